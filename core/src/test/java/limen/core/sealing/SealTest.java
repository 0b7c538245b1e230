package limen.core.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import limen.core.document.Result;
import org.junit.jupiter.api.Test;

/** Files of the age format: ours, those that age itself made, and damaged ones. */
class SealTest {
  private static final byte[] LETTER = resource("letter.txt");
  private static final Identity OFFICE = Invented.identity(1);
  private static final Identity OTHER = Invented.identity(2);

  @Test
  void opensWhatWasSealedToEachOfSeveral() {
    byte[] sealed = Seal.seal(LETTER, List.of(OFFICE.recipient(), OTHER.recipient()));

    assertThat(opened(Seal.open(sealed, OFFICE))).isEqualTo(LETTER);
    assertThat(opened(Seal.open(sealed, OTHER))).isEqualTo(LETTER);
  }

  @Test
  void refusesTheWrongIdentityWithoutSayingASecret() {
    byte[] sealed = Seal.seal(LETTER, List.of(OFFICE.recipient()));

    assertThat(Seal.open(sealed, OTHER))
        .isEqualTo(
            Result.refused(
                "the identity of " + OTHER.recipient() + " does not open this file",
                "Maybe it was sealed to somebody else, or the file is damaged."));
  }

  @Test
  void refusesEveryFlippedByteAndEveryTruncation() {
    byte[] sealed = Seal.seal(LETTER, List.of(OFFICE.recipient()));

    for (int i = 0; i < sealed.length; i++) {
      byte[] flipped = sealed.clone();
      flipped[i] ^= 0x41;
      assertThat(Seal.open(flipped, OFFICE)).as("byte %s", i).isInstanceOf(Result.Refused.class);
      byte[] cut = java.util.Arrays.copyOf(sealed, i);
      assertThat(Seal.open(cut, OFFICE)).as("cut at %s", i).isInstanceOf(Result.Refused.class);
    }
  }

  @Test
  void opensAnythingOfAnyLength() {
    Random random = new Random(11);
    for (int length : new int[] {0, 1, 65_535, 65_536, 65_537, 131_072, 200_000}) {
      byte[] plain = new byte[length];
      random.nextBytes(plain);
      assertThat(opened(Seal.open(Seal.seal(plain, List.of(OFFICE.recipient())), OFFICE)))
          .isEqualTo(plain);
    }
  }

  @Test
  void opensWhatAgeSealedToTwoRecipients() {
    byte[] sealed = resource("letter.to-two.age");

    for (String name : List.of("office.identity", "second.identity")) {
      Identity identity =
          Invented.good(Identity.parse(new String(resource(name), StandardCharsets.UTF_8)));
      assertThat(opened(Seal.open(sealed, identity))).isEqualTo(LETTER);
    }
    assertThat(Seal.open(sealed, OFFICE)).isInstanceOf(Result.Refused.class);
  }

  @Test
  void opensWhatAgeSealedWithAPassphrase() {
    byte[] sealed = resource("letter.passphrase.age");

    assertThat(opened(Seal.open(sealed, Passphrase.of("an invented passphrase of a drill"))))
        .isEqualTo(LETTER);
    assertThat(Seal.open(sealed, Passphrase.of("an invented passphrase of a dril")))
        .isEqualTo(
            Result.refused(
                "the passphrase does not open this file",
                "Maybe look at the keyboard's language, or the file is damaged."));
  }

  @Test
  void opensAnIdentityFileThatWasSealedWithAPassphrase() {
    Passphrase words = Passphrase.of("слова вправи, вигадані", 4);
    byte[] sealed = Seal.seal(Salt.utf8(OFFICE.file()), words);

    String file = new String(opened(Seal.open(sealed, words)), StandardCharsets.UTF_8);
    assertThat(Invented.good(Identity.parse(file)).secret()).isEqualTo(OFFICE.secret());
    assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).contains("-> scrypt ", " 4\n");
  }

  @Test
  void refusesAPassphraseFileThatAsksForTooMuchWorkOrHasAnotherStanza() {
    Passphrase words = Passphrase.of("words", 4);
    String sealed = new String(Seal.seal(LETTER, words), StandardCharsets.ISO_8859_1);

    for (String changed :
        List.of(
            sealed.replaceFirst(" 4\n", " 30\n"),
            sealed.replaceFirst(" 4\n", " 04\n"),
            sealed.replaceFirst("--- ", "-> other x\nAAAA\n--- "))) {
      assertThat(Seal.open(changed.getBytes(StandardCharsets.ISO_8859_1), words))
          .isInstanceOf(Result.Refused.class);
    }
  }

  @Test
  void sealsTheSameTextToOtherBytesEveryTime() {
    assertThat(Seal.seal(LETTER, List.of(OFFICE.recipient())))
        .isNotEqualTo(Seal.seal(LETTER, List.of(OFFICE.recipient())));
  }

  @Test
  void tellsAFullDiskFromADamagedFile() {
    byte[] sealed = Seal.seal(LETTER, List.of(OFFICE.recipient()));
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("no space");
          }
        };

    assertThatThrownBy(() -> Seal.open(new ByteArrayInputStream(sealed), full, OFFICE))
        .isInstanceOf(IOException.class)
        .hasMessage("what was opened could not be written");
  }

  @Test
  void sealsToNobodyNever() {
    assertThatThrownBy(
            () ->
                Seal.seal(new ByteArrayInputStream(LETTER), new ByteArrayOutputStream(), List.of()))
        .hasMessageContaining("Maybe");
  }

  @Test
  void readsKeysInAgesOwnSpellingOnly() {
    String recipient = OFFICE.recipient().text();

    assertThat(Invented.good(Recipient.parse(recipient))).isEqualTo(OFFICE.recipient());
    for (String wrong :
        List.of(
            "",
            "age1",
            recipient.toUpperCase(java.util.Locale.ROOT),
            recipient.substring(1),
            recipient + " ",
            recipient.replace(recipient.charAt(20), recipient.charAt(20) == 'q' ? 'p' : 'q'),
            OFFICE.secret())) {
      assertThat(Recipient.parse(wrong)).as(wrong).isInstanceOf(Result.Refused.class);
    }
  }

  /** Whoever pastes a secret key where a recipient belongs must not find it in an error. */
  @Test
  void refusesRecipientsWithoutRepeatingThem() {
    String loud = OFFICE.recipient().text().toUpperCase(java.util.Locale.ROOT);
    for (String wrong : List.of(OFFICE.secret(), loud, OFFICE.secret() + " ")) {
      assertThat(Recipient.parse(wrong)).isInstanceOf(Result.Refused.class);
      assertThat(Recipient.parse(wrong).toString()).doesNotContain(wrong.substring(5, 20));
    }
  }

  @Test
  void refusesIdentitiesWithoutRepeatingThem() {
    String secret = OFFICE.secret();
    String spoiled =
        secret.substring(0, 30) + (secret.charAt(30) == 'Q' ? 'P' : 'Q') + secret.substring(31);

    for (String wrong : List.of("", spoiled, secret + "\n" + OTHER.secret(), "AGE-SECRET-KEY-1")) {
      assertThat(Identity.parse(wrong)).isInstanceOf(Result.Refused.class);
      assertThat(Identity.parse(wrong).toString()).doesNotContain(secret.substring(16, 30));
    }
  }

  private static byte[] opened(Result<byte[]> result) {
    return Invented.good(result);
  }

  static byte[] resource(String name) {
    try (InputStream in = SealTest.class.getResourceAsStream(name)) {
      return java.util.Objects.requireNonNull(in, name).readAllBytes();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
