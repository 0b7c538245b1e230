package limen.linkage.spelling;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Which sounds may stand side by side in a word: of a Cyrillic one those of its letters, of a Latin
 * one those of every reading that costs little more than the cheapest by {@link Spellings}. Words
 * that may be spellings of each other share most of their pairs, whatever their scripts. For one
 * thread at a time.
 */
public final class Readings {
  /** Sounds are numbers below this; 0 is before the first and behind the last. */
  public static final int SOUNDS = 32;

  /** Pairs are numbers below this. */
  public static final int PAIRS = SOUNDS * SOUNDS;

  /** Longer words are read to here. */
  private static final int LONGEST = 60;

  private static final int FIRST_OTHER = 28;
  private static final int CODES = 0xA0;

  private final Spellings spellings;
  private final @Nullable Chunk[] stretches = new Chunk[LONGEST * Spellings.MOST_LATIN];
  private final float[] before = new float[LONGEST + 1];
  private final float[] after = new float[LONGEST + 1];

  /** For each place a bit for every sound that may end there. */
  private final int[] ends = new int[LONGEST + 1];

  private final long[] found = new long[PAIRS / Long.SIZE];
  private char[] letters = new char[0];
  private int length;

  /** Nothing is read yet. */
  public Readings(Spellings spellings) {
    this.spellings = spellings;
  }

  /**
   * The pairs of a word, each once.
   *
   * @param word its letters as {@link Slips#letters} has them
   * @param margin how much more than the cheapest a reading may cost
   * @param begun whether the word may go on behind its last letter
   * @param into for the pairs, {@link #PAIRS} at most
   * @return how many there are
   */
  public int pairs(String word, float margin, boolean begun, int[] into) {
    letters = word.toCharArray();
    length = Math.min(letters.length, LONGEST);
    Arrays.fill(ends, 0, length + 1, 0);
    Arrays.fill(found, 0);
    ends[0] = 1;
    if (length > 0 && Letters.isCyrillic(letters[0])) {
      for (int at = 0; at < length; at++) {
        emit(ends[at], letters[at], 0, at + 1);
      }
    } else {
      readLatin(margin);
    }
    if (!begun) {
      pair(ends[length], 0);
    }
    int count = 0;
    for (int block = 0; block < found.length; block++) {
      for (long left = found[block]; left != 0; left &= left - 1) {
        into[count++] = block * Long.SIZE + Long.numberOfTrailingZeros(left);
      }
    }
    return count;
  }

  private void readLatin(float margin) {
    spellings.stretches(letters, 0, length, stretches);
    measure();
    float most = before[length] + margin;
    for (int at = 0; at < length; at++) {
      if (ends[at] == 0) {
        continue;
      }
      boolean isKnown = false;
      for (int a = 0; a < Math.min(Spellings.MOST_LATIN, length - at); a++) {
        Chunk chunk = stretches[at * Spellings.MOST_LATIN + a];
        if (chunk != null) {
          isKnown = true;
          read(chunk, at, at + a + 1, most - before[at] - after[at + a + 1]);
        }
      }
      if (!isKnown) {
        emit(ends[at], letters[at], 0, at + 1);
      } else if (before[at] + silent(at) + after[at + 1] <= most) {
        ends[at + 1] |= ends[at];
      }
    }
  }

  private float silent(int at) {
    return Spellings.silent(stretches[at * Spellings.MOST_LATIN]);
  }

  /** The least that the letters before each place cost, and those after it. */
  private void measure() {
    Arrays.fill(before, 0, length + 1, Chunk.NEVER);
    Arrays.fill(after, 0, length + 1, Chunk.NEVER);
    before[0] = 0;
    after[length] = 0;
    for (int at = 0; at < length; at++) {
      before[at + 1] = Math.min(before[at + 1], before[at] + silent(at));
      for (int a = 0; a < Math.min(Spellings.MOST_LATIN, length - at); a++) {
        Chunk chunk = stretches[at * Spellings.MOST_LATIN + a];
        if (chunk != null) {
          before[at + a + 1] = Math.min(before[at + a + 1], before[at] + chunk.least());
        }
      }
    }
    for (int at = length - 1; at >= 0; at--) {
      after[at] = after[at + 1] + silent(at);
      for (int a = 0; a < Math.min(Spellings.MOST_LATIN, length - at); a++) {
        Chunk chunk = stretches[at * Spellings.MOST_LATIN + a];
        if (chunk != null) {
          after[at] = Math.min(after[at], after[at + a + 1] + chunk.least());
        }
      }
    }
  }

  private void read(Chunk chunk, int at, int to, float most) {
    if (chunk.least() > most) {
      return;
    }
    for (int code = 0; code < CODES; code++) {
      if (chunk.one(code) <= most) {
        emit(ends[at], (char) ('\u0400' + code), 0, to);
      }
    }
    for (int i = 0; i < chunk.pairs(); i++) {
      if (chunk.pairCost(i) <= most) {
        int pair = chunk.pair(i);
        emit(ends[at], Chunk.letter(pair >> 9), Chunk.letter(pair & 0x1FF), to);
      }
    }
  }

  /** One letter, or two, after any of some sounds. */
  private void emit(int after, char first, int second, int to) {
    int last = after;
    int sound = sound(first);
    if (sound != 0) {
      pair(last, sound);
      last = 1 << sound;
    }
    int next = second == 0 ? 0 : sound((char) second);
    if (next != 0) {
      pair(last, next);
      last = 1 << next;
    }
    ends[to] |= last;
  }

  private void pair(int last, int sound) {
    for (int left = last; left != 0; left &= left - 1) {
      int one = Integer.numberOfTrailingZeros(left);
      // What is doubled stands once.
      if (one != sound || sound == 0) {
        int pair = one * SOUNDS + sound;
        found[pair >>> 6] |= 1L << pair;
      }
    }
  }

  /** 0 for signs that only soften; letters of other scripts share the last few numbers. */
  private static int sound(char letter) {
    if (letter == 'ь' || letter == 'ъ' || letter == 'й' || letter == '-') {
      return 0;
    }
    char sound = Sounds.ofLetter(letter);
    return sound == 'J' ? FIRST_OTHER - 1 : sound == 0 ? FIRST_OTHER + letter % 4 : sound & 31;
  }

  /** Says nothing of the word. */
  @Override
  public String toString() {
    return "readings of a word";
  }
}
