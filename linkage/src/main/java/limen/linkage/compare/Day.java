package limen.linkage.compare;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a cell says of a day of birth: the day, or only the month, the year, an age. Months are read
 * in words of Ukrainian, Russian, English, German, Polish and French too.
 *
 * @param from the first year that it can be
 * @param to the last
 * @param month from 1; 0 where it is not said
 * @param day from 1; 0 where it is not said
 */
public record Day(int from, int to, int month, int day) {
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})[-./ ](\\d{1,2})(?:[-./ ](\\d{1,2}))?(?:t.*)?");
  private static final Pattern YEAR_LAST =
      Pattern.compile("(?:(\\d{1,2})[-./ ])?(\\d{1,2})[-./ ](\\d{4})\\D*");
  private static final Pattern TOGETHER = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
  private static final Pattern YEAR = Pattern.compile("\\D{0,3}(\\d{4})\\D*");

  /** Of a year the last two figures, where a sign before them or a word behind says so. */
  private static final Pattern SHORT_YEAR =
      Pattern.compile("['’ʼ]\\s?(\\d{2})\\D*|(\\d{2})\\s*(?:р\\.?\\s*н|г\\.?\\s*р)\\D*");

  /** Figures with a question mark behind are a year of which the rest is not known. */
  private static final Pattern AGE = Pattern.compile("\\D{0,3}(\\d{1,2})(?:[^\\d?]\\D*)?");

  private static final Pattern NAMED =
      Pattern.compile(
          "(?:\\D*?(\\d{1,2})(?:st|nd|rd|th|er|-?го|-?е)?[\\s.,-]+|\\p{L}{1,2}\\s+)?"
              + "(\\p{L}{3,12})[\\s.,-]+(\\d{4})(?!\\d)\\D*");
  private static final Pattern MONTH_FIRST =
      Pattern.compile("(\\p{L}{3,12})[\\s.]+(\\d{1,2})\\D{0,5}(\\d{4})\\D*");
  private static final Pattern ABOUT =
      Pattern.compile(
          "(?:[~≈]|(?:circa|zirka|etwa|about|approximately|approx|ca|c|um|około|ok|vers|environ|env"
              + "|близько|приблизно|орієнтовно|прибл|бл|около|примерно|приблизительно|ок)(?!\\p{L}))"
              + "[.\\s]*(?=.*\\d{4})");

  /** How the words for each month begin, whatever their case and how far they are cut. */
  private static final List<Pattern> MONTH_WORDS =
      List.of(
              "jan|jän|sty|січ|янв",
              "feb|fév|fev|lut|лют|фев",
              "mar(?!z?ie)|mär|maer|бер|мар",
              "apr|avr|kwi|кві|апр",
              "may|mai|maj|тра|май|мая|мае",
              "jun|juin|cze|чер|июн",
              "jul|juil|lip|лип|июл",
              "aug|aoû|aou|sie|сер|авг",
              "sep|wrz|вер|сен",
              "oct|okt|paź|paz|жов|окт",
              "nov|lis|лис|ноя",
              "dec|dez|déc|gru|гру|дек")
          .stream()
          .map(begins -> Pattern.compile("(?:" + begins + ")\\p{L}*"))
          .toList();

  /** About a year is so many years before or after. */
  private static final int ABOUT_YEARS = 2;

  private static final int CENTURY = 100;
  private static final int MONTHS = 12;
  private static final int DAYS = 31;
  private static final int FIRST_YEAR = 1500;
  private static final int LAST_YEAR = 2100;

  /**
   * What a cell says; null where it says no such thing.
   *
   * @param asOf the year in which ages were written down
   */
  static @Nullable Day read(String written, int asOf) {
    String text = written.strip();
    if (isIso(text)) {
      return of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
    }
    String low = text.toLowerCase(Locale.ROOT);
    Matcher about = ABOUT.matcher(low);
    if (!about.lookingAt()) {
      return precise(low, asOf);
    }
    Day read = precise(low.substring(about.end()), asOf);
    return read == null ? null : new Day(read.from - ABOUT_YEARS, read.to + ABOUT_YEARS, 0, 0);
  }

  /** Whether a cell says a day, a month, a year or an age. */
  public static boolean isSaid(String written) {
    return read(written, LAST_YEAR) != null;
  }

  private static @Nullable Day precise(String text, int asOf) {
    Matcher m = YEAR_FIRST.matcher(text);
    if (m.matches()) {
      return of(number(m.group(1)), number(m.group(2)), number(m.group(3)));
    }
    m = YEAR_LAST.matcher(text);
    if (m.matches()) {
      return of(number(m.group(3)), number(m.group(2)), number(m.group(1)));
    }
    m = TOGETHER.matcher(text);
    if (m.matches()) {
      return of(number(m.group(1)), number(m.group(2)), number(m.group(3)));
    }
    Day named = named(text);
    if (named != null) {
      return named;
    }
    m = YEAR.matcher(text);
    if (m.matches()) {
      return of(number(m.group(1)), 0, 0);
    }
    m = SHORT_YEAR.matcher(text);
    if (m.matches()) {
      int year = number(m.group(1) == null ? m.group(2) : m.group(1));
      int century = asOf / CENTURY * CENTURY;
      return of(century + year > asOf ? century - CENTURY + year : century + year, 0, 0);
    }
    m = AGE.matcher(text);
    if (m.matches()) {
      int age = number(m.group(1));
      return new Day(asOf - age - 1, asOf - age, 0, 0);
    }
    return null;
  }

  private static @Nullable Day named(String text) {
    Matcher m = NAMED.matcher(text);
    if (m.matches()) {
      int month = month(m.group(2));
      return month == 0 ? null : of(number(m.group(3)), month, number(m.group(1)));
    }
    m = MONTH_FIRST.matcher(text);
    int month = m.matches() ? month(m.group(1)) : 0;
    return month == 0 ? null : of(number(m.group(3)), month, number(m.group(2)));
  }

  /** The month of a word, from 1; 0 where it is none. */
  private static int month(String word) {
    for (int i = 0; i < MONTHS; i++) {
      if (MONTH_WORDS.get(i).matcher(word).matches()) {
        return i + 1;
      }
    }
    return 0;
  }

  /** Whether it is as nearly all are, 1985-07-30; a million of them take no pattern. */
  private static boolean isIso(String text) {
    if (text.length() != 10) {
      return false;
    }
    boolean is = true;
    for (int i = 0; i < 10; i++) {
      char c = text.charAt(i);
      is &= (i == 4 || i == 7) ? c == '-' : c >= '0' && c <= '9';
    }
    return is;
  }

  private static int number(String text, int from, int to) {
    return Integer.parseInt(text, from, to, 10);
  }

  private static int number(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  /** Month and day in the order that can be; a thirteenth month is a day. */
  private static @Nullable Day of(int year, int month, int day) {
    if (year < FIRST_YEAR || year > LAST_YEAR || Math.max(month, day) > DAYS) {
      return null;
    }
    if (month > MONTHS) {
      return day > MONTHS ? null : new Day(year, year, day, month);
    }
    return new Day(year, year, month, day);
  }

  boolean isExact() {
    return from == to && month > 0 && day > 0;
  }

  boolean meets(Day other) {
    return from <= other.to
        && other.from <= to
        && (month == 0 || other.month == 0 || month == other.month)
        && (day == 0 || other.day == 0 || day == other.day);
  }

  /** Years between the two; 0 where they can be one. */
  int yearsFrom(Day other) {
    return Math.max(0, Math.max(from - other.to, other.from - to));
  }

  /** Year, month and day as eight digits. */
  int digits() {
    return from * 10_000 + month * 100 + day;
  }
}
