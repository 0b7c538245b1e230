package limen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Wrong input: the place is named, all problems at once, no stack trace, nothing half done. */
class WrongInputTest {
  @TempDir Path dir = Path.of("");
  private String template = "";

  @BeforeEach
  void takeTheTemplate() {
    template = Run.of("new").out();
  }

  private Run check(String yaml) throws Exception {
    Path file = Files.writeString(dir.resolve("a.yaml"), yaml);
    Run run = Run.of("check", file.toString());
    assertThat(run.err()).doesNotContain("\tat ").doesNotContain("Exception");
    return run;
  }

  private Run balance(String statements) throws Exception {
    Path file = Files.writeString(dir.resolve("said.csv"), statements);
    return Run.of("balance", Run.AGREEMENT, "--statements", file.toString());
  }

  @Test
  void passesItsOwnTemplate() throws Exception {
    Run run = check(template);
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
  }

  @Test
  void namesEveryProblemOfAnAgreementAtOnceAndInOrder() throws Exception {
    Run run =
        check(
            template
                .replace("agreed: 2030-03-01 ", "agreed: 2030-02-30 ")
                .replace("status: civilian", "status: civilain")
                .replace("is: 100}", "is: -100}")
                .replace("list-by:", "list-buy:"));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .containsSubsequence(
            "‘2030-02-30’ is not a date of the calendar",
            "‘civilain’",
            "Maybe ‘civilian’.",
            "‘-100’ is negative",
            "‘list-buy’ is not a part of an order",
            "Maybe ‘list-by’.",
            "problems; nothing was done.");
  }

  @Test
  void namesTheLineOfBrokenYaml() throws Exception {
    Run run = check("limen: agreement/1\ntitle: [open\nparties: {}\n");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).containsPattern("a\\.yaml:\\d+:\\d+: this is not YAML").contains("Maybe");
  }

  @Test
  void refusesABinaryFile() throws Exception {
    Path file =
        Files.write(dir.resolve("a.yaml"), new byte[] {0x50, 0x4b, 3, 4, 0, 0, (byte) 0xff});
    Run run = Run.of("check", file.toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("Maybe");
  }

  @Test
  void refusesAHugeFileWithoutReadingIt() throws Exception {
    Path file = dir.resolve("huge.csv");
    try (RandomAccessFile huge = new RandomAccessFile(file.toFile(), "rw")) {
      huge.setLength(200L << 20);
    }
    Run agreement = Run.of("check", file.toString());
    Run sheet = Run.of("balance", Run.AGREEMENT, "-s", file.toString());
    assertThat(agreement.code()).isEqualTo(2);
    assertThat(sheet.code()).isEqualTo(2);
    assertThat(agreement.err()).contains("more than 1048576 bytes");
    assertThat(sheet.err()).contains("209715200 bytes");
  }

  @Test
  void checksTheOtherFilesWhereOneCannotBeRead() throws Exception {
    Run run = Run.of("check", dir.resolve("none.yaml").toString(), Run.AGREEMENT, "--lang", "en");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).contains("1 agreement reads without a problem");
    assertThat(run.err()).contains("there is no such file");
  }

  @Test
  void namesMissingColumnsTogether() throws Exception {
    Run run = balance("id,saidd,count\na,2025-05-23,390\n");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains("column ‘said’ is missing")
        .contains("Maybe ‘saidd’ is meant.")
        .contains("column ‘speaker’ is missing");
  }

  @Test
  void namesEveryWrongCellWithLineAndColumn() throws Exception {
    Run run =
        balance(
            """
            id,said,speaker,stream,stage,category,count,happened,corrects
            a,2025-05-32,UA,to-UA,1,,390,2025-05-23,
            b,2025-05-23,UA,to-UK,1,,-5,2025-05-23,
            c,2025-05-23,UA,to-UA,9,soldiers,"1,000",2025-05-23..2025-05-01,z
            a,2025-05-23,,to-UA,1,,,2025-05-23,
            """);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains("said.csv:2: column ‘said’: ‘2025-05-32’")
        .contains("said.csv:3: column ‘stream’: ‘to-UK’")
        .contains("said.csv:3: column ‘count’: ‘-5’ is negative")
        .contains("said.csv:4: column ‘stage’: ‘9’")
        .contains("said.csv:4: column ‘category’: ‘soldiers’")
        .contains("Maybe ‘soldier’.")
        .contains("said.csv:4: column ‘count’: ‘1,000’")
        .contains("ends before it begins")
        .contains("there is no statement ‘z’")
        .contains("said.csv:5: column ‘id’: ‘a’ is the name of another statement")
        .contains("nobody says this")
        .contains("no count is given");
  }

  @Test
  void refusesWrongOptionsWithAdvice() {
    assertThat(Run.of("reconcile").code()).isEqualTo(2);
    assertThat(Run.of("recocnile").err()).contains("Maybe ‘reconcile’;");
    assertThat(Run.reconcile("--as-of", "24 May").err()).contains("‘24 May’ is not a day");
    assertThat(Run.reconcile("--known-at", "noon").err()).contains("‘noon’ is not a moment");
    assertThat(Run.of("--lang", "fr").err()).contains("‘fr’").contains("en, uk, ru");
    assertThat(Run.reconcile("--format", "pdf").code()).isEqualTo(2);
  }

  @Test
  void namesAnOptionThatStandsTwice() {
    Run run = Run.of("plan", "a.yaml", "--side", "A", "--held", "x.csv", "--held", "y.csv");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--held may stand only once").doesNotContain("Exception");
  }

  @Test
  void saysWhatSwallowedTheAgreement() {
    Run run = Run.of("reconcile", "-s", Run.STATEMENTS, Run.AGREEMENT);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("Maybe name the AGREEMENT first");
  }

  @Test
  void quotesNoMoreThanItsBeginningOfAFileThatIsNoAgreement() {
    Run run = Run.of("check", Run.STATEMENTS);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err().length()).isLessThan(1000);
  }

  @Test
  void leavesAnExistingFileAlone() throws Exception {
    Path file = Files.writeString(dir.resolve("mine.yaml"), "mine");
    Run run = Run.of("new", file.toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(Files.readString(file, StandardCharsets.UTF_8)).isEqualTo("mine");
  }

  @Test
  void writesNothingWhereAPageCannotBeWritten() {
    Run run = Run.reconcile("--html", dir.resolve("no/such/folder.html").toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("cannot be written");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void keepsSpreadsheetsFromRunningACell() throws Exception {
    Path file =
        Files.writeString(
            dir.resolve("said.csv"),
            """
            id,said,speaker,stream,stage,count
            =1+1,2025-05-23,"=HYPERLINK(""x"")",to-UA,1,390
            """);
    Run run = Run.of("reconcile", Run.AGREEMENT, "-s", file.toString(), "--format", "csv");
    assertThat(run.out()).contains("'=HYPERLINK").doesNotContainPattern("(?m)(^|,)\"?=");
  }
}
