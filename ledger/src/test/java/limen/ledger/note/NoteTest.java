package limen.ledger.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import limen.ledger.Parsed;
import limen.ledger.key.KeyType;
import limen.ledger.key.Keys;
import limen.ledger.key.SigningKey;
import limen.ledger.key.VerifyKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A note is read as it was written, and what could be read in two ways is not read. */
class NoteTest {
  private static final String LINE =
      Note.signed("text\n", Keys.PARTY).signatures().getFirst().line();
  private static final VerifyKey PARTY = Keys.PARTY.verifyKey();

  private static Parsed<Note> parse(String note) {
    return Note.parse(note.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text\n",
        "\n",
        "\n\n\n",
        "two\n\nparts\n",
        "— a line like a signature\n",
        "\u0442\u0435\u043a\u0441\u0442 \ud83d\udd4a \ufffd\n",
        "\u007f \u00a0\n"
      })
  void givesBackTheBytesItWasGiven(String text) {
    Note note = Note.signed(text, Keys.PARTY, Keys.LOG);

    Note read = Note.parse(note.bytes()).orThrow();

    assertThat(read).isEqualTo(note);
    assertThat(read.bytes()).isEqualTo(note.bytes());
    assertThat(read.text()).isEqualTo(text);
    assertThat(read.signers(List.of(Keys.LOG.verifyKey(), PARTY)).orThrow())
        .containsExactly(Keys.LOG.verifyKey(), PARTY);
  }

  @Test
  void looksForSignaturesAfterTheLastEmptyLine() {
    String inner = "text\n\n" + LINE + "\n";

    Note read =
        parse(inner + "\n" + Note.signed(inner, Keys.LOG).signatures().getFirst() + "\n").orThrow();

    assertThat(read.text()).isEqualTo(inner);
    assertThat(read.signers(List.of(Keys.LOG.verifyKey())).orThrow()).hasSize(1);
  }

  @Test
  void refusesWhatIsNoNote() {
    for (String other :
        new String[] {
          "",
          "\n",
          "text\n",
          "text\n\n",
          LINE + "\n",
          "\n" + LINE + "\n",
          "text\n" + LINE + "\n",
          "text\n\n" + LINE,
          "text\n\n" + LINE + "\n\n",
          "text\n\n" + LINE + "\n \n",
          "text\n\nbogus\n" + LINE + "\n",
          "text\n\n" + LINE + "\nbogus\n",
          "text\n\n\u2014\n",
          "text\n\n\u2014 \n",
          "text\n\n\u2014 a.example/party\n",
          "text\n\n\u2014 a.example/party \n",
          "text\n\n\u2014 a.example/party AAAAAA==\n",
          "text\n\n\u2014 a.example/party !!!!!!!!\n",
          "text\n\n\u2014  a.example/party AAAAAAA=\n",
          "text\n\n\u2014 a.example/party  AAAAAAA=\n",
          "text\n\n\u2014 a.example/party AAAAAAA= \n",
          "text\n\n\u2014 a.example/party AAAAAAA\n",
          "text\n\n\u2014 a.example/party AAAAAAB=\n",
          "text\n\n\u2014 a+example AAAAAAA=\n",
          "text\n\n\u2014 a\u00a0example AAAAAAA=\n",
          "text\n\n- a.example/party AAAAAAA=\n",
          "text\r\n\n" + LINE + "\n",
          "text\n\r\n" + LINE + "\n",
          "te\u0000xt\n\n" + LINE + "\n",
          "te\txt\n\n" + LINE + "\n",
          "te\u001bxt\n\n" + LINE + "\n"
        }) {
      assertThat(parse(other)).as(other).isInstanceOf(Parsed.Bad.class);
    }
  }

  @Test
  void refusesWhatIsNoUtf8() {
    byte[] note = Note.signed("text\n", Keys.PARTY).bytes();
    for (int[] wrong :
        new int[][] {
          {0xff, 'e'}, {0x80, 'e'}, {0xc0, 0x8a}, {0xc1, 0xbf}, {0xed, 0xa0}, {0xc3, 'x'}
        }) {
      byte[] other = note.clone();
      other[0] = (byte) wrong[0];
      other[1] = (byte) wrong[1];
      assertThat(Note.parse(other)).isInstanceOf(Parsed.Bad.class);
    }
    // A surrogate written as if it were a character, and a form longer than needed.
    byte[] half = "\u0000\u0000\u0000x\n\n".getBytes(StandardCharsets.UTF_8);
    half[0] = (byte) 0xed;
    half[1] = (byte) 0xa0;
    half[2] = (byte) 0x80;
    byte[] whole = Arrays.copyOf(half, half.length + note.length);
    System.arraycopy(note, 0, whole, half.length, note.length);
    assertThat(Note.parse(whole)).isInstanceOf(Parsed.Bad.class);
  }

  @Test
  void takesNoTextThatCouldNotBeReadAgain() {
    for (String text : new String[] {"", "text", "te\rxt\n", "half \ud83d\n", "\udd4a half\n"}) {
      assertThatThrownBy(() -> Note.signed(text, Keys.PARTY))
          .as(text)
          .isInstanceOf(IllegalArgumentException.class);
    }
    assertThatThrownBy(() -> new Note("text\n", List.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Note.signed("text\n", Keys.A))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void passesOverUnknownKeysEvenOfAKnownNameOrId() {
    Note note =
        Note.signed("text\n", Keys.PARTY)
            .with(SignatureLine.of(PARTY.name(), PARTY.id() + 1, new byte[64]))
            .with(SignatureLine.of("other.example", PARTY.id(), new byte[64]))
            .with(SignatureLine.of("odd.example", 7, new byte[2420]));

    assertThat(note.signers(List.of(PARTY)).orThrow()).containsExactly(PARTY);
    assertThat(note.signers(List.of(Keys.LOG.verifyKey())).orThrow()).isEmpty();
  }

  @Test
  void isSpoiltByAWrongLineOfAKnownKey() {
    Note good = Note.signed("text\n", Keys.PARTY);
    Note wrong = good.with(SignatureLine.of(PARTY, new byte[64]));
    Note other = new Note("changed\n", good.signatures());

    assertThat(wrong.signers(List.of(PARTY))).isInstanceOf(Parsed.Bad.class);
    assertThat(other.signers(List.of(PARTY))).isInstanceOf(Parsed.Bad.class);
    assertThat(other.signers(List.of())).isInstanceOf(Parsed.Good.class);
    assertThat(good.with(SignatureLine.of(PARTY, new byte[63])).signers(List.of(PARTY)))
        .isInstanceOf(Parsed.Bad.class);
  }

  @Test
  void isSpoiltWhereTwoKnownKeysHaveOneNameAndId() {
    // Ids have four bytes, so that two such keys are found in a minute. Whose line it is cannot be
    // told, and neither is believed.
    SigningKey one = twin(85_914);
    SigningKey other = twin(131_756);
    Note note = Note.signed("text\n", one);

    assertThat(one.verifyKey().id()).isEqualTo(other.verifyKey().id());
    assertThat(one.verifyKey()).isNotEqualTo(other.verifyKey());
    assertThat(note.signers(List.of(one.verifyKey()))).isInstanceOf(Parsed.Good.class);
    assertThat(note.signers(List.of(other.verifyKey()))).isInstanceOf(Parsed.Bad.class);
    assertThat(note.signers(List.of(one.verifyKey(), other.verifyKey())))
        .isInstanceOf(Parsed.Bad.class);
  }

  private static SigningKey twin(long seed) {
    byte[] bytes = ByteBuffer.allocate(SigningKey.SEED_BYTES).putLong(seed).array();
    return SigningKey.of("twin.example", KeyType.NOTE, bytes);
  }

  @Test
  void carriesUpToTwoHundredLines() {
    Note note = Note.signed("text\n", Keys.PARTY);
    for (int i = 1; i < Note.MOST_SIGNATURES; i++) {
      note = note.with(SignatureLine.of("w" + i + ".example", i, new byte[72]));
    }
    assertThat(Note.parse(note.bytes()).orThrow().signatures()).hasSize(200);
    assertThat(note.signers(List.of(PARTY)).orThrow()).containsExactly(PARTY);

    String more = new String(note.bytes(), StandardCharsets.UTF_8) + LINE + "\n";
    assertThat(parse(more)).isInstanceOf(Parsed.Bad.class);
    Note full = note;
    assertThatThrownBy(() -> full.with(full.signatures().getFirst()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void losesEverySignatureWithAnyFlippedBitOfItsText() {
    Note note = Note.signed("a short text\n", Keys.PARTY);
    byte[] bytes = note.bytes();
    for (int bit = 0; bit < 8 * bytes.length; bit++) {
      bytes[bit / 8] ^= (byte) (1 << bit % 8);
      boolean signed =
          Note.parse(bytes) instanceof Parsed.Good<Note>(Note read)
              && read.signers(List.of(PARTY)) instanceof Parsed.Good<List<VerifyKey>>(var signers)
              && !signers.isEmpty();
      assertThat(signed).as("bit %s", bit).isFalse();
      bytes[bit / 8] ^= (byte) (1 << bit % 8);
    }
  }

  @Test
  void givesNoCosignatureATimeItDoesNotHave() {
    String text = "m.example\n1\nQHZrIDNCkCb1PVRQJnmoOXBrR0H43K86i7pfQbX/4HU=\n";
    SignatureLine line = Cosignature.sign(Keys.A, text, 1_900_000_000);
    SigningKey note = Keys.of(Keys.A.verifyKey().name(), KeyType.NOTE, 2);

    assertThat(Cosignature.time(Keys.A.verifyKey(), text, line)).hasValue(1_900_000_000);
    assertThat(Cosignature.time(Keys.B.verifyKey(), text, line)).isEmpty();
    assertThat(Cosignature.time(note.verifyKey(), text, line)).isEmpty();
    assertThat(Cosignature.time(Keys.A.verifyKey(), "n" + text.substring(1), line)).isEmpty();
    byte[] signature = line.signature();
    for (int bit = 0; bit < 8 * signature.length; bit++) {
      signature[bit / 8] ^= (byte) (1 << bit % 8);
      SignatureLine flipped = SignatureLine.of(Keys.A.verifyKey(), signature);
      assertThat(Cosignature.time(Keys.A.verifyKey(), text, flipped)).isEmpty();
      signature[bit / 8] ^= (byte) (1 << bit % 8);
    }
    assertThatThrownBy(() -> Cosignature.sign(note, text, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Cosignature.sign(Keys.A, text, -1))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
