package limen.linkage.spelling;

import java.util.Arrays;

/** What some Latin letters side by side can stand for, each with what it costs. */
public final class Chunk {
  /** Where nothing is known of letters that stand for each other. */
  public static final float NEVER = Float.POSITIVE_INFINITY;

  private static final int LETTERS = 256;

  private final float[] one = new float[LETTERS + 1];
  private int[] pairs = new int[0];
  private float[] pairCosts = new float[0];

  /** A bit for each letter that begins a pair, some letters sharing one. */
  private long begin;

  private float silent = NEVER;
  private float least = NEVER;

  Chunk() {
    Arrays.fill(one, NEVER);
  }

  /** A Cyrillic letter as a number from 0 to 255; 256 for the hyphen and anything else. */
  public static int code(char letter) {
    return Letters.isCyrillic(letter) ? letter - '\u0400' : LETTERS;
  }

  /** Two letters, each as {@link #code} has them, as one number. */
  public static int pair(int first, int second) {
    return first << 9 | second;
  }

  /** What it costs that these letters stand for one Cyrillic letter. */
  public float one(int code) {
    return one[code];
  }

  /** What it costs that they stand for two. */
  public float two(int pair) {
    int at = Arrays.binarySearch(pairs, pair);
    return at < 0 ? NEVER : pairCosts[at];
  }

  /** False where they never stand for two letters of which this is the first. */
  boolean mayBegin(int code) {
    return (begin >>> code & 1) != 0;
  }

  /** The least that they can cost. */
  float least() {
    return least;
  }

  int pairs() {
    return pairs.length;
  }

  int pair(int place) {
    return pairs[place];
  }

  float pairCost(int place) {
    return pairCosts[place];
  }

  /** The letter of a {@link #code}. */
  static char letter(int code) {
    return code == LETTERS ? '-' : (char) ('\u0400' + code);
  }

  /** What it costs that they stand for nothing. */
  public float silent() {
    return silent;
  }

  void add(String cyrillic, float cost) {
    least = Math.min(least, cost);
    switch (cyrillic.length()) {
      case 0 -> silent = cost;
      case 1 -> one[code(cyrillic.charAt(0))] = cost;
      default -> addPair(pair(code(cyrillic.charAt(0)), code(cyrillic.charAt(1))), cost);
    }
  }

  private void addPair(int pair, float cost) {
    begin |= 1L << (pair >> 9);
    int at = -Arrays.binarySearch(pairs, pair) - 1;
    int[] more = new int[pairs.length + 1];
    float[] moreCosts = new float[more.length];
    System.arraycopy(pairs, 0, more, 0, at);
    System.arraycopy(pairCosts, 0, moreCosts, 0, at);
    more[at] = pair;
    moreCosts[at] = cost;
    System.arraycopy(pairs, at, more, at + 1, pairs.length - at);
    System.arraycopy(pairCosts, at, moreCosts, at + 1, pairs.length - at);
    pairs = more;
    pairCosts = moreCosts;
  }
}
