package limen.paper.words;

/** The CLDR plural rules for whole numbers; a test holds them to ICU's own. */
enum Grammar {
  ENGLISH {
    @Override
    String form(long number) {
      return number == 1 ? "one" : "other";
    }
  },
  EAST_SLAVIC {
    @Override
    String form(long number) {
      long last = number % 10;
      boolean teen = number % 100 / 10 == 1;
      if (last == 1 && !teen) {
        return "one";
      }
      return last >= 2 && last <= 4 && !teen ? "few" : "many";
    }
  };

  /**
   * The form of noun that goes with a number.
   *
   * @param number zero or more
   */
  abstract String form(long number);

  /** The rules of a language. */
  static Grammar of(String language) {
    return switch (language) {
      case "en" -> ENGLISH;
      case "uk", "ru" -> EAST_SLAVIC;
      default -> throw new IllegalArgumentException("no plural rules for ‘" + language + "’");
    };
  }
}
