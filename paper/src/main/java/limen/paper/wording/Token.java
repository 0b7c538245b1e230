package limen.paper.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import limen.paper.article.Language;

/**
 * A word, a number or a mark.
 *
 * @param text as written
 * @param low for comparing: small letters, one kind of apostrophe, ё as е, no possessive
 * @param start where it begins in its sentence
 * @param end where it ends, not included
 */
public record Token(Kind kind, String text, String low, int start, int end) {
  public enum Kind {
    WORD,
    NUMBER,
    DATE,
    TIME,
    MARK
  }

  private static final String WORD =
      "(?:\\p{Lu}\\.){2,}"
          // «1000-for-1000» is three tokens; F-16 and Il-76 are one word.
          + "|(?:for|на|за)(?=[-‑–]\\d)"
          + "|\\p{L}[\\p{L}\\p{M}]*(?:['’ʼ‘`]\\p{L}+|[-‑]\\p{L}[\\p{L}\\p{M}]*|[-‑]\\d+)*['’]?";
  private static final String DATE =
      "20\\d\\d-\\d\\d-\\d\\d|\\d{1,2}\\.\\d{1,2}\\.20\\d\\d|\\d{1,2}/\\d{1,2}/20\\d\\d";
  private static final String TIME = "\\d{1,2}:\\d{2}(?::\\d{2})?";
  private static final String THIN = "[\\u00a0\\u202f\\u2009]";
  private static final Pattern ENGLISH =
      tokens("\\d{1,3}(?:(?:,|" + THIN + ")\\d{3})+(?!\\d)|\\d+(?:[.,]\\d+)?");
  private static final Pattern CYRILLIC =
      tokens("\\d{1,3}(?:(?:[ ,.]|" + THIN + ")\\d{3})+(?!\\d)|\\d+(?:[.,]\\d+)?");

  private static Pattern tokens(String number) {
    return Pattern.compile(
        "(?<date>"
            + DATE
            + ")|(?<time>"
            + TIME
            + ")|(?<number>"
            + number
            + ")|(?<word>"
            + WORD
            + ")|(?<mark>[^\\s\\u00a0\\u202f\\u2009])");
  }

  public static List<Token> all(String sentence, Language language) {
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = (language == Language.EN ? ENGLISH : CYRILLIC).matcher(sentence);
    while (matcher.find()) {
      Kind kind =
          matcher.group("date") != null
              ? Kind.DATE
              : matcher.group("time") != null
                  ? Kind.TIME
                  : matcher.group("number") != null
                      ? Kind.NUMBER
                      : matcher.group("word") != null ? Kind.WORD : Kind.MARK;
      String text = matcher.group();
      tokens.add(new Token(kind, text, low(text), matcher.start(), matcher.end()));
    }
    return tokens;
  }

  public static String low(String text) {
    String low =
        text.toLowerCase(Locale.ROOT).replaceAll("[’ʼ‘`]", "'").replace('ё', 'е').replace('‑', '-');
    return low.length() > 2 && low.matches(".*[a-zü](?:'s|')") ? low.replaceAll("'s?$", "") : low;
  }

  public boolean isWord() {
    return kind == Kind.WORD;
  }

  public boolean isCapitalised() {
    return kind == Kind.WORD && Character.isUpperCase(text.charAt(0));
  }

  public boolean is(String... marks) {
    for (String mark : marks) {
      if (low.equals(mark)) {
        return true;
      }
    }
    return false;
  }
}
