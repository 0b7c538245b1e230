package limen.ledger.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Set;
import limen.ledger.Parsed;
import limen.ledger.key.KeyType;
import limen.ledger.key.Keys;
import limen.ledger.key.SigningKey;
import limen.ledger.tree.Hash;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A policy says who is needed, and a checkpoint without them does not count. */
class PolicyTest {
  private static final String LOG = "log " + Keys.LOG.verifyKey() + "\n";
  private static final String A = "witness a " + Keys.A.verifyKey() + "\n";
  private static final String B = "witness b " + Keys.B.verifyKey() + "\n";
  private static final String BOTH = LOG + A + B + "group both all a b\nquorum both\n";
  private static final Checkpoint HEAD =
      new Checkpoint("m.example/exchange-1", 7, Hash.sha256(new byte[] {7}));
  private static final Note NOTE = Note.signed(HEAD.text(), Keys.LOG);

  private static Policy policy(String text) {
    return Policy.parse(text).orThrow();
  }

  private static Note cosigned(Note note, SigningKey... witnesses) {
    Note cosigned = note;
    for (SigningKey witness : witnesses) {
      cosigned = cosigned.with(Cosignature.sign(witness, note.text(), 1_900_000_000));
    }
    return cosigned;
  }

  @Test
  void readsWhatItWrites() {
    Policy policy = policy(BOTH);

    assertThat(policy.text()).isEqualTo(BOTH);
    assertThat(Policy.parseExactly(BOTH).orThrow()).isEqualTo(policy);
    assertThat(policy.log()).isEqualTo(Keys.LOG.verifyKey());
    assertThat(policy.witnesses().keySet()).containsExactly("a", "b");
    assertThat(policy.quorum()).isEqualTo("both");
  }

  @Test
  void readsWhatPeopleWrite() {
    String text =
        "# who is needed\n\n \t# both\n  witness\ta "
            + Keys.A.verifyKey()
            + " https://a.example/submit \n"
            + B
            + "group both all a b\n"
            + LOG.replace("\n", " https://m.example/\n")
            + "quorum   both\n";

    assertThat(policy(text).text()).isEqualTo(BOTH);
    assertThat(Policy.parseExactly(text)).isInstanceOf(Parsed.Bad.class);
  }

  @Test
  void readsThirtyTwoOfEach() {
    StringBuilder text = new StringBuilder(LOG);
    for (int i = 0; i < 40; i++) {
      SigningKey key = Keys.of("w" + i + ".example", KeyType.COSIGNATURE, 10 + i);
      text.append("witness w" + i + " " + key.verifyKey() + "\n");
    }
    for (int i = 0; i < 40; i++) {
      text.append("group g" + i + " 1 w" + i + "\n");
    }
    assertThat(policy(text + "quorum g39\n").text()).isEqualTo(text + "quorum g39\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "group both all a b\nquorum other\n",
        "group both all a b\n",
        "quorum a\nquorum a\n",
        "group both all a b\nquorum both",
        "group both all a c\nquorum both\n",
        "group both all a a\nquorum both\n",
        "group both 3 a b\nquorum both\n",
        "group both 0 a b\nquorum both\n",
        "group both 01 a b\nquorum both\n",
        "group both most a b\nquorum both\n",
        "group both all\nquorum both\n",
        "group a all b\nquorum a\n",
        "group none all b\nquorum a\n",
        "group x all none\nquorum x\n",
        "group x any a\ngroup y any a b\nquorum y\n",
        "group x any y\ngroup y any a\nquorum x\n",
        "quorum\n",
        "quorum a b\n",
        "Quorum a\n",
        "quorum a\r\n",
        "quorum a # why\n",
        "unknown line\nquorum a\n"
      })
  void refusesWhatHasNoMeaning(String rest) {
    assertThat(Policy.parse(LOG + A + B + rest)).isInstanceOf(Parsed.Bad.class);
  }

  @Test
  void refusesKeysThatWouldSpeakForTwo() {
    SigningKey shared = Keys.of("other.example", KeyType.COSIGNATURE, 2);
    SigningKey logs = Keys.of("m.example/exchange-1", KeyType.COSIGNATURE, 1);
    for (String line :
        new String[] {
          "witness c " + shared.verifyKey() + "\n",
          "witness c " + logs.verifyKey() + "\n",
          "witness c " + Keys.PARTY.verifyKey() + "\n",
          "witness c " + Keys.A.verifyKey() + "x\n",
          "log " + Keys.PARTY.verifyKey() + "\n",
          "log " + Keys.B.verifyKey() + "\n"
        }) {
      assertThat(Policy.parse(LOG + A + line + "quorum a\n"))
          .as(line)
          .isInstanceOf(Parsed.Bad.class);
    }
    assertThat(Policy.parse(A + "quorum a\n")).isInstanceOf(Parsed.Bad.class);
  }

  @Test
  void countsGroupsOfGroups() {
    StringBuilder text = new StringBuilder(LOG);
    for (int i = 1; i <= 6; i++) {
      SigningKey key = Keys.of("w" + i + ".example", KeyType.COSIGNATURE, 10 + i);
      text.append("witness w" + i + " " + key.verifyKey() + "\n");
    }
    text.append("group x 2 w1 w2 w3\ngroup y any w4 w5 w6\ngroup xy all x y\nquorum xy\n");
    Policy policy = policy(text.toString());

    assertThat(policy.isMetBy(Set.of("w1", "w3", "w6"))).isTrue();
    assertThat(policy.isMetBy(Set.of("w1", "w2", "w3"))).isFalse();
    assertThat(policy.isMetBy(Set.of("w1", "w4", "w5", "w6"))).isFalse();
    assertThat(policy.isMetBy(Set.of("x", "y", "xy"))).isFalse();
  }

  @Test
  void countsWhoSigned() {
    Policy policy = policy(BOTH);

    assertThat(policy.judge(cosigned(NOTE, Keys.A, Keys.B)).holdsExactly()).isTrue();
    Standing half = policy.judge(cosigned(NOTE, Keys.A));
    assertThat(half.holds()).isFalse();
    assertThat(half.logSigned()).isTrue();
    assertThat(half.cosigned().keySet()).containsExactly("a");
    assertThat(half.checkpoint()).isInstanceOf(Parsed.Bad.class);
    assertThat(policy(LOG + "quorum none\n").judge(NOTE).holdsExactly()).isTrue();
    assertThat(policy(LOG + A + B + "quorum b\n").judge(cosigned(NOTE, Keys.B)).holds()).isTrue();
  }

  @Test
  void sortsLinesThatProveNothing() {
    Policy policy = policy(BOTH);
    SignatureLine forged = SignatureLine.of(Keys.B.verifyKey(), new byte[72]);
    SignatureLine later = Cosignature.sign(Keys.A, NOTE.text(), 1_900_000_009);
    SignatureLine sooner = Cosignature.sign(Keys.A, NOTE.text(), 1_800_000_000);
    SignatureLine strange = SignatureLine.of("odd.example", 1, new byte[3]);
    Note note = cosigned(NOTE, Keys.A, Keys.B);

    Standing repeated = policy.judge(note.with(later).with(sooner));
    assertThat(repeated.holds()).isTrue();
    assertThat(repeated.holdsExactly()).isFalse();
    assertThat(repeated.repeated()).containsExactly(later, sooner);
    assertThat(repeated.cosigned()).containsEntry("a", 1_800_000_000L);

    Standing wrong = policy.judge(note.with(forged));
    assertThat(wrong.holds()).isFalse();
    assertThat(wrong.wrong()).containsExactly(forged);

    Standing unknown = policy.judge(note.with(strange));
    assertThat(unknown.holds()).isTrue();
    assertThat(unknown.holdsExactly()).isFalse();
    assertThat(unknown.unknown()).containsExactly(strange);
  }

  @Test
  void takesNoOtherLogsCheckpoint() {
    Policy policy = policy(LOG + "quorum none\n");
    Checkpoint other = new Checkpoint("n.example/exchange-1", HEAD.size(), HEAD.root());

    assertThat(policy.judge(Note.signed(other.text(), Keys.LOG)).holds()).isFalse();
    assertThat(policy.judge(Note.signed(HEAD.text(), Keys.PARTY)).holds()).isFalse();
    assertThat(policy.judge(Note.signed("no checkpoint\n", Keys.LOG)).checkpoint())
        .isInstanceOf(Parsed.Bad.class);
  }

  @Test
  void takesNoCosignatureForASignatureOfTheLog() {
    // A witness's key of the log's name is another key; its line is nobody's the policy knows.
    byte[] seed = ByteBuffer.allocate(32).putInt(5).array();
    SigningKey cosigner = SigningKey.of("m.example/exchange-1", KeyType.COSIGNATURE, seed);
    Note note = new Note(HEAD.text(), List.of(Cosignature.sign(cosigner, HEAD.text(), 1)));

    assertThat(policy(LOG + "quorum none\n").judge(note).logSigned()).isFalse();
  }
}
