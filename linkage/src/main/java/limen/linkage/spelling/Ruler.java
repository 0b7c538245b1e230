package limen.linkage.spelling;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * One word that is asked for, held against many: across the scripts by {@link Spellings}, within
 * one by {@link Slips}. It keeps what it needs between two words and takes no memory for one; so it
 * is not for two threads at once.
 */
public final class Ruler {
  private static final int USUAL = 32;

  private final Spellings spellings;
  private char[] asked = new char[0];
  private boolean isCyrillic;
  private @Nullable Chunk[] stretches = new Chunk[0];
  private @Nullable Chunk[] others = new Chunk[USUAL * Spellings.MOST_LATIN];
  private final FewestSlips fewest = new FewestSlips();
  private final SlipTable slips = new SlipTable();
  private final float[][] rows = new float[3][USUAL];

  /** A ruler with nothing asked for yet. */
  public Ruler(Spellings spellings) {
    this.spellings = spellings;
  }

  /** From now on measures from this word, its letters as {@link Slips#letters} has them. */
  public void ask(String letters) {
    asked = letters.toCharArray();
    fewest.ask(asked);
    isCyrillic = asked.length > 0 && Letters.isCyrillic(asked[0]);
    if (!isCyrillic) {
      stretches = new Chunk[asked.length * Spellings.MOST_LATIN];
      spellings.stretches(asked, 0, asked.length, stretches);
    }
  }

  /**
   * How far a word is away, from 0; {@link Chunk#NEVER} where that would be beyond a bound.
   *
   * @param pool holds the word's letters, as {@link Slips#letters} has them
   * @param from where they begin
   * @param to behind the last of them
   * @param begun whether what is asked for may be the beginning of a word only
   */
  public float distance(char[] pool, int from, int to, float bound, boolean begun) {
    int most = Math.max(asked.length, to - from) + 3;
    if (rows[0].length < most) {
      for (int i = 0; i < rows.length; i++) {
        rows[i] = new float[2 * most];
      }
      others = new Chunk[2 * most * Spellings.MOST_LATIN];
    }
    boolean cyrillic = from < to && Letters.isCyrillic(pool[from]);
    if (cyrillic == isCyrillic) {
      if (!begun && fewest.least(pool, from, to) > bound) {
        return Chunk.NEVER;
      }
      return slips.distance(asked, pool, from, to, bound, begun);
    }
    return cyrillic
        ? fromLatin(pool, from, to, bound, begun)
        : toLatin(pool, from, to, bound, begun);
  }

  private float fromLatin(char[] pool, int from, int to, float bound, boolean begun) {
    float least = Chunk.NEVER;
    int length = asked.length;
    float[] here = start(length);
    for (int at = from; ; at++) {
      skip(here, stretches, length);
      if (begun) {
        least = Math.min(least, here[length]);
      }
      if (at == to) {
        least = Math.min(least, here[length]);
        return least > bound ? Chunk.NEVER : least;
      }
      if (!step(pool, at, to, stretches, length, Math.min(bound, least))) {
        return least > bound ? Chunk.NEVER : least;
      }
      here = rows[0];
    }
  }

  private float toLatin(char[] pool, int from, int to, float bound, boolean begun) {
    int length = to - from;
    spellings.stretches(pool, from, to, others);
    float[] here = start(length);
    for (int at = 0; at < asked.length; at++) {
      skip(here, others, length);
      if (!step(asked, at, asked.length, others, length, bound)) {
        return Chunk.NEVER;
      }
      here = rows[0];
    }
    skip(here, others, length);
    float least = here[length];
    for (int i = 0; begun && i < length; i++) {
      least = Math.min(least, here[i]);
    }
    return least > bound ? Chunk.NEVER : least;
  }

  private float[] start(int length) {
    for (float[] row : rows) {
      Arrays.fill(row, 0, length + 1, Chunk.NEVER);
    }
    rows[0][0] = 0;
    return rows[0];
  }

  /** Latin letters that stand for nothing. */
  private static void skip(float[] row, @Nullable Chunk[] stretches, int length) {
    for (int i = 0; i < length; i++) {
      float so = row[i] + Spellings.silent(stretches[i * Spellings.MOST_LATIN]);
      if (so < row[i + 1]) {
        row[i + 1] = so;
      }
    }
  }

  /**
   * One more Cyrillic letter: from the first row to the second, with the next letter to the third;
   * then they move up. Tells whether anything is within the bound yet.
   */
  private boolean step(
      char[] cyrillic, int at, int to, @Nullable Chunk[] stretches, int length, float bound) {
    float[] here = rows[0];
    float[] next = rows[1];
    float[] afterNext = rows[2];
    int code = Chunk.code(cyrillic[at]);
    int pair = at + 1 < to ? Chunk.pair(code, Chunk.code(cyrillic[at + 1])) : -1;
    float unwritten = spellings.unwritten(code);
    for (int i = 0; i <= length; i++) {
      float so = here[i];
      if (so > bound) {
        continue;
      }
      next[i] = Math.min(next[i], so + unwritten);
      int most = Math.min(Spellings.MOST_LATIN, length - i);
      if (most > 0) {
        next[i + 1] = Math.min(next[i + 1], so + Spellings.UNKNOWN);
      }
      for (int a = 0; a < most; a++) {
        Chunk chunk = stretches[i * Spellings.MOST_LATIN + a];
        if (chunk != null) {
          next[i + a + 1] = Math.min(next[i + a + 1], so + chunk.one(code));
          if (pair >= 0 && chunk.mayBegin(code)) {
            afterNext[i + a + 1] = Math.min(afterNext[i + a + 1], so + chunk.two(pair));
          }
        }
      }
    }
    rows[0] = next;
    rows[1] = afterNext;
    rows[2] = here;
    Arrays.fill(here, 0, length + 1, Chunk.NEVER);
    return least(next, length) <= bound || least(afterNext, length) <= bound;
  }

  private static float least(float[] row, int length) {
    float least = Chunk.NEVER;
    for (int i = 0; i <= length; i++) {
      least = Math.min(least, row[i]);
    }
    return least;
  }

  /** Says nothing of the word. */
  @Override
  public String toString() {
    return "ruler for a word";
  }
}
