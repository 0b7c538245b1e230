package limen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryCommandTest {
  private static final String HEAD =
      "date,ua_returned_total,ua_military,ua_civilians,"
          + "ru_returned_total,ru_military,ru_civilians\n";
  private static final String TOTALS =
      "speaker,definition,from,to,direction,category,count,source\n";

  @TempDir private Path folder = Path.of("");

  private static Run history(Object... args) {
    return Run.of(
        Stream.concat(Stream.of("history"), Stream.of(args).map(String::valueOf))
            .toArray(String[]::new));
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static Path example(String name) {
    return Run.HOME.resolve("examples").resolve("history").resolve(name);
  }

  @Test
  void findsDifferencesToTheTotalsBesideTheRealTable() {
    Run run = history(example("exchanges-2022-2025.csv"), "--lang", "en", "--width", "200");

    assertThat(run.code()).isEqualTo(Main.FINDINGS);
    assertThat(run.out()).contains("5,757 only because 2022 is 37 short");
    assertThat(run.err())
        .startsWith("note: ")
        .contains("official-totals.csv: taken for the published totals");
  }

  @Test
  void saysNothingOfTotalsThatWereNamed() {
    Run run =
        history(
            example("exchanges-2022-2025.csv"),
            "--totals",
            example("official-totals.csv"),
            "--format",
            "json");

    assertThat(run.err()).isEmpty();
    assertThat(run.out()).startsWith("{\n  \"limen\": \"history/1\"");
  }

  @Test
  void isFineWhereNothingContradicts() throws IOException {
    Path table = file("table.csv", HEAD + "2025-01-01,5,5,0,,,\n");
    Path totals = file("totals.csv", TOTALS + "Ukraine,all,2025-01-01,2025-01-01,ua,all,5,x\n");

    assertThat(history(table).code()).isEqualTo(Main.FINE);
    assertThat(history(table, "--totals", totals).code()).isEqualTo(Main.FINE);
  }

  @Test
  void findsARowThatContradictsItself() throws IOException {
    Run run = history(file("table.csv", HEAD + "2025-01-01,5,5,1,,,\n"), "--lang", "en");

    assertThat(run.code()).isEqualTo(Main.FINDINGS);
    assertThat(run.out()).contains("the total is 5, its parts come to 6", "table.csv:2");
  }

  @Test
  void takesSilenceThatCouldExplainADifferenceForNoFinding() throws IOException {
    Path table = file("table.csv", HEAD + "2025-01-01,5,,,,,\n2025-01-02,,,,3,,\n");
    Path totals = file("totals.csv", TOTALS + "Ukraine,all,2025-01-01,2025-01-02,ua,all,9,x\n");

    assertThat(history(table, "--totals", totals).code()).isEqualTo(Main.FINE);
  }

  @Test
  void readsAnotherConflictByItsHeadings() throws IOException {
    String head = HEAD.replace("ua_", "north_").replace("ru_", "south_");

    assertThat(history(file("table.csv", head + "1988-11-24,41,,,19,,\n"), "--lang", "en").out())
        .contains("Returned to north: 41 people; returned to south: 19 people.");
  }

  @Test
  void tellsEveryFaultOfBothFilesWithItsPlace() throws IOException {
    Path table = file("table.csv", HEAD + "2025-02-30,1,,,,,\n2025-03-01,-5,,,,,\n");
    Path totals = file("totals.csv", TOTALS + "Ukraine,all,2025-01-01,2025-01-02,ua,all,many,x\n");
    Run run = history(table, "--totals", totals);

    assertThat(run.code()).isEqualTo(Main.UNREADABLE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains("table.csv:2: column ‘date’: ‘2025-02-30’ is not a day of the calendar")
        .contains("table.csv:3: column ‘ua_returned_total’: ‘-5’ is negative")
        .contains("totals.csv:2: column ‘count’: ‘many’ is not a count")
        .contains("3 problems; nothing was done.");
  }

  @Test
  void tellsAMisspeltColumn() throws IOException {
    Run run =
        history(
            file(
                "table.csv",
                HEAD.replace("ua_returned_total", "ua_returned_totl") + "2025-01-01,5,,,,,\n"));

    assertThat(run.code()).isEqualTo(Main.UNREADABLE);
    assertThat(run.err())
        .contains("table.csv: column ‘ua_returned_total’ is missing")
        .contains("Maybe ‘ua_returned_totl’ is meant.");
  }

  @Test
  void refusesWhatIsNoTable() throws IOException {
    Path binary = folder.resolve("binary.csv");
    Files.write(binary, new byte[] {1, 0, 2, 0, 0, 0, 3, 4, 5, 0, 6, 0});

    assertThat(history(binary).code()).isEqualTo(Main.UNREADABLE);
    assertThat(history(folder).err()).contains("this is a folder");
    assertThat(history(folder.resolve("nowhere.csv")).err()).contains("there is no such file");
    assertThat(history(folder.resolve("nowhere.csv")).code()).isEqualTo(Main.UNREADABLE);
  }

  @Test
  void refusesTwoHundredMegabytesUnread() throws IOException {
    Path large = folder.resolve("large.csv");
    try (RandomAccessFile sparse = new RandomAccessFile(large.toFile(), "rw")) {
      sparse.setLength(200L << 20);
    }
    Run run = history(large);

    assertThat(run.code()).isEqualTo(Main.UNREADABLE);
    assertThat(run.err()).contains("the file has 209715200 bytes; a sheet has at most");
  }

  @Test
  void writesThePageEvenWhereAnAddressIsNone() throws IOException {
    Path table =
        file(
            "table.csv",
            HEAD.strip() + ",source\n2025-01-01,5,,,,,,https://no address<script>|^\n");
    Path page = folder.resolve("page.html");

    assertThat(history(table, "--html", page, "--format", "csv").code()).isEqualTo(Main.FINE);
    assertThat(Files.readString(page))
        .contains("https://no address&lt;script&gt;")
        .doesNotContain("<script>");
  }
}
