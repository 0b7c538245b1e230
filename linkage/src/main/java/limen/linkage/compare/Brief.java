package limen.linkage.compare;

/**
 * What tells at a glance that two words are not alike, in one number: which symbols are in a word,
 * how many there are, the first ones. 0 says that a word must be looked at.
 */
final class Brief {
  /** So many first symbols are in a brief. */
  private static final int PREFIX = 3;

  /** Bits of it: a name of the list; one that sounds otherwise if a German wrote it. */
  static final long KNOWN = 2;

  static final long GERMAN = 1L << 26;
  static final long FAMILY = 1L << 27;

  /** Words as long, or longer, are looked at. */
  static final int LONGEST = 32;

  private static final byte[] NEEDED = needed();

  private Brief() {}

  /**
   * Of a word that has sounds, and fewer than {@link #LONGEST}.
   *
   * @param sounds as {@link Symbols}
   * @param known whether it is a name of the list
   * @param cyrillic whether it is in Cyrillic letters
   * @param family whether it is a surname
   * @param german whether it sounds otherwise if a German wrote it
   */
  static long of(byte[] sounds, boolean known, boolean cyrillic, boolean family, boolean german) {
    long brief = sounds.length & 63;
    for (int i = 0; i < PREFIX; i++) {
      brief = brief << 6 | (i < sounds.length ? sounds[i] + 1 & 63 : 0);
    }
    long symbols = 0;
    for (byte symbol : sounds) {
      symbols |= 1L << (symbol & 31);
    }
    long flags = (known ? KNOWN : 0) | (cyrillic ? 1 : 0) | (family ? FAMILY : 0);
    return symbols << 32 | brief << 2 | flags | (german ? GERMAN : 0);
  }

  /** Whether two words are certainly {@link Level#OTHER}, by their briefs. */
  static boolean areApart(long one, long other) {
    return one != 0
        && other != 0
        && ((one ^ other) & 1) == 0
        && haveTooLittle(one, (int) (one >>> 20) & 63, other, (int) (other >>> 20) & 63);
  }

  private static boolean haveTooLittle(long one, int n, long other, int m) {
    int symbols = (int) (one >>> 32);
    int others = (int) (other >>> 32);
    // What only one of the two has stands for nothing in the other.
    int common =
        Math.min(n - Integer.bitCount(symbols & ~others), m - Integer.bitCount(others & ~symbols));
    return common < NEEDED[(prefix((int) (one ^ other)) * LONGEST + n) * LONGEST + m];
  }

  /** How many symbols are common from the beginning on, by what differs: up to two, or four. */
  private static int prefix(int differing) {
    if ((differing & 0xFC000) != 0) {
      return 0;
    }
    if ((differing & 0x3F00) != 0) {
      return 1;
    }
    return (differing & 0xFC) == 0 ? 4 : 2;
  }

  /** By the length of a common beginning and of two words how many symbols must be common. */
  private static byte[] needed() {
    byte[] needed = new byte[5 * LONGEST * LONGEST];
    for (int i = 0; i < needed.length; i++) {
      int n = i / LONGEST % LONGEST;
      int m = i % LONGEST;
      int common = 0;
      while (common <= Math.min(n, m) && isTooLittle(common, n, m, i / LONGEST / LONGEST)) {
        common++;
      }
      needed[i] = (byte) common;
    }
    return needed;
  }

  private static boolean isTooLittle(int common, int n, int m, int prefix) {
    float most = ((float) common / n + (float) common / m + 1) / 3;
    int edits = Math.abs(n - m) + Math.min(n, m) - common;
    return most + prefix * 0.1f * (1 - most) < NameWord.ALIKE && edits > 1;
  }
}
