package limen.core.talks;

import java.time.Instant;
import java.util.List;
import limen.core.lists.Version.Means;
import limen.ledger.tree.Hash;
import org.jspecify.annotations.Nullable;

/**
 * Moves that were written down together, and what stands behind them.
 *
 * @param moves at least one; all have an effect or none has
 * @param means how they came from another; null for our own
 * @param at when they came; null where nobody wrote it down
 * @param recorded when they were written down
 * @param file the file that came, or that was given; null where there was none
 */
public record Told(
    List<Move> moves,
    @Nullable Means means,
    @Nullable Instant at,
    Instant recorded,
    @Nullable Enclosure file) {

  /** Copies the moves. */
  public Told {
    moves = List.copyOf(moves);
  }

  /**
   * A file as it came.
   *
   * @param name what it was called
   * @param bytes what it held, to the byte
   */
  @SuppressWarnings("ArrayRecordComponent") // Written once and read once; nobody compares files.
  public record Enclosure(String name, byte[] bytes) {
    /** What both sides call it by on the telephone. */
    public Hash hash() {
      return Hash.sha256(bytes);
    }

    /** Says nothing of what is in it. */
    @Override
    public String toString() {
      return "a file of " + bytes.length + " bytes";
    }
  }
}
