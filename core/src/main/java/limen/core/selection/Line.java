package limen.core.selection;

import java.util.Set;
import limen.core.person.Ground;
import org.jspecify.annotations.Nullable;

/**
 * What the plan says of one person. For the holder's operators only.
 *
 * @param id of whom
 * @param reason why in, or why not yet
 * @param unknown grounds of the order on which nothing is known; they put a person after those of
 *     whom it is known
 * @param notes codes of legal notes that belong beside the line
 * @param mark what pins did to the person; null for nothing
 */
public record Line(
    String id, Reason reason, Set<Ground> unknown, Set<String> notes, @Nullable Mark mark) {

  /** Somebody to whom no pin did anything. */
  public Line(String id, Reason reason, Set<Ground> unknown, Set<String> notes) {
    this(id, reason, unknown, notes, null);
  }

  Line with(@Nullable Mark other) {
    return new Line(id, reason, unknown, notes, other);
  }

  /** Says nothing of the person. */
  @Override
  public String toString() {
    return "a line of a plan";
  }
}
