package limen.bench.folk;

/**
 * Names of one language in the letters of the other, sound by sound as clerks of both countries do
 * it; the Ukrainian и or і for a Russian и goes by the consonant before it, as in borrowed words.
 */
final class Forms {
  private static final String AFTER_THESE_Y = "дтзсцжшчщр";
  private static final String VOWELS = "аеиоуыэюяёіїє";

  private Forms() {}

  static String ukrainian(String russian) {
    StringBuilder made = new StringBuilder();
    for (int i = 0; i < russian.length(); i++) {
      char letter = russian.charAt(i);
      char before = i == 0 ? ' ' : Character.toLowerCase(russian.charAt(i - 1));
      switch (letter) {
        case 'И' -> made.append('І');
        case 'Э' -> made.append('Е');
        case 'э' -> made.append('е');
        case 'ы' -> made.append('и');
        case 'ъ' -> made.append('ʼ');
        case 'Ё' -> made.append("Йо");
        case 'ё' -> made.append(VOWELS.indexOf(before) >= 0 ? "йо" : "ьо");
        case 'и' -> made.append(and(russian, i, before));
        default -> made.append(letter);
      }
    }
    String name =
        made.toString()
            .replace("ский", "ський")
            .replace("цкий", "цький")
            .replace("ская", "ська")
            .replace("цкая", "цька");
    return name.endsWith("рь") ? name.substring(0, name.length() - 1) : name;
  }

  private static char and(String russian, int at, char before) {
    if (VOWELS.indexOf(before) >= 0) {
      return 'ї';
    }
    String rest = russian.substring(at);
    if (rest.equals("ий")) {
      return "скцк".contains(twoBefore(russian, at)) ? 'и' : 'і';
    }
    boolean vowelNext = rest.length() > 1 && VOWELS.indexOf(rest.charAt(1)) >= 0;
    boolean ofFather = rest.equals("ин") || rest.equals("ина");
    return AFTER_THESE_Y.indexOf(before) >= 0 && !vowelNext && !ofFather ? 'и' : 'і';
  }

  private static String twoBefore(String word, int at) {
    return word.substring(Math.max(0, at - 2), at);
  }

  static String russian(String ukrainian) {
    return ukrainian
        .replace("ський", "ский")
        .replace("цький", "цкий")
        .replace("ська", "ская")
        .replace("цька", "цкая")
        .replace("ьо", "ё")
        .replace("йо", "ё")
        .replace("Йо", "Ё")
        .replace('і', 'и')
        .replace('ї', 'и')
        .replace('є', 'е')
        .replace('ґ', 'г')
        .replace('ʼ', 'ъ')
        .replace('І', 'И')
        .replace('Ї', 'И')
        .replace('Є', 'Е')
        .replace('Ґ', 'Г');
  }
}
