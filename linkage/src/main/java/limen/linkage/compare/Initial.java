package limen.linkage.compare;

import limen.linkage.spelling.Letters;
import limen.linkage.spelling.Sounds;

/** What an initial, or the beginning of a name, may stand for. */
final class Initial {
  /** Letters that soften a vowel. */
  private static final String SOFT = "jyй";

  private Initial() {}

  /** Within Cyrillic by the letter; else by what is heard, in which А, О and Я are one. */
  static boolean begins(String letters, String heard, String whole, String sounds) {
    if (letters.length() > 1 || whole.isEmpty() || sounds.isEmpty()) {
      return !heard.isEmpty() && sounds.startsWith(heard);
    }
    char mine = letters.charAt(0);
    char first = whole.charAt(0);
    if (Letters.isCyrillic(mine) && Letters.isCyrillic(first)) {
      return near(mine) == near(first);
    }
    int open = open(mine) * open(first);
    boolean same =
        heard.startsWith(sounds.substring(0, 1)) && (open == 0 || open(mine) == open(first));
    // J. stands for Євген and Яків too, a German S. for Захар.
    return same
        || (SOFT.contains(letters) && Sounds.isVowel(sounds.charAt(0)))
        || (mine == 's' && sounds.charAt(0) == 'z');
  }

  /** Letters that stand for each other in Ukrainian and Russian. */
  private static char near(char letter) {
    return switch (letter) {
      case 'и', 'ї', 'й', 'ы' -> 'і';
      case 'є', 'э', 'ё' -> 'е';
      case 'ґ' -> 'г';
      default -> letter;
    };
  }

  /** Vowels that sound alike and begin other names; 0 for all others. */
  private static int open(char letter) {
    return switch (letter) {
      case 'a', 'а' -> 1;
      case 'o', 'о' -> 2;
      case 'я' -> 3;
      default -> 0;
    };
  }
}
