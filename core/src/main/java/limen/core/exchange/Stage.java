package limen.core.exchange;

import java.util.Map;
import java.util.Set;
import limen.core.entry.Act;
import org.jspecify.annotations.Nullable;

/**
 * One stage as the record has it.
 *
 * @param name its short name in the agreement
 * @param rolls its lists, by stream
 * @param gos what each party said go to
 * @param wentAt the size of the record when all had said go; −1 before
 * @param closers who has closed it
 * @param isClosed whether all have
 */
public record Stage(
    String name,
    Map<String, Roll> rolls,
    Map<String, Act.Go> gos,
    long wentAt,
    Set<String> closers,
    boolean isClosed) {

  static Stage of(String name) {
    return new Stage(name, Map.of(), Map.of(), -1, Set.of(), false);
  }

  /** How far it is, as one word. */
  public enum Step {
    PLANNED,
    LISTED,
    ACCEPTED,
    GO,
    MOVING,
    CLOSED
  }

  /** How far it is, where it needs lists of so many streams. */
  public Step step() {
    if (isClosed) {
      return Step.CLOSED;
    }
    if (mayMove()) {
      boolean moves =
          rolls.values().stream()
              .anyMatch(r -> r.count(p -> r.hasLeft(p) || r.fate(p) != null) > 0);
      return moves ? Step.MOVING : Step.GO;
    }
    if (rolls.isEmpty()) {
      return Step.PLANNED;
    }
    return rolls.values().stream().allMatch(Roll::isAccepted) ? Step.ACCEPTED : Step.LISTED;
  }

  /** Whether all have said go. */
  public boolean mayMove() {
    return wentAt >= 0;
  }

  public @Nullable Roll roll(String stream) {
    return rolls.get(stream);
  }

  /** A new or changed list: whoever had said go meant another. */
  Stage with(Roll roll) {
    return new Stage(
        name, Copies.with(rolls, roll.leg().stream(), roll), Map.of(), -1, Set.of(), false);
  }

  /** People moved, or what became of them is known. */
  Stage moved(Roll roll) {
    return new Stage(
        name, Copies.with(rolls, roll.leg().stream(), roll), gos, wentAt, Set.of(), isClosed);
  }

  Stage went(String party, Act.Go go) {
    return new Stage(name, rolls, Copies.with(gos, party, go), wentAt, closers, isClosed);
  }

  Stage wentAt(long size) {
    return new Stage(name, rolls, gos, size, closers, isClosed);
  }

  Stage closedByNobody() {
    return new Stage(name, rolls, gos, wentAt, Set.of(), false);
  }

  Stage closedBy(String party, boolean all) {
    return new Stage(name, rolls, gos, wentAt, Copies.with(closers, party), all);
  }
}
