package limen.paper.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import limen.core.document.Result;
import limen.core.talks.Objection;
import limen.paper.intake.PersonFile;
import limen.paper.intake.PersonSheets;
import limen.paper.sheet.Outcome;
import limen.paper.sheet.Sheets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnsweringTest {
  private static final String THEIRS =
      """
      №;Фамилия;Имя;Дата рождения;Состояние здоровья;Кого известить
      1;Дорвин;Марк;11.02.1991;ранен;мать в Приморске
      2;Эстрем;Томас;30.06.1987;;
      3;Фалько;Антон;1993;;
      """;

  private static final String OURS =
      """
      line,answer,why
      1,held,camp four
      2,dead,typhus in January
      """;

  @TempDir Path dir;

  private Incoming list(String text) throws IOException {
    Path file = dir.resolve("theirs.csv");
    Files.writeString(file, text);
    return Incoming.of(((Result.Good<PersonFile>) PersonSheets.read(file, null)).value());
  }

  private static Outcome<Answers> answers(String text, int lines) {
    return Answers.read(Sheets.read("answers.csv", text.getBytes(StandardCharsets.UTF_8)), lines);
  }

  private Answering reply(String theirs, String ours) throws IOException {
    Incoming list = list(theirs);
    Answers said = Objects.requireNonNull(answers(ours, list.rows().size()).value());
    return ((Result.Good<Answering>) Answering.of(list, said)).value();
  }

  @Test
  void answersInTheirColumnsOrderAndLanguage() throws IOException {
    Answering reply = reply(THEIRS, OURS);

    assertThat(reply.headings()).containsExactly("Фамилия", "Имя", "Дата рождения", "Ответ");
    assertThat(reply.rows())
        .containsExactly(
            List.of("Дорвин", "Марк", "11.02.1991", "удерживается"),
            List.of("Эстрем", "Томас", "30.06.1987", "умер(ла)"),
            List.of("Фалько", "Антон", "1993", "сведений нет"));
  }

  @Test
  void givesNoReasonAndSendsNoHealthOrKinBack() throws IOException {
    Answering reply = reply(THEIRS, OURS);
    String whole =
        new String(reply.csv(), StandardCharsets.UTF_8) + String.join("", texts(reply.workbook()));

    assertThat(whole)
        .doesNotContain("camp", "typhus", "January", "ранен", "Приморск", "held", "dead");
    assertThat(whole).contains("Дорвин");
  }

  @Test
  void writesAWorkbookWithoutMetadata() throws IOException {
    byte[] workbook = reply(THEIRS, OURS).workbook();

    assertThat(names(workbook))
        .containsExactly(
            "[Content_Types].xml",
            "_rels/.rels",
            "xl/workbook.xml",
            "xl/_rels/workbook.xml.rels",
            "xl/styles.xml",
            "xl/worksheets/sheet1.xml");
    assertThat(String.join("", texts(workbook)))
        .doesNotContainIgnoringCase("docProps")
        .doesNotContainIgnoringCase("creator")
        .doesNotContainIgnoringCase("limen")
        .doesNotContain("2026", "dcterms");
    assertThat(reply(THEIRS, OURS).workbook()).isEqualTo(workbook);
  }

  @Test
  void writesAWorkbookThatReadsBack() throws IOException {
    Path file = dir.resolve("reply.xlsx");
    Files.write(file, reply(THEIRS, OURS).workbook());

    PersonFile read = ((Result.Good<PersonFile>) PersonSheets.read(file, null)).value();
    assertThat(read.sheets().getFirst().headings()).contains("Фамилия", "Ответ");
    assertThat(read.persons()).isEqualTo(3);
  }

  @Test
  void keepsWhatLooksLikeAFormulaAText() throws IOException {
    Answering reply = reply("Surname,Given,Born\n\"=1+1\",A&B,1990\n", "line,answer\n1,held\n");

    assertThat(String.join("", texts(reply.workbook())))
        .contains(">=1+1<", "A&amp;B")
        .doesNotContain("<f>");
    assertThat(new String(reply.csv(), StandardCharsets.UTF_8)).contains("'=1+1");
  }

  @ParameterizedTest
  @CsvSource({
    "Surname|Given|Date of birth, en",
    "Прізвище|Ім'я|Дата народження, uk",
    "Фамилия|Имя|Дата рождения, ru",
    "Призвище|Имя|Дата народження, uk",
  })
  void seesTheLanguageOfTheHeadings(String headings, String language) {
    assertThat(Answering.language(List.of(headings.split("\\|", -1)))).isEqualTo(language);
  }

  @Test
  void refusesToSpeakOfSomebodyWhoIsNotOnTheList() {
    assertThat(answers("line,answer\n4,held\n", 3).problems())
        .singleElement()
        .satisfies(
            problem -> assertThat(problem.what()).contains("line 4 is not on his list of 3 lines"));
  }

  @Test
  void refusesAnAnswerThatIsNoCodeAndDoesNotRepeatIt() {
    assertThat(answers("line,answer\n1,died of typhus\n1,held\n1,dead\n", 3).problems())
        .hasSize(2)
        .allSatisfy(problem -> assertThat(problem.toString()).doesNotContain("typhus"));
  }

  @Test
  void answersSilenceWithOneWordForEverybody() throws IOException {
    assertThat(reply(THEIRS, "line,answer\n").rows())
        .extracting(List::getLast)
        .containsOnly("сведений нет");
  }

  @Test
  void readsAnswersFromAWorkbookToo() throws IOException {
    Path file = dir.resolve("answers.xlsx");
    Files.write(
        file,
        BareWorkbook.bytes(
            List.of("Line", "answer", "why"),
            List.of(List.of("1", "held", "camp"), List.of("3", "not-held", ""))));

    Outcome<Answers> read = Answers.read(Answers.sheet(file), 3);

    assertThat(read.problems()).isEmpty();
    assertThat(Objects.requireNonNull(read.value()).said())
        .containsExactly(Map.entry(1, "held"), Map.entry(3, "not-held"));
    Files.write(file, new byte[] {'P', 'K', 3, 4, 0});
    assertThat(Answers.read(Answers.sheet(file), 3).problems()).hasSize(1);
  }

  @Test
  void refusesAnAnswerOtherThanTheObjection() {
    Answers said = Objects.requireNonNull(answers("line,answer\n1,held\n", 2).value());
    Objection first = new Objection("A", 1, Objection.Code.DEAD);
    Objection second = new Objection("A", 2, Objection.Code.DEAD);

    assertThat(said.and(List.of(first))).isInstanceOf(Result.Refused.class);
    assertThat(((Result.Good<Answers>) said.and(List.of(second))).value().of(2)).isEqualTo("dead");
  }

  private static List<String> names(byte[] workbook) throws IOException {
    List<String> names = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        names.add(entry.getName());
        assertThat(entry.getTimeLocal()).isEqualTo(LocalDateTime.of(1980, 2, 1, 0, 0));
        assertThat(entry.getComment()).isNull();
        assertThat(entry.getExtra()).isNull();
      }
    }
    return names;
  }

  private static List<String> texts(byte[] workbook) throws IOException {
    List<String> texts = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        texts.add(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return texts;
  }
}
