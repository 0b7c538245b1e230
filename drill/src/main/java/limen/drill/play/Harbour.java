package limen.drill.play;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import limen.core.entry.Act;
import limen.core.entry.Mode;
import limen.core.entry.Pen;
import limen.core.entry.Signed;
import limen.core.exchange.Course;
import limen.core.exchange.Formula;
import limen.core.exchange.Reason;
import limen.core.exchange.State;
import limen.core.exchange.Step;
import limen.core.exchange.Verdict;
import limen.drill.land.Country;
import limen.ledger.log.Answer;
import limen.ledger.log.Receipt;
import limen.ledger.log.Refused;
import limen.ledger.tree.Hash;

/** Where a drill is played: everybody with their keys, the nodes, and the record as it grows. */
final class Harbour implements AutoCloseable {
  private static final long MINUTES = 60;

  private final Path out;
  private final Cast cast;
  private final Clock clock;
  private final Course course = new Course();
  private final List<Nodes> logs = new ArrayList<>();
  private final List<Signed> pending = new ArrayList<>();
  private final long promised;
  private long held;
  private long standstill;
  private int voids;
  private int refused;
  private int disputes;

  Harbour(Path out, Cast cast, Clock clock, long promised) {
    this.out = out;
    this.cast = cast;
    this.clock = clock;
    this.promised = promised;
    logs.add(Nodes.begin(out, cast, Country.PORT, 1, clock));
  }

  Path out() {
    return out;
  }

  Cast cast() {
    return cast;
  }

  Clock clock() {
    return clock;
  }

  /** The nodes of the log that goes on now. */
  Nodes nodes() {
    return logs.getLast();
  }

  /** The names of all logs, in order. */
  List<String> origins() {
    return logs.stream().map(log -> log.policy().log().name()).toList();
  }

  State state() {
    return course.state();
  }

  Formula formula() {
    return Objects.requireNonNull(state().formula());
  }

  /** How many entries the record has. */
  long size() {
    return course.tree().size();
  }

  Balance balance() {
    Balance.Trouble trouble =
        new Balance.Trouble(
            held / MINUTES, standstill / MINUTES, voids, refused, disputes, logs.size());
    return Balance.of(state(), promised, trouble);
  }

  void heldMinutes(long minutes) {
    held += minutes;
  }

  void stoodStillMinutes(long minutes) {
    standstill += minutes;
  }

  /** Signs as a device does that has seen the newest final head. */
  Signed sign(Pen pen, Act act) {
    return pen.sign(act, nodes().seen(), clock.tick());
  }

  /**
   * Hands an entry in; what it does, or why it may not stand there. Everybody can compute that at
   * once; the log gets what was handed in together with the next {@link #flush}.
   */
  Verdict put(Signed entry) {
    return switch (course.takeVerified(entry)) {
      case Step.Taken(State next, Verdict verdict) -> {
        pending.add(entry);
        voids += verdict instanceof Verdict.NoEffect ? 1 : 0;
        disputes += entry.entry().act() instanceof Act.Dispute ? 1 : 0;
        yield verdict;
      }
      case Step.Inauthentic(Reason reason, List<String> values) -> {
        flush();
        if (!(nodes().submit(List.of(entry)).getFirst() instanceof Refused)) {
          throw wrong(entry, "a log took what may not stand in it");
        }
        refused++;
        yield new Verdict.NoEffect(reason, values);
      }
    };
  }

  /** What was handed in is made durable, and final where both mirrors follow. */
  void flush() {
    for (Answer answer : nodes().submit(pending)) {
      if (!(answer instanceof Receipt)) {
        throw new IllegalStateException("a log does not take what it should: " + answer);
      }
    }
    pending.clear();
    nodes().settle();
  }

  /** Signs and gives. */
  Verdict say(Pen pen, Act act) {
    return put(sign(pen, act));
  }

  /** What has to take effect, since nobody in the drill would do it otherwise. */
  Signed must(Pen pen, Act act) {
    Signed entry = sign(pen, act);
    done(entry, put(entry));
    return entry;
  }

  void done(Signed entry, Verdict verdict) {
    if (!verdict.equals(new Verdict.Done())) {
      throw wrong(entry, verdict);
    }
  }

  /** An act of a party's own key, confirmed by an operator where the party has two custodians. */
  Signed bind(String party, Act act) {
    Signed entry = sign(cast.party(party), act);
    Verdict verdict = put(entry);
    if (verdict instanceof Verdict.Waiting) {
      must(cast.desk(party, 1), new Act.Second(entry.leaf()));
    } else {
      done(entry, verdict);
    }
    return entry;
  }

  private static IllegalStateException wrong(Signed entry, Object why) {
    return new IllegalStateException("the drill plays what is not allowed: " + entry + ": " + why);
  }

  /** Whether a party is none of the two sides. */
  boolean isNeutral(String party) {
    return party.equals(Country.PORT.party());
  }

  /** The parties that sit here and have not left. */
  List<String> seated() {
    return state().seats().keySet().stream().filter(state()::isSeated).toList();
  }

  /**
   * Goes on under another log, from the last head that both mirrors hold. Nothing of the old one is
   * lost: whoever holds it can serve it.
   */
  Signed goOn(Country keeper, Mode mode, List<String> parties) {
    if (!pending.isEmpty()) {
      flush();
    }
    Nodes before = nodes();
    Nodes next = Nodes.begin(out, cast, keeper, logs.size() + 1, clock);
    long size = size();
    Hash root = course.tree().root();
    next.take(before.mirror(keeper).copy().entries(0, size));
    logs.add(next);
    next.settle();
    Act.After after = new Act.After(before.policy().log().name(), size, root);
    List<Act.Founder> founders = parties.stream().map(cast::founder).toList();
    Signed open =
        must(
            cast.party(keeper.party()),
            new Act.Open(mode, true, after, founders, next.policy().text()));
    parties.forEach(party -> bind(party, new Act.Agree(open.leaf())));
    return open;
  }

  @Override
  public void close() {
    logs.forEach(Nodes::close);
  }
}
