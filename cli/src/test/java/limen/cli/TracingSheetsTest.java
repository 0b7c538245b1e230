package limen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sheets of the missing and of the found as they come: undivided names, ages, years. */
class TracingSheetsTest {
  @TempDir private Path desk = Path.of("");
  private String agency = "";

  @BeforeEach
  void opened() {
    agency = desk.resolve("agency").toString();
    assertThat(Run.of("tracing", "open", agency, "--invented").code()).isZero();
  }

  private Run run(String command, String... more) {
    List<String> words = new ArrayList<>(List.of("tracing", command, agency));
    words.addAll(List.of(more));
    if (!command.equals("show")) {
      words.addAll(List.of("--by", "desk-1"));
    }
    words.addAll(List.of("--lang", "en", "--width", "250"));
    Run run = Run.of(words.toArray(String[]::new));
    assertThat(run.code()).as(run.err()).isZero();
    return run;
  }

  private Run asked(String sheet) throws IOException {
    Path file = Files.writeString(desk.resolve("asked.csv"), sheet);
    return run("request", "--sheet", file.toString(), "--how", "letter");
  }

  private Run held(String sheet) throws IOException {
    Path file = Files.writeString(desk.resolve("held.csv"), sheet);
    return run("records", file.toString(), "--source", "B");
  }

  @Test
  void readsComparesAndShowsUndividedNamesAndAges() throws IOException {
    asked(
        """
        id,ПІБ зниклого,ПІБ,вік,invented
        f-1,x,Небувальченко Остап Юхимович,34,yes
        f-2,x,Лев Ігорович Вигаданчук,40 років,yes
        """);
    held(
        """
        id,surname,given,patronymic,born,invented
        1,Nebuvalchenko,Ostap,Yukhymovych,1991-04-03,yes
        2,Nebuvalchenko,Ostap,Yukhymovych,1961-04-03,yes
        3,Вигаданчук,Лев,Ігорович,1986,yes
        """);

    assertThat(run("show", "R1").out())
        .contains("name, as written", "Небувальченко Остап Юхимович", "вік 34 (19")
        .containsPattern("surname +Небувальченко +Nebuvalchenko")
        .containsPattern("patronymic +Юхимович +Yukhymovych")
        .containsPattern("C1 +to look at +almost certain.*date of birth \\(as far as is said\\)")
        .containsPattern("C2 +to look at .*date of birth");
    assertThat(run("show", "R2").out())
        .containsPattern("surname +Вигаданчук +Вигаданчук")
        .containsPattern("C3 +to look at +almost certain");
  }

  @Test
  void readsAgesOfThoseWhoWereFound() throws IOException {
    asked("id,surname,given,born,invented\nf-1,Небувальченко,Остап,1991-04-03,yes\n");
    held("id,name,age,invented\n1,Ostap Nebuvalchenko,about 34,yes\n");

    assertThat(run("show", "R1").out())
        .contains("age about 34 (19", "date of birth (as far as is said)")
        .doesNotContain("exchanged");
  }

  @Test
  void takesAnAgeFromTheTelephone() {
    run(
        "request",
        "--asker",
        "f-1",
        "--name",
        "Остап Небувальченко",
        "--age",
        "about 40",
        "--how",
        "telephone",
        "--came",
        "2025-06",
        "--invented");
    assertThat(run("show", "R1").out()).contains("about 40 (1980–1990)");

    run("request", "--corrects", "R1", "--born", "1984", "--invented");
    assertThat(run("show", "R1").out()).contains("1984").doesNotContain("about 40 (");
  }

  @Test
  void takesRunningNumbersForReferencesWhereThereAreNoIds() throws IOException {
    asked("№,name,born,invented\n71,Небувальченко Остап,1991,yes\n72,Вигаданчук Лев,1990,yes\n");

    assertThat(run("show", "R2").out()).contains("72", "Вигаданчук");
  }

  @Test
  void refusesARunningNumberOfAnotherSheetThatIsAlreadyAReference() throws IOException {
    String first = "№,name,born,invented\n1,Небувальченко Остап,1991,yes\n";
    asked(first);
    assertThat(asked(first).out()).contains("1 stands here already");
    Path other =
        Files.writeString(
            desk.resolve("other.csv"), "№,name,born,invented\n1,Вигаданчук Лев,1990,yes\n");

    Run run =
        Run.of(
            "tracing",
            "request",
            agency,
            "--sheet",
            other.toString(),
            "--how",
            "letter",
            "--by",
            "desk-1");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains("row 2", "its number is the reference", "R1", "Maybe a column id")
        .doesNotContain("Вигаданчук");
  }

  @Test
  void saysWhatOfASheetRaisesAQuestionOrWasNotRead() throws IOException {
    Run run = asked("id,name,born,hair,invented\nf-1,Небувальченко Остап,31.02.1990,fair,yes\n");

    assertThat(run.err())
        .contains("1 cell or row of this sheet raises a question", "nothing was read under hair")
        .contains("  row 2, ‘born’: ")
        .doesNotContain("Небувальченко", "31.02.1990", "fair");
  }
}
