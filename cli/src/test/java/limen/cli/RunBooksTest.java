package limen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A newcomer who types what a run book shows sees what it shows. */
class RunBooksTest {
  @Test
  void carriesAFirstExchangeFromThreeFoldersToTheLastCheck(@TempDir Path desk) {
    Paper book = Paper.read("docs/run-books/01-first-exchange.md");

    assertThat(book.commands()).hasSizeGreaterThan(60);
    book.holds(desk);

    findsInTheRecordWhoHasReturned(desk);
  }

  /** Whoever crossed by the record must not be offered again. */
  private static void findsInTheRecordWhoHasReturned(Path desk) {
    String examples = Paper.root().resolve("examples/first-exchange").toString();
    Run run =
        Run.of(
            "lists",
            "check",
            examples + "/list-of-b.csv",
            "--agreement",
            examples + "/agreement.yaml",
            "--stream",
            "to-A",
            "--record",
            desk.resolve("harbour.exrec").toString(),
            "--opened",
            desk.resolve("desk-b/lists/1-to-A-1.list").toString(),
            "--format",
            "csv");

    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines().filter(line -> line.contains("already-returned"))).hasSize(6);
  }

  @Test
  void answersListsThatComeByMessenger(@TempDir Path desk) {
    Paper book = Paper.read("docs/run-books/02-lists-by-messenger.md");

    assertThat(book.commands()).hasSize(17);
    book.holds(desk);
  }

  @Test
  void plansAStageFromARegisterToTheRollCall(@TempDir Path desk) {
    Paper book = Paper.read("docs/run-books/04-planning-a-stage.md");

    assertThat(book.commands()).hasSize(10);
    book.holds(desk);

    assertThat(desk.resolve("planned/stage-1-to-Avaria-roll-call.pdf")).isNotEmptyFile();
    assertThat(desk.resolve("planned/pins.csv")).isNotEmptyFile();
  }

  @Test
  void keepsARegisterFromTheFirstArrivalToAPlan(@TempDir Path desk) {
    Paper book = Paper.read("docs/run-books/03-keeping-a-register.md");

    assertThat(book.commands()).hasSizeGreaterThan(10);
    book.holds(desk);
  }

  @Test
  void tracesTheMissingUntilTheirFamiliesAreTold(@TempDir Path desk) {
    Paper book = Paper.read("docs/run-books/05-tracing.md");

    assertThat(book.commands()).hasSizeGreaterThan(15);
    book.holds(desk);
  }

  @Test
  void decidesWhoStandsInTwoLists(@TempDir Path desk) {
    Paper book = Paper.read("docs/run-books/06-two-lists.md");

    assertThat(book.commands()).hasSize(2);
    book.holds(desk);

    assertThat(desk.resolve("again/decided.csv")).isNotEmptyFile();
  }
}
