package limen.linkage.compare;

import limen.linkage.spelling.Bearer;

/**
 * The distinct values of one column, ready to be compared; a value is named by its place in the
 * column, 0 says nothing. Shared by threads; a {@link Comparer} is one thread's own.
 */
public abstract sealed class Values permits NameValues, DateValues, SexValues, TextValues {
  static final int LOOK_CLOSER = -1;

  /** Bits in a long, as a power of two. */
  private static final int WORD = 6;

  private final int[] forms;
  private final int[] parts;

  /** Which values have a form, a bit each: it is asked for every row, and so it lies close. */
  private final long[] formed;

  Values(int size) {
    forms = new int[size];
    parts = new int[size];
    formed = new long[(size >> WORD) + 1];
  }

  final void set(int value, int form, int part) {
    forms[value] = form;
    parts[value] = part;
    if (form != 0) {
      formed[value >> WORD] |= 1L << value;
    }
  }

  /** How many there are, the empty one among them. */
  public final int size() {
    return forms.length;
  }

  /**
   * What all forms of a value have in common, as a number; 0 where there is nothing. Values with
   * one form are {@link Level#SAME} or {@link Level#FORM}, unless one is a man's and one a woman's.
   */
  public final int form(int value) {
    return forms[value];
  }

  /** Whether there is something that all forms of a value have in common. */
  final boolean hasForm(int value) {
    return (formed[value >> WORD] >>> value & 1) != 0;
  }

  /**
   * What a value has in common with those of another column, were it to stand there: a surname in
   * the given name's place; 0 where there is nothing.
   */
  public int eitherWay(int value) {
    return forms[value];
  }

  /** Whether a name is a man's or a woman's, the bit of a {@link Bearer}; 0 of anything else. */
  public int bearer(int value) {
    return 0;
  }

  /** Something coarser: a year, how a name begins; 0 where there is nothing. */
  public final int part(int value) {
    return parts[value];
  }

  /** Compares values of this column. */
  public final Comparer comparer() {
    return new Comparer(this);
  }

  /**
   * Compares a value with others that stand on a desk, as {@link Comparer#levels} has it. Whoever
   * tells much at a glance goes through them by itself, with the value's own at hand.
   */
  void levels(
      Comparer comparer, int a, int[] desk, int[] others, int many, int field, long[] patterns) {
    int shift = Level.BITS * field;
    for (int k = 0; k < many; k++) {
      patterns[k] |= (long) comparer.level(a, desk[others[k] + field]) << shift;
    }
  }

  /**
   * The same where it takes no more than a look; {@link #LOOK_CLOSER} where it takes more, and what
   * is found is worth keeping.
   */
  int glance(int a, int b) {
    return LOOK_CLOSER;
  }

  /** Whether it hardly ever takes more than a look. */
  public boolean isSeenAtAGlance() {
    return false;
  }

  /** How two values with something in them compare, by {@link Level#number}. */
  abstract int compare(int a, int b, Similarity similarity);
}
