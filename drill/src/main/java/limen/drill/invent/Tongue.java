package limen.drill.invent;

import java.util.Locale;

/** In which language a country's people are named. */
enum Tongue {
  /** Ukrainian spellings. */
  UK,
  /** Russian spellings. */
  RU,
  /** Polish spellings, in Latin letters and without patronymics. */
  PL;

  /** What the files of its lists begin with. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The surname of a woman whose father or husband has this one. */
  String female(String surname) {
    return switch (this) {
      case UK -> adjective(surname, "ий", "а", "ій", "я");
      case RU ->
          surname.matches(".*(ов|ев|ёв|ин|ын)") ? surname + "а" : adjective(surname, "ий", "ая");
      case PL -> surname.matches(".*(ski|cki|dzki)") ? cut(surname, 1) + "a" : surname;
    };
  }

  private static String adjective(String surname, String... endings) {
    for (int i = 0; i < endings.length; i += 2) {
      if (surname.endsWith(endings[i])) {
        return cut(surname, endings[i].length()) + endings[i + 1];
      }
    }
    return surname.endsWith("ой") || surname.endsWith("ый") ? cut(surname, 2) + "ая" : surname;
  }

  private static String cut(String text, int letters) {
    return text.substring(0, text.length() - letters);
  }
}
