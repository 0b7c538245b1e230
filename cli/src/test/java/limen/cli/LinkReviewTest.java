package limen.cli;

import static limen.cli.LinkExample.CAPTIVES;
import static limen.cli.LinkExample.HOSPITAL;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import limen.paper.lists.BareWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What humans decide in the sheets of pairs is taken back, and asked about no more. */
class LinkReviewTest {
  private static final String HEAD = "left,right,same person,by,reason\n";

  @TempDir private Path dir = Path.of("");

  private Run link(String out, String... more) {
    List<String> words = new ArrayList<>(List.of("--out", dir.resolve(out).toString()));
    words.addAll(List.of(more));
    return LinkExample.link(words.toArray(String[]::new));
  }

  private List<String> lines(String file) throws IOException {
    return Files.readAllLines(dir.resolve(file));
  }

  private String sheet(String name, String text) throws IOException {
    return Files.writeString(dir.resolve(name), text).toString();
  }

  /** The same sheet with an answer in every row whose pair is named. */
  private String answered(String file, String name, String pair, String answer) throws IOException {
    List<String> lines =
        lines(file).stream()
            .map(
                line ->
                    line.startsWith(pair + ",")
                        ? line.replaceFirst("^((?:[^,]*,){4}),,", "$1" + answer)
                        : line)
            .toList();
    return Files.write(dir.resolve(name), lines).toString();
  }

  private static String pair(String line) {
    return line.replaceFirst("^([^,]*,[^,]*),.*", "$1");
  }

  @Test
  void asksNoMoreAboutWhatWasConfirmedAndKeepsItForTheNextRun() throws IOException {
    link("one");
    String first = pair(lines("one/matches.csv").get(1));
    String reviewed =
        answered("one/matches.csv", "m.csv", first, "yes,registry,the number on the tag");
    Run run = link("two", "--reviewed", reviewed);

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains("Humans confirmed 1 pair and rejected 0").contains("21 links");
    assertThat(lines("two/matches.csv")).noneMatch(line -> line.startsWith(first + ","));
    assertThat(lines("two/decided.csv"))
        .hasSize(2)
        .anyMatch(
            line ->
                line.startsWith(first + ",")
                    && line.contains("yes,registry,the number on the tag"));
    assertThat(Files.readString(dir.resolve("two/report.html")))
        .contains("the number on the tag")
        .contains("confirmed by a human");

    Run again = link("three", "--reviewed", dir.resolve("two/decided.csv").toString());
    assertThat(lines("three/decided.csv")).isEqualTo(lines("two/decided.csv"));
    assertThat(again.out()).contains("21 links");
    Run workbook = link("four", "--reviewed", dir.resolve("two/decided.xlsx").toString());
    assertThat(workbook.code()).as(workbook.err()).isZero();
    assertThat(lines("four/decided.csv")).isEqualTo(lines("two/decided.csv"));
  }

  @Test
  void closesWhatStandsBesideAConfirmedPairAndReopensItWhenItIsUndone() throws IOException {
    link("one");
    String review = pair(lines("one/review.csv").get(1));
    String left = review.substring(0, review.indexOf(','));
    String taken = pair(lines("one/matches.csv").get(1));
    String right = taken.substring(taken.indexOf(',') + 1);
    String yes = sheet("r.csv", HEAD + left + "," + right + ",так,registry,seen\n");
    link("two", "--reviewed", yes);

    assertThat(lines("two/matches.csv")).noneMatch(line -> line.contains("," + right + ","));
    assertThat(lines("two/review.csv")).noneMatch(line -> line.startsWith(left + ","));

    link("three", "--reviewed", sheet("r.csv", HEAD + left + "," + right + ",,,\n"));
    assertThat(lines("three/matches.csv")).isEqualTo(lines("one/matches.csv"));
  }

  @Test
  void readsItsOwnSheetBackWhereAFieldIsCalledAsItsOwnColumns() throws IOException {
    StringBuilder text = new StringBuilder("id,surname,given,born,by,invented\n");
    for (int i = 0; i < 40; i++) {
      String name = "Name" + (char) ('a' + i % 20) + "ko,Anna" + (char) ('a' + i % 20);
      text.append("r" + i + "," + name + ",19" + (50 + i % 20) + "-0" + (1 + i % 7) + "-11,");
      text.append("desk " + i % 20 + ",yes\n");
    }
    String table = sheet("by.csv", text.toString());
    Run.of("dedupe", table, "--out", dir.resolve("one").toString());
    assertThat(lines("one/matches.csv").getFirst()).contains(",by,reason,").contains(",by (1),");
    String first = pair(lines("one/matches.csv").get(1));
    String reviewed = answered("one/matches.csv", "m.csv", first, "yes,registry,one tag");

    Run run =
        Run.of("dedupe", table, "--out", dir.resolve("two").toString(), "--reviewed", reviewed);

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(lines("two/decided.csv")).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"no", "Ні", "нет", "NEIN"})
  void proposesNoPairAgainThatWasRejected(String no) throws IOException {
    link("one");
    String first = pair(lines("one/matches.csv").get(1));
    link("two", "--reviewed", sheet("r.csv", HEAD + first + "," + no + ",registry,two tags\n"));

    assertThat(lines("two/matches.csv")).noneMatch(line -> line.startsWith(first + ","));
    assertThat(lines("two/review.csv")).noneMatch(line -> line.startsWith(first + ","));
    assertThat(lines("two/decided.csv")).hasSize(2);
  }

  @Test
  void refusesAllThatIsWrongAtOnceByItsLineAndRepeatsNothing() throws IOException {
    String reviewed =
        sheet(
            "r.csv",
            """
            left,right,same person,by,reason
            A-1,H-1,yes,registry,seen
            A-1,H-2,yes,registry,seen
            A-1,H-1,no,registry,seen
            A-2,X-9,yes,registry,seen
            A-3,H-3,perhaps Ostap,registry,seen
            A-4,H-4,yes,,
            A-5,H-5,,registry,
            ,,,,
            """);
    Run run = link("one", "--reviewed", reviewed);

    assertThat(run.code()).isEqualTo(2);
    assertThat(dir.resolve("one")).doesNotExist();
    assertThat(run.err())
        .contains("r.csv:3: column ‘left’: " + reviewed + ":2 confirms this row as another one")
        .contains("r.csv:4: column ‘same person’: " + reviewed + ":2 decides the opposite")
        .contains("r.csv:5: column ‘right’: no row of")
        .contains("r.csv:6: column ‘same person’: this is neither yes nor no")
        .contains("r.csv:7: column ‘by’: nobody says who")
        .contains("r.csv:7: column ‘reason’: nobody says why")
        .contains("r.csv:8: column ‘same person’: it is signed, and nothing is decided")
        .doesNotContain("Ostap")
        .doesNotContain("X-9");
    assertThat(link("two", "--reviewed", CAPTIVES).err())
        .contains("no sheet of reviewed pairs")
        .doesNotContain("Прізвище");
  }

  @Test
  void keepsApartInOneTableWhomAHumanKeptApart() throws IOException {
    StringBuilder text = new StringBuilder("id,surname,given,born,number,invented\n");
    for (int i = 0; i < 30; i++) {
      char letter = "бвгджзклмнпрстфхцч".charAt(i % 18);
      text.append(
          "p%d,%cигаденко%d,Остап,19%d-02-11,В-%d,yes\n"
              .formatted(i, Character.toUpperCase(letter), i, 60 + i, 7700 + 37 * i));
    }
    text.append("q0,Бигаденко0,Остап,1960-02-11,В-7700,yes\n");
    text.append("r0,Бигаденко0,Остап,1960-02-11,В-7700,yes\n");
    String table = sheet("t.csv", text.toString());
    String reviewed =
        sheet("r.csv", HEAD + "q0,p0,yes,registry,seen\nr0,q0,no,registry,a brother\n");
    String out = dir.resolve("out").toString();

    Run run = Run.of("dedupe", table, "--out", out, "--reviewed", reviewed);

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(lines("out/clusters.csv")).contains("p0,p0,2", "q0,p0,2").hasSize(3);
    assertThat(lines("out/matches.csv")).noneMatch(line -> line.contains("r0,"));

    String wrong =
        sheet("w.csv", HEAD + "p0,q0,yes,a,b\nq0,r0,yes,a,b\nr0,p0,no,a,b\np0,p0,yes,a,b\n");
    Run refused = Run.of("dedupe", table, "--out", out + "2", "--reviewed", wrong);
    assertThat(refused.err())
        .contains("w.csv:4: column ‘same person’: other lines together say")
        .contains("w.csv:5: column ‘right’: this is the same row");
  }

  @Test
  void noticesThatLinesWereAddedAboveWhatWasDecided() throws IOException {
    String head = "surname,given,born,invented\n";
    String one = sheet("a.csv", head + "Alphaman,Ann,1960-01-01,yes\nBetaman,Bo,1970-02-02,yes\n");
    String other = sheet("b.csv", head + "Alphamann,Ann,1960-01-01,yes\n");
    String out = dir.resolve("out").toString();
    String columns = "left,right,same person,by,reason,surname,surname (right)\n";
    String reviewed =
        sheet("r.csv", columns + "row-2,row-2,yes,registry,seen,Alphaman,Alphamann\n");

    assertThat(Run.of("link", one, other, "--out", out, "--reviewed", reviewed).code()).isZero();

    sheet("a.csv", head + "Zulu,Zoe,1950-01-01,yes\nAlphaman,Ann,1960-01-01,yes\n");
    Run moved = Run.of("link", one, other, "--out", out + "2", "--reviewed", reviewed);
    assertThat(moved.code()).isEqualTo(2);
    assertThat(moved.err())
        .contains("r.csv:2: column ‘surname’: another name stands in that line")
        .doesNotContain("Alphaman");
  }

  @Test
  void takesAWorkbookThatWasFilledIn() throws IOException {
    link("one");
    String[] first = pair(lines("one/matches.csv").get(1)).split(",", -1);
    Path book =
        Files.write(
            dir.resolve("r.xlsx"),
            BareWorkbook.bytes(
                List.of("Left", "Right", "Same person", "By", "Reason"),
                List.of(List.of(first[0], first[1], "Да", "registry", "seen"))));

    assertThat(link("two", "--reviewed", book.toString()).out()).contains("Humans confirmed 1");
    Run data = link("three", "--reviewed", book.toString(), "--format", "csv");
    assertThat(data.out()).contains(first[0] + "," + first[1] + ",confirmed,0.99");
    String why =
        Run.of(
                "link",
                CAPTIVES,
                HOSPITAL,
                "--reviewed",
                book.toString(),
                "--explain",
                first[0] + "," + first[1])
            .out();
    assertThat(why).contains("confirmed by a human");
  }
}
