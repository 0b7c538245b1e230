package limen.paper.article;

import java.util.Locale;
import java.util.regex.Pattern;

/** The languages that can be read. */
public enum Language {
  /** English. */
  EN("en"),
  /** Ukrainian. */
  UK("uk"),
  /** Russian. */
  RU("ru");

  private final String code;

  Language(String code) {
    this.code = code;
  }

  /** The code of ISO 639-1. */
  public String code() {
    return code;
  }

  public Locale locale() {
    return Locale.of(code);
  }

  /**
   * Guesses by letters: і ї є ґ are Ukrainian only, ы э ъ ё Russian only.
   *
   * @param otherwise the answer where letters do not decide
   */
  public static Language of(String text, Language otherwise) {
    long latin = count(text, "[A-Za-z]");
    long cyrillic = count(text, "[\\u0400-\\u04ff]");
    if (latin == 0 && cyrillic == 0) {
      return otherwise;
    }
    if (latin > cyrillic) {
      return EN;
    }
    long ukrainian = count(text, "[іїєґІЇЄҐ]");
    long russian = count(text, "[ыэъёЫЭЪЁ]");
    if (ukrainian == russian) {
      return otherwise == EN ? RU : otherwise;
    }
    return ukrainian > russian ? UK : RU;
  }

  private static long count(String text, String letters) {
    return Pattern.compile(letters).matcher(text).results().count();
  }
}
