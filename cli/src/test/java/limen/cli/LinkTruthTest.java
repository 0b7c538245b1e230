package limen.cli;

import static limen.cli.LinkExample.CAPTIVES;
import static limen.cli.LinkExample.HOSPITAL;
import static limen.cli.LinkExample.TRUTH;
import static limen.cli.LinkExample.link;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is known beside what was found, and what is said where little was found. */
class LinkTruthTest {

  @TempDir private Path dir = Path.of("");

  private String file(String name) throws IOException {
    return Files.readString(dir.resolve("out").resolve(name));
  }

  private Path sheet(String name, String text) throws IOException {
    return Files.writeString(dir.resolve(name), text);
  }

  @Test
  void tellsByItsLineWhatIsKnownOfOtherTablesOrTwice() throws IOException {
    Path truth = sheet("t.csv", "left,right\nA-1,H-4\nA-1,X-9\nX-8,X-9\n,\nA-1,H-4\n");
    Run run = link("--truth", truth.toString());

    assertThat(run.code()).isZero();
    assertThat(run.err())
        .contains("t.csv:3: column ‘right’: no row of " + HOSPITAL + " has this id")
        .contains("t.csv:4: column ‘left’: no row of " + CAPTIVES + " has this id")
        .contains("t.csv:4: column ‘right’")
        .contains("t.csv:6: column ‘left’: this pair stands in line 2 already")
        .doesNotContain("X-9");
  }

  @Test
  void refusesATruthThatSaysNothingOrContradictsItself() throws IOException {
    String out = dir.resolve("out").toString();
    assertThat(link("--out", out, "--truth", sheet("f.csv", "left,right\nX,Y\n").toString()).err())
        .contains("no line of it names rows that are here");
    assertThat(link("--truth", sheet("e.csv", "").toString()).err()).contains("e.csv: ");
    assertThat(link("--truth", sheet("h.csv", "left,right\n").toString()).err())
        .contains("nothing stands under its headings");
    assertThat(link("--truth", sheet("l.csv", "left,wright\nA-1,H-4\n").toString()).err())
        .contains("column ‘right’ is missing")
        .doesNotContain("wright");
    assertThat(link("--truth", CAPTIVES).err())
        .contains("no sheet of what is known: columns ‘left’ and ‘right’ are missing");
    assertThat(link("--truth", sheet("g.csv", "left,right\nA-1,\n,H-4\n").toString()).err())
        .contains("g.csv:2: column ‘right’: nothing is said here")
        .contains("g.csv:3: column ‘left’: nothing is said here")
        .contains("2 problems");
    String known = sheet("p.csv", "id,person\nA-1,p\nA-2,q\nA-1,r\nA-2,q\n").toString();
    Run one = Run.of("dedupe", CAPTIVES, "--truth", known);
    assertThat(one.code()).isEqualTo(2);
    assertThat(one.err()).contains("p.csv:4: column ‘id’: line 2 says").contains("1 problem;");
    assertThat(dir.resolve("out")).doesNotExist();
  }

  @Test
  void saysThatThereIsNoPrecisionWhereNothingIsProposed() throws IOException {
    String one = sheet("a.csv", "id,surname,invented\na,Alphaman,yes\nb,Beta,yes\n").toString();
    String other = sheet("b.csv", "id,surname,invented\nx,Zulu,yes\ny,Yank,yes\n").toString();
    String truth = sheet("t.csv", "left,right\na,x\n").toString();

    assertThat(Run.of("link", one, other, "--truth", truth).out())
        .containsPattern("proposed links +0 +0 +1 +none +0.0000 +none");
    assertThat(Run.of("link", one, other, "--truth", truth, "--format", "json").out())
        .contains("\"precision\": null");
  }

  @Test
  void saysWhatHelpsWhereAFileNameWithBlanksIsCutInParts() {
    Run run = Run.of("link", "one.csv", "lists", "of-Wyhadanchuk.csv");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("blanks in it in quotes").doesNotContain("yhadanchuk");
  }

  @Test
  void saysWhyNothingIsProposedAndWhatWouldHelp() throws IOException {
    String names = "surname,given,invented\nAlphaman,Ann,yes\nBetaman,Bo,yes\nGammaman,Cy,yes\n";
    Path one = sheet("a.csv", names);
    Path other = sheet("b.csv", names + "Deltaman,Di,yes\n");

    Run run =
        Run.of("link", one.toString(), other.toString(), "--out", dir.resolve("out").toString());

    assertThat(run.out())
        .contains("No link is proposed, since no pair is sure enough: the nearest is likely")
        .contains("Only names are compared")
        .contains("7 rows in all");
    assertThat(file("report.html")).contains("Only names are compared");
    assertThat(link("--truth", TRUTH).out()).doesNotContain("No link is proposed");
  }

  @Test
  void endsWithOneWhereTheNearestIsHardlyLikely() throws IOException {
    Path one =
        sheet(
            "a.csv",
            """
            Nr.,ПІБ,Підрозділ,invented
            101,Вигаданенко Остап Іванович,1 взвод,yes
            102,Небувалий Сава Петрович,2 взвод,yes
            103,Заріченко Дарина Олегівна,3 взвод,yes
            104,Щербатенко Юхим Савович,1 взвод,yes
            """);
    Path other =
        sheet(
            "b.csv",
            """
            rec_id,surname,given,patronymic,unit,invented
            R-1,Vyhadanchuk,Ostap,Ivanovych,1,yes
            R-2,Nebuvalyi,Petro,Yukhymovych,2,yes
            R-3,Kazkova,Daryna,Ivanivna,3,yes
            R-4,Inshenko,Ivan,Ivanovych,1,yes
            """);

    Run run =
        Run.of("link", one.toString(), other.toString(), "--out", dir.resolve("out").toString());

    assertThat(run.out()).contains("the nearest is hardly likely");
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  void endsWithOneWhereNobodyIsNear() throws IOException {
    Path one = sheet("a.csv", "surname,born,invented\nAlphaman,1960-01-01,yes\n");
    Path other = sheet("b.csv", "surname,born,invented\nZuluski,1999-12-31,yes\n");

    Run run =
        Run.of("link", one.toString(), other.toString(), "--out", dir.resolve("out").toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("No two rows are near enough");
  }
}
