package limen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import limen.drill.scenario.Scenarios;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A drill is played, told and verified with one command. */
class DrillCommandTest {
  @TempDir private Path desk = Path.of("");
  private String file = "";

  @BeforeEach
  void writeAScenario() throws IOException {
    Path scenario = desk.resolve("mine.yaml");
    Files.writeString(
        scenario,
        """
        limen: scenario/1
        title: DRILL, mine
        bus: 5
        stages:
          1: {on: 2031-05-23, soldiers: 8, civilians: 4}
        incidents:
          - {stage: 1, bus: 2, declines: {to: avaria, persons: 2}}
          - {stage: 1, counts-differ: {to: avaria, more: 1}}
        """);
    file = scenario.toString();
  }

  private String out() {
    return desk.resolve("out").toString();
  }

  @Test
  void namesEveryScenarioItHas() {
    Run run = Run.of("drill", "--list", "--lang", "en");

    assertThat(run.code()).isZero();
    assertThat(run.out().lines()).hasSize(Scenarios.SHIPPED.size());
    assertThat(run.out()).contains("tablet-stolen").contains("DRILL, a tablet is stolen");
  }

  @Test
  void saysWhatEachIncidentDidAndWhatAStrangerFinds() {
    Run run = Run.of("drill", "--scenario", file, "--lang", "en", "--width", "200");

    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("DRILL, stage 1, bus 2: To Avaria: told the interviewer alone")
        .contains("not travelling to Avaria 0 → 2; reserve used to Avaria")
        .contains("nothing: the balance is as before")
        .contains("Intact and final: entries");
  }

  @Test
  void keepsTheRecordWhereItIsTold() {
    assertThat(Run.of("drill", "--scenario", file, "--out", out()).code()).isZero();

    assertThat(desk.resolve("out/record.exrec")).isNotEmptyFile();
    assertThat(desk.resolve("out/DRILL-A/lists/stage-1-to-A-v1.list")).isNotEmptyFile();
  }

  @Test
  void writesIntoNoFolderThatHoldsSomething() {
    Run run = Run.of("drill", "--scenario", file, "--out", desk.toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("there is something in it already").contains("Maybe");
  }

  @Test
  void refusesAScenarioThatCannotBePlayedWithAllReasons() throws IOException {
    Files.writeString(
        Path.of(file), "limen: scenario/1\ntitle: x\nstages: {1: {on: 2031-05-23}}\nbuss: 5\n");
    Run run = Run.of("drill", "--scenario", file);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("mine.yaml:4").contains("Maybe ‘bus’");
    assertThat(Run.of("drill", "--scenario", "nowhere").err())
        .contains("no scenario and no file", "Maybe one of: ", "calm");
    assertThat(Run.of("drill", "--scenario", "atack").err()).contains("Maybe ‘attack’.");
  }

  @ParameterizedTest
  @CsvSource({"en, The stages at the end", "uk, Етапи наприкінці", "ru, Этапы в конце"})
  void speaksEveryLanguage(String language, String board) {
    Run run = Run.of("drill", "--scenario", file, "--lang", language);

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains(board);
  }

  @Test
  void listsTheScenariosForOtherProgrammesToo() {
    assertThat(Run.of("drill", "--list", "--format", "json").out())
        .contains("\"format\": \"limen/scenarios/1\"")
        .contains("\"name\": \"calm\"");
    assertThat(Run.of("drill", "--list", "--format", "csv").out()).startsWith("name,title");
  }
}
