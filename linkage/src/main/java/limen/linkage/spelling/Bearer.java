package limen.linkage.spelling;

/** Who bears a name, as far as the name says it. */
public enum Bearer {
  /** It may be either. */
  UNSAID,
  /** A man's name. */
  MAN,
  /** A woman's name. */
  WOMAN,
  /** A name of which nothing is known but that it ends as a man's. */
  LIKE_A_MANS,
  /** The same, as a woman's. */
  LIKE_A_WOMANS;

  private static final int MEN_AND_WOMEN = 1 | 2;
  private static final int LIKE_MENS_AND_WOMENS = 4 | 8;

  /**
   * Whether one of two is a man's and the other a woman's. Beside a known name an ending says
   * nothing: Оксан is Оксана with a letter left out.
   */
  public boolean isOther(Bearer other) {
    return areTwo(bit() | other.bit());
  }

  /** A bit of its own; none for what is unsaid. */
  @SuppressWarnings("EnumOrdinal") // the order is the point: each has the bit after the one before
  public int bit() {
    return 1 << ordinal() >> 1;
  }

  /** Whether a bit is that of a woman's name, or of one that ends so. */
  public static boolean isWomans(int bit) {
    return bit == WOMAN.bit() || bit == LIKE_A_WOMANS.bit();
  }

  /** The same as {@link #isOther} of the bits of two, one of them or both. */
  public static boolean areTwo(int bits) {
    return bits == MEN_AND_WOMEN || bits == LIKE_MENS_AND_WOMENS;
  }
}
