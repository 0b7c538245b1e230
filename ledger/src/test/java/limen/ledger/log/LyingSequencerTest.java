package limen.ledger.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Ten thousand days with a sequencer that lies, on which nobody is sent anywhere by a lie. */
class LyingSequencerTest {
  private static final int DAYS = 10_000;
  private static final List<Liar.Lie> LIES = List.of(Liar.Lie.values());
  private static final Set<Liar.Lie> PARTING =
      EnumSet.of(Liar.Lie.FORK, Liar.Lie.ROLL_BACK, Liar.Lie.AFTER_CRASH, Liar.Lie.CHAOS);
  private static final int DAYS_WITH_REAL_KEYS = 42;

  /** What can be said of a day in the evening. */
  private record Evening(
      long seed, Liar.Lie lie, int acts, int onAFork, boolean forked, int proofs, String fault) {}

  private static Evening evening(long seed, Seals seals, Day.Flaw flaw) {
    Liar.Lie lie = LIES.get((int) (seed % LIES.size()));
    Day day = new Day(seed, seals, lie, flaw).run().meet();
    String fault = "";
    if (day.judge.onAFork > 0) {
      fault = "acted on a fork";
    } else if (!day.judge.isHeldBy(day.a.copy()) || !day.judge.isHeldBy(day.b.copy())) {
      fault = "acted on what a mirror does not hold";
    } else if (day.isForked() && day.evidence().isEmpty()) {
      fault = "two histories and no evidence";
    } else if (day.isForked() && day.largestFinal() > day.common()) {
      fault = "final behind the fork";
    } else if (day.a.wasPassedOver() || day.b.wasPassedOver()) {
      fault = "a party's slip was dropped and it went on";
    } else if (!day.evidence().stream().allMatch(seals::proves)) {
      fault = "evidence that proves nothing";
    } else if (lie == Liar.Lie.NONE && (day.isForked() || !day.evidence().isEmpty())) {
      fault = "an honest log accused";
    }
    return new Evening(
        seed, lie, day.judge.acts, day.judge.onAFork, day.isForked(), day.evidence().size(), fault);
  }

  private static List<Evening> evenings(Seals seals, Day.Flaw flaw, int days) {
    return LongStream.range(0, days)
        .parallel()
        .mapToObj(seed -> evening(seed, seals, flaw))
        .toList();
  }

  private static List<Evening> of(List<Evening> evenings, Liar.Lie lie) {
    return evenings.stream().filter(evening -> evening.lie() == lie).toList();
  }

  @Test
  void sendsNobodyAnywhereOnAFork() {
    List<Evening> evenings = evenings(Seals.cheap(), Day.Flaw.NONE, DAYS);

    assertThat(evenings).filteredOn(evening -> !evening.fault().isEmpty()).isEmpty();
    assertThat(evenings.stream().mapToInt(Evening::acts).sum()).isGreaterThan(DAYS);
    for (Liar.Lie lie : LIES) {
      assertThat(of(evenings, lie)).as("%s", lie).anyMatch(evening -> evening.acts() > 2);
      assertThat(of(evenings, lie).stream().filter(Evening::forked).count())
          .as("%s", lie)
          .matches(days -> PARTING.contains(lie) ? days > DAYS / 100 : days == 0);
    }
  }

  @Test
  void convincesAStrangerWithRealKeys() {
    List<Evening> evenings = evenings(Seals.real(), Day.Flaw.NONE, DAYS_WITH_REAL_KEYS);

    assertThat(evenings).filteredOn(evening -> !evening.fault().isEmpty()).isEmpty();
    assertThat(evenings).anyMatch(Evening::forked);
  }

  /** The proof of the proof: where somebody is careless, such days find it. */
  @Test
  void noticesMirrorsThatForgetAndSignersThatDoNotWait() {
    for (Day.Flaw flaw : List.of(Day.Flaw.MIRRORS_FORGET, Day.Flaw.SIGNERS_DO_NOT_WAIT)) {
      boolean found =
          LongStream.range(0, 5_000)
              .parallel()
              .anyMatch(seed -> evening(seed, Seals.cheap(), flaw).onAFork() > 0);
      assertThat(found).as("%s", flaw).isTrue();
    }
  }

  @Test
  void isTheSameDayForTheSameSeed() {
    for (long seed = 0; seed < 21; seed++) {
      assertThat(evening(seed, Seals.cheap(), Day.Flaw.NONE))
          .isEqualTo(evening(seed, Seals.cheap(), Day.Flaw.NONE));
    }
  }
}
