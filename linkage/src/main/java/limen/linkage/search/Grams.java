package limen.linkage.search;

import java.util.Arrays;
import limen.linkage.spelling.Readings;
import limen.linkage.spelling.Spellings;

/**
 * Which words share pairs of sounds with one: the few that are worth comparing letter by letter.
 * The ends of a word count as sounds. A pair that few words have says more than one that many have.
 */
final class Grams {
  private static final int HEAVIEST = 6;
  private static final int BEST = 255;

  /** How much more than the cheapest readings of a Latin word may cost, kept and asked for. */
  private static final float KEPT_MARGIN = 1;

  private static final float ASKED_MARGIN = 2;

  private final Lists words;
  private final byte[] weights = new byte[Readings.PAIRS];

  /** For each word what its pairs weigh together. */
  private final byte[] totals;

  Grams(Lexicon lexicon, Spellings spellings) {
    Readings readings = new Readings(spellings);
    int[] pairs = new int[Readings.PAIRS];
    int[] pairOf = new int[lexicon.size() * 10 + 16];
    int[] wordOf = new int[pairOf.length];
    int filled = 0;
    for (int word = 0; word < lexicon.size(); word++) {
      int count = readings.pairs(lexicon.lettersOf(word), KEPT_MARGIN, false, pairs);
      if (filled + count > pairOf.length) {
        pairOf = Arrays.copyOf(pairOf, filled + filled / 2 + count);
        wordOf = Arrays.copyOf(wordOf, pairOf.length);
      }
      Arrays.fill(wordOf, filled, filled + count, word);
      System.arraycopy(pairs, 0, pairOf, filled, count);
      filled += count;
    }
    int[] ofPair = pairOf;
    int[] ofWord = wordOf;
    words = Lists.of(Readings.PAIRS, filled, i -> ofPair[i], i -> ofWord[i]);
    for (int pair = 0; pair < Readings.PAIRS; pair++) {
      double rare = (double) (lexicon.size() + 1) / (words.length(pair) + 1);
      weights[pair] =
          (byte) Math.clamp(Math.round(Math.log(rare) / Math.log(2) * 0.75), 1, HEAVIEST);
    }
    totals = new byte[lexicon.size()];
    for (int word = 0; word < totals.length; word++) {
      totals[word] = weight(readings, lexicon.lettersOf(word), false, pairs);
    }
  }

  /** What the pairs of the cheapest reading weigh. */
  private byte weight(Readings readings, String letters, boolean begun, int[] pairs) {
    int count = readings.pairs(letters, 0.01f, begun, pairs);
    int total = 0;
    for (int i = 0; i < count; i++) {
      total += weights[pairs[i]];
    }
    return (byte) Math.min(total, Byte.MAX_VALUE);
  }

  /** What one search counts in; for one thread at a time. */
  static final class Count {
    private final byte[] shared;
    private final int[] reached;
    private final int[] pairs = new int[Readings.PAIRS];
    private final Readings readings;
    private final int[] histogram = new int[BEST + 1];
    private final int[] grade;

    Count(int words, Spellings spellings) {
      readings = new Readings(spellings);
      shared = new byte[words];
      reached = new int[words];
      grade = new int[words];
    }
  }

  /**
   * The words that share most.
   *
   * @param begun whether the end of what is asked for is not its end
   * @param into for their numbers, as many as there is room for at most
   * @return how many there are
   */
  int near(String letters, boolean begun, Count count, int[] into) {
    int total = weight(count.readings, letters, begun, count.pairs);
    int pairs = count.readings.pairs(letters, ASKED_MARGIN, begun, count.pairs);
    int least = Math.max(1, (int) (total * 0.3));
    int reached = 0;
    byte[] shared = count.shared;
    for (int i = 0; i < pairs; i++) {
      int pair = count.pairs[i];
      int weight = weights[pair];
      for (int at = words.from(pair); at < words.to(pair); at++) {
        int word = words.at(at);
        int before = shared[word];
        int now = Math.min(before + weight, Byte.MAX_VALUE);
        shared[word] = (byte) now;
        if (before < least && now >= least) {
          count.reached[reached++] = word;
        }
      }
    }
    Arrays.fill(count.histogram, 0);
    for (int i = 0; i < reached; i++) {
      int word = count.reached[i];
      int of = begun ? total : total + totals[word];
      int grade = Math.min(BEST, 200 * (begun ? 1 : 2) * shared[word] / of);
      count.grade[i] = grade;
      count.histogram[grade]++;
    }
    Arrays.fill(shared, (byte) 0);
    return best(count, reached, into);
  }

  /** Those of the best grades, the best first. */
  private static int best(Count count, int reached, int[] into) {
    int[] places = count.histogram;
    int before = 0;
    for (int grade = BEST; grade >= 0; grade--) {
      int here = places[grade];
      places[grade] = before;
      before += here;
    }
    for (int i = 0; i < reached; i++) {
      int place = places[count.grade[i]]++;
      if (place < into.length) {
        into[place] = count.reached[i];
      }
    }
    return Math.min(reached, into.length);
  }
}
