package limen.linkage.spelling;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A word as it sounds, in 23 letters that know no script: {@code a e i o u}, the consonants {@code
 * b d f h k l m n p r s t v z} and {@code J} ж, {@code Q} ц, {@code C} ч, {@code W} ш щ. What
 * clerks write for each other is one letter (и і ї й y j; г ґ х g h kh; в w v), signs that only
 * soften fall away, and what is doubled stands once. Whatever one system of romanization makes of a
 * name sounds here nearly as the name itself does; letters of other scripts stay as they are.
 */
public final class Sounds {
  private static final String CYRILLIC = "абвгґдеєжзиіїйклмнопрстуўфхцчшщэюяыёёћђљњјџ";
  private static final String CYRILLIC_SOUNDS = "abvhhdeeJziiiiklmnoprstuvfhQCWWeuaiooCJlniJ";

  /** Latin letters that keep their mark because it tells the sound. */
  private static final String MARKED = "šŝşșśčćžźżçţțñħģ";

  private static final String MARKED_SOUNDS = "WWWWWCCJJJQQQnhh";

  private static final String LATIN = "abcdefghijklmnopqrstuvwyzłøđðıəþ";
  private static final String LATIN_SOUNDS = "abkdefhhiiklmnopkrstuvvizloddiat";

  /** Several Latin letters for one sound, the longest first. */
  private static final String[][] TOGETHER = {
    {"schtsch", "W"},
    {"schtch", "W"},
    {"chtch", "W"},
    {"shtch", "W"},
    {"shtsh", "W"},
    {"stsch", "W"},
    {"tsch", "C"},
    {"szcz", "W"},
    {"shch", "W"},
    {"chtsch", "W"},
    {"sch", "W"},
    {"tch", "C"},
    {"tsh", "C"},
    {"zgh", "zh"},
    {"dzh", "dJ"},
    {"scz", "W"},
    {"cz", "C"},
    {"ch", "C"},
    {"sh", "W"},
    {"sz", "W"},
    {"zh", "J"},
    {"kh", "h"},
    {"gh", "h"},
    {"ts", "Q"},
    {"tz", "Q"},
    {"ph", "f"},
    {"th", "t"},
    {"cki", "Qki"},
    {"cky", "Qki"},
    {"ck", "k"},
    {"qu", "k"},
    {"ou", "u"},
    {"oo", "u"},
    {"ce", "Qe"},
    {"ci", "Qi"},
    {"cy", "Qi"},
    {"x", "ks"},
    {"æ", "e"},
    {"œ", "e"},
    {"ß", "s"},
  };

  /** One letter has so many sounds at most. */
  private static final int MOST = 2;

  /** The same by their first letter; null where none begins with one. */
  private static final @Nullable String[][][] TOGETHER_BY_FIRST = new String[0x180][][];

  private static final char[] ONE = new char[0x530];

  static {
    fill(LATIN, LATIN_SOUNDS);
    fill(MARKED, MARKED_SOUNDS);
    fill(CYRILLIC, CYRILLIC_SOUNDS);
    for (String[] pair : TOGETHER) {
      char first = pair[0].charAt(0);
      TOGETHER_BY_FIRST[first] =
          Arrays.stream(TOGETHER).filter(one -> one[0].charAt(0) == first).toArray(String[][]::new);
    }
  }

  private Sounds() {}

  private static void fill(String letters, String sounds) {
    for (int i = 0; i < letters.length(); i++) {
      ONE[letters.charAt(i)] = sounds.charAt(i);
    }
  }

  /** The sounds of a word, as written; empty where there are no letters. */
  public static String of(String word) {
    return Letters.isMostlyCyrillic(word) ? ofCyrillic(Letters.cyrillic(word)) : ofLatin(word);
  }

  /** The same of a word mostly in Cyrillic, its letters as {@link Letters#cyrillic} has them. */
  public static String ofCyrillic(String letters) {
    Heard sounds = new Heard(letters.length());
    for (int at = 0; at < letters.length(); at++) {
      one(letters.charAt(at), sounds);
    }
    return joined(sounds.toString());
  }

  private static String ofLatin(String word) {
    String low = Letters.marked(word);
    Heard sounds = new Heard(MOST * low.length());
    for (int at = 0; at < low.length(); ) {
      at += together(low, at, sounds);
    }
    return joined(sounds.toString());
  }

  /**
   * The sounds of a Latin word as Germans write it: s before a vowel is з, z is ц (Sajaz, Заяць).
   * The same as {@link #of} where nothing in it is heard otherwise.
   *
   * @param letters as {@link Letters#latin} has them
   */
  public static String german(String letters) {
    StringBuilder heard = new StringBuilder(letters.length() + 2);
    for (int i = 0; i < letters.length(); i++) {
      char letter = letters.charAt(i);
      char next = i + 1 < letters.length() ? letters.charAt(i + 1) : ' ';
      char last = i == 0 ? ' ' : letters.charAt(i - 1);
      if (letter == 's' && last != 's' && "aeiouyj".indexOf(next) >= 0) {
        heard.append('z');
      } else if (letter == 'z' && "csdr".indexOf(last) < 0 && next != 'h' && next != 'z') {
        heard.append("ts");
      } else {
        heard.append(letter);
      }
    }
    return of(heard.toString());
  }

  /** The sound of a letter by itself; 0 where it has none or is of another script. */
  static char ofLetter(char letter) {
    return letter < ONE.length ? ONE[letter] : 0;
  }

  private static int together(String low, int at, Heard sounds) {
    char first = low.charAt(at);
    if (at == 0 && first == 'x') {
      // Х by two of the systems; who writes it for кс there is rarer.
      sounds.add('h');
      return 1;
    }
    String @Nullable [][] pairs =
        first < TOGETHER_BY_FIRST.length ? TOGETHER_BY_FIRST[first] : null;
    for (int i = 0; pairs != null && i < pairs.length; i++) {
      if (low.startsWith(pairs[i][0], at)) {
        sounds.add(pairs[i][1]);
        // What decides how c is read is read itself.
        return pairs[i][0].length();
      }
    }
    one(first, sounds);
    return 1;
  }

  private static void one(char letter, Heard sounds) {
    char sound = letter < ONE.length ? ONE[letter] : 0;
    if (sound != 0) {
      sounds.add(sound);
    } else if (Letters.isBare(letter) && letter != 'ь' && letter != 'ъ') {
      char bare = Letters.bare(letter);
      char plain = bare < ONE.length ? ONE[bare] : 0;
      sounds.add(plain != 0 ? plain : bare);
    }
  }

  /**
   * тс is ц, тш is ч and щ is ш however they are written; an i beside another vowel only softens
   * (Юрій, Yurii; я, ia, ya); what is doubled stands once.
   */
  private static String joined(String sounds) {
    Heard joined = new Heard(sounds.length());
    for (int i = 0; i < sounds.length(); i++) {
      char sound = sounds.charAt(i);
      char last = joined.last(0);
      if (sound == last || (sound == 'i' && isVowel(last))) {
        continue;
      }
      if (last == 'i' && isVowel(sound)) {
        joined.change(sound);
        if (joined.last(1) == sound) {
          joined.dropLast();
        }
      } else if (last == 't' && (sound == 's' || sound == 'Q')) {
        joined.change('Q');
      } else if (last == 't' && (sound == 'W' || sound == 'C')) {
        joined.change('C');
      } else if ((last == 'W' && sound == 'C') || (last == 's' && sound == 'C')) {
        joined.change('W');
      } else {
        joined.add(sound);
      }
    }
    return joined.toString();
  }

  /** Whether a sound is a vowel. */
  public static boolean isVowel(char sound) {
    return sound == 'a' || sound == 'e' || sound == 'i' || sound == 'o' || sound == 'u';
  }

  /**
   * Sounds without the vowels they end on: one stem for a man's and a woman's surname (Ковальський,
   * Ковальська, Kowalski), for a name and the patronymic made of it (Сергій, Сергійович).
   *
   * @param sounds as {@link #of} has them
   */
  public static String stem(String sounds) {
    int end = sounds.length();
    while (end > 1 && isVowel(sounds.charAt(end - 1))) {
      end--;
    }
    return sounds.substring(0, end);
  }

  /**
   * What stays of sounds when vowels fall away; one in front is one sign. Ukrainian and Russian
   * forms of a surname have it in common (Білий, Белый; -івський, -овский).
   *
   * @param sounds as {@link #of} has them
   */
  public static String consonants(String sounds) {
    Heard consonants = new Heard(sounds.length());
    for (int i = 0; i < sounds.length(); i++) {
      char sound = sounds.charAt(i);
      if (!isVowel(sound)) {
        consonants.add(sound);
      } else if (i == 0) {
        consonants.add('a');
      }
    }
    return consonants.toString();
  }

  /**
   * The same where what the press of one country writes as that of another reads it is not told
   * apart either (ch is ч, ш or х; a German s is з).
   *
   * @param sounds as {@link #of} has them
   */
  public static String bones(String sounds) {
    String consonants = consonants(sounds);
    Heard bones = new Heard(consonants.length());
    for (int i = 0; i < consonants.length(); i++) {
      char sound = consonants.charAt(i);
      char bone =
          switch (sound) {
            case 'C', 'W', 'J', 'h' -> 'W';
            case 'z' -> 's';
            default -> sound;
          };
      if (bones.last(0) != bone) {
        bones.add(bone);
      }
    }
    return bones.toString();
  }
}
