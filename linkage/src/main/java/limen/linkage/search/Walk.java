package limen.linkage.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import limen.linkage.spelling.Chunk;
import limen.linkage.spelling.Spellings;
import org.jspecify.annotations.Nullable;

/**
 * One question to the tree of {@link Names}. For every node it has a row: what each beginning of
 * the Latin word costs when it stands for the letters down to there. Where no beginning is cheap
 * enough any more, nothing below can be.
 */
final class Walk {
  /** A bound to begin with; while too few are within it, it is doubled. */
  private static final float FIRST_BOUND = 8;

  private static final float LAST_BOUND = 1 << 10;

  private final Spellings spellings;
  private final @Nullable Chunk[][] parts;
  private final float[] silent;
  private final float[][] rows;
  private final int length;
  private final int many;
  private float bound;
  private int filled;
  private final float[] distances;
  private final int[] nearest;

  /** A word that was found, by its number. */
  record At(int word, double distance) {}

  Walk(Spellings spellings, String latin, int many, int depth) {
    this.spellings = spellings;
    this.many = many;
    parts = spellings.stretches(latin);
    length = latin.length();
    silent = new float[length];
    for (int i = 0; i < length; i++) {
      silent[i] = Spellings.silent(parts[i][0]);
    }
    rows = new float[depth + 1][length + 1];
    distances = new float[many];
    nearest = new int[many];
  }

  /** The nearest, as many as were asked for. */
  void from(Names names) {
    for (float to = FIRST_BOUND; filled < many && to <= LAST_BOUND; to *= 2) {
      within(names, to);
    }
  }

  /** All that are nearer than this, and no more than were asked for. */
  void within(Names names, float to) {
    bound = to;
    filled = 0;
    Arrays.fill(rows[0], Chunk.NEVER);
    rows[0][0] = 0;
    skip(rows[0]);
    below(names, 0, 0, 0);
  }

  List<At> found() {
    List<At> found = new ArrayList<>();
    for (int i = 0; i < filled; i++) {
      found.add(new At(nearest[i], distances[i]));
    }
    return found;
  }

  /**
   * @param leastAbove the least cost in the node's own row: a step of two letters begins there
   */
  private void below(Names names, int node, int depth, float leastAbove) {
    for (int child = names.child(node); child != 0; child = names.sibling(child)) {
      int code = names.code(child);
      float[] row = rows[depth + 1];
      Arrays.fill(row, Chunk.NEVER);
      step(code, rows[depth], row);
      if (depth > 0) {
        stepOfTwo(Chunk.pair(names.code(node), code), rows[depth - 1], row);
      }
      skip(row);
      int word = names.word(child);
      if (word >= 0 && row[length] < bound) {
        add(word, row[length]);
      }
      float least = least(row);
      if (Math.min(least, leastAbove) < bound) {
        below(names, child, depth + 1, least);
      }
    }
  }

  /** One more Cyrillic letter. */
  private void step(int code, float[] above, float[] row) {
    float unwritten = spellings.unwritten(code);
    for (int i = 0; i <= length; i++) {
      float so = above[i];
      if (so < bound) {
        row[i] = Math.min(row[i], so + unwritten);
        if (i < length) {
          row[i + 1] = Math.min(row[i + 1], so + Spellings.UNKNOWN);
          for (int a = 0; a < parts[i].length; a++) {
            Chunk chunk = parts[i][a];
            if (chunk != null) {
              row[i + a + 1] = Math.min(row[i + a + 1], so + chunk.one(code));
            }
          }
        }
      }
    }
  }

  /** The last two letters as one step from the row two above. */
  private void stepOfTwo(int pair, float[] above, float[] row) {
    for (int i = 0; i < length; i++) {
      for (int a = 0; above[i] < bound && a < parts[i].length; a++) {
        Chunk chunk = parts[i][a];
        if (chunk != null && chunk.hasPairs()) {
          row[i + a + 1] = Math.min(row[i + a + 1], above[i] + chunk.two(pair));
        }
      }
    }
  }

  /** Latin letters that stand for nothing. */
  private void skip(float[] row) {
    for (int i = 0; i < length; i++) {
      row[i + 1] = Math.min(row[i + 1], row[i] + silent[i]);
    }
  }

  private static float least(float[] row) {
    float least = Chunk.NEVER;
    for (float cost : row) {
      least = Math.min(least, cost);
    }
    return least;
  }

  private void add(int word, float distance) {
    int at = filled;
    while (at > 0 && distances[at - 1] > distance) {
      at--;
    }
    if (at == many) {
      return;
    }
    int moved = Math.min(filled, many - 1) - at;
    System.arraycopy(distances, at, distances, at + 1, moved);
    System.arraycopy(nearest, at, nearest, at + 1, moved);
    distances[at] = distance;
    nearest[at] = word;
    filled = Math.min(filled + 1, many);
    if (filled == many) {
      bound = Math.min(bound, distances[many - 1]);
    }
  }
}
