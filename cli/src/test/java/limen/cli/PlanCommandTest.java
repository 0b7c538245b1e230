package limen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import limen.core.sealing.Identity;
import limen.paper.sheet.Row;
import limen.paper.sheet.Sheets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A side plans its lists from a register and an agreement, and everybody gets a reason. */
class PlanCommandTest {
  @TempDir Path folder;
  private Path held = Path.of("");
  private Path counts = Path.of("");

  @BeforeEach
  void invent() throws IOException {
    Path invented = folder.resolve("invented");
    Run run =
        Run.of(
            "invent",
            "--countries",
            "Avaria:10",
            "--countries",
            "Belmont:2000",
            "--seed",
            "7",
            "--out",
            invented.toString());
    assertThat(run.code()).as(run.err()).isZero();
    held = invented.resolve("held-by-belmont.csv");
    counts = sheet("counts.csv", "stage,kinds,count", "1,soldier,270", "1,civilian,120");
  }

  private Path sheet(String name, String... lines) throws IOException {
    return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
  }

  private Run plan(Path people, String... more) {
    List<String> words =
        new ArrayList<>(
            List.of(
                "plan",
                Run.AGREEMENT,
                "--side",
                "UA",
                "--held",
                people.toString(),
                "--out",
                out().toString()));
    words.addAll(List.of(more));
    return Run.of(words.toArray(String[]::new));
  }

  private Path out() {
    return folder.resolve("planned");
  }

  private List<Row> rows(String name) {
    return Sheets.read(out().resolve(name)).unguarded().rows();
  }

  @Test
  void fillsTheStagesAsBothSidesCountedThem() throws IOException {
    Run run = plan(held, "--counts", counts.toString());

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(rows("stage-1-to-RU.csv")).hasSize(390);
    assertThat(rows("stage-1-to-RU.csv"))
        .filteredOn(row -> row.cell("status").text().equals("civilian"))
        .hasSize(120);
    try (Stream<Path> files = Files.list(out())) {
      assertThat(files)
          .allSatisfy(
              file ->
                  assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                      .isEqualTo("rw-------"));
    }
  }

  @Test
  void hasAReasonForEverybodyWhoLives() throws IOException {
    assertThat(plan(held, "--counts", counts.toString()).code()).isZero();

    List<Row> reasons = rows("reasons.csv");
    Set<String> ids = new HashSet<>();
    reasons.forEach(row -> ids.add(row.cell("id").text()));
    assertThat(ids).hasSize(2000);
    assertThat(reasons)
        .allSatisfy(
            row -> {
              assertThat(row.cell("code").text()).isNotEmpty();
              assertThat(row.cell("reason").text()).isNotEmpty();
            });
  }

  @Test
  void sendsTheOtherSideNoReasonAndNoSignOfItsOwn() throws IOException {
    assertThat(plan(held, "--counts", counts.toString()).code()).isZero();

    String list = Files.readString(out().resolve("stage-1-to-RU.csv"));
    assertThat(list.lines().findFirst())
        .contains("place,surname,given,patronymic,born,sex,status,number");
    assertThat(list).doesNotContain("inv-").doesNotContain("Camp").doesNotContain("wounded");
  }

  @Test
  void writesNobodysNameWhereItDoesNotBelong() throws IOException {
    Run run = plan(held, "--counts", counts.toString());
    String page = Files.readString(out().resolve("summary.html"));
    String data = Files.readString(out().resolve("plan.json"));

    for (Row row : Sheets.read(held).rows()) {
      String name = row.cell("surname").text() + " " + row.cell("given").text();
      assertThat(page + data + run.out() + run.err()).doesNotContain(name);
      for (String column : List.of("number", "address", "kin")) {
        String text = row.cell(column).text();
        if (text.length() > 5) {
          assertThat(page).doesNotContain(text);
          assertThat(data).doesNotContain(text);
          assertThat(run.out() + run.err()).doesNotContain(text);
        }
      }
    }
    assertThat(page).doesNotContain("inv-belmont");
    assertThat(run.out()).doesNotContain("inv-belmont");
  }

  private Path real() throws IOException {
    String invented = Files.readString(held);
    return Files.writeString(
        folder.resolve("register.csv"), invented.replace(",invented\r\n", ",\r\n"));
  }

  @Test
  void refusesToWriteRealPeopleInTheClear() throws IOException {
    Run run = plan(real(), "--counts", counts.toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("nobody is named who may read").contains("Maybe --to age1");
    assertThat(out()).doesNotExist();
  }

  @Test
  void sealsRealPeopleAndTellsWhoeverHasTheKeyWhy() throws IOException {
    Identity identity = Identity.generate(new SecureRandom());
    Path key = Files.writeString(folder.resolve("key.txt"), identity.file());
    Run run = plan(real(), "--counts", counts.toString(), "--to", identity.recipient().text());

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(out().resolve("reasons.csv")).doesNotExist();
    try (Stream<Path> files = Files.list(out())) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .allMatch(name -> name.endsWith(".age") || name.equals("summary.html"));
    }
    Run why =
        Run.of("why", "inv-belmont-1", "--in", out().toString(), "--identity", key.toString());
    assertThat(why.code()).as(why.err()).isZero();
    assertThat(why.out()).contains("inv-belmont-1");
    assertThat(Run.of("why", "inv-belmont-1", "--in", out().toString()).err())
        .contains("sealed")
        .contains("--identity");
  }

  @Test
  void saysInTheFolderThatItWasWrittenInTheClear() throws IOException {
    assertThat(plan(real(), "--counts", counts.toString(), "--plain").code()).isZero();
    assertThat(out().resolve("WRITTEN-IN-THE-CLEAR.txt")).exists();
  }

  @Test
  void saysWhichClauseCannotBeMetAndWhatWouldDo() throws IOException {
    Path many = sheet("many.csv", "stage,kinds,count", "1,civilian,5000");
    Run run = plan(held, "--counts", many.toString());

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .contains("The terms cannot be met")
        .contains("5,000")
        .contains("would do");
    assertThat(out()).doesNotExist();
  }

  @Test
  void namesWhatIsWrongInTheCountsAtItsPlace() throws IOException {
    Path wrong = sheet("wrong.csv", "stage,kinds,count", "9,soldier,270", "1,sailor,-3");
    Run run = plan(held, "--counts", wrong.toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains("wrong.csv:2")
        .contains("‘9’")
        .contains("wrong.csv:3")
        .contains("‘sailor’ is no kind of this agreement")
        .contains("‘-3’ is negative");
  }

  @Test
  void passesOverNobodyInSilence() throws IOException {
    String sheet = Files.readString(held);
    int heading = sheet.indexOf("\r\n");
    Path some =
        Files.writeString(
            folder.resolve("some.csv"),
            sheet.substring(0, heading)
                + ",died"
                + sheet
                    .substring(heading)
                    .replaceFirst(",invented\r\n", ",invented,2024-05-01\r\n"));
    Run run = plan(some, "--counts", counts.toString());

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.err()).contains("died, in another account and not planned: 1");
    assertThat(run.err()).contains("something to put right");
    assertThat(run.err()).contains("no word of any party is in the lottery");
    assertThat(plan(some, "--counts", counts.toString()).err()).contains("something in it");
  }

  @Test
  void givesWhatTheLotteryCanBeDrawnFromAgain() throws IOException {
    Run run = plan(held, "--counts", counts.toString(), "--nonce", "ours", "--nonce", "theirs");

    assertThat(run.err()).doesNotContain("lottery");
    assertThat(Files.readString(out().resolve("plan.json")))
        .containsPattern("\"lottery\": \"[0-9a-f]{64}\"");
  }

  @Test
  void refusesAShareThatIsNone() {
    assertThat(plan(held, "--reserve", "much").err()).contains("‘much’ is not a number");
    assertThat(plan(held, "--reserve", "0.5").err()).contains("no share from 0 to 0.25");
  }

  @Test
  void namesTheSidesToWhoeverMistypesOne() {
    Run run =
        Run.of("plan", Run.AGREEMENT, "--side", "UK", "--held", held.toString(), "--out", "x");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("no side ‘UK’").contains("Maybe");
  }

  @Test
  void tellsAnOperatorWhy() throws IOException {
    assertThat(plan(held, "--counts", counts.toString()).code()).isZero();

    Run why = Run.of("why", "inv-belmont-3", "--in", out().toString());
    assertThat(why.code()).as(why.err()).isZero();
    assertThat(why.out()).contains("inv-belmont-3");
    assertThat(Run.of("why", "nobody at all", "--in", out().toString()).code()).isEqualTo(1);
    assertThat(Run.of("why", "x", "--in", folder.toString()).err()).contains("no plan is in");
  }

  @Test
  void leavesTheBalanceAsItIsWithThoseOutsideEveryCount() throws IOException {
    assertThat(plan(held, "--counts", counts.toString()).code()).isZero();
    Set<String> outside = new HashSet<>();
    rows("reasons.csv").stream()
        .filter(row -> row.cell("code").text().startsWith("outside-"))
        .forEach(row -> outside.add(row.cell("id").text()));
    assertThat(outside).isNotEmpty();
    List<String> first = Files.readAllLines(out().resolve("stage-1-to-RU.csv"));

    List<String> without =
        Files.readAllLines(held, StandardCharsets.UTF_8).stream()
            .filter(line -> !outside.contains(line.substring(0, line.indexOf(','))))
            .toList();
    Path fewer = Files.write(folder.resolve("held-by-belmont-inv.csv"), without);
    Path again = folder.resolve("again");
    Run run =
        Run.of(
            "plan",
            Run.AGREEMENT,
            "--side",
            "UA",
            "--held",
            fewer.toString(),
            "--counts",
            counts.toString(),
            "--out",
            again.toString());

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(Files.readAllLines(again.resolve("stage-1-to-RU.csv"))).isEqualTo(first);
  }

  @Test
  void saysThatSeriousFindingsHaveRunOut() throws IOException {
    Path some =
        sheet(
            "some.csv",
            "id,surname,born,status,captured,findings,finding-valid-until,invented",
            "1,Testenko,1990-01-01,soldier,2023-01-01,seriously-wounded,2025-05-01,invented",
            "2,Proba,1991-01-01,soldier,2023-01-01,healthy,2025-05-01,invented");

    assertThat(plan(some).err()).contains("by a finding that has run out").contains("so again: 1");
  }

  @Test
  void saysThatASheetMayBeOneOfPeopleWhoAreAskedFor() throws IOException {
    Path asked = held.resolveSibling("asked-by-avaria.csv");

    assertThat(plan(asked).err()).contains("of nobody in it is it said since when or where");
    assertThat(plan(held).err()).doesNotContain("of nobody in it");
  }
}
