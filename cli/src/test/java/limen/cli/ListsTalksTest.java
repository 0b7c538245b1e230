package limen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import limen.core.sealing.Identity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Talks with a counterpart who telephones and sends sheets. */
class ListsTalksTest {
  private static final Path LISTS = Run.HOME.resolve("examples/lists");
  private static final String FIRST = LISTS.resolve("from-belmont-1.csv").toString();
  private static final String SECOND = LISTS.resolve("from-belmont-2.csv").toString();
  private static final String OURS = LISTS.resolve("ours.csv").toString();

  @TempDir Path dir = Path.of("");
  private String talks = "";
  private String desk = "";

  @BeforeEach
  void begin() {
    talks = dir.resolve("talks").toString();
    desk = dir.resolve("desk-a").toString();
    good("record", "init", desk, "--party", "A", "--name", "avaria.example/x", "--plain");
    good(
        "lists",
        "open",
        talks,
        "--agreement",
        LISTS.resolve("agreement.yaml").toString(),
        "--side",
        "A",
        "--card",
        desk + "/card",
        "--plain");
  }

  private static Run good(String... args) {
    Run run = Run.of(args);
    assertThat(run.code()).as(run.err()).isEqualTo(Main.FINE);
    return run;
  }

  private Run lists(String word, String... more) {
    List<String> args = new ArrayList<>(List.of("lists", word, talks));
    args.addAll(Arrays.asList(more));
    args.addAll(List.of("--lang", "en"));
    return Run.of(args.toArray(String[]::new));
  }

  private Run done(String word, String... more) {
    Run run = lists(word, more);
    assertThat(run.code()).as(run.err()).isEqualTo(Main.FINE);
    return run;
  }

  private String refused(String word, String... more) throws IOException {
    long before = files();
    Run run = lists(word, more);
    assertThat(run.code()).as(run.out()).isEqualTo(Main.UNREADABLE);
    assertThat(run.err()).contains("Maybe ").contains("nothing was done");
    assertThat(files()).isEqualTo(before);
    return run.err();
  }

  private long files() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(talks))) {
      return files.count();
    }
  }

  private Run receive(String file, String stage) {
    return done(
        "receive",
        file,
        "--from",
        "B",
        "--stream",
        "to-A",
        "--stage",
        stage,
        "--means",
        "messenger",
        "--at",
        "2030-03-01 14:10");
  }

  private String hash(String version) {
    return done("show", "--format", "csv")
        .out()
        .lines()
        .filter(line -> line.startsWith(version + ","))
        .map(line -> line.split(",", -1)[2])
        .findFirst()
        .orElse("");
  }

  private void bothSign(String version) {
    done("sign", version, "--desk", desk);
    done("sign", version, "--paper", hash(version), "--from", "B", "--means", "paper");
  }

  @Test
  void takesTheHashOnAPaperAsOtherProgrammesSpellIt() throws IOException {
    receive(SECOND, "1");
    String hex = HexFormat.of().formatHex(Base64.getDecoder().decode(hash("B/to-A/1/1")));
    String other = hex.replace(hex.charAt(0), hex.charAt(0) == '0' ? '1' : '0');
    assertThat(refused("sign", "B/to-A/1/1", "--paper", other, "--from", "B", "--means", "paper"))
        .contains("another text");
    done("sign", "B/to-A/1/1", "--paper", hex, "--from", "B", "--means", "paper");
  }

  @Test
  void takesTheirFileAsItCameAndTheSameFileTwiceChangesNothing() throws IOException {
    assertThat(receive(FIRST, "1").out().replace('\n', ' '))
        .contains("Belmont offers: version 1 of the list")
        .contains("by messenger, 1 March 2030 at 14:10")
        .contains("SHA-256 nVEekzqTi7dMeftKk902gqcfoDhHBzfYLjR3fBx4Vp0=");
    long before = files();

    assertThat(receive(FIRST, "1").out()).contains("this file is here as B/to-A/1/1");
    assertThat(files()).isEqualTo(before);
  }

  @Test
  void putsNobodyOnTwoLiveLists() throws IOException {
    receive(SECOND, "1");
    bothSign("B/to-A/1/1");
    Path other = dir.resolve("other.csv");
    Files.writeString(
        other, "surname,given,born\nPolishchuk,Ivan,1977-01-02\nHaivoron,Serhii,1988-11-20\n");
    receive(other.toString(), "2");

    assertThat(done("show").out())
        .contains("lines 2 = 1 (here = there): they stand on B/to-A/1/1 too");
    for (String[] way :
        List.of(
            new String[] {"--desk", desk},
            new String[] {"--paper", hash("B/to-A/2/1"), "--from", "B", "--means", "paper"})) {
      String[] args =
          Stream.concat(Stream.of("B/to-A/2/1"), Arrays.stream(way)).toArray(String[]::new);
      assertThat(refused("sign", args))
          .contains("people of this list stand on B/to-A/1/1 too")
          .contains("2 = 1")
          .doesNotContain("Haivoron");
    }
    Run check =
        Run.of(
            "lists",
            "check",
            other.toString(),
            "--agreement",
            LISTS.resolve("agreement.yaml").toString(),
            "--stream",
            "to-A",
            "--stage",
            "2",
            "--talks",
            talks,
            "--format",
            "csv");
    assertThat(check.out()).contains("2,3,on-another-list,yes,B/to-A/1/1:1,");

    done("move", "withdraw", "B/to-A/1/1");
    done("move", "withdraw", "B/to-A/1/1", "--from", "B", "--means", "messenger");
    bothSign("B/to-A/2/1");
    assertThat(done("show", "--format", "csv").out())
        .contains("B/to-A/2/1,2,")
        .contains(",live,A B");
  }

  @Test
  void keepsACallForClaimsThatMoveNothing() throws IOException {
    receive(SECOND, "1");

    Run call =
        done(
            "call",
            "B/to-A/1/1",
            "--with",
            "liaison",
            "--at",
            "2030-03-01T16:00",
            "--line",
            "1=held",
            "--line",
            "5=wrong-person");

    assertThat(call.out().replaceAll("\\s+", " "))
        .contains("line 1: Belmont (liaison) by telephone, 1 March 2030 at 16:00 UTC+02:00: agreed")
        .contains("line 5: in writing what was said by telephone");
    assertThat(
            refused(
                "move",
                "object",
                "B/to-A/1/1",
                "--line",
                "5=dead",
                "--from",
                "N",
                "--means",
                "telephone"))
        .contains("a claim and moves nothing");
    bothSign("B/to-A/1/1");
  }

  @Test
  void signsNothingWhileAnObjectionStandsAndAnswersFromTheTalks() throws IOException {
    receive(SECOND, "1");
    done("move", "object", "B/to-A/1/1", "--line", "2=not-held", "--line", "3=under-trial");

    assertThat(refused("sign", "B/to-A/1/1", "--desk", desk)).contains("by line: 2 and 3");
    Path reply = dir.resolve("reply.csv");
    good("lists", "reply", SECOND, "--talks", talks, "--out", reply.toString(), "--plain");
    List<String> lines = Files.readAllLines(reply, StandardCharsets.UTF_8);
    assertThat(lines.get(1)).contains("сведений нет");
    assertThat(lines.get(2)).contains("не удерживается");
    done("move", "retract", "B/to-A/1/1", "--line", "2");
    done("move", "retract", "B/to-A/1/1", "--line", "3");
    bothSign("B/to-A/1/1");
    assertThat(refused("move", "object", "B/to-A/1/1", "--line", "2=dead"))
        .contains("B/to-A/1/1 is signed by all");
  }

  @Test
  void replacesSomebodyByTheAgreementsRule() throws IOException {
    done("offer", OURS, "--stream", "to-B", "--stage", "1");
    Path one = dir.resolve("one.csv");
    Files.writeString(one, "surname,given,born\nOrlan,Viktor,1984-09-12\n");

    assertThat(
            refused(
                "move",
                "substitute",
                "A/to-B/1/1",
                "--line",
                "1",
                "--cause",
                "charged",
                "--instead",
                one.toString()))
        .contains("‘charged’");
    Run proposed =
        done(
            "move",
            "substitute",
            "A/to-B/1/1",
            "--line",
            "1",
            "--cause",
            "dead",
            "--instead",
            one.toString());
    assertThat(proposed.out()).contains("the consent of Belmont, Port Neutral");
    assertThat(refused("move", "consent", "A/to-B/1/1", "--line", "1")).contains("is not asked");
    assertThat(refused("move", "consent", "A/to-B/1/1", "--line", "1", "--from", "B"))
        .contains("--means");
    done("move", "consent", "A/to-B/1/1", "--line", "1", "--from", "B", "--means", "messenger");
    Run made =
        done("move", "consent", "A/to-B/1/1", "--line", "1", "--from", "N", "--means", "paper");
    assertThat(made.out()).contains("A/to-B/1/2").contains("Orlan Viktor");
    bothSign("A/to-B/1/2");
  }

  @Test
  void takesTheirSignatureOverTheSameBytes() throws IOException {
    String deskB = dir.resolve("desk-b").toString();
    String theirs = dir.resolve("theirs").toString();
    good("record", "init", deskB, "--party", "B", "--name", "belmont.example/x", "--plain");
    for (String[] side : new String[][] {{"A", talks + "-2"}, {"B", theirs}}) {
      good(
          "lists",
          "open",
          side[1],
          "--agreement",
          LISTS.resolve("agreement.yaml").toString(),
          "--side",
          side[0],
          "--card",
          desk + "/card",
          "--card",
          deskB + "/card",
          "--plain");
    }
    talks = talks + "-2";
    receive(SECOND, "1");
    String note = dir.resolve("signed.txt").toString();
    good("lists", "offer", theirs, SECOND, "--stream", "to-A", "--stage", "1");
    good("lists", "sign", theirs, "B/to-A/1/1", "--desk", deskB, "--out", note);

    assertThat(
            refused(
                "sign",
                "B/to-A/1/1",
                "--paper",
                hash("B/to-A/1/1"),
                "--from",
                "B",
                "--means",
                "paper"))
        .contains("has a key here");
    done("sign", "B/to-A/1/1", "--note", note, "--from", "B", "--means", "file");
    done("sign", "B/to-A/1/1", "--desk", desk);

    assertThat(done("show").out()).contains("Belmont signed with a key").contains("1 is signed");
    receive(FIRST, "1");
    assertThat(refused("sign", "B/to-A/1/2", "--note", note)).contains("another text");
    assertThat(Files.readString(Path.of(note))).doesNotContain("Гайворон");
  }

  @Test
  void saysWhyAMoveHasNoEffectInEveryLanguage() throws IOException {
    receive(FIRST, "1");
    for (String language : List.of("en", "uk", "ru")) {
      Run run = Run.of("lists", "sign", talks, "B/to-A/1/1", "--desk", desk, "--lang", language);
      assertThat(run.code()).isEqualTo(Main.UNREADABLE);
      assertThat(run.err()).contains("7 = 1").doesNotContain("Shcherban");
      assertThat(good("lists", "show", talks, "--lang", language).out()).contains("B/to-A/1/1");
    }
    assertThat(refused("move", "object", "B/to-A/1/9", "--line", "1=dead"))
        .contains("‘B/to-A/1/9’")
        .contains("B/to-A/1/1");
    assertThat(refused("move", "object", "B/to-A/1/1", "--line", "1=lost", "--line", "99=dead"))
        .contains("99")
        .contains("2 problems");
    assertThat(refused("receive", SECOND, "--stream", "to-A", "--stage", "1", "--number", "4"))
        .contains("version 4 does not follow: the next one is 2");
    assertThat(refused("move", "accept", "B/to-A/1/1")).contains("‘accept’");
    assertThat(refused("move", "object", "B/to-A/1/1", "--line", "1=dead", "--format", "json"))
        .contains("in words only");
  }

  @Test
  void namesNobodyInDataAndSealsTheFolder() throws IOException {
    Path key = dir.resolve("key.txt");
    Identity own = Identity.generate(new SecureRandom());
    Files.writeString(key, own.file());
    String sealed = dir.resolve("sealed").toString();
    good(
        "lists",
        "open",
        sealed,
        "--agreement",
        LISTS.resolve("agreement.yaml").toString(),
        "--side",
        "A",
        "--to",
        own.recipient().text());
    talks = sealed;

    assertThat(lists("show").err()).contains("--identity");
    for (String format : List.of("json", "csv")) {
      done("receive", SECOND, "--stream", "to-A", "--stage", "1", "--identity", key.toString());
      assertThat(done("show", "--identity", key.toString(), "--format", format).out())
          .contains("B/to-A/1/1")
          .doesNotContain("Гайворон", "1988");
    }
    assertThat(
            Run.of(
                    "lists",
                    "open",
                    dir.resolve("t").toString(),
                    "--agreement",
                    LISTS.resolve("agreement.yaml").toString(),
                    "--side",
                    "A")
                .err())
        .contains("--plain");
    assertThat(dir.resolve("t")).doesNotExist();
  }

  @Test
  void putsNoListOnTheTableThatWasOnlyReadOut() throws IOException {
    assertThat(
            refused(
                "receive",
                FIRST,
                "--from",
                "B",
                "--stream",
                "to-A",
                "--stage",
                "1",
                "--means",
                "telephone",
                "--at",
                "2030-03-01 14:10"))
        .contains("by telephone moves nothing");
  }
}
