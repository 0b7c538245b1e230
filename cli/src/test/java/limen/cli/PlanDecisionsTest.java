package limen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import limen.core.sealing.Identity;
import limen.core.sealing.Seal;
import limen.paper.sheet.Row;
import limen.paper.sheet.Sheets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people decide about a plan before it is computed, and what they ask of it. */
class PlanDecisionsTest {
  private static final String EXAMPLES = Paper.root().resolve("examples/plan").toString();

  @TempDir Path folder;
  private Path held = Path.of("");

  @BeforeEach
  void invent() {
    Path invented = folder.resolve("invented");
    Run run =
        Run.of(
            "invent",
            "--countries",
            "Avaria:100",
            "--countries",
            "Belmont:600",
            "--seed",
            "7",
            "--out",
            invented.toString());
    assertThat(run.code()).as(run.err()).isZero();
    held = invented.resolve("held-by-belmont.csv");
  }

  private Run plan(String... more) {
    List<String> words =
        new ArrayList<>(
            List.of(
                "plan",
                EXAMPLES + "/agreement.yaml",
                "--side",
                "Belmont",
                "--held",
                held.toString(),
                "--counts",
                EXAMPLES + "/counts.csv"));
    words.addAll(List.of(more));
    return Run.of(words.toArray(String[]::new));
  }

  private String out() {
    return folder.resolve("planned").toString();
  }

  private String sheet(String... lines) throws IOException {
    Path file = folder.resolve("sheet.csv");
    return Files.writeString(file, String.join("\n", lines) + "\n").toString();
  }

  private List<Row> rows(String name) {
    return Sheets.read(folder.resolve("planned").resolve(name)).unguarded().rows();
  }

  private static List<String> column(List<Row> rows, String name) {
    return rows.stream().map(row -> row.cell(name).text()).toList();
  }

  @Test
  void saysBesideEverybodyWhatAPinDidAndWhoGaveWay() throws IOException {
    Run run = plan("--pins", EXAMPLES + "/pins.csv", "--out", out());

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("2 people are pinned to a stage; two people signed each.")
        .contains("3 people would go without the pins and do not go now.")
        .doesNotContain("inv-belmont");
    assertThat(column(rows("pins.csv"), "effect"))
        .contains("pinned", "with-pinned", "displaced", "moved");
    Run why = Run.of("why", "inv-belmont-20", "--in", out());
    assertThat(why.out()).contains("A pin put the person here").contains("registrar");
    String page = Files.readString(folder.resolve("planned/summary.html"));
    assertThat(page).contains("pinned not to go").doesNotContain("inv-belmont");
  }

  @Test
  void tellsOfEveryWrongPinAtOnceAndPlansNothing() throws IOException {
    String pins =
        sheet(
            "id,stage,ground,first-signer,second-signer",
            "inv-belmont-20,1,rank,registrar,camp commander",
            "inv-belmont-573,2,medical,registrar,Registrar",
            "inv-belmont-534,1,family,registrar,medical officer",
            "inv-belmont-535,2,family,registrar,medical officer",
            "Somebody Invented,1,court,registrar,camp commander",
            "inv-belmont-199,,court,registrar,camp commander");
    Run run = plan("--pins", pins, "--out", out());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains("sheet.csv:2: column ‘ground’: ‘rank’ is no ground")
        .contains("sheet.csv:3: column ‘second-signer’: a pin is not signed by two")
        .contains("sheet.csv:4:")
        .contains("sheet.csv:5: another row says otherwise")
        .contains("sheet.csv:6: the sign in this row is nobody’s")
        .contains("sheet.csv:7: column ‘stage’: no stage")
        .contains("6 problems")
        .doesNotContain("Somebody");
    assertThat(folder.resolve("planned")).doesNotExist();
  }

  @Test
  void saysWhichPinTheTermsDoNotBear() throws IOException {
    String pins =
        sheet(
            "id,stage,ground,first-signer,second-signer",
            "inv-belmont-23,2,medical,registrar,medical officer");
    Run run = plan("--pins", pins, "--out", out());

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("The pin in row 1 of the pins cannot be kept");
    assertThat(folder.resolve("planned")).doesNotExist();
  }

  @Test
  void listsAndCountsWhomTheAnnexHoldsBack() {
    Run run = plan("--held-back", EXAMPLES + "/held-back.csv", "--out", out());

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("2 people are held back by name")
        .contains("The agreement provides for it: who.")
        .doesNotContain("inv-belmont");
    assertThat(column(rows("held-back.csv"), "until"))
        .containsExactly("the judgment", "2025-06-30");
    assertThat(column(rows("reasons.csv"), "code")).contains("held-back");
  }

  @Test
  void tellsOfEveryWrongRowOfTheAnnexAndOfThoseThatHaveEnded() throws IOException {
    String wrong = sheet("id,ground,until", "nobody,proceedings,", "inv-belmont-23,,the judgment");
    Run refused = plan("--held-back", wrong, "--out", out());
    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err()).contains("nobody’s in the register").contains("no end", "no ground");

    String ended = sheet("id,ground,until", "inv-belmont-23,a sentence,2025-05-22");
    Run run = plan("--held-back", ended, "--out", out());
    assertThat(run.code()).isZero();
    assertThat(run.err()).contains("ended before the day of the plan").contains(": 1");
    assertThat(folder.resolve("planned/held-back.csv")).doesNotExist();
  }

  @Test
  void countsWhoWouldMoveAndWritesNoPlan() throws IOException {
    Run run = plan("--what-if", "stage-1.civilian=30", "--what-if", "all.everybody=250");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("20: civilians in stage 1 (counted by both sides) → 30")
        .contains("10 people would come in, 0 would fall out")
        .contains("no plan was written")
        .doesNotContain("inv-belmont");

    Run written =
        plan(
            "--what-if", "stage-1.soldier=110", "--what-if", "stage-2.soldier=110", "--out", out());
    assertThat(written.code()).as(written.err()).isZero();
    assertThat(rows("moves.csv")).hasSize(10);
    assertThat(column(rows("moves.csv"), "stage")).containsOnly("1");
    assertThat(folder.resolve("planned").toFile().list()).containsExactly("moves.csv");
  }

  @Test
  void saysWhatAChangeWouldBreak() {
    Run run = plan("--what-if", "stage-1.soldier=110");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("These cannot hold together");
    Run wrong = plan("--what-if", "stage-1.soldir=110", "--what-if", "more");
    assertThat(wrong.code()).isEqualTo(2);
    assertThat(wrong.err()).contains("Maybe ‘stage-1.soldier’").contains("‘more’ is not WHERE");
    assertThat(plan().err()).contains("nobody said where the plan goes");
  }

  @Test
  void readsPinsAndAnnexThatAreSealed() throws IOException {
    Identity reader = Identity.generate(new SecureRandom());
    String key = Files.writeString(folder.resolve("key.txt"), reader.file()).toString();
    Path pins = folder.resolve("pins.csv.age");
    Files.write(
        pins,
        Seal.seal(Files.readAllBytes(Path.of(EXAMPLES, "pins.csv")), List.of(reader.recipient())));

    Run sealed = plan("--pins", pins.toString(), "--out", out());
    assertThat(sealed.code()).isEqualTo(2);
    assertThat(sealed.err()).contains("this is sealed").contains("Maybe --identity");

    Run opened = plan("--pins", pins.toString(), "--identity", key, "--out", out());
    assertThat(opened.code()).as(opened.err()).isZero();
    assertThat(opened.out()).contains("2 people are pinned to a stage");
  }
}
