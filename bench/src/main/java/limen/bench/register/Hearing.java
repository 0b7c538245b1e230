package limen.bench.register;

import java.util.List;
import limen.bench.folk.Chance;
import limen.bench.folk.Tongue;

/** One letter written for another that sounds like it, or looks like it. */
final class Hearing {
  /** What is heard and what is written for it; nothing after a letter means that it is lost. */
  private static final List<String> UK =
      List.of(
          "иі", "іи", "ії", "їі", "еє", "єе", "еи", "гґ", "гх", "хг", "оа", "ао", "щш", "ь", "ʼ");

  private static final List<String> RU =
      List.of("иы", "ыи", "еэ", "эе", "еи", "гх", "хг", "оа", "ао", "щш", "шщ", "ь", "ъ", "ъь");

  private static final String CYRILLIC = "аеіорсухАВЕІКМНОРСТХ";
  private static final String ALIKE = "aeiopcyxABEIKMHOPCTX";

  private Hearing() {}

  /** One place heard otherwise; the first letter is not, nor is a word where nothing is near. */
  static String heard(String word, Tongue tongue, Chance chance) {
    List<String> near = tongue == Tongue.UK ? UK : RU;
    int begin = chance.below(near.size());
    for (int i = 0; i < near.size(); i++) {
      String pair = near.get((begin + i) % near.size());
      int at = word.indexOf(pair.charAt(0), 1);
      if (at > 0) {
        return word.substring(0, at) + pair.substring(1) + word.substring(at + 1);
      }
    }
    return word;
  }

  /** One Cyrillic letter in the Latin one that looks the same. */
  static String lookedAlike(String word, Chance chance) {
    int begin = word.isEmpty() ? 0 : chance.below(word.length());
    for (int i = 0; i < word.length(); i++) {
      int at = (begin + i) % word.length();
      int known = CYRILLIC.indexOf(word.charAt(at));
      if (known >= 0) {
        return word.substring(0, at) + ALIKE.charAt(known) + word.substring(at + 1);
      }
    }
    return word;
  }
}
