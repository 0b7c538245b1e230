package limen.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import limen.ledger.key.Keys;
import limen.ledger.key.VerifyKey;
import limen.ledger.note.Checkpoint;
import limen.ledger.note.Cosignature;
import limen.ledger.note.Note;
import limen.ledger.note.SignatureLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** OpenSSL accepts the signatures under our notes by the commands of docs/formats/ledger.md. */
class OpensslTest {
  /** What stands before the 32 bytes of an Ed25519 key in a file that OpenSSL reads. */
  private static final byte[] KEY_HEAD = HexFormat.of().parseHex("302a300506032b6570032100");

  @TempDir Path folder;

  @Test
  void acceptsTheSignaturesOfANote() throws IOException, InterruptedException {
    Note note = Note.signed("a text of two lines\n\u0434\u0432\u0456\n", Keys.LOG, Keys.PARTY);
    byte[] text = note.message();

    for (VerifyKey key : List.of(Keys.LOG.verifyKey(), Keys.PARTY.verifyKey())) {
      byte[] signature = note.by(key).getFirst().signature();
      assertThat(verifies(key, text, signature)).isTrue();
      signature[63] ^= 1;
      assertThat(verifies(key, text, signature)).isFalse();
    }
  }

  @Test
  void acceptsACosignature() throws IOException, InterruptedException {
    Checkpoint head = new Checkpoint("m.example/exchange-1", 257, Vectors.tree(257).root());
    SignatureLine line = Cosignature.sign(Keys.A, head.text(), 1_900_000_000);
    ByteBuffer whole = ByteBuffer.wrap(line.signature());
    String message = "cosignature/v1\ntime " + whole.getLong() + "\n" + head.text();
    byte[] signature = Arrays.copyOfRange(line.signature(), 8, 72);

    assertThat(verifies(Keys.A.verifyKey(), message.getBytes(StandardCharsets.UTF_8), signature))
        .isTrue();
  }

  private boolean verifies(VerifyKey key, byte[] text, byte[] signature)
      throws IOException, InterruptedException {
    assertThat(Programme.isThere("openssl"))
        .as("openssl is missing. Maybe 'apt-get install openssl'.")
        .isTrue();
    byte[] der = Arrays.copyOf(KEY_HEAD, KEY_HEAD.length + VerifyKey.BYTES);
    System.arraycopy(key.publicKey(), 0, der, KEY_HEAD.length, VerifyKey.BYTES);
    Files.write(folder.resolve("key.der"), der);
    Files.write(folder.resolve("text"), text);
    Files.write(folder.resolve("signature"), signature);
    String command =
        "openssl pkeyutl -verify -pubin -inkey key.der -keyform DER -rawin -in text"
            + " -sigfile signature";
    Programme.Ended ended = Programme.run(folder, Map.of(), List.of(command.split(" ", -1)));
    assertThat(ended.printed()).containsPattern("Signature Verif(ied Success|ication Fail)");
    return ended.status() == 0;
  }
}
