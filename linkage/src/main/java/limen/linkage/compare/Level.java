package limen.linkage.compare;

/**
 * What is found when two values of one field are compared, from what speaks most for one person to
 * what speaks most against.
 */
public enum Level {
  /** One of the two says nothing. */
  UNSAID,
  /** The same letters, digits, day. */
  SAME,
  /** Another form of it: other script, Ukrainian and Russian form, man's and woman's ending. */
  FORM,
  /** A part of it, as far as it goes: an initial, the year alone, an age. */
  PART,
  /** Given name and surname stand in each other's place; day and month do. */
  SWAPPED,
  /** A slip apart. */
  SLIP,
  /** Not unlike; the same year, or one year apart. */
  ALIKE,
  /** Nothing in common. */
  OTHER;

  /** How many there are. */
  public static final int COUNT = 8;

  /** How many bits the {@link #number} of one takes. */
  public static final int BITS = 3;

  private static final Level[] ALL = values();

  /** By the number. */
  public static Level of(int number) {
    return ALL[number];
  }

  /** From 0, in the order of this list. */
  @SuppressWarnings("EnumOrdinal") // the order is the point: patterns of levels are numbers
  public int number() {
    return ordinal();
  }
}
