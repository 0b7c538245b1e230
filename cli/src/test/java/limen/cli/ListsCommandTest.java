package limen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import limen.core.sealing.Identity;
import limen.core.sealing.Seal;
import limen.paper.data.ListData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListsCommandTest {
  private static final Path LISTS = Run.HOME.resolve("examples/lists");
  private static final String FIRST = LISTS.resolve("from-belmont-1.csv").toString();
  private static final String SECOND = LISTS.resolve("from-belmont-2.csv").toString();
  private static final String CANARY = "Канарейченко";

  @TempDir Path dir;

  private static Run check(String list, String... more) {
    List<String> args =
        new ArrayList<>(
            List.of(
                "lists",
                "check",
                list,
                "--agreement",
                LISTS.resolve("agreement.yaml").toString(),
                "--stream",
                "to-A",
                "--stage",
                "1",
                "--held",
                LISTS.resolve("held.csv").toString(),
                "--returned",
                LISTS.resolve("returned.csv").toString()));
    args.addAll(Arrays.asList(more));
    return Run.of(args.toArray(String[]::new));
  }

  @Test
  void findsWhatIsWrongWithAnIncomingList() {
    Run run = check(FIRST, "--format", "csv");

    assertThat(run.code()).isEqualTo(Main.FINDINGS);
    assertThat(run.out().lines())
        .containsExactly(
            "line,row,code,finding,known,lines",
            "2,3,already-returned,yes,A-051,",
            "3,4,birth-contradicts,yes,A-104,",
            "4,5,two-fit,yes,A-106 A-107,",
            "5,6,outside-by-us,yes,A-109,",
            "7,8,twice,yes,,1",
            "8,9,name-differs,yes,A-110,",
            "9,10,not-known,yes,,");
  }

  @Test
  void hasNothingToAskAboutACleanList() {
    Run run = check(SECOND, "--lang", "en");

    assertThat(run.out()).contains("8 lines, and nothing to ask about.");
    assertThat(run.code()).isEqualTo(Main.FINE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "uk", "ru"})
  void setsTablesInEveryLanguage(String language) {
    Run run = check(FIRST, "--lang", language, "--width", "120");

    assertThat(run.out().lines()).allSatisfy(l -> assertThat(l.length()).isLessThanOrEqualTo(120));
    assertThat(run.out()).contains("A-051");
  }

  @Test
  void saysHowTheListCame() {
    Run run =
        check(
            FIRST,
            "--lang",
            "en",
            "--from",
            "B",
            "--number",
            "3",
            "--means",
            "messenger",
            "--at",
            "2030-03-01T14:10");

    assertThat(run.out().replace('\n', ' '))
        .contains("Belmont offers: version 3 of the list")
        .contains("by messenger, 1 March 2030")
        .contains("14:10")
        .contains("SHA-256");
  }

  @Test
  void namesNobodyInData() {
    for (String form : List.of("json", "csv")) {
      assertThat(check(FIRST, "--format", form).out())
          .doesNotContain("Щербань", "Мельник", "Ижакевич", "Shcherban", "1991");
    }
  }

  @Test
  void writesTheReportForItsOwnerAloneAndAsksToWhomItIsSealed() throws IOException {
    Path out = dir.resolve("report.txt");

    Run unsaid = check(FIRST, "--out", out.toString());
    assertThat(unsaid.code()).isEqualTo(Main.UNREADABLE);
    assertThat(unsaid.err()).contains("Maybe --to age1");
    assertThat(out).doesNotExist();

    Run plain = check(FIRST, "--out", out.toString(), "--plain");
    assertThat(plain.code()).isEqualTo(Main.FINDINGS);
    assertThat(Files.readString(out)).contains("A-051").doesNotContain("\u001b[");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(out)))
        .isEqualTo("rw-------");
  }

  @Test
  void sealsTheReportToWhomItIsMeantFor() throws IOException {
    Identity office = Identity.generate(new java.security.SecureRandom());
    Path out = dir.resolve("report.age");

    check(FIRST, "--out", out.toString(), "--to", office.recipient().text());

    byte[] sealed = Files.readAllBytes(out);
    assertThat(new String(sealed, StandardCharsets.ISO_8859_1))
        .startsWith("age-encryption.org/")
        .doesNotContain("A-051");
    assertThat(new String(Office.good("out", Seal.open(sealed, office)), StandardCharsets.UTF_8))
        .contains("A-051");
  }

  @Test
  void describesEveryColumnAndFieldOnItsPage() throws IOException {
    String page = Files.readString(Run.HOME.resolve("docs/formats/lists.md"));
    String json = check(FIRST, "--format", "json").out();
    String fields =
        json.lines()
            .filter(line -> line.matches("  \"[a-z-]+\":.*"))
            .map(line -> line.replaceAll("  \"([a-z-]+)\":.*", "`$1`"))
            .reduce("", (all, field) -> all + " " + field);

    assertThat(fields.strip().split(" ", -1)).hasSize(7);
    assertThat(page).contains(fields.strip().split(" ", -1));
    assertThat(ListData.COLUMNS).allSatisfy(c -> assertThat(page).contains("`" + c + "`"));
    assertThat(ListData.DIFFERENCE_COLUMNS)
        .allSatisfy(c -> assertThat(page).contains("`" + c + "`"));
  }

  @Test
  void comparesTwoVersions() {
    Run run = Run.of("lists", "diff", FIRST, SECOND, "--format", "csv");

    assertThat(run.code()).isEqualTo(Main.FINDINGS);
    assertThat(run.out().lines())
        .contains("added,,1,", "removed,2,,", "corrected,3,4,born", "corrected,8,7,surname");
    assertThat(Run.of("lists", "diff", FIRST, FIRST).code()).isEqualTo(Main.FINE);
  }

  @Test
  void answersInTheirColumns() throws IOException {
    Path out = dir.resolve("reply.csv");

    Run run =
        Run.of(
            "lists",
            "reply",
            LISTS.resolve("asked-by-belmont.csv").toString(),
            "--answers",
            LISTS.resolve("answers.csv").toString(),
            "--out",
            out.toString(),
            "--plain");

    assertThat(run.code()).isEqualTo(Main.FINE);
    assertThat(Files.readString(out).lines())
        .containsExactly(
            "Фамилия,Имя,Дата рождения,Ответ",
            "Дорвин,Марк,11.02.1991,удерживается",
            "Эстрем,Томас,30.06.1987,не удерживается",
            "Фалько,Антон,1993,сведений нет",
            "Бельмар,Иво,05.05.1990,уже возвращён(а)");
  }

  @Test
  void namesNobodyInErrors() throws IOException {
    Path list = file("list.csv", "Surname,Given,Born\n" + CANARY + ",Лев,1990-01-01\n");
    Path answers = file("answers.csv", "line,answer\n7," + CANARY + "\n" + CANARY + ",held\n");
    Path broken = file("broken.csv", "Surname,Given\n\"" + CANARY + ",Лев\n");
    Path headless = file("headless.csv", CANARY + ",Лев\n" + CANARY + ",Юрій\n");
    Path twice = file("twice.csv", CANARY + "," + CANARY + "\n1,held\n");
    Path good = file("good.csv", "line,answer\n1,held\n");
    List<Run> runs = new ArrayList<>();
    for (Path one : List.of(answers, list, broken, headless, twice, good)) {
      runs.add(
          Run.of(
              "lists",
              "reply",
              list.toString(),
              "--answers",
              one.toString(),
              "--out",
              dir.resolve("reply.xlsx").toString()));
      runs.add(Run.of("lists", "diff", list.toString(), list.toString(), "--map", one.toString()));
    }
    for (Path one : List.of(broken, headless, twice)) {
      runs.add(Run.of("lists", "diff", list.toString(), one.toString()));
      runs.add(check(one.toString()));
    }
    runs.add(check(list.toString(), "--out", dir.resolve("check.txt").toString()));

    assertThat(runs).extracting(Run::code).contains(Main.UNREADABLE);
    assertThat(runs).allSatisfy(run -> assertThat(run.err()).doesNotContain(CANARY));
  }

  @Test
  void asksAboutWhatTheAgreementDoesNotKnow() {
    String agreement = LISTS.resolve("agreement.yaml").toString();

    assertThat(Run.of("lists", "check", FIRST, "--agreement", agreement, "--stream", "to-C").err())
        .contains("no stream ‘to-C’", "Maybe one of: to-A, to-B.");
    assertThat(check(FIRST, "--from", "N").err()).contains("Maybe B, who offers, or A, who asks.");
    assertThat(check(FIRST, "--at", "14:10").err()).contains("Maybe 2025-06-02T14:10");
    assertThat(check(FIRST, "--opened", "x.list").err()).contains("Maybe --record");
  }

  private Path file(String name, String text) throws IOException {
    Path file = dir.resolve(name);
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    return file;
  }
}
