package limen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import limen.core.sealing.Identity;
import limen.paper.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A sheet of invented persons goes into a register, twice, newer and worse. */
class IntakeCommandTest {
  private static final String CANARY = "Канаркенко";
  private static final String HEAD = "id,surname,given,born,sex,captured,held-at,invented\n";

  @TempDir Path desk = Path.of("");

  private Run intake(String file, String text, String... more) throws IOException {
    Files.writeString(desk.resolve(file), text);
    return again(file, more);
  }

  private Run again(String file, String... more) {
    List<String> args =
        new ArrayList<>(
            List.of(
                "intake",
                desk.resolve(file).toString(),
                "--register",
                desk.resolve("r").toString()));
    args.addAll(List.of(more));
    return Run.of(args.toArray(String[]::new));
  }

  private Run register(String... more) {
    List<String> args = new ArrayList<>(List.of("register", desk.resolve("r").toString()));
    args.addAll(List.of(more));
    return Run.of(args.toArray(String[]::new));
  }

  private static Object field(String json, String name) {
    Object value = Json.read("out", json.getBytes(StandardCharsets.UTF_8)).value();
    return String.valueOf(
        ((java.util.Map<?, ?>) java.util.Objects.requireNonNull(value)).get(name));
  }

  @Test
  void takesAFileInOnce() throws IOException {
    Run first =
        intake(
            "a.csv",
            HEAD + "1,А,Б,1985,ч,20.05.2031,Табір,yes\n2,В,Г,1990,ж,21.05.2031,Табір,yes\n",
            "--format",
            "json");
    assertThat(first.err()).isEmpty();
    assertThat(first.code()).isZero();
    assertThat(field(first.out(), "new")).isEqualTo("2");
    byte[] before = Files.readAllBytes(desk.resolve("r/000001.facts"));

    Run second = again("a.csv", "--format", "json");

    assertThat(field(second.out(), "already-in")).isEqualTo("u1");
    assertThat(Files.readAllBytes(desk.resolve("r/000001.facts"))).isEqualTo(before);
    assertThat(desk.resolve("r/000002.facts")).doesNotExist();
    assertThat(again("a.csv").out()).contains("nothing was changed");
  }

  @Test
  void asksAboutWhoIsMissingFromANewerFile() throws IOException {
    intake("a.csv", HEAD + "1,А,Б,1985,ч,2031,,yes\n2,В,Г,1990,ж,2031,,yes\n");
    Run newer =
        intake(
            "b.csv", HEAD + "1,А,Б,1986,ч,2031,,yes\n3,Е,Є,1990,ж,2031,,yes\n", "--format", "json");

    assertThat(newer.code()).isEqualTo(1);
    assertThat(field(newer.out(), "new")).isEqualTo("1");
    assertThat(field(newer.out(), "changed")).isEqualTo("1");
    assertThat(field(newer.out(), "gone")).isEqualTo("[p2]");
    String account = String.valueOf(field(register("--format", "json").out(), "account"));
    assertThat(account).contains("acknowledged=3").contains("held=3");
    assertThat(register("--due", "--on", "2031-01-01").out()).contains("p2");
  }

  @Test
  void takesBothRowsInAndAsksWhetherTheyAreOnePerson() throws IOException {
    Run run =
        intake("a.csv", HEAD + "1,А,Б,1985-05-23,ч,2031,,yes\n2,А,Б,23.05.1985,ч,2031,,yes\n");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("the same person may stand in", "row 3 ~ row 2");
    assertThat(register().out()).contains("2 persons ever");
  }

  @Test
  void looksOnlyWhereItIsADryRun() throws IOException {
    Run run = intake("a.csv", HEAD + "1,А,Б,1985,ч,2031,,yes\n", "--dry-run");

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("only looked at");
    assertThat(desk.resolve("r")).doesNotExist();
  }

  @Test
  void sealsRealPersonsAndSaysWhereItDoesNot() throws IOException {
    String text = "surname,given,born\n" + CANARY + ",Б,31.02.1985\n";
    Run unsaid = intake("a.csv", text);
    assertThat(unsaid.code()).isEqualTo(2);
    assertThat(unsaid.err()).contains("--to").contains("Maybe").doesNotContain(CANARY);
    assertThat(desk.resolve("r")).doesNotExist();

    Identity own = Identity.generate(new SecureRandom());
    Path key = Files.writeString(desk.resolve("key.txt"), own.file());
    Run sealed =
        again(
            "a.csv", "--to", own.recipient().text(), "--report", desk.resolve("p.csv").toString());
    assertThat(sealed.code()).isEqualTo(1);
    assertThat(desk.resolve("p.csv")).doesNotExist();
    assertThat(desk.resolve("p.csv.age")).exists();
    assertThat(register().code()).isEqualTo(2);
    assertThat(register("--identity", key.toString()).out()).contains("1 person ever");
    assertThat(again("a.csv", "--identity", key.toString()).out()).contains("nothing was changed");
  }

  @Test
  void logsThatARegisterWasLeftPlain() throws IOException {
    intake("a.csv", "surname,given,born\n" + CANARY + ",Б,1985\n", "--plain");

    assertThat(Files.readString(desk.resolve("r/log.txt")))
        .contains("register=plain")
        .doesNotContain(CANARY);
  }

  @Test
  void neverMixesInventedPersonsWithOthers() throws IOException {
    assertThat(intake("a.csv", HEAD + "1,А,Б,1985,,,,yes\n2,В,Г,1985,,,,\n", "--plain").err())
        .contains("invented persons and others");
    intake("b.csv", HEAD + "1,А,Б,1985,,,,yes\n");
    assertThat(intake("c.csv", HEAD + "1,А,Б,1985,,,,\n", "--plain").code()).isEqualTo(2);
  }

  @Test
  void keepsFilesItsOwners() throws IOException {
    intake(
        "a.csv",
        HEAD + "1,А,Б,1985,,,,yes\n",
        "--report",
        desk.resolve("p.csv").toString(),
        "--back",
        desk.resolve("b.csv").toString());

    for (String file : List.of("p.csv", "b.csv", "r/register", "r/000001.facts")) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(desk.resolve(file))))
          .isEqualTo("rw-------");
    }
  }

  @Test
  void showsValuesInTheReportPerRowAlone() throws IOException {
    Run run =
        intake(
            "a.csv",
            HEAD + "1," + CANARY + ",Б,31.02." + CANARY + ",mlae" + CANARY + ",soon,Табір,yes\n",
            "--report",
            desk.resolve("p.csv").toString(),
            "--back",
            desk.resolve("b.csv").toString());

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out() + run.err()).doesNotContain(CANARY).contains("row 2");
    for (String format : List.of("json", "csv")) {
      assertThat(again("a.csv", "--dry-run", "--format", format).out()).doesNotContain(CANARY);
    }
    assertThat(Files.readString(desk.resolve("p.csv")))
        .startsWith("sheet,row,column,value,weight,what,advice,outcome,person,changed\r\n")
        .contains("31.02." + CANARY)
        .contains("mlae" + CANARY)
        .contains("Maybe");
    assertThat(Files.readString(desk.resolve("b.csv")).lines().toList())
        .satisfiesExactly(
            head -> assertThat(head).endsWith(",Problems"),
            row -> assertThat(row).contains(CANARY).contains("born: "));
    for (String more : List.of("", "--due")) {
      Run shown = more.isEmpty() ? register() : register(more);
      assertThat(shown.out() + shown.err()).doesNotContain(CANARY);
    }
  }

  @Test
  void remembersWhatASendersHeadingsHold() throws IOException {
    Path map = Files.writeString(desk.resolve("map.csv"), "heading,column\nХто,name\nКоли,born\n");
    String text = "Хто,Коли,Вигадано\nА Б,1985,так\n";
    assertThat(intake("a.csv", text, "--dry-run", "--map", map.toString()).code()).isZero();

    again("a.csv", "--map", map.toString(), "--save-map", desk.resolve("kept.csv").toString());
    assertThat(Files.readString(desk.resolve("kept.csv")))
        .isEqualTo("heading,column\r\nХто,name\r\nКоли,born\r\nВигадано,invented\r\n");
    Files.writeString(map, "heading,column\nХто,nmae\n");
    assertThat(again("a.csv", "--map", map.toString()).err()).contains("‘nmae’").contains("‘name’");
  }

  @ParameterizedTest
  @CsvSource({"uk, нічого не змінено", "ru, ничего не изменено"})
  void speaksTheLanguagesOfItsReaders(String language, String said) throws IOException {
    intake("a.csv", HEAD + "1,А,Б,1985,,,,yes\n");

    assertThat(again("a.csv", "--lang", language).out()).contains(said);
    assertThat(register("--lang", language, "--due").code()).isBetween(0, 1);
  }

  @Test
  void givesAWorkbookBackWithAColumnOfProblems() throws IOException {
    Path file =
        writeWorkbook(
            desk.resolve("a.xlsx"),
            List.of("surname", "born", "invented"),
            List.of("А", "soon", "yes"));
    Run run = again("a.xlsx", "--back", desk.resolve("b.xlsx").toString());
    assertThat(run.code()).isEqualTo(1);

    List<List<String>> back = new ArrayList<>();
    var opened =
        limen.paper.workbook.Workbook.open(
            desk.resolve("b.xlsx"), limen.paper.workbook.Limits.USUAL);
    try (var workbook =
        ((limen.core.document.Result.Good<limen.paper.workbook.Workbook>) opened).value()) {
      workbook.read(workbook.tabs().getFirst(), line -> back.add(line.texts()));
    }
    assertThat(file).exists();
    assertThat(back.getFirst()).containsExactly("surname", "born", "invented", "Problems");
    assertThat(back.getLast().getLast()).startsWith("born: this is no date.").contains("Maybe");
  }

  private static Path writeWorkbook(Path path, List<String> head, List<String> row)
      throws IOException {
    try (var out = Files.newOutputStream(path);
        var workbook = new org.dhatim.fastexcel.Workbook(out, "Test", null)) {
      var sheet = workbook.newWorksheet("A");
      for (int i = 0; i < head.size(); i++) {
        sheet.value(0, i, head.get(i));
        sheet.value(1, i, row.get(i));
      }
    }
    return path;
  }

  @Test
  void refusesASenderWithoutAName() throws IOException {
    Run run = intake("a.csv", HEAD + "1,А,Б,1985,,,,yes\n", "--sender", " ");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--sender").contains("Maybe");
    assertThat(desk.resolve("r")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"none.csv", "."})
  void refusesWhatIsNoSheet(String file) {
    Run run = again(file);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("Maybe");
    assertThat(desk.resolve("r")).doesNotExist();
  }

  @Test
  void leavesNothingUnsealedBeside() throws IOException {
    Identity own = Identity.generate(new SecureRandom());
    intake(
        "a.csv",
        "surname,given,born\n" + CANARY + ",Б,soon\n",
        "--to",
        own.recipient().text(),
        "--report",
        desk.resolve("p.csv").toString(),
        "--back",
        desk.resolve("b.csv").toString());

    try (Stream<Path> files = Files.walk(desk)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        boolean source = file.endsWith("a.csv");
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        assertThat(text.contains(CANARY)).as(file.toString()).isEqualTo(source);
      }
    }
  }
}
