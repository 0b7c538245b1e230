package limen.ledger.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import limen.ledger.note.Checkpoint;
import limen.ledger.note.Cosignature;
import limen.ledger.note.Note;
import limen.ledger.store.FrailDisk;
import limen.ledger.store.StoreFault;
import limen.ledger.store.Survival;
import limen.ledger.tree.Hash;
import org.junit.jupiter.api.Test;

/** A mirror cosigns what it holds and what follows from what it cosigned, and nothing else. */
class MirrorTest {
  private static final InstantSource NOON = InstantSource.fixed(Instant.ofEpochSecond(1_900_000));

  private final FrailDisk disk = new FrailDisk();
  private final LyingLog log = new LyingLog(Keys.LOG);
  private final Source nobody =
      (from, to) -> {
        throw new IOException("no network");
      };

  private static Mirror begin(FrailDisk disk) {
    return Mirror.begin(
        disk.folder("entries"),
        disk.folder("heads"),
        Keys.LOG.verifyKey(),
        Keys.A,
        new Words(0),
        NOON);
  }

  private static Mirror open(FrailDisk disk) {
    return Mirror.open(
        disk.folder("entries"),
        disk.folder("heads"),
        Keys.LOG.verifyKey(),
        Keys.A,
        new Words(0),
        NOON);
  }

  private static Fork evidence(Reply reply) throws Exception {
    Fork fork = ((Reply.Forked) reply).evidence();
    String vkey = Keys.LOG.verifyKey().vkey();
    assertThat(fork.proves(Keys.LOG.verifyKey())).isTrue();
    assertThat(Fork.parse(fork.bytes()).orThrow()).isEqualTo(fork);
    assertThat(Outsider.isConvinced(fork.bytes(), vkey)).isTrue();
    return fork;
  }

  @Test
  void cosignsWhatItHasFetchedAndMadeDurable() {
    log.say("one", "two", "three");
    try (Mirror mirror = begin(disk)) {
      Reply.Cosigned reply = (Reply.Cosigned) mirror.update(log.checkpoint(), log);

      assertThat(reply.head().size()).isEqualTo(3);
      assertThat(reply.seconds()).isEqualTo(1_900_000);
      assertThat(Cosignature.time(Keys.A.verifyKey(), reply.head().text(), reply.line()))
          .hasValue(1_900_000);
    }
    FrailDisk found = disk.after(disk.steps(), Survival.ofNothing());
    try (Mirror mirror = open(found)) {
      assertThat(Words.read(mirror.copy().entries(0, 3))).containsExactly("one", "two", "three");
      assertThat(mirror.checkpoint().map(Note::bytes)).hasValue(log.checkpoint());
    }
  }

  @Test
  void cosignsTheSameHeadAgainWithoutAnyNetwork() {
    log.say("one");
    try (Mirror mirror = begin(disk)) {
      Reply first = mirror.update(log.checkpoint(), log);

      assertThat(mirror.update(log.checkpoint(), nobody)).isEqualTo(first);
    }
    try (Mirror mirror = open(disk)) {
      assertThat(mirror.update(log.checkpoint(), nobody)).isInstanceOf(Reply.Cosigned.class);
    }
  }

  @Test
  void takesAFewEntriesAtATime() {
    for (int i = 0; i < 700; i++) {
      log.say("word " + i);
    }
    Source slow = (from, to) -> log.entries(from, Math.min(to, from + 7));
    try (Mirror mirror = begin(disk)) {
      assertThat(mirror.update(log.checkpoint(300), slow)).isInstanceOf(Reply.Cosigned.class);
      assertThat(mirror.update(log.checkpoint(), slow)).isInstanceOf(Reply.Cosigned.class);
      assertThat(mirror.copy().size()).isEqualTo(700);
    }
  }

  @Test
  void saysThatAnOlderCheckpointIsBehind() {
    log.say("one", "two");
    try (Mirror mirror = begin(disk)) {
      mirror.update(log.checkpoint(), log);

      assertThat(mirror.update(log.checkpoint(1), nobody)).isEqualTo(new Reply.Behind(2));
    }
  }

  @Test
  void provesAForkOfTheSameSizeInLessThanAKilobyte() throws Exception {
    log.say("one", "two");
    LyingLog other = new LyingLog(Keys.LOG).say("one", "three");
    try (Mirror mirror = begin(disk)) {
      mirror.update(log.checkpoint(), log);

      Fork fork = evidence(mirror.update(other.checkpoint(), other));
      assertThat(fork.bytes()).hasSizeLessThan(1000);
      assertThat(mirror.update(log.checkpoint(), nobody)).isInstanceOf(Reply.Cosigned.class);
    }
  }

  @Test
  void provesARollBackToAnotherPast() throws Exception {
    log.say("one", "two", "three", "four", "five");
    LyingLog other = new LyingLog(Keys.LOG).say("one", "two", "tree");
    try (Mirror mirror = begin(disk)) {
      mirror.update(log.checkpoint(), log);

      evidence(mirror.update(other.checkpoint(), nobody));
    }
  }

  @Test
  void provesAForkThatGrewFurther() throws Exception {
    log.say("one", "two", "three");
    LyingLog other = new LyingLog(Keys.LOG).say("one", "to", "three", "four", "five", "six");
    try (Mirror mirror = begin(disk)) {
      mirror.update(log.checkpoint(), log);

      evidence(mirror.update(other.checkpoint(), other));
      assertThat(mirror.copy().size()).isEqualTo(3);
    }
  }

  /** What is not proved is not claimed: wrong entries may be the source's fault alone. */
  @Test
  void blamesNobodyForEntriesThatAreNotThoseSigned() {
    log.say("one", "two", "three");
    LyingLog other = new LyingLog(Keys.OTHER_LOG).say("one", "to", "three");
    try (Mirror mirror = begin(disk)) {
      assertThat(mirror.update(log.checkpoint(), other)).isInstanceOf(Reply.Unavailable.class);
      assertThat(mirror.update(log.checkpoint(1), log)).isInstanceOf(Reply.Cosigned.class);
      assertThat(mirror.update(log.checkpoint(), other)).isInstanceOf(Reply.Unavailable.class);
      assertThat(mirror.update(log.checkpoint(), nobody))
          .isEqualTo(new Reply.Unavailable("The entries cannot be had: no network"));
      assertThat(mirror.update(log.checkpoint(), (from, to) -> List.of()))
          .isInstanceOf(Reply.Unavailable.class);
      assertThat(mirror.update(log.checkpoint(), log)).isInstanceOf(Reply.Cosigned.class);
    }
  }

  @Test
  void rejectsWhatItsOwnRuleRefusesAndLearnsNothingFromIt() {
    log.say("one", "two", "bad", "four");
    try (Mirror mirror = begin(disk)) {
      assertThat(mirror.update(log.checkpoint(), log))
          .isEqualTo(new Reply.Rejected(2, new Refused("bad", "'bad' is bad. Maybe say good.")));
      assertThat(mirror.copy().size()).isZero();

      assertThat(mirror.update(log.checkpoint(2), log)).isInstanceOf(Reply.Cosigned.class);
    }
  }

  @Test
  void passesOverCheckpointsThatAreNotItsLogs() {
    log.say("one");
    byte[] forged = new LyingLog(Keys.OTHER_LOG).say("one").checkpoint();
    byte[] other = Note.signed(new Checkpoint("x", 1, Hash.leaf(forged)).text(), Keys.LOG).bytes();
    try (Mirror mirror = begin(disk)) {
      for (byte[] bytes : List.of(forged, other, new byte[0], Words.of("one").getFirst())) {
        assertThat(mirror.update(bytes, log)).isInstanceOf(Reply.Foreign.class);
      }
      assertThat(mirror.checkpoint()).isEmpty();
    }
  }

  @Test
  void keepsOfASignedCheckpointOnlyWhatProvesIt() {
    log.say("one");
    Note signed = Note.parse(log.checkpoint()).orThrow();
    Note longer = signed;
    for (int i = 0; i < 50; i++) {
      longer = longer.with(Cosignature.sign(Keys.B, signed.text(), i));
    }
    try (Mirror mirror = begin(disk)) {
      assertThat(mirror.update(longer.bytes(), log)).isInstanceOf(Reply.Cosigned.class);
      assertThat(mirror.checkpoint()).hasValue(signed);
    }
  }

  /** Nothing that was ever cosigned is forgotten, wherever the power goes. */
  @Test
  void neverCosignsAgainstItsPastAfterALossOfPower() throws Exception {
    log.say("one", "two", "three");
    LyingLog other = new LyingLog(Keys.LOG).say("one", "to", "tree", "four");
    int begun;
    int cosigned;
    try (Mirror mirror = begin(disk)) {
      begun = disk.steps();
      mirror.update(log.checkpoint(), log);
      cosigned = disk.steps();
    }
    for (int steps = begun; steps <= cosigned; steps++) {
      for (Survival survival : List.of(Survival.ofNothing(), Survival.ofEverything())) {
        FrailDisk found = disk.after(steps, survival);
        try (Mirror mirror = open(found)) {
          boolean held = mirror.checkpoint().isPresent();
          assertThat(held || steps < cosigned).isTrue();
          Reply reply = mirror.update(other.checkpoint(), other);
          if (held) {
            evidence(reply);
          } else {
            assertThat(reply).isInstanceOf(Reply.Cosigned.class);
          }
        }
      }
    }
  }

  @Test
  void startsNothingAnewWhereItsHeadIsGone() {
    begin(disk).close();
    assertThatThrownBy(() -> begin(disk)).isInstanceOf(StoreFault.class);
    FrailDisk elsewhere = new FrailDisk();
    assertThatThrownBy(
            () ->
                Mirror.open(
                    disk.folder("entries"),
                    elsewhere.folder("heads"),
                    Keys.LOG.verifyKey(),
                    Keys.A,
                    new Words(0),
                    NOON))
        .hasMessageContaining("There is no head in heads.");
  }
}
