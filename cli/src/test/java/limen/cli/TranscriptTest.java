package limen.cli;

import static limen.cli.Desks.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written down of another's act is asked of the right party, and found again by number. */
class TranscriptTest {
  private static final String WRITTEN =
      "record append @alone transcript %s --means telephone --happened 2030-03-01T07:00Z --by %s";

  @TempDir Path root = Path.of("");
  private Desks desks = new Desks(Path.of(""));

  @BeforeEach
  void beginAlone() {
    desks = new Desks(root);
    desks.init("alone", "A", "--role", "sequencer");
    desks
        .does("open @alone --exchange a.example/drill/x")
        .does("key add @alone operator-1 --for operator")
        .does("append @alone terms " + Desks.AGREEMENT)
        .does("append @alone agree");
  }

  @Test
  void refusesAPartyThatNobodyKnows() {
    refused(desks.run(WRITTEN.formatted("agree", "C")), "a party ‘C’", "A, B, N");
  }

  @Test
  void refusesOnesOwnActs() {
    refused(desks.run(WRITTEN.formatted("hold", "A")), "signs its own acts", "--anyway");
  }

  @Test
  void namesTheEntryThatWaitsForASecondSignature() {
    String out = desks.run(WRITTEN.formatted("agree", "B")).out();

    assertThat(out)
        .contains("waits for a second signature, and there is no operator’s key", "(entry 4)");
    desks.does("key add @alone operator-2 --for operator\nappend @alone second 4");
  }

  @Test
  void confirmsWhatItsKeysCanConfirm() {
    desks.does("key add @alone operator-2 --for operator");
    desks.run(WRITTEN.formatted("agree", "B"));
    desks.does("append @alone second");
    assertThat(desks.record("show", "@alone").out()).doesNotContain("waits for a second");
  }
}
