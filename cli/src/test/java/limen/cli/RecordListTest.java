package limen.cli;

import static limen.cli.Desks.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A list of real people goes sealed to whom it is for, and nobody accepts it unseen. */
class RecordListTest {
  private static final String LIST =
      Run.HOME.resolve("examples/first-exchange/list-of-b.csv").toString();
  private static final String ROUND =
      "sync @b @stick\nsync @n @stick\nsync @a @stick\nsync @b @stick\nsync @n @stick";

  @TempDir Path root = Path.of("");
  private Desks desks = new Desks(Path.of(""));

  /** Keys are left plain: no test can be asked for a passphrase. */
  @BeforeEach
  void bindTermsBetweenRealOffices() {
    desks = new Desks(root);
    desks
        .does("init @n --party N --name port.example --role sequencer --plain")
        .does("init @a --party A --name a.example --plain")
        .does("init @b --party B --name b.example --plain")
        .does("open @n --card @a/card --card @b/card")
        .does("sync @n @stick --new\nsync @a @stick\nappend @a terms " + Desks.AGREEMENT)
        .does("append @a agree\nsync @a @stick\nsync @n @stick\nappend @n agree")
        .does("sync @n @stick\nsync @b @stick\nappend @b agree\n" + ROUND);
  }

  private void list() {
    desks
        .does("key tags @b\nkey tags @a --from @b/keys/tags.secret")
        .does("append @b list --from " + LIST + "\n" + ROUND);
  }

  @Test
  void sealsToTheReceiverWhoseCardCameWithTheStick() throws IOException {
    list();
    desks.does(ROUND);

    byte[] sent = Files.readAllBytes(root.resolve("b/lists/1-to-A-1.list.age"));
    assertThat(new String(sent, java.nio.charset.StandardCharsets.ISO_8859_1))
        .startsWith("age-encryption.org/");
    assertThat(root.resolve("a/lists/1-to-A-1.list.age")).hasBinaryContent(sent);
    assertThat(root.resolve("n/lists")).doesNotExist();
  }

  @Test
  void acceptsNoListThatNobodyLookedAt() throws IOException {
    list();
    desks.does(ROUND);

    refused(desks.record("append", "@a", "accept"), "nobody at this desk has looked", "inspect");
    Run seen = desks.record("inspect", "@a");
    assertThat(seen.code()).as(seen.out() + seen.err()).isZero();
    assertThat(seen.out()).contains("6 places", "It is the one the record names", "Surname");
    assertThat(desks.record("append", "@a", "accept").code()).isZero();
    assertThat(root.resolve("a/log.txt")).content().doesNotContain("unseen");
  }

  @Test
  void keepsThatAListWasAcceptedUnseen() {
    list();

    assertThat(desks.record("append", "@a", "accept", "--unseen").code()).isZero();
    assertThat(root.resolve("a/log.txt")).content().contains("accept=unseen 1 to-A 1");
  }

  @Test
  void saysRowByRowWhatDoesNotFitTheRecord() throws IOException {
    list();
    Path other = root.resolve("other.csv");
    String first = Files.readAllLines(Path.of(LIST)).get(1);
    Files.writeString(other, Files.readString(Path.of(LIST)) + first + "\n");
    Desks twin = new Desks(root);
    twin.does("append @b list --from @other.csv --plain");
    Run run = desks.record("inspect", "@a", "@b/lists/1-to-A-2.list");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .contains("The people are not those of the record", "the same person as at place 0");
    refused(desks.record("append", "@a", "accept"), "nobody at this desk has looked");
  }

  @Test
  void refusesWhatIsNoList() {
    list();

    refused(desks.record("inspect", "@a", LIST), "this is no list");
    refused(desks.record("inspect", "@n"), "no list waits");
  }

  @Test
  void tellsWhichKeyOfTagsIsHereAlready() {
    Run made = desks.record("key", "tags", "@b");

    assertThat(made.out()).contains("--from tags.secret").containsPattern("\\R([0-9a-f]{4} ){7}");
    desks.does("key tags @a --from @b/keys/tags.secret");
    refused(desks.record("key", "tags", "@a"), "has such a key already: ");
    refused(desks.record("key", "tags", "@n", "--from", "@n/desk"), "44");
  }

  @Test
  void showsTheGroupsOfACardOnALineOfTheirOwn() {
    String groups =
        desks
            .record("card", "@a/card")
            .out()
            .lines()
            .filter(g -> g.matches("([0-9a-f]{4} ?){8}"))
            .findFirst()
            .orElse("none");

    assertThat(desks.record("card", "@a/card").out()).contains("Telephone A", "age1");
    assertThat(desks.record("show", "@b").out())
        .contains("Policy, as ‘limen verify’ shows it")
        .containsPattern("\\R([0-9a-f]{4} ){7}[0-9a-f]{4}\\R");
    assertThat(groups).isNotEqualTo("none");
  }
}
