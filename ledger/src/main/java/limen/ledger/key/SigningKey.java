package limen.ledger.key;

import java.security.SecureRandom;
import org.bouncycastle.math.ec.rfc8032.Ed25519;

/** Both halves of a named Ed25519 key. Two notes signed with it over equal bytes are equal. */
public final class SigningKey {
  /** How many bytes the secret half has. */
  public static final int SEED_BYTES = Ed25519.SECRET_KEY_SIZE;

  private final byte[] seed;
  private final byte[] publicKey;
  private final VerifyKey verifyKey;

  private SigningKey(String name, KeyType type, byte[] seed) {
    this.seed = seed;
    publicKey = new byte[VerifyKey.BYTES];
    Ed25519.generatePublicKey(seed, 0, publicKey, 0);
    verifyKey = VerifyKey.of(name, type, publicKey).orThrow();
  }

  /**
   * The key that belongs to a seed of 32 bytes.
   *
   * @throws IllegalArgumentException if a name cannot be a key's, or the seed has another length
   */
  public static SigningKey of(String name, KeyType type, byte[] seed) {
    if (seed.length != SEED_BYTES) {
      throw new IllegalArgumentException("a seed has 32 bytes, not " + seed.length);
    }
    return new SigningKey(name, type, seed.clone());
  }

  /** A new key. */
  public static SigningKey generate(String name, KeyType type, SecureRandom random) {
    byte[] seed = new byte[SEED_BYTES];
    random.nextBytes(seed);
    return new SigningKey(name, type, seed);
  }

  /** The public half. */
  public VerifyKey verifyKey() {
    return verifyKey;
  }

  /** The 64 bytes of a signature; there is one for a message (RFC 8032 section 5.1.6). */
  public byte[] sign(byte[] message) {
    byte[] signature = new byte[VerifyKey.SIGNATURE_BYTES];
    Ed25519.sign(seed, 0, publicKey, 0, null, message, 0, message.length, signature, 0);
    return signature;
  }

  /** The secret 32 bytes. */
  public byte[] seed() {
    return seed.clone();
  }

  /** Names the key and keeps its secret. */
  @Override
  public String toString() {
    return "signing key of " + verifyKey.vkey();
  }
}
