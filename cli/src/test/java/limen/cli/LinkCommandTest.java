package limen.cli;

import static limen.cli.LinkExample.CAPTIVES;
import static limen.cli.LinkExample.HOSPITAL;
import static limen.cli.LinkExample.TRUTH;
import static limen.cli.LinkExample.link;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import limen.core.document.Result;
import limen.core.sealing.Identity;
import limen.paper.intake.PlainTable;
import limen.paper.json.Json;
import limen.paper.lists.BareWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ukrainian captives beside the sheet of a hospital that spells as Germans do; all invented. */
class LinkCommandTest {
  private static final Pattern DRAWING = Pattern.compile("<svg.*?</svg>", Pattern.DOTALL);

  @TempDir private Path dir = Path.of("");

  private String file(String name) throws IOException {
    return Files.readString(dir.resolve("out").resolve(name));
  }

  private Path sheet(String name, String text) throws IOException {
    return Files.writeString(dir.resolve(name), text);
  }

  @Test
  void findsWhoIsInTheHospitalAndLinksNobodyElse() throws IOException {
    Run run = link("--out", dir.resolve("out").toString(), "--truth", TRUTH);

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("INVENTED").contains("A human confirms each link");
    List<String> truth = Files.readAllLines(Path.of(TRUTH));
    List<String> links =
        file("matches.csv")
            .lines()
            .skip(1)
            .map(line -> line.replaceFirst("^([^,]*,[^,]*),.*", "$1"))
            .toList();
    assertThat(links).hasSizeGreaterThan(12);
    assertThat(truth).containsAll(links);
    assertThat(file("review.csv")).contains("same person,by,reason");
    assertThat(run.out()).containsPattern("links and pairs to be looked at +24 ");
  }

  @Test
  void namesNobodyWhereAnybodyMayStandBy() {
    Run run = link("--out", dir.resolve("out").toString());

    for (String name : List.of("Вигаданак", "Wyhadanak", "Оксана", "15.05.1979", "W-126923")) {
      assertThat(run.out() + run.err()).doesNotContain(name);
    }
    assertThat(link("--truth", TRUTH, "--format", "json").out()).doesNotContain("Wyhadan");
  }

  @Test
  void drawsAPageThatReadersAndScreenReadersCanRead() throws Exception {
    link("--out", dir.resolve("out").toString());

    String page = file("report.html");
    List<String> drawings = DRAWING.matcher(page).results().map(found -> found.group()).toList();
    assertThat(drawings).hasSizeGreaterThan(100);
    for (String drawing : drawings) {
      DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(drawing.getBytes(StandardCharsets.UTF_8)));
    }
    assertThat(page)
        .contains("no family is told anything")
        .contains("The same numbers as a table")
        .contains("speaks for")
        .doesNotContain("<script");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "uk", "ru"})
  void speaksThreeLanguages(String language) throws IOException {
    Run run = link("--out", dir.resolve("out").toString(), "--lang", language);

    assertThat(run.code()).isZero();
    assertThat(file("report.html")).contains("<html lang=\"" + language + "\"");
    assertThat(file("reasons.csv")).contains(language.equals("en") ? "speaks" : "за");
  }

  @Test
  void explainsOnePairInWordsAndAsData() {
    Run said = link("--explain", "A-24,H-31");
    assertThat(said.out()).contains("A-24 and H-31").contains("any two rows").contains("█");

    Map<?, ?> data =
        (Map<?, ?>)
            Objects.requireNonNull(
                Json.read(
                        "why",
                        link("--explain", "A-24, H-31", "--format", "json")
                            .out()
                            .getBytes(StandardCharsets.UTF_8))
                    .value());
    assertThat(data.get("limen")).isEqualTo("link-why/1");
    assertThat((List<?>) data.get("steps")).hasSize(11);

    Run nobody = link("--explain", "A-24,H-99");
    assertThat(nobody.code()).isEqualTo(2);
    assertThat(nobody.err()).contains("--explain").doesNotContain("H-99");
  }

  @Test
  void writesDownWhatIsComparedAndTakesItBack() throws IOException {
    Path columns = dir.resolve("columns.csv");
    assertThat(link("--save-columns", columns.toString()).code()).isZero();
    assertThat(Files.readString(columns)).contains("Дата народження,Geburtsdatum,date");

    Run again = link("--columns", columns.toString(), "--truth", TRUTH, "--format", "csv");
    assertThat(again.code()).isZero();
    assertThat(again.out()).isEqualTo(link("--truth", TRUTH, "--format", "csv").out());
  }

  @Test
  void sealsRealPeopleAndSaysSoWhereNobodyIsNamed() throws IOException {
    Path one = real(CAPTIVES, "one.csv");
    Path other = real(HOSPITAL, "other.csv");
    String out = dir.resolve("out").toString();

    Run refused = Run.of("link", one.toString(), other.toString(), "--out", out);
    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err()).contains("--to").contains("--plain");
    assertThat(dir.resolve("out")).doesNotExist();

    String key = Identity.generate(new SecureRandom()).recipient().text();
    assertThat(Run.of("link", one.toString(), other.toString(), "--out", out, "--to", key).code())
        .isZero();
    try (Stream<Path> files = Files.list(dir.resolve("out"))) {
      assertThat(files).isNotEmpty().allMatch(file -> file.toString().endsWith(".age"));
    }

    String open = dir.resolve("open").toString();
    Run.of("link", one.toString(), other.toString(), "--out", open, "--plain");
    assertThat(dir.resolve("open/WRITTEN-IN-THE-CLEAR.txt")).exists();
  }

  /** The same people without the column that says they are invented. */
  private Path real(String file, String name) throws IOException {
    List<String> lines =
        Files.readAllLines(Path.of(file)).stream()
            .map(line -> line.replaceFirst("[;,][^;,]*$", ""))
            .toList();
    return Files.write(dir.resolve(name), lines);
  }

  @Test
  void readsAWorkbookAndLooksWhoStandsInItTwice() throws IOException {
    List<String> headings = List.of("No", "Прізвище", "Ім'я", "born", "number", "invented");
    List<List<String>> rows = new java.util.ArrayList<>();
    String letters = "бвгджзклмнпрстфхцч";
    for (int i = 0; i < letters.length(); i++) {
      char letter = letters.charAt(i);
      String surname = Character.toUpperCase(letter) + "игад" + letter + "енко";
      rows.add(
          List.of(
              String.valueOf(i),
              surname,
              "Остап",
              (1970 + i) + "-02-1" + (i % 9),
              "В-77" + (i * 37),
              "1"));
      if (i % 3 == 0) {
        rows.add(List.of("", surname, "Остап", String.valueOf(1970 + i), "В-77" + (i * 37), "1"));
      }
    }
    Path book = Files.write(dir.resolve("list.xlsx"), BareWorkbook.bytes(headings, rows));
    Run run = Run.of("dedupe", book.toString(), "--out", dir.resolve("out").toString());

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("among 24 rows");
    assertThat(PlainTable.read(dir.resolve("out/matches.xlsx"), null))
        .isInstanceOf(Result.Good.class);
    assertThat(file("clusters.csv")).contains("id,cluster,together");
    assertThat(file("matches.csv") + file("review.csv")).contains("row-2,row-3");
  }

  @Test
  void saysAsOfWhichYearAgesWereRead() throws IOException {
    Path one = sheet("a.csv", "№,surname,age,invented\n7,Alphaman,40,yes\n8,Betaman,26,yes\n");
    Path other =
        sheet("b.csv", "id,surname,born,invented\nx,Alphaman,1985-07-30,yes\ny,Bob,1960,yes\n");
    String out = dir.resolve("out").toString();
    int year = Year.now(ZoneOffset.UTC).getValue();

    Run run = Run.of("link", one.toString(), other.toString(), "--out", out);

    assertThat(run.out()).contains("Ages are read as of " + year);
    assertThat(file("report.html")).contains("Ages are read as of " + year);
    assertThat(file("review.csv")).contains("7,x,");
    assertThat(link("--truth", TRUTH).out()).doesNotContain("Ages are read");
    assertThat(link("--truth", TRUTH, "--format", "json").out()).contains("\"ages-as-of\": null");
  }

  @Test
  void tellsEverythingThatIsWrongAtOnce() throws IOException {
    Path one = sheet("a.csv", "id,surname\n1,Alphaman\n1,Betaman\n2,Gamma\n2,Delta\n");
    Path other = sheet("b.csv", "id,colour\n1,red\n1,blue\n");

    Run run = Run.of("link", one.toString(), other.toString(), "--plain", "--out", "x");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains("a.csv:3: this row has the id of the row in line 2")
        .contains("a.csv:5")
        .contains("b.csv:3")
        .contains("no column in common")
        .contains("4 problems")
        .doesNotContain("Alphaman");
  }

  @Test
  void refusesWhatIsNoTwoTables() throws IOException {
    Path one = sheet("a.csv", "surname,born\nA,1980\n");
    Path same = sheet("b.csv", "surname,born\nA,1980\n");
    Path empty = sheet("c.csv", "");
    Path invented = sheet("d.csv", "surname,born,invented\nA,1980,yes\n");

    assertThat(Run.of("link", one.toString(), same.toString(), "--out", "x").err())
        .contains("the same table")
        .contains("limen dedupe");
    assertThat(Run.of("link", "none.csv", empty.toString(), "--out", "x").err())
        .contains("no such file")
        .contains("nothing stands in the file")
        .contains("2 problems");
    assertThat(Run.of("link", one.toString(), invented.toString(), "--out", "x").err())
        .contains("invented persons and others");
    assertThat(Run.of("dedupe", one.toString()).err()).contains("--out");
  }

  @ParameterizedTest
  @CsvSource({"nowhere.csv, there is no such file", "'', this is a folder"})
  void saysWhyASheetOfColumnsCannotBeRead(String name, String why) throws IOException {
    Path one = sheet("a.csv", "surname,born\nGammaman,1980\n");
    String columns = dir.resolve(name).toString();

    Run run = Run.of("dedupe", one.toString(), "--columns", columns, "--plain", "--out", "x");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains(columns + ": " + why, "Maybe");
  }

  @Test
  void repeatsNoFirstRowThatMayBeAPerson() throws IOException {
    Path bare = sheet("a.csv", "Alphaman,Andrew,1960-01-01\nBetaman,Bruno,1970-02-02\n");
    Path other = sheet("b.csv", "surname,born\nGammaman,1980\n");

    Run run = Run.of("link", bare.toString(), other.toString(), "--plain", "--out", "x");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("a.csv: no headings").doesNotContain("Alphaman");

    Run columns =
        Run.of("dedupe", other.toString(), "--columns", bare.toString(), "--plain", "--out", "x");
    assertThat(columns.err()).contains("no sheet of columns").doesNotContain("Alphaman");
    Path twice = sheet("twice.csv", "Alphaman,Alphaman,kind\nBetaman,Bruno,1970-02-02\n");
    assertThat(
            Run.of(
                    "dedupe",
                    other.toString(),
                    "--columns",
                    twice.toString(),
                    "--plain",
                    "--out",
                    "x")
                .err())
        .contains("no sheet of columns")
        .doesNotContain("Alphaman");
  }

  @ParameterizedTest
  @ValueSource(strings = {"IBM866", "KOI8-R"})
  void saysInWhichEncodingAFileSeemsToBe(String charset) throws IOException {
    String text =
        "id;Фамилия;Имя;Дата рождения\n1;Выдуманченко;Остап;1985\n2;Шиповалый;Савва;1990\n";
    Path old = Files.write(dir.resolve("old.csv"), text.getBytes(Charset.forName(charset)));
    String saved = new String(text.getBytes(StandardCharsets.UTF_8), Charset.forName("KOI8-R"));
    Path twice = sheet("twice.csv", saved);
    String out = dir.resolve("out").toString();

    Run run = Run.of("link", old.toString(), twice.toString(), "--plain", "--out", out);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains("old.csv: its letters are garbled: they seem to be ")
        .contains("Maybe open it where it came from")
        .doesNotContain("Выдуманченко");
    assertThat(Run.of("find", "Остап", "--in", old.toString()).err()).contains("garbled");
    Path book =
        Files.write(
            dir.resolve("b.xlsx"), BareWorkbook.bytes(List.of(saved.split(";", -1)), List.of()));
    assertThat(Run.of("dedupe", book.toString(), "--plain", "--out", out).err())
        .contains("garbled");
  }

  /** But for what doctors found and what somebody noted freely. */
  @Test
  void showsWhatEitherTableSaysBesides() throws IOException {
    Path one =
        Files.writeString(
            dir.resolve("one.csv"),
            """
            id,surname,given,born,Ward,Findings,Діагноз
            A,Вигаданенко,Тарас,1985-03-12,7,sick,something
            """);
    Path other =
        Files.writeString(
            dir.resolve("other.csv"),
            "id,surname,given,born,Notes,Bed\nB,Wyhadanenko,Taras,1985-03-12,limps,12\n");
    Path out = dir.resolve("besides");
    Run.of("link", one.toString(), other.toString(), "--plain", "--out", out.toString());

    List<String> lines = new ArrayList<>(Files.readAllLines(out.resolve("matches.csv")));
    lines.addAll(Files.readAllLines(out.resolve("review.csv")));
    assertThat(lines.getFirst()).endsWith(",Ward (left),Bed (right)");
    assertThat(lines).anyMatch(line -> line.startsWith("A,B,") && line.endsWith(",7,12"));
  }

  @Test
  void saysHowLongItMayTake() {
    assertThat(Steps.time(0.2)).isEqualTo("1 s");
    assertThat(Steps.time(59.4)).isEqualTo("59 s");
    assertThat(Steps.time(170)).isEqualTo("3 min");
    assertThat(Memory.said(100_000, 7)).startsWith("100,000 rows and 7 fields: about ");
  }

  @Test
  void linksTwoSheetsWhoseHeadingsHaveBlanksWithoutASetting() throws IOException {
    String head =
        """
        rec_id, given_name, surname, street_number, address_1, address_2, suburb, postcode, state, \
        date_of_birth, soc_sec_id, invented
        """;
    StringBuilder one = new StringBuilder(head);
    StringBuilder other = new StringBuilder(head);
    String letters = "bcdfghjklmnprstvwz";
    for (int i = 0; i < letters.length(); i++) {
      char c = letters.charAt(i);
      String row =
          ", %c%cana, %cigad%cenko, %d, %cide road, , %colmar, 40%02d, nsw, 19%d0%d1%d, 53042%d, yes\n"
              .formatted(c, c, c, c, 3 + i, c, c, i, 60 + i, 1 + i % 9, i % 9, 100 + 7 * i);
      one.append("rec-").append(i).append("-org").append(row);
      other.append("rec-").append(i).append("-dup-0").append(row.replace("enko", "enk"));
    }
    String left = sheet("a.csv", one.toString()).toString();
    String right = sheet("b.csv", other.toString()).toString();

    Run run = Run.of("link", left, right, "--out", dir.resolve("out").toString());

    assertThat(run.out()).contains("18 links").contains("date_of_birth  day");
    assertThat(file("matches.csv")).contains("rec-4-org,rec-4-dup-0,");
  }
}
