package limen.cli;

import static limen.cli.Desks.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words that end something are asked about, and none is signed twice. */
class RecordAppendTest {
  private static final String LIST_A =
      Run.HOME.resolve("examples/first-exchange/list-of-a.csv").toString();
  private static final String AROUND =
      """
      sync @a @stick
      sync @n @stick
      sync @b @stick
      sync @a @stick
      """;

  @TempDir Path root = Path.of("");

  private Desks begun() {
    return Desks.ofThree(root).does("sync @n @stick --new\nsync @a @stick\nsync @b @stick");
  }

  private Desks bound() {
    return Desks.bound(root);
  }

  @Test
  void endsNothingBeforeSomebodySaysYes() {
    Desks desks = begun();

    refused(desks.record("append", "@a", "abort"), "ends the exchange for everybody", "--yes");
    assertThat(desks.record("append", "@a", "abort", "--yes").code()).isZero();
  }

  @Test
  void certifiesNoDestructionWhileTheExchangeGoesOn() {
    Desks desks = bound().does("append @a list --from " + LIST_A);

    refused(
        desks.run("record append @a erase --stage 1 --destroyed --yes"),
        "until it is closed",
        "close exchange");
    assertThat(root.resolve("a/lists/1-to-B-1.list")).exists();
  }

  @Test
  void wipesTheListsOfThisDeskBeforeItCertifiesThat() {
    Desks desks =
        bound()
            .does("append @a list --from " + LIST_A)
            .does("append @a list --from " + LIST_A)
            .does("sync @a @stick\nsync @n @stick\nappend @n abort --yes\nsync @n @stick")
            .does("sync @a @stick");

    refused(
        desks.run("record append @a erase --stage 1 --yes"),
        "1-to-B-1.list",
        "1-to-B-2.list",
        "--destroyed");
    refused(desks.run("record append @a erase --stage 1 --destroyed"), "for ever", "--yes");
    assertThat(root.resolve("a/lists/1-to-B-2.list")).exists();
    assertThat(desks.run("record append @a erase --stage 1 --destroyed --yes").out())
        .contains("Destroyed here");
    assertThat(root.resolve("a/lists/1-to-B-1.list")).doesNotExist();
    assertThat(root.resolve("a/lists/1-to-B-2.list")).doesNotExist();
  }

  @Test
  void takesBackWhatNobodyElseHas() {
    Desks desks = begun().does("append @a terms " + Desks.AGREEMENT).does("append @a agree");

    refused(desks.record("withdraw", "@a"), "agree", "--yes");
    assertThat(desks.record("withdraw", "@a", "--yes").out()).contains("‘agree’", "taken back");
    desks.does("append @a agree\nsync @a @stick");
    refused(desks.record("withdraw", "@a", "--yes"), "a stick was met since");
    desks.does("sync @n @stick --new\nsync @a @stick");
    refused(desks.record("withdraw", "@a", "--yes"), "nothing that was signed here");
    assertThat(desks.record("show", "@n").out()).contains("agree").doesNotContain("void");
  }

  @Test
  void takesBackNoKey() {
    Desks desks = begun().does("key add @a gate-1 --for gate");

    refused(desks.record("withdraw", "@a", "--yes"), "a key came into this folder", "key revoke");
  }

  @Test
  void signsNothingTwice() {
    Desks desks = begun().does("append @a terms " + Desks.AGREEMENT);

    refused(desks.record("append", "@a", "terms", Desks.AGREEMENT), "are proposed already");
    desks = desks.does("append @a agree\n" + AROUND);
    desks.does("append @b agree\nsync @b @stick\nappend @n agree\nsync @n @stick\nsync @a @stick");
    refused(desks.record("append", "@a", "terms", Desks.AGREEMENT), "these terms bind already");
    refused(desks.record("append", "@a", "reveal", "--stage", "1"), "no sealed list");
    desks.does("append @a list --from " + LIST_A);
    refused(desks.record("append", "@a", "reveal"), "do not ask that lists are opened together");
    refused(
        desks.record("append", "@a", "close", "exchange", "--yes"), "nobody has said go", "abort");
  }

  @Test
  void asksBeforeOtherTermsTakeThePlaceOfThoseThatBind() throws Exception {
    Path other = root.resolve("other.yaml");
    Files.writeString(other, Files.readString(Path.of(Desks.AGREEMENT)).replace("is: 6", "is: 5"));

    refused(bound().record("append", "@a", "terms", "@other.yaml"), "terms bind already", "--yes");
  }

  @Test
  void refusesWordsThatNothingWouldBeDoneWith() {
    Desks desks = begun();

    refused(desks.record("append", "@a", "close", "7"), "‘7’ cannot be closed", "--stage 7");
    refused(desks.record("append", "@a", "go", "now"), "‘now’ cannot stand after ‘go’");
    refused(desks.record("append", "@a", "terms", "a.yaml", "b.yaml"), "‘b.yaml’");
  }

  @Test
  void saysWhatEachWordDoes() {
    assertThat(Run.of("record", "append", "--help").out())
        .contains("abort             break the exchange off")
        .contains("record withdraw");
  }
}
