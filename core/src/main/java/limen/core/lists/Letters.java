package limen.core.lists;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The consonants of a name as it sounds, whatever script and spelling it stands in; vowels, soft
 * signs, apostrophes and doubled letters fall away. One capital stands for each sound: {@code W} ш
 * щ, {@code C} ч, {@code J} ж, {@code Q} ц, {@code H} г ґ х, {@code A} for a vowel in front.
 */
final class Letters {
  private static final String VOWELS = "аеєиіїоуюяэыёйaeiouyj";
  private static final Map<Character, String> SOUNDS = new HashMap<>();

  /** Letters that look alike: in a word of the one script, those of the other are slips. */
  private static final String LATIN_TWINS = "ABCEHIKMOPTXYaceiopxykmt";

  private static final String CYRILLIC_TWINS = "АВСЕНІКМОРТХУасеіорхукмт";

  /** Signs between letters, and the letters that only soften others or part them. */
  private static final Pattern SILENT = Pattern.compile("[^\\p{L}\\p{M}]|[ьъЬЪ]");

  private static final Pattern DOUBLED = Pattern.compile("(\\p{Lu})\\1+");

  static {
    String[] pairs = {
      "бB", "вV", "гH", "ґH", "дD", "жJ", "зZ", "кK", "лL", "мM", "нN", "пP", "рR", "сS", "тT",
      "фF", "хH", "цQ", "чC", "шW", "щW", "ўV", "bB", "dD", "fF", "gH", "hH", "kK", "lL", "łL",
      "mM", "nN", "pP", "qK", "rR", "sS", "tT", "vV", "wV", "zZ", "šW", "čC", "žJ", "żJ", "ŝW"
    };
    for (String pair : pairs) {
      SOUNDS.put(pair.charAt(0), pair.substring(1));
    }
    SOUNDS.put('x', "KS");
  }

  private Letters() {}

  /** The sounds of one word or of several written as one; empty where there are no letters. */
  static String of(String name) {
    String word = SILENT.matcher(Normalizer.normalize(name, Normalizer.Form.NFC)).replaceAll("");
    String low = oneScript(word).toLowerCase(java.util.Locale.ROOT);
    StringBuilder sounds = new StringBuilder(startsWithVowel(low) ? "A" : "");
    for (int at = 0; at < low.length(); at++) {
      int two = pair(low, at, sounds);
      if (two > 0) {
        at += two - 1;
      } else {
        sounds.append(one(low, at));
      }
    }
    return joined(sounds.toString());
  }

  private static boolean startsWithVowel(String low) {
    return !low.isEmpty() && isVowel(low.charAt(0));
  }

  private static boolean isVowel(char letter) {
    return VOWELS.indexOf(bare(letter)) >= 0;
  }

  /** Without its accents; ASCII and the Cyrillic of three languages stand above as they are. */
  private static char bare(char letter) {
    if (letter < 0x80 || (letter >= 'А' && letter <= 'џ')) {
      return letter;
    }
    return Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD).charAt(0);
  }

  /** Two Latin letters for one sound; how many letters were taken, 0 for none. */
  private static int pair(String low, int at, StringBuilder sounds) {
    String two = low.substring(at, Math.min(at + 2, low.length()));
    String sound =
        switch (two) {
          case "sh", "sz" -> "W";
          case "ch", "cz" -> "C";
          case "zh" -> "J";
          case "kh", "gh" -> "H";
          case "ph" -> "F";
          case "th" -> "T";
          case "ck" -> "K";
          default -> "";
        };
    sounds.append(sound);
    return sound.isEmpty() ? 0 : 2;
  }

  private static String one(String low, int at) {
    char letter = low.charAt(at);
    String sound = SOUNDS.get(letter);
    if (sound != null) {
      return sound;
    }
    if (letter == 'c') {
      boolean soft = at + 1 == low.length() || "eiy".indexOf(low.charAt(at + 1)) >= 0;
      return soft ? "Q" : "K";
    }
    if (isVowel(letter)) {
      // A vowel parts what would otherwise be doubled, and falls away at the end.
      return ".";
    }
    String plain = SOUNDS.get(bare(letter));
    return plain != null ? plain : Character.isLetter(letter) ? String.valueOf(letter) : "";
  }

  /** тс is ц, тч is ч, сч and шч are щ, in whatever script. */
  private static String joined(String sounds) {
    String doubled = DOUBLED.matcher(sounds).replaceAll("$1");
    String joined =
        doubled.replace("TS", "Q").replace("TC", "C").replace("WC", "W").replace("SC", "W");
    return joined.replace(".", "");
  }

  /** A word of mostly one script with its slips of the keyboard undone. */
  private static String oneScript(String word) {
    long cyrillic = word.chars().filter(Letters::isCyrillic).count();
    long latin = word.chars().filter(letter -> letter < 0x250).count();
    if (cyrillic == 0 || latin == 0) {
      return word;
    }
    String from = cyrillic >= latin ? LATIN_TWINS : CYRILLIC_TWINS;
    String to = cyrillic >= latin ? CYRILLIC_TWINS : LATIN_TWINS;
    StringBuilder one = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      int at = from.indexOf(word.charAt(i));
      one.append(at < 0 ? word.charAt(i) : to.charAt(at));
    }
    return one.toString();
  }

  private static boolean isCyrillic(int letter) {
    return letter >= 0x400 && letter < 0x530;
  }
}
