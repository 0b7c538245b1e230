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
  private static final char[] TO_LATIN = twins(CYRILLIC_TWINS, LATIN_TWINS);
  private static final char[] TO_CYRILLIC = twins(LATIN_TWINS, CYRILLIC_TWINS);

  /** What falls away from a word whatever its script. */
  private static final String NO_LETTERS = " '.,`ʼ";

  private static final char FALLS_AWAY = 1;

  /** Of the plainest letters and signs what {@link #latin} makes of them; 0 for any other. */
  private static final char[] PLAIN_LATIN = plain('A', 'z');

  /** The same for {@link #cyrillic}. */
  private static final char[] PLAIN_CYRILLIC = plain('\u0400', '\u04FF');

  private Letters() {}

  /** Whether more letters of a word are Cyrillic than Latin, or as many. */
  public static boolean isMostlyCyrillic(String word) {
    int cyrillic = 0;
    int letters = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Character.isLetter(c)) {
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
    if (isPlain(word)) {
      return word.toLowerCase(Locale.ROOT);
    }
    String one = isMostlyCyrillic(word) ? exchanged(word, TO_CYRILLIC) : exchanged(word, TO_LATIN);
    return Normalizer.normalize(one, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }

  private static boolean isPlain(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
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
    String one = exchanged(word, TO_LATIN);
    String parted = Normalizer.normalize(one.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
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
    String one = exchanged(word, TO_CYRILLIC);
    String joined = Normalizer.normalize(one.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
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
