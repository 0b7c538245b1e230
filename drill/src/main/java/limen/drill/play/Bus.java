package limen.drill.play;

import java.util.Objects;
import java.util.function.IntPredicate;
import limen.core.entry.Fate;
import limen.core.entry.Indexes;
import limen.core.entry.Leg;
import limen.core.exchange.Balances;
import limen.core.exchange.Roll;
import limen.drill.scenario.Side;
import limen.ledger.tree.Hash;
import org.jspecify.annotations.Nullable;

/** The buses of one stage that bring people home to one side. */
final class Bus {
  private static final int ROAD = 25;
  private static final int IDENTITY_CHECK = 10;
  private final Harbour harbour;
  private final Gates gates;
  private final Leg leg;
  private final Side to;
  private final int seats;
  private @Nullable Hash departure;

  Bus(Harbour harbour, Gates gates, String stage, Side to, int seats) {
    this.harbour = harbour;
    this.gates = gates;
    this.leg = new Leg(stage, to.homeward());
    this.to = to;
    this.seats = seats;
  }

  Leg leg() {
    return leg;
  }

  Side to() {
    return to;
  }

  Roll roll() {
    return Objects.requireNonNull(
        Objects.requireNonNull(harbour.state().stage(leg.stage())).roll(leg.stream()));
  }

  /** The first so many places that meet a test. */
  Indexes first(int many, IntPredicate test) {
    int[] left = {many};
    return roll().where(place -> left[0] > 0 && test.test(place) && left[0]-- > 0);
  }

  /** Who waits at the gate, as many as one bus takes. */
  Indexes waiting(int many) {
    return first(many, roll()::isWaiting);
  }

  boolean isDone() {
    return roll().count(roll()::isWaiting) == 0 && roll().count(roll()::isUnderWay) == 0;
  }

  /** How many may leave without putting the holder further ahead than a bus. */
  int room() {
    long lead = Balances.lead(harbour.state(), to.other().party(), to.party());
    return Math.clamp(harbour.formula().lead() - lead, 0, seats);
  }

  /** Whom the next bus takes. */
  Indexes next() {
    return waiting(room());
  }

  void depart() {
    Indexes next = next();
    if (!next.isEmpty()) {
      departure = gates.depart(leg, to, next);
    }
  }

  /** The entry that let the last bus go. */
  Hash departure() {
    return Objects.requireNonNull(departure, "no bus has left");
  }

  /** Somebody else took the departure down. */
  void departedBy(Hash entry) {
    departure = entry;
  }

  /** Everybody who is under way gets there. */
  void arrive() {
    Indexes underWay = roll().where(roll()::isUnderWay);
    if (!underWay.isEmpty()) {
      gates.arrive(leg, to, underWay);
    }
  }

  /** Everybody who is there has crossed. */
  void cross() {
    Indexes there = roll().where(p -> roll().hasArrived(p) && roll().fate(p) == null);
    if (!there.isEmpty()) {
      gates.outcome(leg, to, there, Fate.CROSSED, null);
    }
  }

  void outcome(Indexes persons, Fate fate, @Nullable Hash cause) {
    if (!persons.isEmpty()) {
      gates.outcome(leg, to, persons, fate, cause);
    }
  }

  /** The way to the line, and the look at papers and faces there. */
  static int minutes() {
    return ROAD + IDENTITY_CHECK;
  }
}
