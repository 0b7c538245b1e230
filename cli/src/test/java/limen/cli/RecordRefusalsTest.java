package limen.cli;

import static limen.cli.Desks.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A no tells one cause, and the cause is the right one. */
class RecordRefusalsTest {
  @TempDir Path root = Path.of("");
  private Desks desks = new Desks(Path.of(""));

  @BeforeEach
  void bindTerms() {
    desks = Desks.bound(root);
  }

  @Test
  void knowsNoStageThatTheTermsDoNotName() {
    refused(desks.run("record append @a go --stage 7"), "no stage ‘7’", "one of: 1");
  }

  @Test
  void tellsWhetherTermsBindOrAnotherIsMissing() {
    refused(desks.record("append", "@a", "agree"), "Maybe nothing: terms bind");
  }

  @Test
  void tellsThatTheExchangeIsOver() {
    desks.does("append @n abort --yes\nsync @n @stick\nsync @a @stick");
    String list = Run.HOME.resolve("examples/first-exchange/list-of-a.csv").toString();

    refused(
        desks.run("record append @a list --from " + list),
        "the exchange was broken off",
        "new record");
    refused(desks.record("append", "@a", "abort", "--yes"), "the exchange is over");
    assertThat(desks.record("show", "@a").out()).contains("nothing: the exchange is over");
  }

  @Test
  void namesTheRowAndTheWordOfAWrongKind() throws IOException {
    Files.writeString(root.resolve("list.csv"), "kind,surname\nsoldier,Arvane\nsolider,Brisol\n");

    refused(
        desks.run("record append @a list --from @list.csv"),
        "list.csv",
        "3",
        "‘solider’ is no kind of the terms",
        "‘soldier’",
        "1 problem");
  }

  @Test
  void stopsAfterTheHeadingsThatAreMissing() throws IOException {
    Files.writeString(root.resolve("list.csv"), "a,b\n1,2\n3,4\n");

    refused(
        desks.run("record append @a list --from @list.csv"),
        "column ‘kind’ is missing",
        "column ‘surname’ is missing",
        "2 problems");
  }

  @Test
  void rotatesToNoKeyOfAnotherOffice() {
    refused(
        desks.run("record key rotate @a --next @b/next-party.key"),
        "not the key that ‘A’ promised");
    assertThat(root.resolve("a/keys/party.key")).exists();
  }

  @Test
  void namesTheFileOfALogKeyThatIsLost() throws IOException {
    Files.delete(root.resolve("n/keys/log.key"));

    refused(desks.record("append", "@n", "hold"), "n/keys/log.key", "a backup");
  }

  @Test
  void showsAllEntriesWhereAskedFor() {
    for (int i = 0; i < 10; i++) {
      desks.does("append @n statement --text quiet");
    }

    assertThat(desks.record("show", "@n").out()).doesNotContain(" open ");
    assertThat(desks.record("show", "@n", "--all").out()).contains(" open ");
  }

  @Test
  void saysInTheReadersLanguageWhyAnEntryDoesNothing() {
    desks.does("append @n agree 1 --anyway");

    assertThat(desks.record("show", "@n", "--lang", "uk").out())
        .contains("не діє")
        .doesNotContain("nothing of this hash");
    assertThat(desks.record("show", "@n", "--lang", "ru").out())
        .contains("не действует")
        .doesNotContain("nothing of this hash");
  }

  @Test
  void signsNothingThatNobodyCouldRead() throws IOException {
    refused(desks.run("record append @n close --stage 1 --anyway"), "nothing to close");

    assertThat(root.resolve("n/outbox")).isEmptyDirectory();
  }
}
