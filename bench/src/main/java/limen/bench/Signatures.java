package limen.bench;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;
import limen.ledger.key.Batch;
import limen.ledger.key.KeyType;
import limen.ledger.key.SigningKey;
import limen.ledger.key.VerifyKey;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One signature over a message of an entry's size: made, verified, and verified among many. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class Signatures {
  private static final int MANY = 4096;
  private static final int KEYS = 10;
  private static final byte[] DER = HexFormat.of().parseHex("302a300506032b6570032100");

  private final SigningKey[] signers = new SigningKey[KEYS];
  private final VerifyKey[] keys = new VerifyKey[KEYS];
  private final byte[][] messages = new byte[MANY][];
  private final byte[][] signatures = new byte[MANY][];
  private final PublicKey peerKey;

  /** Signs what is verified below. */
  public Signatures() {
    for (int i = 0; i < KEYS; i++) {
      byte[] seed = new byte[SigningKey.SEED_BYTES];
      seed[0] = (byte) i;
      signers[i] = SigningKey.of("signer-" + i, KeyType.NOTE, seed);
      keys[i] = signers[i].verifyKey();
    }
    for (int i = 0; i < MANY; i++) {
      messages[i] = "%0300d".formatted(i).getBytes(StandardCharsets.US_ASCII);
      signatures[i] = signers[i % KEYS].sign(messages[i]);
    }
    peerKey = peerKey(keys[0].publicKey());
  }

  private static PublicKey peerKey(byte[] key) {
    byte[] der = new byte[DER.length + key.length];
    System.arraycopy(DER, 0, der, 0, DER.length);
    System.arraycopy(key, 0, der, DER.length, key.length);
    try {
      return KeyFactory.getInstance("Ed25519", "SunEC").generatePublic(new X509EncodedKeySpec(der));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the JDK knows Ed25519", e);
    }
  }

  /** Makes one. */
  @Benchmark
  public byte[] sign() {
    return signers[0].sign(messages[0]);
  }

  /** One alone, by the rule of audits. */
  @Benchmark
  public boolean verify() {
    return keys[0].verify(messages[0], signatures[0]);
  }

  /** One alone, by the rule of admission. */
  @Benchmark
  public boolean verifyStrictly() {
    return keys[0].verifyStrict(messages[0], signatures[0]);
  }

  /** One among 4,096 under ten keys. */
  @Benchmark
  @OperationsPerInvocation(MANY)
  public boolean verifyAmongMany() {
    Batch batch = new Batch();
    for (int i = 0; i < MANY; i++) {
      batch.add(i, keys[i % KEYS], messages[i], signatures[i]);
    }
    return batch.firstBad().isEmpty();
  }

  /** The peer: one alone with the JDK's own provider. */
  @Benchmark
  public boolean verifyByTheJdk() throws GeneralSecurityException {
    Signature peer = Signature.getInstance("Ed25519", "SunEC");
    peer.initVerify(peerKey);
    peer.update(messages[0]);
    return peer.verify(signatures[0]);
  }
}
