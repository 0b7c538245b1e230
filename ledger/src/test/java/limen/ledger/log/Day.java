package limen.ledger.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import limen.ledger.note.Checkpoint;
import limen.ledger.note.Note;

/** One simulated day: a log, two mirrors, four signers, and one seed that decides everything. */
final class Day {
  private static final int END = 150;

  /** What may be wrong with those who should be careful, to see whether anybody would notice. */
  enum Flaw {
    NONE,
    MIRRORS_FORGET,
    SIGNERS_DO_NOT_WAIT
  }

  final World world;
  final Judge judge = new Judge();
  final Seals seals;
  final Side a;
  final Side b;
  final Liar log;

  Day(long seed, Seals seals, Liar.Lie lie, Flaw flaw) {
    this.world = new World(seed, new Random(seed).nextInt(25));
    this.seals = seals;
    this.a = new Side('a', world, seals, flaw == Flaw.MIRRORS_FORGET);
    this.b = new Side('b', world, seals, flaw == Flaw.MIRRORS_FORGET);
    this.log = new Liar(world, seals, List.of(a, b), lie);
    for (Side side : List.of(a, b)) {
      for (int i = 1; i <= 2; i++) {
        boolean careless = flaw == Flaw.SIGNERS_DO_NOT_WAIT;
        new Signer(side.name + "" + i, side, world, seals, log, judge, careless);
      }
    }
    boolean gossips = seed % 2 == 0;
    if (gossips) {
      world.every(40, () -> gossip(a, b));
      world.every(40, () -> gossip(b, a));
    }
  }

  Day run() {
    world.runUntil(END);
    return this;
  }

  /** In the evening the two parties meet, and each shows the other what its mirror holds. */
  Day meet() {
    for (Side side : List.of(a, b, a, b)) {
      side.restart();
      Side other = side == a ? b : a;
      other.restart();
      while (side.evidence.isEmpty() && !shows(other, side)) {
        side.restart();
      }
      side.restart();
    }
    return this;
  }

  private boolean shows(Side from, Side to) {
    from.checkpoint().ifPresent(note -> to.ask(note.bytes(), from.copy().source(), reply -> {}));
    return to.isUp();
  }

  private void gossip(Side from, Side to) {
    if (from.isUp()) {
      from.checkpoint()
          .ifPresent(
              note ->
                  world.send(
                      () -> {
                        if (from.isUp()) {
                          to.ask(note.bytes(), from.copy().source(), reply -> {});
                        }
                      }));
    }
  }

  /** How many entries both copies begin with. */
  long common() {
    long size = 0;
    long end = Math.min(a.copy().size(), b.copy().size());
    while (size < end && a.copy().complete(0, size).equals(b.copy().complete(0, size))) {
      size++;
    }
    return size;
  }

  /** Whether the log got one history cosigned by one side and another by the other. */
  boolean isForked() {
    return common() < Math.min(a.copy().size(), b.copy().size());
  }

  List<Fork> evidence() {
    List<Fork> all = new ArrayList<>(a.evidence);
    all.addAll(b.evidence);
    return all;
  }

  /** The largest size that ever was final. */
  long largestFinal() {
    return log.finals.stream().mapToLong(Day::size).max().orElse(0);
  }

  private static long size(Note note) {
    return Checkpoint.parse(note.text()).orThrow().size();
  }
}
