package limen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables whose headings are missing, or are not those of a map; all persons are invented. */
class LinkHeadingsTest {
  @TempDir Path desk = Path.of("");

  private String file(String name, String text) throws IOException {
    return Files.writeString(desk.resolve(name), text).toString();
  }

  private String people() throws IOException {
    return file("a.csv", "surname,given,born\nВигаданенко,Остап,1990-04-03\n");
  }

  private String bare() throws IOException {
    return file("b.csv", "Вигаданенко;Остап;03.04.1990\nВигадана;Олена;03.05.1990\n");
  }

  @Test
  void advisesALineOfHeadingsWhereThereIsNoneAndNamesNobody() throws IOException {
    Run run = Run.of("link", people(), bare(), "--out", desk.resolve("out").toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains("write a line of headings above the first person")
        .doesNotContain("Вигаданенко");
  }

  @Test
  void takesNobodyForHeadingsByAWordForSoldiers() throws IOException {
    String bare =
        file("b.csv", "Вигаданенко;Остап;военнослужащий\nВигадана;Олена;военнослужащая\n");
    Run run = Run.of("link", people(), bare, "--out", desk.resolve("out").toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains("write a line of headings above the first person")
        .doesNotContain("Вигаданенко");
  }

  @Test
  void takesAWordForSoldiersForAHeadingWhereAMapSaysSo() throws IOException {
    String list = file("b.csv", "Військовослужбовець;Що\nВигаданенко Остап;так\n");
    String map = file("m.csv", "heading,column\nВійськовослужбовець,name\n");
    Run run = Run.of("link", people(), list, "--map", map, "--out", desk.resolve("out").toString());

    assertThat(run.err()).doesNotContain("no headings");
  }

  @Test
  void losesNobodyWhoseLineAMapTakesForHeadings() throws IOException {
    String map = file("m.csv", "heading,column\nВигаданенко,surname\nОстап,given\n");
    String out = desk.resolve("out").toString();

    Run run = Run.of("link", people(), bare(), "--map", map, "--out", out);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("no headings were found");
  }

  @Test
  void namesAHeadingOfAMapThatNeitherTableHas() throws IOException {
    String other = file("b.csv", "surname;given;born\nВигадана;Олена;03.05.1990\n");
    String map = file("m.csv", "heading,column\nNope,name\nborn,born\n");
    String out = desk.resolve("out").toString();

    Run run = Run.of("link", people(), other, "--map", map, "--out", out);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("‘Nope’ is no heading of").doesNotContain("‘born’");
  }

  @Test
  void saysWhatFindPassesOver() throws IOException {
    String sheet = file("c.csv", "Прізвище;Ім'я\nВигаданенко;Остап;Ігорович\nРазом: 1;;\n");

    assertThat(Run.of("find", "Вигаданенко", "--in", sheet).err())
        .contains("no heading stands over C", "a total and no person in row 3");
  }
}
