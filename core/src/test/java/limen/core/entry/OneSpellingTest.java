package limen.core.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import limen.core.document.Result;
import limen.ledger.note.Note;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an entry says has one spelling, and everything else is refused. */
class OneSpellingTest {
  private static final int ROUNDS = 40;

  @Test
  void readsWhatItWrites() {
    for (int seed = 0; seed < ROUNDS; seed++) {
      for (int word = 0; word < RandomEntries.WORDS.size(); word++) {
        Signed signed = new RandomEntries(seed).next(word);

        Result<Signed> read = Signed.parse(signed.bytes());

        assertThat(read).as(signed.entry().text()).isEqualTo(Result.good(signed));
        assertThat(((Result.Good<Signed>) read).value().entry()).isEqualTo(signed.entry());
        assertThat(signed.isSignedBy(new RandomEntries(0).key().verifyKey())).isTrue();
      }
    }
  }

  @Test
  void knowsEveryWordOfTheGrammar() {
    Set<String> words =
        java.util.stream.IntStream.range(0, RandomEntries.WORDS.size())
            .mapToObj(word -> new RandomEntries(1).next(word).entry().act().word())
            .collect(Collectors.toSet());

    assertThat(words)
        .containsExactlyInAnyOrder(
            "open",
            "key",
            "second",
            "terms",
            "agree",
            "list",
            "reveal",
            "accept",
            "lot",
            "go",
            "hold",
            "resume",
            "depart",
            "arrive",
            "outcome",
            "dispute",
            "transcript",
            "statement",
            "close",
            "erase",
            "abort");
  }

  /** One bit more or less is refused, or is another entry, or another signature of the same. */
  @Test
  void readsNoChangedBitAsTheSameEntry() {
    for (int word = 0; word < RandomEntries.WORDS.size(); word++) {
      Signed signed = new RandomEntries(3).next(word);
      byte[] bytes = signed.bytes();
      int text = signed.message().length;
      for (int bit = 0; bit < bytes.length * 8; bit++) {
        bytes[bit / 8] ^= (byte) (1 << bit % 8);
        if (Signed.parse(bytes) instanceof Result.Good<Signed>(Signed other)) {
          assertThat(other.bytes()).isEqualTo(bytes);
          assertThat(other.entry().equals(signed.entry()))
              .as("bit " + bit)
              .isEqualTo(bit / 8 > text);
          assertThat(other.signature().equals(signed.signature()))
              .as("bit " + bit)
              .isEqualTo(bit / 8 < text);
        }
        bytes[bit / 8] ^= (byte) (1 << bit % 8);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "stage 1 to-B\npersons 0-1 2\n",
        "stage 1 to-B\npersons 2 0\n",
        "stage 1 to-B\npersons 0-0\n",
        "stage 1 to-B\npersons 01\n",
        "stage 1 to-B\npersons 3-1\n",
        "stage 1 to-B\npersons -\n",
        "stage 1 to-B\npersons 0 \n",
        "stage 1 to-B\npersons  0\n",
        "stage 1 to-B\npersons 0\npersons 1\n",
        "stage 1 to-B\npersons 100000\n",
        "stage 1  to-B\npersons 0\n",
        "stage - to-B\npersons 0\n",
        "stage 1 to,B\npersons 0\n",
        "persons 0\nstage 1 to-B\n",
        "stage 1 to-B\n",
      })
  void refusesWhatIsSpeltInAnotherWay(String body) {
    Signed good = new RandomEntries(1).next(14);
    String head = good.entry().text().lines().limit(6).collect(Collectors.joining("\n")) + "\n";

    assertThat(read(head + "stage 1 to-B\npersons 0-1\n")).isInstanceOf(Result.Good.class);
    assertThat(read(head + body)).isInstanceOf(Result.Refused.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "limen/entry/v1 depart>limen/entry/v2 depart",
        "limen/entry/v1 depart>limen/entry/v1 leave",
        "exchange port>exchange  port",
        "exchange port.example/drill/harbour>exchange port example",
        "time >time 0",
        "from a.example/drill/tablet-1 >from b.example/drill/tablet-1 ",
        "seen >seen +",
      })
  void refusesAHeadThatIsSpeltInAnotherWay(String change) {
    Signed good = new RandomEntries(1).next(14);
    String[] parts = change.split(">", -1);
    assertThat(good.entry().text()).contains(parts[0]);

    assertThat(read(good.entry().text().replace(parts[0], parts[1])))
        .isInstanceOf(Result.Refused.class);
  }

  @Test
  void refusesASecondSignature() {
    Signed good = new RandomEntries(1).next(14);
    Note note = Note.signed(good.entry().text(), new RandomEntries(1).key());
    byte[] twice = note.with(note.signatures().getFirst()).bytes();

    assertThat(Signed.parse(twice)).isInstanceOf(Result.Refused.class);
  }

  @Test
  void refusesWhatABundleCannotHold() {
    byte[] large = new byte[Signed.MOST_BYTES + 1];

    assertThat(Signed.parse(large)).isInstanceOf(Result.Refused.class);
  }

  /** A problem is shown to people: it must not carry what could be anything. */
  @Test
  void quotesNothingButPlainCharacters() {
    byte[] bytes = "limen/entry/v1 \u202E\u0007 x\n\n— a AAAA\n".getBytes(StandardCharsets.UTF_8);

    Result<Signed> read = Signed.parse(bytes);

    assertThat(read).isInstanceOf(Result.Refused.class);
    assertThat(((Result.Refused<Signed>) read).refusal().what()).matches("[\\P{C}]*");
  }

  private static Result<Signed> read(String text) {
    return Signed.parse(Note.signed(text, new RandomEntries(1).key()).bytes());
  }
}
