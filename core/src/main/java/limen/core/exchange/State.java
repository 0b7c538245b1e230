package limen.core.exchange;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import limen.core.entry.Mode;
import limen.ledger.tree.Hash;
import org.jspecify.annotations.Nullable;

/**
 * An exchange after some entries of its record. Nothing changes it; {@link Replay} makes the next.
 *
 * @param size how many entries made it
 * @param opening how the record began; null before it did
 * @param seats who signs, by party
 * @param signers every key that ever signed, by name
 * @param waiting acts that an operator has yet to confirm, by leaf hash
 * @param proposals what waits for agreement, by leaf hash
 * @param terms the leaf hash of the terms that bind; null where none do
 * @param formula what they ask; null where none bind
 * @param phase how far the exchange is
 * @param stages by name, in the order they came up
 * @param stops every hold of each party, the first one first, also those that are over
 * @param lots lotteries by name
 * @param closers who has closed the exchange
 */
public record State(
    long size,
    @Nullable Opening opening,
    Map<String, Seat> seats,
    Map<String, Signer> signers,
    Map<Hash, Waiting> waiting,
    Map<Hash, Proposal> proposals,
    @Nullable Hash terms,
    @Nullable Formula formula,
    Phase phase,
    Map<String, Stage> stages,
    Map<String, List<Hold>> stops,
    Map<String, Lottery> lots,
    Set<String> closers) {

  /** Before the first entry. */
  public static final State EMPTY =
      new State(
          0,
          null,
          Map.of(),
          Map.of(),
          Map.of(),
          Map.of(),
          null,
          null,
          Phase.OPEN,
          Map.of(),
          Map.of(),
          Map.of(),
          Set.of());

  /** The mode, once the record has begun. */
  public Mode mode() {
    return opening == null ? Mode.ONE_SIDED : opening.mode();
  }

  /** Everyone whose word terms, a go and a close need: both sides, and all who sit here. */
  public Set<String> needed(Formula of) {
    Set<String> needed = new LinkedHashSet<>(of.sides());
    seats.values().stream().filter(seat -> !seat.hasLeft()).map(Seat::party).forEach(needed::add);
    return needed;
  }

  /** Whether a party sits here and has not left. */
  public boolean isSeated(String party) {
    Seat seat = seats.get(party);
    return seat != null && !seat.hasLeft();
  }

  /** Whether the exchange is closed or was broken off. */
  public boolean isOver() {
    return phase == Phase.CLOSED || phase == Phase.ABORTED;
  }

  /** Every hold of a party so far, the first one first. */
  public List<Hold> holds(String party) {
    return stops.getOrDefault(party, List.of());
  }

  /** The last hold of each party that has one and has not lifted it. */
  public Map<String, Hold> holds() {
    Map<String, Hold> last = new LinkedHashMap<>();
    stops.forEach(
        (party, holds) -> {
          if (!holds.getLast().isLifted()) {
            last.put(party, holds.getLast());
          }
        });
    return last;
  }

  public @Nullable Stage stage(String name) {
    return stages.get(name);
  }

  State size(long next) {
    Draft draft = new Draft(this);
    draft.size = next;
    return draft.made();
  }

  State opened(Opening next, Map<String, Seat> seated) {
    Draft draft = new Draft(this);
    draft.opening = next;
    draft.seats = seated;
    return draft.made();
  }

  State seat(Seat seat) {
    Draft draft = new Draft(this);
    draft.seats = Copies.with(seats, seat.party(), seat);
    return draft.made();
  }

  State signer(Signer signer) {
    Draft draft = new Draft(this);
    draft.signers = Copies.with(signers, signer.key().name(), signer);
    return draft.made();
  }

  State waits(Hash leaf, Waiting act) {
    Draft draft = new Draft(this);
    draft.waiting = Copies.with(waiting, leaf, act);
    return draft.made();
  }

  State waitsNoMore(Hash leaf) {
    Draft draft = new Draft(this);
    draft.waiting = Copies.without(waiting, leaf);
    return draft.made();
  }

  /** Without what one key left waiting. */
  State waitsNoMoreOf(String key) {
    Draft draft = new Draft(this);
    for (Map.Entry<Hash, Waiting> waits : waiting.entrySet()) {
      if (waits.getValue().actor().key().equals(key)) {
        draft.waiting = Copies.without(draft.waiting, waits.getKey());
      }
    }
    return draft.made();
  }

  /** Without a key, so that another can stand last under its name. */
  State withoutSigner(String name) {
    Draft draft = new Draft(this);
    draft.signers = Copies.without(signers, name);
    return draft.made();
  }

  State proposed(Hash leaf, Proposal proposal) {
    Draft draft = new Draft(this);
    draft.proposals = Copies.with(proposals, leaf, proposal);
    return draft.made();
  }

  State settled(Hash leaf) {
    Draft draft = new Draft(this);
    draft.proposals = Copies.without(proposals, leaf);
    return draft.made();
  }

  State bound(Hash leaf, Formula next) {
    Draft draft = new Draft(this);
    draft.terms = leaf;
    draft.formula = next;
    draft.phase = Phase.ACTIVE;
    return draft.made();
  }

  /** A changed stage: whoever had closed the exchange meant it as it was. */
  State stage(Stage stage) {
    Draft draft = new Draft(this);
    draft.stages = Copies.with(stages, stage.name(), stage);
    draft.closers = Set.of();
    return draft.made();
  }

  State holds(String party, List<Hold> next) {
    Draft draft = new Draft(this);
    draft.stops = Copies.with(stops, party, List.copyOf(next));
    return draft.made();
  }

  State lot(String name, Lottery lottery) {
    Draft draft = new Draft(this);
    draft.lots = Copies.with(lots, name, lottery);
    return draft.made();
  }

  State over(Phase next, Set<String> by) {
    Draft draft = new Draft(this);
    draft.phase = next;
    draft.closers = by;
    return draft.made();
  }

  /** The next state while it is being made. */
  private static final class Draft {
    private long size;
    private @Nullable Opening opening;
    private Map<String, Seat> seats;
    private Map<String, Signer> signers;
    private Map<Hash, Waiting> waiting;
    private Map<Hash, Proposal> proposals;
    private @Nullable Hash terms;
    private @Nullable Formula formula;
    private Phase phase;
    private Map<String, Stage> stages;
    private Map<String, List<Hold>> stops;
    private Map<String, Lottery> lots;
    private Set<String> closers;

    Draft(State state) {
      size = state.size;
      opening = state.opening;
      seats = state.seats;
      signers = state.signers;
      waiting = state.waiting;
      proposals = state.proposals;
      terms = state.terms;
      formula = state.formula;
      phase = state.phase;
      stages = state.stages;
      stops = state.stops;
      lots = state.lots;
      closers = state.closers;
    }

    State made() {
      return new State(
          size, opening, seats, signers, waiting, proposals, terms, formula, phase, stages, stops,
          lots, closers);
    }
  }
}
