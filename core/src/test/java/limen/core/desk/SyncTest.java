package limen.core.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Objects;
import limen.core.document.Result;
import limen.core.entry.Act;
import limen.core.entry.Role;
import limen.core.entry.Signed;
import limen.core.exchange.Phase;
import limen.ledger.key.KeyType;
import limen.ledger.key.SigningKey;
import limen.ledger.log.Fork;
import limen.ledger.log.Level;
import limen.ledger.note.Note;
import limen.ledger.note.Policy;
import limen.ledger.tile.RecordFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A stick that goes from desk to desk brings all to one record, and hides nothing wrong. */
class SyncTest {
  @TempDir Path root = Path.of("");

  @Test
  void bringsAllDesksToOneFinalRecord() throws Exception {
    Offices offices = Offices.opened(root);

    for (String party : List.of("N", "A", "B")) {
      Shelf shelf = offices.desk(party).shelf();
      assertThat(shelf.size()).isEqualTo(1);
      assertThat(shelf.lacking()).isEmpty();
      assertThat(shelf.level(0)).isEqualTo(Level.FINAL);
    }
    assertThat(offices.desk("A").shelf().course().head())
        .isEqualTo(offices.desk("N").shelf().course().head());
  }

  @Test
  void raisesAnEntryFromSentToSequencedToFinal() throws Exception {
    Offices offices = Offices.opened(root);
    assertThat(offices.addKey("A", "desk", Role.OPERATOR)).isEqualTo(Level.SENT);
    assertThat(offices.desk("A").sent()).hasSize(1);
    var leaf = offices.desk("A").sent().getFirst().leaf();

    Offices.good(offices.sync("A"));
    assertThat(Offices.good(offices.sync("N")).desk().shelf().level(1)).isEqualTo(Level.SEQUENCED);
    assertThat(Offices.good(offices.sync("A")).desk().shelf().place(leaf)).isEqualTo(1);
    assertThat(offices.desk("A").sent()).isEmpty();
    assertThat(offices.desk("A").shelf().lacking()).containsExactly("B");

    Offices.good(offices.sync("B"));
    Offices.good(offices.sync("N"));
    assertThat(offices.desk("N").shelf().level(1)).isEqualTo(Level.FINAL);
  }

  @Test
  void changesNothingWhenRepeatedAtOnce() throws Exception {
    Offices offices = Offices.opened(root);
    offices.addKey("A", "desk", Role.OPERATOR);
    offices.round();
    byte[] before = Files.readAllBytes(offices.stick.resolve(Stick.RECORD));

    Sync.Done again = Offices.good(offices.sync("B"));
    assertThat(again.received()).isZero();
    assertThat(again.given()).isZero();
    assertThat(again.waiting()).isZero();
    assertThat(Files.readAllBytes(offices.stick.resolve(Stick.RECORD))).isEqualTo(before);
  }

  @Test
  void carriesAnotherPartysEntryOnASecondStick() throws Exception {
    Offices offices = Offices.opened(root);
    offices.addKey("A", "desk", Role.OPERATOR);
    Path other = root.resolve("stick-2");
    Offices.good(Sync.with(offices.desk("A"), other, Offices.NO_WORDS, true));
    Offices.good(Sync.with(offices.desk("B"), other, Offices.NO_WORDS, true));
    assertThat(offices.desk("B").carried()).hasSize(1);

    Offices.good(offices.sync("B"));
    assertThat(Offices.good(offices.sync("N")).desk().shelf().size()).isEqualTo(2);
  }

  @Test
  void refusesTheStickOfAnotherExchange() throws Exception {
    Offices offices = Offices.opened(root.resolve("one"));
    Offices others = new Offices(root.resolve("two"));
    others.make("M", Duty.SEQUENCER);
    Desk m = others.desk("M");
    Offices.good(
        new Sequencing(m)
            .begin(
                "other.example/drill", List.of(m.card()), Offices.NOW.instant(), Offices.NO_WORDS));
    Offices.good(others.sync("M"));

    var refusal =
        Offices.refused(Sync.with(offices.desk("A"), others.stick, Offices.NO_WORDS, true));
    assertThat(refusal.what()).contains("M.example/drill/log").contains("N.example/drill/log");
    var stranger = Offices.made(root.resolve("three"));
    assertThat(
            Offices.refused(Sync.with(stranger.desk("A"), others.stick, Offices.NO_WORDS, true))
                .what())
        .contains("does not sit");
  }

  /** Whoever carries a stick could have written on it; what he wrote must not be cosigned. */
  @Test
  void takesNoRecordThatTheLogOfItsOpeningDidNotSign() throws Exception {
    Offices offices = Offices.begun(root);
    Policy honest = Objects.requireNonNull(offices.desk("N").shelf().policy());
    SigningKey forger = SigningKey.generate(honest.log().name(), KeyType.NOTE, new SecureRandom());
    Policy forged = Policy.parse("log " + forger.verifyKey().vkey() + "\nquorum none\n").orThrow();

    assertThat(Offices.refused(syncForged(offices, forged, forger)).what()).contains("policy");
    assertThat(Offices.refused(syncForged(offices, honest, forger)).what()).contains("not signed");
    assertThat(offices.desk("A").shelf().head()).isNull();
    offices.round();
    assertThat(offices.desk("A").shelf().level(0)).isEqualTo(Level.FINAL);
  }

  private Result<Sync.Done> syncForged(Offices offices, Policy policy, SigningKey log)
      throws Exception {
    Shelf shelf = offices.desk("N").shelf();
    Path stick = root.resolve("forged");
    Files.createDirectories(stick);
    String head = Objects.requireNonNull(shelf.head()).text();
    List<byte[]> entries = shelf.entries().stream().map(Signed::bytes).toList();
    try (OutputStream out = Files.newOutputStream(stick.resolve(Stick.RECORD))) {
      RecordFile.write(out, policy, Note.signed(head, log), entries);
    }
    return Sync.with(offices.desk("A"), stick, Offices.NO_WORDS, true);
  }

  @Test
  void namesADamagedEntryOnAStick() throws Exception {
    Offices offices = Offices.opened(root);
    Path file = offices.stick.resolve(Stick.RECORD);
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2] ^= 1;
    Files.write(file, bytes);

    assertThat(Offices.refused(offices.sync("A")).what()).contains("damaged");
  }

  @Test
  void keepsTheProofOfTwoVersionsOfOneRecord() throws Exception {
    Offices offices = Offices.opened(root);
    offices.copy("N", "N-copy");
    offices.addKey("N", "desk", Role.OPERATOR);
    offices.round();
    Desk copy = Offices.good(Desk.open(root.resolve("N-copy"), Offices.NOW));
    var key = Offices.good(copy.keys().open(KeyBox.PARTY, Offices.NO_WORDS));
    Desk.Draft draft =
        copy.draft(new Act.Statement(List.of(), "other\n"), key, copy.clock().instant());
    Offices.good(copy.keep(draft.signed(), Offices.NO_WORDS));
    Path other = root.resolve("stick-2");
    Desk again = Offices.good(Desk.open(root.resolve("N-copy"), Offices.NOW));
    Offices.good(Sync.with(again, other, Offices.NO_WORDS, true));

    var refusal = Offices.refused(Sync.with(offices.desk("A"), other, Offices.NO_WORDS, true));
    assertThat(refusal.what()).contains("two versions");
    byte[] evidence = Files.readAllBytes(root.resolve("A").resolve(Mirroring.EVIDENCE));
    Fork fork = Fork.parse(evidence).orThrow();
    assertThat(fork.proves(Objects.requireNonNull(offices.card("N").log()))).isTrue();
    assertThat(Offices.refused(Sync.with(offices.desk("N"), other, Offices.NO_WORDS, true)).what())
        .contains("two versions");
  }

  @Test
  void tellsASequencerThatHisFolderIsAnOldCopy() throws Exception {
    Offices offices = Offices.opened(root);
    offices.copy("N", "N-copy");
    offices.addKey("N", "desk", Role.OPERATOR);
    offices.round();
    Desk copy = Offices.good(Desk.open(root.resolve("N-copy"), Offices.NOW));

    assertThat(Offices.refused(Sync.with(copy, offices.stick, Offices.NO_WORDS, true)).advice())
        .contains("old copy");
  }

  @Test
  void turnsAwayWhatIsNoEntryAndGoesOn() throws Exception {
    Offices offices = Offices.opened(root);
    offices.addKey("A", "desk", Role.OPERATOR);
    Offices.good(offices.sync("A"));
    Files.writeString(offices.stick.resolve("outbox").resolve("torn.note"), "limen/entry/v1 go\n");

    Sync.Done done = Offices.good(offices.sync("N"));
    assertThat(done.notes()).hasSize(1);
    assertThat(done.desk().shelf().size()).isEqualTo(2);
    assertThat(done.desk().shelf().state().phase()).isEqualTo(Phase.OPEN);
  }
}
