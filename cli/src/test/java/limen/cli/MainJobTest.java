package limen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import limen.core.document.Reading;
import limen.paper.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The main job: Istanbul, May 2025, as each side told it. */
class MainJobTest {

  @Test
  void tellsWhereThingsStandAfterTwoDays() {
    Run run = Run.reconcile("--as-of", "2025-05-24");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("697 of 1,000 each way, 303 to go; both sides agree on every count.")
        .containsPattern("24 May 2025 +697 +303 +697 +303 +agree");
  }

  @Test
  void showsCategoriesAsEachSideStatedThemAndTheUnstatedAsUnstated() {
    String out = Run.reconcile("--as-of", "2025-05-24", "--width", "160").out();
    assertThat(out)
        .containsPattern("stage 1, 23 May 2025 +Russia → Ukraine +everybody +390 +390 +both say so")
        .containsPattern(" soldiers +not stated +270\\s")
        .containsPattern(" civilians +not stated +120\\s")
        .containsPattern(" civilians +not stated +not stated\\s");
  }

  @Test
  void knowsOnlyAnExpectationOfTheThirdStageWhenTheFirstArticleIsWritten() {
    String out = Run.reconcile("--known-at", "2025-05-24T20:00", "--width", "160").out();
    assertThat(out)
        .containsPattern("stage 3, 25 May 2025 .*expected, no figure +expected, no figure");
  }

  @Test
  void knowsNothingOfADayBeforeItCame() {
    String out = Run.reconcile("--known-at", "2025-05-23").out();
    assertThat(out).contains("390 of 1,000 each way, 610 to go").doesNotContain("697");
  }

  @Test
  void endsWithAThousandEachWay() {
    Run run = Run.reconcile();
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("1,000 of 1,000 each way, nobody left to go")
        .containsPattern("25 May 2025 +1,000 +0 +1,000 +0 +agree");
  }

  @Test
  void keepsAnEstimateOutOfEveryCount() {
    String out = Run.reconcile("--as-of", "2025-05-24").out();
    assertThat(out).contains("Estimates, which are never counted").contains("8,000–10,000");
  }

  @Test
  void doesTheSameWithoutAnyWord() {
    Run run = Run.of("--lang", "en");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("1,000 of 1,000 each way")
        .containsPattern("24 May 2025 +697 +303 +697 +303 +agree")
        .contains("What else there is:")
        .contains("reconcile");
  }

  @ParameterizedTest
  @CsvSource({
    "uk, 'По 697 з 1 000 в кожен бік, залишається 303'",
    "ru, 'По 697 из 1 000 в каждую сторону, остаётся 303'"
  })
  void speaksThreeLanguages(String language, String lead) {
    Run run = Run.reconcile("--as-of", "2025-05-24", "--lang", language);
    assertThat(run.out().replaceAll("[\\s\u00A0]+", " ")).contains(lead);
  }

  @ParameterizedTest
  @ValueSource(strings = {"balance", "reconcile"})
  void writesJsonWithAVersion(String command) {
    Run run = Run.of(command, Run.AGREEMENT, "-s", Run.STATEMENTS, "--format", "json");
    Reading<Object> read = Json.read("out.json", run.out().getBytes(StandardCharsets.UTF_8));
    assertThat(read.problems()).isEmpty();
    assertThat(run.out()).contains("\"limen\": \"" + command + "/1\"");
  }

  @ParameterizedTest
  @CsvSource({"UTF-16LE, ;", "UTF-16BE, ;", "windows-1251, ;", "UTF-8, '\t'", "UTF-8, |"})
  void readsStatementsInAnyEncodingAndWithAnySeparator(
      String encoding, String separator, @TempDir Path dir) throws Exception {
    String sheet =
        """
        id,said,speaker,office,stream,stage,count,happened
        a,2025-05-23,UA,Президент,to-UA,1,390,2025-05-23
        """;
    Path file = dir.resolve("said.csv");
    Files.write(file, sheet.replace(",", separator).getBytes(Charset.forName(encoding)));
    Run run = Run.of("balance", Run.AGREEMENT, "-s", file.toString(), "--lang", "en");
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("390 of 1,000");
  }

  @Test
  void readsTheSameStatementsAsJson(@TempDir Path dir) throws Exception {
    String said =
        """
        {"statements": [{"id": "a", "said": "2025-05-23", "speaker": "UA", "stream": "to-UA",
          "stage": 1, "count": 390, "happened": "2025-05-23"}]}
        """;
    Path file = Files.writeString(dir.resolve("said.json"), said);
    Run run = Run.of("balance", Run.AGREEMENT, "-s", file.toString(), "--lang", "en");
    assertThat(run.out()).contains("390 of 1,000");
  }

  @Test
  void writesOnePageThatNeedsNothingElse(@TempDir Path dir) throws Exception {
    Path page = dir.resolve("page.html");
    Run.reconcile("--as-of", "2025-05-24", "--html", page.toString());
    String html = Files.readString(page);
    assertThat(html)
        .startsWith("<!doctype html>")
        .contains("697 of 1,000 each way")
        .contains("<svg")
        .doesNotContain("<script")
        .doesNotContainPattern("(src|href)=\"https?://[^\"]*\\.(css|js|png)");
    assertThat(dir.toFile().list()).containsExactly("page.html");
  }

  @Test
  void namesAVoiceThatDoesNotFitItselfAndShowsItsOwnWord(@TempDir Path dir) throws Exception {
    String said =
        Files.readString(Path.of(Run.STATEMENTS))
            .replace(
                "to-UA,2,,delivered,307,2025-05-24,,https://www.pravda",
                "to-UA,2,,delivered,306,2025-05-24,,https://www.pravda");
    Path file = Files.writeString(dir.resolve("said.csv"), said);
    Run run =
        Run.of(
            "reconcile",
            Run.AGREEMENT,
            "-s",
            file.toString(),
            "--as-of",
            "2025-05-24",
            "--width",
            "240");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .containsPattern("stage 2, 24 May 2025 +Russia → Ukraine +everybody +306 +307 ")
        .contains("3 contradictions between statements")
        .doesNotContain("both sides agree on every count");
  }

  @Test
  void keepsAnExpectationItsSpeakersOwn() {
    String out = Run.reconcile("--as-of", "2025-05-23", "--width", "160").out();
    assertThat(out).containsPattern("stage 3, 25 May 2025 .*expected, no figure +not stated");
  }

  @Test
  void printsOnlyDataWhereDataIsAskedFor() {
    String out = Run.of("--format", "json").out();
    assertThat(Json.read("out.json", out.getBytes(StandardCharsets.UTF_8)).problems()).isEmpty();
  }

  @Test
  void saysWhereNoStatementsWereGiven() {
    Run run = Run.of("balance", Run.AGREEMENT);
    assertThat(run.out()).contains("No statements were given: name them with --statements.");
  }
}
