package limen.core.register;

import java.util.List;

/**
 * What a row of a sender's newer file comes to beside what he said before.
 *
 * @param row the row
 * @param person the register's own sign for whom it points to
 * @param kind whether he is new, changed or the same
 * @param fields what is changed, by the words that stand over columns: {@code born}, {@code rank}
 */
public record Outcome(Row row, String person, Kind kind, List<String> fields) {
  /** How a row stands to what was said before. */
  public enum Kind {
    /** The sender never listed the person before. */
    NEW,
    /** The sender says something else than before; both stay. */
    CHANGED,
    /** The sender says the same. */
    SAME
  }

  /** Keeps the list from changing. */
  public Outcome {
    fields = List.copyOf(fields);
  }

  /** Says nothing of the person beyond the sign. */
  @Override
  public String toString() {
    return row + ": " + kind + " " + person;
  }
}
