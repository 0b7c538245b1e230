package limen.paper.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import limen.core.person.PartialDate;
import limen.paper.workbook.Days;
import limen.paper.workbook.Line;
import org.jspecify.annotations.Nullable;

/**
 * Reads days in all spellings that people in Ukraine and Russia, and those who write English,
 * German, Polish or French, use.
 *
 * <ul>
 *   <li>Between full stops the day comes first. Between slashes or hyphens either may: where both
 *       can be meant, the date is the range that holds both and a note says so.
 *   <li>Of two digits, 31 to 99 are 1931 to 1999 and 00 to 30 are 2000 to 2030; a note says so.
 *   <li>A part written as zeros, {@code ??} or {@code xx} is not known.
 *   <li>"About" a year is two years either side; about a month or a day, two months either side.
 *   <li>Years before 1900 and after 2100 are in nobody's captivity or birth certificate.
 *   <li>What stands in no calendar is kept as written and can mean no day.
 * </ul>
 */
final class DayReader {
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;
  private static final int LAST_SHORT = 30;

  private static final String PART = "(\\d{1,2}|[?xх_*]{1,2})";
  private static final Pattern DAY_FIRST =
      Pattern.compile(PART + "\\s*([./,-]|\\s)\\s*" + PART + "\\s*[./,\\s-]\\s*(\\d{4}|\\d{2})");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})[./-](\\d{1,2}|\\?\\?|xx)[./-](\\d{1,2}|\\?\\?|xx)");
  private static final Pattern MONTH_YEAR = Pattern.compile("(\\d{1,2})[./-](\\d{4})");
  private static final Pattern YEAR_MONTH = Pattern.compile("(\\d{4})[./-](\\d{2})");
  private static final Pattern YEARS =
      Pattern.compile("(?:between |from |між |между |с |з )?(\\d{4})\\D{1,6}(\\d{4})");
  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Pattern COMPACT = Pattern.compile("\\d{8}");
  private static final Pattern NAMED =
      Pattern.compile(
          "(\\d{1,2})(?:st|nd|rd|th|er|-?го|-?е)?[\\s.,-]+(\\p{L}{1,12})[\\s.,-]+(\\d{4}|'?\\d{2})");
  private static final Pattern ENGLISH =
      Pattern.compile("(\\p{L}{3,12})[\\s.]+(\\d{1,2})(?:st|nd|rd|th)?[\\s,]+(\\d{4})");
  private static final Pattern MONTH_NAMED = Pattern.compile("(\\p{L}{1,12})[\\s.,-]+(\\d{4})");
  private static final Pattern TAIL =
      Pattern.compile(
          "(?<=\\d)[\\s.,]*(?:року народження|года рождения|року|рік|роки|рр|рн|р\\. ?н|року н|"
              + "года|год|годы|гг|г\\. ?р|гр|г|р|y|year|roku|r|rok)\\.?$");
  private static final Pattern LEAD =
      Pattern.compile(
          "^(?:нар|народ|народж|народився|народилася|род|родился|родилась|born|b|geb|geboren"
              + "|ur|urodzony|urodzona|née?)[.:]?(?: am| le)?\\s*(?=\\d)"
              + "|^(?:у|в|w|im|in|en)\\s(?=\\p{L})");
  private static final Pattern TIME =
      Pattern.compile("(?<=\\d)(?:\\s+|t)\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?z?$");
  private static final Pattern ABOUT = Pattern.compile("^(~|≈|\\p{L}+)\\.?\\s*(?=.*\\d)");
  private static final Pattern GAPS = Pattern.compile("[\\s\\p{Z}]+");

  private final boolean since1904;

  DayReader(boolean since1904) {
    this.since1904 = since1904;
  }

  /** Reads one cell that says something. */
  DayRead read(String written, Line.Kind kind) {
    return switch (kind) {
      case DAY -> day(written);
      case NUMBER -> number(written, written);
      default -> text(written);
    };
  }

  private static DayRead day(String written) {
    DayRead read = iso(written);
    return read == null ? DayRead.impossible(written, Flaw.NO_DATE) : read;
  }

  /** {@code 1985-05-23}, without a pattern. */
  private static @Nullable DayRead iso(String written) {
    if (written.length() != 10 || written.charAt(4) != '-' || written.charAt(7) != '-') {
      return null;
    }
    int year = digits(written, 0, 4);
    int month = digits(written, 5, 7);
    int day = digits(written, 8, 10);
    return day > 0 && month > 0 && year > 0 ? calendar(written, year, month, day) : null;
  }

  private DayRead text(String written) {
    DayRead plain = dotted(written);
    plain = plain == null ? iso(written) : plain;
    if (plain != null) {
      return plain;
    }
    String text = GAPS.matcher(written.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    text = text.replace('–', '-').replace('—', '-').replace('‑', '-').replace('’', '\'');
    text = LEAD.matcher(text).replaceFirst("");
    text = TIME.matcher(TAIL.matcher(text).replaceFirst("")).replaceFirst("");
    String precise = withoutAbout(text);
    DayRead read = spelt(written, precise);
    return precise.equals(text) ? read : widened(read);
  }

  /** What most cells hold, {@code 23.05.1985}, without a pattern. */
  private static @Nullable DayRead dotted(String written) {
    if (written.length() != 10 || written.charAt(2) != '.' || written.charAt(5) != '.') {
      return null;
    }
    int day = digits(written, 0, 2);
    int month = digits(written, 3, 5);
    int year = digits(written, 6, 10);
    return day > 0 && month > 0 && year > 0 ? calendar(written, year, month, day) : null;
  }

  private static int digits(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      number = number * 10 + c - '0';
    }
    return number;
  }

  private static String withoutAbout(String text) {
    Matcher about = ABOUT.matcher(text);
    return about.find() && Lexicon.WORDS.meaning("about", about.group(1)) != null
        ? text.substring(about.end())
        : text;
  }

  private DayRead spelt(String written, String text) {
    Matcher found = DAY_FIRST.matcher(text);
    if (found.matches()) {
      return dayFirst(written, found);
    }
    found = YEAR_FIRST.matcher(text);
    if (found.matches()) {
      return exact(written, found.group(1), found.group(2), found.group(3));
    }
    found = MONTH_YEAR.matcher(text);
    if (found.matches()) {
      return exact(written, found.group(2), found.group(1), "0");
    }
    found = YEAR_MONTH.matcher(text);
    if (found.matches()) {
      return yearAndMore(written, found.group(1), found.group(2));
    }
    found = YEARS.matcher(text);
    if (found.matches()) {
      return years(written, found.group(1), found.group(2));
    }
    if (YEAR.matcher(text).matches()) {
      return exact(written, text, "0", "0");
    }
    return text.matches("\\d{5,8}") ? number(written, text) : named(written, text);
  }

  private static DayRead named(String written, String text) {
    Matcher found = NAMED.matcher(text);
    if (found.matches()) {
      return named(written, found.group(3).replace("'", ""), found.group(2), found.group(1));
    }
    found = ENGLISH.matcher(text);
    if (found.matches()) {
      return named(written, found.group(3), found.group(1), found.group(2));
    }
    found = MONTH_NAMED.matcher(text);
    return found.matches()
        ? named(written, found.group(2), found.group(1), "0")
        : DayRead.impossible(written, Flaw.NO_DATE);
  }

  private static DayRead named(String written, String year, String name, String day) {
    String month = Lexicon.WORDS.meaning("month", name);
    return month == null
        ? DayRead.impossible(written, Flaw.NO_DATE)
        : shortOrNot(written, year, month, day);
  }

  private static DayRead dayFirst(String written, Matcher found) {
    String day = found.group(1);
    String month = found.group(3);
    String year = found.group(4);
    boolean eitherWay = "/-".contains(found.group(2)) && isKnown(day) && isKnown(month);
    if (!eitherWay || day.equals(month)) {
      return shortOrNot(written, year, month, day);
    }
    DayRead one = shortOrNot(written, year, month, day);
    DayRead other = shortOrNot(written, year, day, month);
    return both(one, other);
  }

  /** The day where only one is possible, the range of both where two are. */
  private static DayRead both(DayRead one, DayRead other) {
    LocalDate a = one.date().first();
    LocalDate b = other.date().first();
    if (a == null || b == null) {
      return a == null && b != null ? other : one;
    }
    return DayRead.of(one.date().written(), a.isBefore(b) ? a : b, a.isBefore(b) ? b : a)
        .noted(a.equals(b) ? Flaw.SHORT_YEAR : Flaw.AMBIGUOUS_DAY);
  }

  private static DayRead shortOrNot(String written, String year, String month, String day) {
    if (year.length() == 4) {
      return exact(written, year, month, day);
    }
    int two = Integer.parseInt(year);
    String full = Integer.toString(two <= LAST_SHORT ? 2000 + two : 1900 + two);
    return exact(written, full, month, day).noted(Flaw.SHORT_YEAR);
  }

  private static DayRead yearAndMore(String written, String year, String more) {
    int after = Integer.parseInt(more);
    return after <= 12
        ? exact(written, year, more, "0")
        : years(written, year, year.substring(0, 2) + more);
  }

  private static DayRead years(String written, String first, String last) {
    int from = Integer.parseInt(first);
    int to = Integer.parseInt(last);
    if (from > to) {
      return DayRead.impossible(written, Flaw.IMPOSSIBLE_DAY);
    }
    return isFar(from) || isFar(to)
        ? DayRead.impossible(written, Flaw.FAR_YEAR)
        : DayRead.of(written, LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31));
  }

  /** A year, days counted by a spreadsheet, or eight digits without anything between them. */
  private DayRead number(String written, String digits) {
    if (YEAR.matcher(digits).matches() && !isFar(Integer.parseInt(digits))) {
      return exact(written, digits, "0", "0");
    }
    if (COMPACT.matcher(digits).matches()) {
      DayRead yearFirst =
          exact(written, digits.substring(0, 4), digits.substring(4, 6), digits.substring(6));
      return yearFirst.date().isPossible()
          ? yearFirst
          : exact(written, digits.substring(4), digits.substring(2, 4), digits.substring(0, 2));
    }
    LocalDate day = digits.matches("\\d{5,7}(\\.\\d+)?") ? Days.of(digits, since1904) : null;
    return day == null || isFar(day.getYear())
        ? DayRead.impossible(written, Flaw.NO_DATE)
        : DayRead.of(written, day, day).noted(Flaw.SERIAL_DAY);
  }

  /** Parts as digits; 0 and what is no digit are not known. */
  private static DayRead exact(String written, String year, String month, String day) {
    return calendar(written, Integer.parseInt(year), part(month), part(day));
  }

  private static DayRead calendar(String written, int year, int month, int day) {
    if (isFar(year)) {
      return DayRead.impossible(written, Flaw.FAR_YEAR);
    }
    try {
      if (month == 0) {
        return DayRead.of(written, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
      }
      if (day == 0) {
        YearMonth whole = YearMonth.of(year, month);
        return DayRead.of(written, whole.atDay(1), whole.atEndOfMonth());
      }
      LocalDate exact = LocalDate.of(year, month, day);
      return DayRead.of(written, exact, exact);
    } catch (DateTimeException inNoCalendar) {
      return DayRead.impossible(written, Flaw.IMPOSSIBLE_DAY);
    }
  }

  private static DayRead widened(DayRead read) {
    PartialDate date = read.date();
    LocalDate first = date.first();
    LocalDate last = date.last();
    if (first == null || last == null) {
      return read;
    }
    int months = first.plusMonths(2).isBefore(last) ? 24 : 2;
    return new DayRead(
        new PartialDate(date.written(), first.minusMonths(months), last.plusMonths(months)),
        read.flaw(),
        read.detail());
  }

  private static boolean isKnown(String part) {
    return part(part) > 0;
  }

  private static int part(String digits) {
    return Character.isDigit(digits.charAt(0)) ? Integer.parseInt(digits) : 0;
  }

  private static boolean isFar(int year) {
    return year < FIRST_YEAR || year > LAST_YEAR;
  }
}
