package limen.ledger.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import limen.ledger.note.Checkpoint;
import limen.ledger.note.Note;
import limen.ledger.store.FrailDisk;
import limen.ledger.store.Head;
import limen.ledger.store.StoreFault;
import limen.ledger.store.Survival;
import limen.ledger.tree.Hash;
import limen.ledger.tree.Proofs;
import limen.ledger.tree.Tree;
import org.junit.jupiter.api.Test;

/** What is answered is durable, in its place and under a signed head. */
class SequencerTest {
  private static final InstantSource NOON = InstantSource.fixed(Instant.ofEpochSecond(1_900_000));

  private final FrailDisk disk = new FrailDisk();

  private static Sequencer begin(FrailDisk disk) {
    return Sequencer.begin(
        disk.folder("entries"), disk.folder("heads"), Keys.LOG, new Words(0), NOON);
  }

  private static Sequencer open(FrailDisk disk) {
    return Sequencer.open(
        disk.folder("entries"), disk.folder("heads"), Keys.LOG, new Words(0), NOON);
  }

  private static Checkpoint head(Note note) {
    assertThat(Hand.isSigned(note, Keys.LOG.verifyKey())).isTrue();
    return Checkpoint.parse(note.text()).orThrow();
  }

  @Test
  void answersWithThePlaceAndACheckpointThatCoversIt() {
    try (Sequencer log = begin(disk)) {
      List<Answer> answers = log.submit(Words.of("one", "bad", "two", "one"));

      Hash one = Hash.leaf("one".getBytes(java.nio.charset.StandardCharsets.UTF_8));
      Note checkpoint = log.checkpoint();
      assertThat(answers)
          .satisfiesExactly(
              first -> assertThat(first).isEqualTo(new Receipt(0, one, checkpoint)),
              bad -> assertThat(bad).isEqualTo(new Refused("bad", "'bad' is bad. Maybe say good.")),
              second -> assertThat(((Receipt) second).index()).isEqualTo(1),
              again -> assertThat(again).isEqualTo(new Answer.AlreadyThere(0, one, checkpoint)));
      Checkpoint head = head(checkpoint);
      assertThat(head.size()).isEqualTo(2);
      assertThat(Proofs.included(one, 0, 2, head.root(), log.copy().inclusion(0, 2))).isTrue();
      assertThat(Words.read(log.copy().entries(0, 2))).containsExactly("one", "two");
    }
  }

  @Test
  void givesTheSamePlaceForEverAlsoAfterReopening() {
    try (Sequencer log = begin(disk)) {
      log.submit(Words.of("one", "two"));
      assertThat(log.submit(Words.of("two")).getFirst())
          .isInstanceOfSatisfying(
              Answer.AlreadyThere.class, there -> assertThat(there.index()).isEqualTo(1));
    }
    try (Sequencer log = open(disk)) {
      assertThat(log.submit(Words.of("two")).getFirst())
          .isInstanceOfSatisfying(
              Answer.AlreadyThere.class, there -> assertThat(there.index()).isEqualTo(1));
      assertThat(log.submit(Words.of("three")).getFirst())
          .isInstanceOfSatisfying(
              Receipt.class, receipt -> assertThat(receipt.index()).isEqualTo(2));
    }
  }

  @Test
  void refusesWhatNoBundleCanHold() {
    try (Sequencer log = begin(disk)) {
      assertThat(log.submit(List.of(new byte[0], new byte[65_536], new byte[65_535])))
          .extracting(answer -> answer.getClass().getSimpleName())
          .containsExactly("Refused", "Refused", "Receipt");
    }
  }

  @Test
  void publishesOnOpeningWhatWasDurableAndUnderNoHead() {
    try (Sequencer log = begin(disk)) {
      log.submit(Words.of("one"));
    }
    try (Sequencer log = open(disk)) {
      log.submit(Words.of("two", "three"));
    }
    int forced = disk.steps() - 2;
    assertThat(disk.step(forced - 1)).isInstanceOf(FrailDisk.Op.Force.class);
    assertThat(disk.step(forced)).isInstanceOf(FrailDisk.Op.Write.class);
    FrailDisk found = disk.after(forced, Survival.ofNothing());
    try (Sequencer log = open(found)) {
      assertThat(head(log.checkpoint()).size()).isEqualTo(3);
    }
  }

  /** Every step at which the power may go, with real signatures and the tree. */
  @Test
  void comesBackFromEveryLossOfPower() {
    try (Sequencer log = begin(disk)) {
      log.submit(Words.of("one"));
      log.submit(Words.of("two", "three"));
    }
    Tree tree = Tree.of(Words.of("one", "two", "three").stream().map(Hash::leaf).toList());
    for (int steps = 0; steps <= disk.steps(); steps++) {
      for (Survival survival : List.of(Survival.ofNothing(), Survival.ofEverything())) {
        FrailDisk found = disk.after(steps, survival);
        try (Sequencer log = reopened(found)) {
          Checkpoint head = head(log.checkpoint());
          assertThat(head.root()).isEqualTo(tree.root(head.size()));
          log.submit(Words.of("one", "two", "three"));
          assertThat(head(log.checkpoint()).root()).isEqualTo(tree.root());
        }
      }
    }
  }

  private static Sequencer reopened(FrailDisk found) {
    return Head.in(found.folder("heads")).read().isPresent() ? open(found) : begin(found);
  }

  @Test
  void signsNothingBehindTheBackOfAnother() {
    try (Sequencer right = begin(disk)) {
      right.submit(Words.of("one"));
      FrailDisk copied = disk.copy();
      try (Sequencer wrong =
          Sequencer.open(
              copied.folder("entries"), disk.folder("heads"), Keys.LOG, new Words(0), NOON)) {
        right.submit(Words.of("two"));

        assertThatThrownBy(() -> wrong.submit(Words.of("three")))
            .isInstanceOf(StoreFault.class)
            .hasMessageContaining("Somebody else published a head in heads");
        assertThatThrownBy(() -> wrong.submit(Words.of("four")))
            .hasMessageContaining("failed before and takes nothing more");
      }
      right.submit(Words.of("four"));
      assertThat(head(right.checkpoint()).size()).isEqualTo(3);
      assertThatThrownBy(
              () ->
                  Sequencer.open(
                      copied.folder("entries"), disk.folder("heads"), Keys.LOG, new Words(0), NOON))
          .isInstanceOf(StoreFault.class);
    }
  }

  /** As if memory turned a bit between hashing an entry and writing it. */
  @Test
  void signsNothingOverBytesThatAreNotThoseItTook() {
    List<byte[]> entries = Words.of("one");
    Admission turning =
        (index, entry, now) -> {
          entries.getFirst()[0] ^= 1;
          return new Admission.Admitted(new Words(index + 1));
        };
    begin(disk).close();
    try (Sequencer careful =
        Sequencer.open(disk.folder("entries"), disk.folder("heads"), Keys.LOG, turning, NOON)) {
      assertThatThrownBy(() -> careful.submit(entries))
          .hasMessageContaining("holds other bytes than were written");
      assertThat(head(careful.checkpoint()).size()).isZero();
      assertThatThrownBy(() -> careful.submit(Words.of("two"))).isInstanceOf(StoreFault.class);
    }
  }

  @Test
  void acknowledgesNothingAfterAFailedForce() {
    try (Sequencer log = begin(disk)) {
      log.submit(Words.of("one"));
      disk.failForceAfter(0);

      assertThatThrownBy(() -> log.submit(Words.of("two"))).isInstanceOf(StoreFault.class);
      assertThatThrownBy(() -> log.submit(Words.of("two")))
          .hasMessageContaining("failed before and takes nothing more");
      assertThat(head(log.checkpoint()).size()).isEqualTo(1);
    }
    try (Sequencer log = open(disk.copy())) {
      log.submit(Words.of("two"));
      assertThat(head(log.checkpoint()).size()).isEqualTo(2);
    }
  }

  @Test
  void beginsNoSecondLogAndOpensNoneThatIsNotThere() {
    assertThatThrownBy(() -> open(disk))
        .hasMessage("There is no head in heads. Maybe it is not mounted, or nothing was begun.");
    begin(disk).close();
    assertThatThrownBy(() -> begin(disk))
        .hasMessageContaining("Maybe it is to be opened, not begun.");
  }

  @Test
  void refusesTheHeadOfAnotherLog() {
    begin(disk).close();
    assertThatThrownBy(
            () ->
                Sequencer.open(
                    disk.folder("entries"),
                    disk.folder("heads"),
                    Keys.OTHER_LOG,
                    new Words(0),
                    NOON))
        .hasMessageContaining("that the key of log.example/drill did not sign");
  }

  @Test
  void namesTheEntryThatTheRuleOfTodayRefuses() {
    try (Sequencer log =
        Sequencer.begin(
            disk.folder("entries"), disk.folder("heads"), Keys.LOG, Admission.open(), NOON)) {
      log.submit(Words.of("one", "bad"));
    }
    assertThatThrownBy(() -> open(disk))
        .hasMessage("Entry 1 was published and is refused now: 'bad' is bad. Maybe say good.");
  }
}
