package limen.core.history;

import org.jspecify.annotations.Nullable;

/**
 * A sum that says what it rests on: "1,266 in 10 rows; 2 rows silent". A row asked about two
 * directions is counted twice, once for each answer or silence.
 *
 * @param people all those that were stated
 * @param rows that stated a number
 * @param silent rows that did not
 */
public record Sum(long people, int rows, int silent) {
  /** Of no rows. */
  public static final Sum NONE = new Sum(0, 0, 0);

  /** What one row says. */
  public static Sum of(@Nullable Integer stated) {
    return stated == null ? new Sum(0, 0, 1) : new Sum(stated, 1, 0);
  }

  /** Both together. */
  public Sum plus(Sum other) {
    return new Sum(people + other.people, rows + other.rows, silent + other.silent);
  }

  /** Whether every row spoke; else the people are the least there were. */
  public boolean isComplete() {
    return silent == 0;
  }
}
