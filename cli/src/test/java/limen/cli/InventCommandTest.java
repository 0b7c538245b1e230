package limen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Registers are invented with one command. */
class InventCommandTest {
  @TempDir private Path desk = Path.of("");

  private Run invent(String... more) {
    String[] args = new String[more.length + 9];
    String[] first = {
      "invent",
      "--countries",
      "Avaria:60",
      "--countries",
      "Belmont:90",
      "--seed",
      "7",
      "--out",
      desk.resolve("out").toString()
    };
    System.arraycopy(first, 0, args, 0, first.length);
    System.arraycopy(more, 0, args, first.length, more.length);
    return Run.of(args);
  }

  @Test
  void writesWhatEachHoldsAndAsksFor() {
    Run run = invent("--format", "csv");

    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("Avaria,60,").contains("Belmont,90,");
    for (String file : new String[] {"held-by-avaria", "asked-by-belmont", "died-with-avaria"}) {
      assertThat(desk.resolve("out/" + file + ".csv")).isNotEmptyFile();
    }
    assertThat(desk.resolve("out/README.txt")).content().contains("INVENTED");
  }

  @Test
  void isDescribedColumnByColumn() throws IOException {
    assertThat(invent().code()).isZero();
    String page = String.join("\n", Paper.read("docs/formats/invented.md").lines());
    for (String file : new String[] {"held-by-avaria", "asked-by-avaria", "died-with-avaria"}) {
      String headings = Files.readAllLines(desk.resolve("out/" + file + ".csv")).getFirst();
      assertThat(headings.split(",", -1)).allSatisfy(name -> assertThat(page).contains(name));
    }
  }

  @Test
  void refusesACountryThatExists() {
    Run run =
        Run.of("invent", "--countries", "Ukraine:5", "--countries", "Russia:6", "--out", "nowhere");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("‘Ukraine’ exists").contains("‘Russia’").contains("Maybe");
    assertThat(Files.exists(Path.of("nowhere"))).isFalse();
  }

  @Test
  void writesIntoNoFolderThatHoldsSomething() {
    assertThat(invent().code()).isZero();
    assertThat(invent().code()).isEqualTo(2);
    assertThat(invent().err()).contains("there is something in it already").contains("Maybe");
  }

  @ParameterizedTest
  @CsvSource({"en, is invented", "uk, вигадана", "ru, вымышлен"})
  void speaksEveryLanguage(String language, String invented) {
    assertThat(invent("--lang", language).out()).contains(invented);
  }
}
