package limen.bench.folk;

import java.util.Map;

/** Patronymics made from the father's name by rule; what goes by none stands in a table. */
final class Patronymics {
  private static final Map<String, String> UK_SONS =
      Map.ofEntries(
          Map.entry("Ілля", "Ілліч"),
          Map.entry("Лука", "Лукич"),
          Map.entry("Хома", "Хомич"),
          Map.entry("Кузьма", "Кузьмич"),
          Map.entry("Лев", "Львович"),
          Map.entry("Яків", "Якович"),
          Map.entry("Федір", "Федорович"),
          Map.entry("Сидір", "Сидорович"),
          Map.entry("Прокіп", "Прокопович"),
          Map.entry("Григорій", "Григорович"),
          Map.entry("Микола", "Миколайович"));
  private static final Map<String, String> RU_SONS =
      Map.ofEntries(
          Map.entry("Илья", "Ильич"),
          Map.entry("Лука", "Лукич"),
          Map.entry("Фома", "Фомич"),
          Map.entry("Кузьма", "Кузьмич"),
          Map.entry("Лев", "Львович"),
          Map.entry("Михаил", "Михайлович"),
          Map.entry("Пётр", "Петрович"),
          Map.entry("Павел", "Павлович"),
          Map.entry("Яков", "Яковлевич"),
          Map.entry("Георгий", "Георгиевич"));
  private static final Map<String, String> RU_DAUGHTERS =
      Map.of("Ильич", "Ильинична", "Кузьмич", "Кузьминична", "Никитович", "Никитична");
  private static final String VOWELS = "аеиоуыэюяёіїє";

  private Patronymics() {}

  static String son(String father, Tongue tongue) {
    String known = (tongue == Tongue.UK ? UK_SONS : RU_SONS).get(father);
    if (known != null) {
      return known;
    }
    return tongue == Tongue.UK ? ukrainian(father) : russian(father);
  }

  static String daughter(String son, Tongue tongue) {
    if (tongue == Tongue.RU) {
      String usual = son.endsWith("вич") ? cut(son, 2) + "на" : son + "на";
      return RU_DAUGHTERS.getOrDefault(son, usual);
    }
    if (son.endsWith("йович")) {
      return cut(son, 5) + "ївна";
    }
    if (son.endsWith("ьович")) {
      return cut(son, 5) + "івна";
    }
    return (son.endsWith("ович") ? cut(son, 4) : cut(son, 2)) + "івна";
  }

  private static String ukrainian(String father) {
    String stem = cut(father, 1);
    return switch (father.charAt(father.length() - 1)) {
      case 'о', 'а' -> stem + "ович";
      case 'я' -> stem + "йович";
      case 'ь' -> father.endsWith("аль") || father.endsWith("иль") ? stem + "ьович" : stem + "ович";
      case 'й' -> stem + "йович";
      case 'е', 'и', 'у', 'ю', 'і', 'ї', 'є' -> father + "йович";
      default -> father + "ович";
    };
  }

  private static String russian(String father) {
    String stem = cut(father, 1);
    return switch (father.charAt(father.length() - 1)) {
      case 'о', 'а' -> stem + "ович";
      case 'ь', 'я' -> stem + "евич";
      case 'й' -> father.endsWith("ий") ? softened(cut(father, 2)) : stem + "евич";
      case 'е', 'и', 'у', 'ю', 'э', 'ы' -> father + "евич";
      default -> father + "ович";
    };
  }

  /** Василий, Васильевич; but Дмитрий, Дмитриевич: two consonants bear no soft sign after them. */
  private static String softened(String stem) {
    int last = stem.length() - 1;
    boolean two = last > 0 && VOWELS.indexOf(Character.toLowerCase(stem.charAt(last - 1))) < 0;
    boolean hushed = "нт".equals(stem.substring(Math.max(0, last - 1)));
    return stem + (two && !hushed ? "иевич" : "ьевич");
  }

  private static String cut(String text, int letters) {
    return text.substring(0, Math.max(0, text.length() - letters));
  }
}
