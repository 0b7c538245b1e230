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
    return new State(
        next, opening, seats, signers, waiting, proposals, terms, formula, phase, stages, stops,
        lots, closers);
  }

  State opened(Opening next, Map<String, Seat> seated) {
    return new State(
        size, next, seated, signers, waiting, proposals, terms, formula, phase, stages, stops, lots,
        closers);
  }

  State seat(Seat seat) {
    return new State(
        size,
        opening,
        Copies.with(seats, seat.party(), seat),
        signers,
        waiting,
        proposals,
        terms,
        formula,
        phase,
        stages,
        stops,
        lots,
        closers);
  }

  State signer(Signer signer) {
    return new State(
        size,
        opening,
        seats,
        Copies.with(signers, signer.key().name(), signer),
        waiting,
        proposals,
        terms,
        formula,
        phase,
        stages,
        stops,
        lots,
        closers);
  }

  State waits(Hash leaf, Waiting act) {
    return new State(
        size,
        opening,
        seats,
        signers,
        Copies.with(waiting, leaf, act),
        proposals,
        terms,
        formula,
        phase,
        stages,
        stops,
        lots,
        closers);
  }

  State waitsNoMore(Hash leaf) {
    return new State(
        size,
        opening,
        seats,
        signers,
        Copies.without(waiting, leaf),
        proposals,
        terms,
        formula,
        phase,
        stages,
        stops,
        lots,
        closers);
  }

  State proposed(Hash leaf, Proposal proposal) {
    return new State(
        size,
        opening,
        seats,
        signers,
        waiting,
        Copies.with(proposals, leaf, proposal),
        terms,
        formula,
        phase,
        stages,
        stops,
        lots,
        closers);
  }

  State settled(Hash leaf) {
    return new State(
        size,
        opening,
        seats,
        signers,
        waiting,
        Copies.without(proposals, leaf),
        terms,
        formula,
        phase,
        stages,
        stops,
        lots,
        closers);
  }

  State bound(Hash leaf, Formula next) {
    return new State(
        size,
        opening,
        seats,
        signers,
        waiting,
        proposals,
        leaf,
        next,
        Phase.ACTIVE,
        stages,
        stops,
        lots,
        closers);
  }

  /** A changed stage: whoever had closed the exchange meant it as it was. */
  State stage(Stage stage) {
    return new State(
        size,
        opening,
        seats,
        signers,
        waiting,
        proposals,
        terms,
        formula,
        phase,
        Copies.with(stages, stage.name(), stage),
        stops,
        lots,
        Set.of());
  }

  State holds(String party, List<Hold> next) {
    return new State(
        size,
        opening,
        seats,
        signers,
        waiting,
        proposals,
        terms,
        formula,
        phase,
        stages,
        Copies.with(stops, party, List.copyOf(next)),
        lots,
        closers);
  }

  State lot(String name, Lottery lottery) {
    return new State(
        size,
        opening,
        seats,
        signers,
        waiting,
        proposals,
        terms,
        formula,
        phase,
        stages,
        stops,
        Copies.with(lots, name, lottery),
        closers);
  }

  State over(Phase next, Set<String> by) {
    return new State(
        size, opening, seats, signers, waiting, proposals, terms, formula, next, stages, stops,
        lots, by);
  }
}
