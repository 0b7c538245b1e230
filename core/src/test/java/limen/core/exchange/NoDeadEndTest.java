package limen.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.function.LongFunction;
import limen.core.entry.Act;
import limen.core.entry.Entry;
import limen.core.entry.Fate;
import limen.core.entry.Head;
import limen.ledger.tree.Hash;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** From wherever honest people have come, there is a way on to the end. */
@Tag("explorer")
class NoDeadEndTest {
  @Test
  void canAlwaysEnd() {
    assertThat(Paths.of(Plays.day(2, 1), Replay.RULES::step).stuck(State::isOver)).isEmpty();
  }

  @Test
  void canAlwaysCloseWhoeverDeclines() {
    Paths paths = Paths.of(Plays.patient(3), Replay.RULES::step);

    assertThat(paths.stuck(state -> state.phase() == Phase.CLOSED)).isEmpty();
  }

  /** Of three on one side all decline: the other's last ones would wait for nobody. */
  @Test
  void wouldBeStuckIfThoseWhoDeclineWereNotCredited() {
    Paths paths = Paths.of(Plays.patient(3), NoDeadEndTest::withoutCredit);

    assertThat(paths.stuck(state -> state.phase() == Phase.CLOSED)).isNotEmpty();
  }

  private static Step withoutCredit(
      State before, Entry entry, Hash leaf, LongFunction<Hash> rootAt) {
    Step step = Replay.RULES.step(before, entry, leaf, rootAt);
    if (!(entry.act() instanceof Act.Depart depart)
        || !(step instanceof Step.Taken(State after, Verdict verdict))
        || !(verdict instanceof Verdict.Done)) {
      return step;
    }
    String from = depart.leg().equals(Table.TO_A) ? "B" : "A";
    String to = from.equals("A") ? "B" : "A";
    long declined = 0;
    for (Roll roll : Objects.requireNonNull(after.stage("1")).rolls().values()) {
      declined +=
          roll.leg().equals(depart.leg())
              ? 0
              : roll.count(place -> roll.hasFate(place, Fate.NOT_TRAVELLING));
    }
    return Balances.lead(after, from, to) + declined <= 1
        ? step
        : new Step.Taken(
            signed(before, entry, leaf), new Verdict.NoEffect(Reason.LEAD, List.of(from)));
  }

  private static State signed(State before, Entry entry, Hash leaf) {
    Head head = entry.head();
    return before
        .size(before.size() + 1)
        .signer(Objects.requireNonNull(before.signers().get(head.from())).after(entry, leaf));
  }
}
