package limen.core.entry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import limen.core.document.Result;

/**
 * Places of a list by number, as ascending ranges that neither overlap nor touch. There is one
 * spelling for a set: {@code 0-48 50}.
 */
public final class Indexes {
  /** The largest number a place can have. */
  public static final int MOST = 99_999;

  /** No place. */
  public static final Indexes NONE = new Indexes(new int[0]);

  /** First and last of each range in turn. */
  private final int[] bounds;

  private Indexes(int[] bounds) {
    this.bounds = bounds;
  }

  /** All places from first to last. */
  public static Indexes of(int first, int last) {
    return new Indexes(new int[] {first, last});
  }

  /** The places for which a test holds, out of 0 to count − 1. */
  public static Indexes where(int count, IntPredicate test) {
    List<Integer> bounds = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      if (test.test(i)) {
        int last = i;
        while (last + 1 < count && test.test(last + 1)) {
          last++;
        }
        bounds.add(i);
        bounds.add(last);
        i = last;
      }
    }
    return new Indexes(bounds.stream().mapToInt(Integer::intValue).toArray());
  }

  /** Places as people type them: {@code 0-48 50}, or with commas; in the one spelling otherwise. */
  public static Result<Indexes> read(String text) {
    try {
      return Result.good(parse(text.strip().split("[ ,]+", -1), 0));
    } catch (Misspelt misspelt) {
      return Result.refused(
          String.valueOf(misspelt.getMessage()), "Maybe as in 0-48 50, counted from 0.");
    }
  }

  /** Reads {@code 0-48 50} from words. */
  static Indexes parse(String[] words, int from) {
    int[] bounds = new int[2 * (words.length - from)];
    for (int i = from; i < words.length; i++) {
      int dash = words[i].indexOf('-');
      int at = 2 * (i - from);
      bounds[at] = number(dash < 0 ? words[i] : words[i].substring(0, dash));
      bounds[at + 1] = dash < 0 ? bounds[at] : number(words[i].substring(dash + 1));
      if (bounds[at] > bounds[at + 1] || (at > 0 && bounds[at] <= bounds[at - 1] + 1)) {
        throw new Misspelt("‘" + words[i] + "’ is not an ascending range apart from the last");
      }
    }
    return new Indexes(bounds);
  }

  private static int number(String word) {
    boolean digits = !word.isEmpty() && word.length() <= 5;
    for (int i = 0; digits && i < word.length(); i++) {
      digits = word.charAt(i) >= '0' && word.charAt(i) <= '9';
    }
    if (!digits) {
      throw new Misspelt("‘" + word + "’ is not the number of a place");
    }
    return Integer.parseInt(word);
  }

  /** How many places. */
  public int count() {
    int count = 0;
    for (int i = 0; i < bounds.length; i += 2) {
      count += bounds[i + 1] - bounds[i] + 1;
    }
    return count;
  }

  public boolean isEmpty() {
    return bounds.length == 0;
  }

  /** The largest number; −1 where there is none. */
  public int last() {
    return bounds.length == 0 ? -1 : bounds[bounds.length - 1];
  }

  /** Whether this place is among them. */
  public boolean contains(int index) {
    int low = 0;
    int high = bounds.length / 2;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (bounds[2 * middle + 1] < index) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return 2 * low < bounds.length && bounds[2 * low] <= index;
  }

  /** Every place, ascending. */
  public void forEach(IntConsumer use) {
    for (int i = 0; i < bounds.length; i += 2) {
      for (int index = bounds[i]; index <= bounds[i + 1]; index++) {
        use.accept(index);
      }
    }
  }

  /** The first place for which a test holds; −1 where it holds for none. */
  public int first(IntPredicate test) {
    for (int i = 0; i < bounds.length; i += 2) {
      for (int index = bounds[i]; index <= bounds[i + 1]; index++) {
        if (test.test(index)) {
          return index;
        }
      }
    }
    return -1;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Indexes indexes && Arrays.equals(bounds, indexes.bounds);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bounds);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < bounds.length; i += 2) {
      text.append(i == 0 ? "" : " ").append(bounds[i]);
      if (bounds[i + 1] > bounds[i]) {
        text.append('-').append(bounds[i + 1]);
      }
    }
    return text.toString();
  }
}
