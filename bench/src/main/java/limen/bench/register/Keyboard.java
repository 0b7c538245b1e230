package limen.bench.register;

import java.util.List;
import limen.bench.folk.Chance;
import limen.bench.folk.Tongue;

/** What fingers do to a word; a word that is too short for it stays as it is. */
final class Keyboard {
  private static final List<String> UK = List.of("йцукенгшщзхї", "фівапролджє", "ячсмитьбю");
  private static final List<String> RU = List.of("йцукенгшщзхъ", "фывапролджэ", "ячсмитьбю");
  private static final List<String> LATIN = List.of("qwertyuiop[]", "asdfghjkl;'", "zxcvbnm,.");

  private Keyboard() {}

  /** The key to the left or to the right is hit. */
  static String neighbour(String word, Tongue tongue, Chance chance) {
    if (word.isEmpty()) {
      return word;
    }
    int at = chance.below(word.length());
    char letter = Character.toLowerCase(word.charAt(at));
    for (String keys : of(tongue)) {
      int key = keys.indexOf(letter);
      if (key >= 0) {
        boolean right = key == 0 || (key < keys.length() - 1 && chance.falls(0.5));
        return put(word, at, keys.charAt(right ? key + 1 : key - 1));
      }
    }
    return word;
  }

  /** A letter is missing, never the first. */
  static String missing(String word, Chance chance) {
    if (word.length() < 3) {
      return word;
    }
    int at = chance.between(1, word.length() - 1);
    return word.substring(0, at) + word.substring(at + 1);
  }

  /** A letter stands there twice. */
  static String doubled(String word, Chance chance) {
    if (word.length() < 3) {
      return word;
    }
    int at = chance.between(1, word.length() - 1);
    return word.substring(0, at) + word.charAt(at) + word.substring(at);
  }

  /** Two letters side by side have changed places, never the first. */
  static String exchanged(String word, Chance chance) {
    if (word.length() < 3) {
      return word;
    }
    int at = chance.between(1, word.length() - 2);
    return word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
  }

  /** The word as it comes out while the keyboard is set to Latin letters. */
  static String wrongLayout(String word, Tongue tongue) {
    String out = word;
    List<String> own = of(tongue);
    for (int i = 0; i < word.length(); i++) {
      char letter = Character.toLowerCase(word.charAt(i));
      for (int row = 0; row < own.size(); row++) {
        int key = own.get(row).indexOf(letter);
        if (key >= 0) {
          out = put(out, i, LATIN.get(row).charAt(key));
        }
      }
    }
    return out;
  }

  private static List<String> of(Tongue tongue) {
    return tongue == Tongue.UK ? UK : RU;
  }

  /** A letter put where another stands, large where that is large. */
  static String put(String word, int at, char letter) {
    char kept = Character.isUpperCase(word.charAt(at)) ? Character.toUpperCase(letter) : letter;
    return word.substring(0, at) + kept + word.substring(at + 1);
  }
}
