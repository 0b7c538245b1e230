package limen.linkage.spelling;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The letters of a word, small and bare; how it was written stays with whoever has the word. */
public final class Letters {
  /** Letters that look alike: in a word of the one script, those of the other are slips. */
  private static final String LATIN_TWINS = "ABCEHIKMOPTXYaceiopxykmt";

  private static final String CYRILLIC_TWINS = "АВСЕНІКМОРТХУасеіорхукмт";

  private static final int LETTERS = 0x530;
  private static final boolean[] IS_LETTER = new boolean[LETTERS];
  private static final char[] TO_LATIN = twins(CYRILLIC_TWINS, LATIN_TWINS);
  private static final char[] TO_CYRILLIC = twins(LATIN_TWINS, CYRILLIC_TWINS);

  /** What falls away from a word whatever its script. */
  private static final String NO_LETTERS = " '.,`ʼ";

  private static final char FALLS_AWAY = 1;

  /** Of the plainest letters and signs what {@link #latin} makes of them; 0 for any other. */
  private static final char[] PLAIN_LATIN = plain('A', 'z');

  /** The same for {@link #cyrillic}. */
  private static final char[] PLAIN_CYRILLIC = plain('\u0400', '\u04FF');

  /** Before marks, and from Cyrillic on, all letters that we know of are one character each. */
  private static final int ASCII = 0x80;

  private static final int END = Character.MAX_VALUE + 1;

  private static final char FIRST_MARK = '\u0300';

  private static final char FIRST_CYRILLIC = '\u0400';

  /** What {@link #bare} has made of a letter so far; 0 where it was not asked. */
  private static final char[] BARE = new char[LETTERS];

  static {
    for (char c = 0; c < LETTERS; c++) {
      IS_LETTER[c] = Character.isLetter(c);
    }
  }

  private Letters() {}

  /** Whether more letters of a word are Cyrillic than Latin, or as many. */
  public static boolean isMostlyCyrillic(String word) {
    int cyrillic = 0;
    int letters = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c < LETTERS ? IS_LETTER[c] : Character.isLetter(c)) {
        letters++;
        cyrillic += isCyrillic(c) ? 1 : 0;
      }
    }
    return cyrillic > 0 && 2 * cyrillic >= letters;
  }

  private static String exchanged(String word, char[] twins) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c < twins.length && twins[c] != 0) {
        return exchanged(word.toCharArray(), twins);
      }
    }
    return word;
  }

  private static String exchanged(char[] letters, char[] twins) {
    for (int i = 0; i < letters.length; i++) {
      char c = letters[i];
      letters[i] = c < twins.length && twins[c] != 0 ? twins[c] : c;
    }
    return new String(letters);
  }

  private static char[] twins(String from, String to) {
    char[] twins = new char[LETTERS];
    for (int i = 0; i < from.length(); i++) {
      twins[from.charAt(i)] = to.charAt(i);
    }
    return twins;
  }

  private static char[] plain(char first, char last) {
    char[] plain = new char[LETTERS];
    NO_LETTERS.chars().forEach(c -> plain[c] = FALLS_AWAY);
    plain['-'] = '-';
    for (char c = first; c <= last; c++) {
      plain[c] = Character.isLetter(c) ? Character.toLowerCase(c) : 0;
    }
    return plain;
  }

  /** A word of the plainest letters only, small; null where it takes a closer look. */
  private static @Nullable String plainly(String word, char[] plain) {
    char[] letters = new char[word.length()];
    int length = 0;
    for (int i = 0; i < letters.length; i++) {
      char c = word.charAt(i);
      char letter = c < LETTERS ? plain[c] : 0;
      if (letter == 0) {
        return null;
      }
      if (letter != FALLS_AWAY) {
        letters[length++] = letter;
      }
    }
    return new String(letters, 0, length);
  }

  /** With Latin letters in place of the Cyrillic ones that look like them. */
  public static String lookingLatin(String word) {
    return exchanged(word, TO_LATIN);
  }

  /**
   * Small letters and signs as they stand, each letter with its mark one character; look-alike
   * letters of the other script are taken for those of the word's own.
   */
  public static String marked(String word) {
    if (!hasAny(word, ASCII, END)) {
      return word.toLowerCase(Locale.ROOT);
    }
    return joined(isMostlyCyrillic(word) ? ofCyrillic(word) : ofLatin(word))
        .toLowerCase(Locale.ROOT);
  }

  /** With Cyrillic letters in place of the Latin ones that look like them, marks as they were. */
  private static String ofCyrillic(String word) {
    boolean marked = hasAny(word, ASCII, FIRST_MARK) || hasAny(word, LETTERS, END);
    return exchanged(marked ? Normalizer.normalize(word, Normalizer.Form.NFD) : word, TO_CYRILLIC);
  }

  /** The other way round. */
  private static String ofLatin(String word) {
    boolean marked = hasAny(word, FIRST_CYRILLIC, LETTERS);
    return exchanged(marked ? Normalizer.normalize(word, Normalizer.Form.NFD) : word, TO_LATIN);
  }

  private static boolean hasAny(String word, int from, int to) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= from && word.charAt(i) < to) {
        return true;
      }
    }
    return false;
  }

  /** Each letter with its mark as one character. */
  private static String joined(String word) {
    return hasAny(word, FIRST_MARK, FIRST_CYRILLIC) || hasAny(word, LETTERS, END)
        ? Normalizer.normalize(word, Normalizer.Form.NFC)
        : word;
  }

  /** Without the marks of letters, or with the marks behind them. */
  private static String parted(String word) {
    char[] bare = word.toCharArray();
    for (int i = 0; i < bare.length; i++) {
      if (bare[i] >= LETTERS) {
        return Normalizer.normalize(word, Normalizer.Form.NFD);
      }
      bare[i] = bare(bare[i]);
    }
    return new String(bare);
  }

  /** A letter without its mark. */
  static char bare(char letter) {
    char bare = letter < LETTERS ? BARE[letter] : 0;
    if (bare == 0) {
      bare = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD).charAt(0);
      if (letter < LETTERS) {
        BARE[letter] = bare;
      }
    }
    return bare;
  }

  /**
   * Latin letters a to z: without accents, ł as l, ß as ss, æ as ae. Cyrillic ones that look like
   * Latin ones are taken for those; letters of other scripts stay; everything else falls away but
   * the hyphen.
   */
  public static String latin(String word) {
    String plain = plainly(word, PLAIN_LATIN);
    return plain == null ? markedLatin(word) : plain;
  }

  private static String markedLatin(String word) {
    // Capitals first: В looks like B, and в like nothing.
    String parted = exchanged(parted(word), TO_LATIN).toLowerCase(Locale.ROOT);
    StringBuilder letters = new StringBuilder(parted.length());
    for (int i = 0; i < parted.length(); i++) {
      char c = parted.charAt(i);
      switch (c) {
        case 'ł' -> letters.append('l');
        case 'ø' -> letters.append('o');
        case 'đ', 'ð' -> letters.append('d');
        case 'ı' -> letters.append('i');
        case 'ə' -> letters.append('a');
        case 'ß' -> letters.append("ss");
        case 'æ' -> letters.append("ae");
        case 'œ' -> letters.append("oe");
        case 'þ' -> letters.append("th");
        default -> {
          if (isBare(c) || c == '-') {
            letters.append(c);
          }
        }
      }
    }
    return letters.toString();
  }

  /** A letter and no sign beside one: ʹ and ʼ are letters to Unicode. */
  static boolean isBare(char c) {
    return Character.isLetter(c) && Character.getType(c) != Character.MODIFIER_LETTER;
  }

  /**
   * Cyrillic letters, each as one character: й and ї are no и and і with a mark. Latin ones that
   * look like Cyrillic ones are taken for those.
   */
  public static String cyrillic(String word) {
    String plain = plainly(word, PLAIN_CYRILLIC);
    return plain == null ? mixedCyrillic(word) : plain;
  }

  private static String mixedCyrillic(String word) {
    String joined = joined(ofCyrillic(word).toLowerCase(Locale.ROOT));
    StringBuilder letters = new StringBuilder(joined.length());
    for (int i = 0; i < joined.length(); i++) {
      char c = joined.charAt(i);
      if (isCyrillic(c) || c == '-') {
        letters.append(c);
      }
    }
    return letters.toString();
  }

  /**
   * Whether a character is a letter of the Cyrillic block (U+0400 to U+04FF); a sign and marks of
   * old numbers (U+0482 to U+0489) are none.
   */
  public static boolean isCyrillic(char c) {
    return c >= '\u0400' && c <= '\u04FF' && (c < '\u0482' || c > '\u0489');
  }
}
