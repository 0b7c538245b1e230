package limen.core.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import limen.core.document.Result;
import limen.core.entry.Act;
import limen.core.entry.Pen;
import limen.core.entry.Signed;
import limen.core.exchange.Reason;
import limen.core.exchange.Step;
import limen.core.exchange.Verdict;
import limen.core.sealing.Passphrase;
import limen.ledger.key.SigningKey;
import limen.ledger.tree.Hash;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A desk's folder keeps secrets, never signs a number twice, and can lose a key. */
class DeskTest {
  @TempDir Path root = Path.of("");

  @Test
  void readsItsPlateAndCardBackAndNoOther() throws Exception {
    Desk desk = new Offices(root).make("A", Duty.MIRROR);

    assertThat(Plate.parse(desk.plate().text())).isEqualTo(Result.good(desk.plate()));
    Offices.refused(Plate.parse(desk.plate().text().replace("mirror", "Mirror")));
    byte[] card = Files.readAllBytes(root.resolve("A/card"));
    assertThat(Card.parse(card)).isEqualTo(Result.good(desk.card()));
    card[20] ^= 1;
    Offices.refused(Card.parse(card));
    assertThat(desk.card().aloud()).matches("([0-9a-f]{4} ){7}[0-9a-f]{4}");
  }

  @Test
  void makesTheSameKeysFromOneSeedAndOthersWithout() throws Exception {
    Desk one = new Offices(root.resolve("1")).make("A", Duty.MIRROR);
    Desk two = new Offices(root.resolve("2")).make("A", Duty.MIRROR);
    assertThat(one.card()).isEqualTo(two.card());

    Plate chance = Offices.good(Plate.of("A", "A.example/drill", Duty.MIRROR, true, null, null));
    Desk three =
        Offices.good(
            Desk.make(root.resolve("3"), chance, 1, null, new SecureRandom(), Offices.NOW));
    assertThat(three.card()).isNotEqualTo(one.card());
  }

  @Test
  void sealsKeysWithAPassphrase() throws Exception {
    Plate real = Offices.good(Plate.of("A", "A.example", Duty.NONE, false, null, null));
    Passphrase words = Passphrase.of("nine bells at dawn");
    Desk desk =
        Offices.good(Desk.make(root.resolve("A"), real, 1, words, new SecureRandom(), Offices.NOW));

    assertThat(desk.keys().isSealed(KeyBox.PARTY)).isTrue();
    assertThat(
            Files.readString(
                root.resolve("A/keys/party.key"), java.nio.charset.StandardCharsets.ISO_8859_1))
        .startsWith("age-encryption.org/v1");
    SigningKey party = Offices.good(desk.keys().open(KeyBox.PARTY, () -> Result.good(words)));
    assertThat(party.verifyKey()).isEqualTo(desk.card().key());
    Offices.refused(
        desk.keys().open(KeyBox.PARTY, () -> Result.good(Passphrase.of("eight bells"))));
  }

  @Test
  void signsEachNumberOnceThoughNothingIsSequencedYet() throws Exception {
    Offices offices = Offices.opened(root);
    offices.sign("A", KeyBox.PARTY, new Act.Statement(List.of(), "one\n"));
    offices.sign("A", KeyBox.PARTY, new Act.Statement(List.of(), "two\n"));

    assertThat(offices.desk("A").sent())
        .extracting(signed -> signed.entry().head().counter())
        .containsExactly(0L, 1L);
  }

  /** One clock was an hour ahead and was put right: the key's numbers go on all the same. */
  @Test
  void signsEachNumberOnceThoughItsClockWasPutBack() throws Exception {
    Offices offices = Offices.opened(root);
    long start = Offices.NOW.instant().getEpochSecond();
    for (long later : new long[] {3600, 100, 200}) {
      Desk a = offices.desk("A");
      keep(a, statement(a, Instant.ofEpochSecond(start + later)));
    }

    List<Signed> sent = offices.desk("A").sent();
    assertThat(sent)
        .extracting(signed -> signed.entry().head().counter())
        .containsExactly(0L, 1L, 2L);
    assertThat(sent.get(2).entry().head().previous()).isEqualTo(sent.get(1).leaf());
    Offices.good(offices.sync("A"));
    Offices.good(offices.sync("N"));
    assertThat(offices.desk("N").shelf().size()).isEqualTo(4);
  }

  /** What comes after a number that no record will take is no second entry under it. */
  @Test
  void countsAnEntryThatNoRecordWillTake() throws Exception {
    Offices offices = Offices.opened(root);
    Desk a = offices.desk("A");
    SigningKey party = party(a);
    Signed far =
        new Pen(party, "port.example/drill/harbour", 7, Hash.EMPTY)
            .sign(new Act.Statement(List.of(), "far\n"), a.shelf().course().head(), 1);
    a.outbox().add(far);

    assertThat(statement(a, a.clock().instant()).entry().head())
        .satisfies(head -> assertThat(head.counter()).isEqualTo(8))
        .satisfies(head -> assertThat(head.previous()).isEqualTo(far.leaf()));
  }

  @Test
  void keepsOnlyOneOfTwoEntriesThatTwoProgrammesSignedAtOnce() throws Exception {
    Offices offices = Offices.opened(root);
    for (String party : List.of("A", "N")) {
      Desk one = offices.desk(party);
      Desk two = offices.desk(party);
      Signed first = statement(one, one.clock().instant());
      Signed second = statement(two, two.clock().instant().plusSeconds(1));
      keep(one, first);

      assertThat(Offices.refused(two.keep(second, Offices.NO_WORDS)).what()).contains("meanwhile");
      assertThat(Offices.refused(two.keep(second, () -> fail("a key"), Offices.NO_WORDS)).advice())
          .contains("sign again");
    }
    offices.round();
    assertThat(offices.desk("B").shelf().size()).isEqualTo(3);
  }

  private static void keep(Desk desk, Signed signed) throws Exception {
    Offices.good(desk.keep(signed, Offices.NO_WORDS));
  }

  private static Signed statement(Desk desk, Instant time) throws Exception {
    Act act = new Act.Statement(List.of(), "at " + time.getEpochSecond() + "\n");
    return desk.draft(act, party(desk), time).signed();
  }

  private static SigningKey party(Desk desk) throws Exception {
    return Offices.good(desk.keys().open(KeyBox.PARTY, Offices.NO_WORDS));
  }

  @Test
  void foreseesThatAnActWouldDoNothing() throws Exception {
    Offices offices = Offices.opened(root);
    Desk a = offices.desk("A");
    SigningKey party = Offices.good(a.keys().open(KeyBox.PARTY, Offices.NO_WORDS));

    Step step = a.draft(new Act.Close(null, List.of()), party, a.clock().instant()).step();
    assertThat(((Step.Taken) step).verdict())
        .isInstanceOfSatisfying(
            Verdict.NoEffect.class, none -> assertThat(none.reason()).isEqualTo(Reason.NOT_ACTIVE));
    assertThat(a.sent()).isEmpty();
  }

  /** An officer must hear of it, or he waits for what never comes. */
  @Test
  void saysWhatItsOwnLogTurnedAway() throws Exception {
    Offices offices = Offices.opened(root);
    Desk n = offices.desk("N");
    SigningKey party = Offices.good(n.keys().open(KeyBox.PARTY, Offices.NO_WORDS));
    Instant now = n.clock().instant();
    Act ahead =
        new Act.Transcript(
            "N",
            Act.Means.PAPER,
            now.plusSeconds(86_400).getEpochSecond(),
            null,
            new Act.Resume(Hash.EMPTY));
    Desk.Draft draft = n.draft(ahead, party, now);

    assertThat(Offices.refused(n.keep(draft.signed(), Offices.NO_WORDS)).what()).contains("dated");
    assertThat(offices.desk("N").shelf().place(draft.signed().leaf())).isNull();
  }

  @Test
  void goesOnWithTheKeyThatWasKeptApart() throws Exception {
    Offices offices = Offices.opened(root);
    Desk a = offices.desk("A");
    SigningKey promised =
        Offices.good(SecretFile.read(root.resolve("A").resolve(KeyBox.NEXT), Offices.NO_WORDS));
    Desk.Rotation rotation = a.rotation(promised, new SecureRandom());
    Desk.Draft draft = a.draft(rotation.act(), rotation.key(), a.clock().instant());
    a.rotated(rotation, null);
    Offices.good(a.keep(draft.signed(), Offices.NO_WORDS));
    offices.sign("A", KeyBox.PARTY, new Act.Statement(List.of(), "with the new key\n"));
    offices.round();

    var seat = Objects.requireNonNull(offices.desk("N").shelf().state().seats().get("A"));
    assertThat(seat.key().name()).isEqualTo("A.example/drill/party-2");
    assertThat(offices.desk("N").shelf().size()).isEqualTo(3);
  }
}
