package limen.drill.invent;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Names put into Latin letters as passports of recent years do it: Ukrainian after the Cabinet's
 * table of 2010 without its rules for first letters, Russian after ICAO 9303. Signs that are in
 * neither stay.
 */
final class Latin {
  private static final Map<Character, String> UK =
      table(
          "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя",
          "a b v h g d e ie zh z y i i i k l m n o p r s t u f kh ts ch sh shch _ iu ia");
  private static final Map<Character, String> RU =
      table(
          "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
          "a b v g d e e zh z i i k l m n o p r s t u f kh ts ch sh shch ie y _ e iu ia");

  private Latin() {}

  static String of(String name, Tongue tongue) {
    return switch (tongue) {
      case UK -> spell(name.replace("ʼ", ""), UK);
      case RU -> spell(name, RU);
      case PL -> Normalizer.normalize(bar(name), Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    };
  }

  private static String bar(String name) {
    return name.replace('ł', 'l').replace('Ł', 'L');
  }

  private static String spell(String name, Map<Character, String> table) {
    StringBuilder spelt = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char letter = name.charAt(i);
      String latin = table.get(Character.toLowerCase(letter));
      if (latin == null) {
        spelt.append(letter);
      } else {
        spelt.append(Character.isUpperCase(letter) ? capital(latin) : latin);
      }
    }
    return spelt.toString();
  }

  private static String capital(String latin) {
    return latin.isEmpty()
        ? ""
        : latin.substring(0, 1).toUpperCase(Locale.ROOT) + latin.substring(1);
  }

  private static Map<Character, String> table(String letters, String spellings) {
    String[] latin = spellings.split(" ", -1);
    Map<Character, String> table = new HashMap<>();
    for (int i = 0; i < latin.length; i++) {
      table.put(letters.charAt(i), latin[i].equals("_") ? "" : latin[i]);
    }
    return table;
  }
}
