package limen.linkage.spelling;

import java.util.Arrays;

/** What some Latin letters side by side can stand for, each with what it costs. */
public final class Chunk {
  /** Where nothing is known of letters that stand for each other. */
  public static final float NEVER = Float.POSITIVE_INFINITY;

  private static final int LETTERS = 256;

  private final float[] one = new float[LETTERS + 1];
  private int[] pairs = new int[4];
  private float[] pairCosts = new float[4];
  private int many;

  /** The pairs once more, where they are quickly found: one more than each, 0 where none is. */
  private int[] slots = new int[1];

  private float[] slotCosts = new float[1];

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
  float two(int pair) {
    int mask = slots.length - 1;
    for (int slot = slot(pair) & mask; slots[slot] != 0; slot = (slot + 1) & mask) {
      if (slots[slot] == pair + 1) {
        return slotCosts[slot];
      }
    }
    return NEVER;
  }

  private static int slot(int pair) {
    return (pair * 0x9E3779B1) >>> 16;
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
    return many;
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

  /** What they cost as one Cyrillic letter is no more than this. */
  void atMost(char cyrillic, float cost) {
    least = Math.min(least, cost);
    int code = code(cyrillic);
    one[code] = Math.min(one[code], cost);
  }

  private void addPair(int pair, float cost) {
    begin |= 1L << (pair >> 9);
    if (many == pairs.length) {
      pairs = Arrays.copyOf(pairs, 2 * many);
      pairCosts = Arrays.copyOf(pairCosts, 2 * many);
    }
    pairs[many] = pair;
    pairCosts[many++] = cost;
    // At most half of the slots are taken.
    if (2 * many > slots.length) {
      slots = new int[2 * pairs.length];
      slotCosts = new float[slots.length];
      for (int i = 0; i < many - 1; i++) {
        put(pairs[i], pairCosts[i]);
      }
    }
    put(pair, cost);
  }

  private void put(int pair, float cost) {
    int slot = slot(pair) & (slots.length - 1);
    while (slots[slot] != 0) {
      slot = (slot + 1) & (slots.length - 1);
    }
    slots[slot] = pair + 1;
    slotCosts[slot] = cost;
  }
}
