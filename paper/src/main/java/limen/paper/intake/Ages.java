package limen.paper.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import limen.core.person.PartialDate;
import org.jspecify.annotations.Nullable;

/** Reads ages: a number, or two between which the age is, and words for years beside them. */
public final class Ages {
  private static final Pattern NUMBERS =
      Pattern.compile("(\\D*?)(\\d{1,3})(?:\\s*[-–—/]\\s*(\\d{1,3}))?(\\D*)");
  private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z}.,:;~≈+]+");
  private static final Lexicon.Group YEARS = Lexicon.WORDS.of("years");
  private static final Lexicon.Group ABOUT = Lexicon.WORDS.of("about");
  private static final int OLDEST = 120;

  /** More of them are a day, as most cells are. */
  private static final int MOST_DIGITS = 6;

  /** Whoever is "about forty" is so many years younger or older. */
  private static final int ABOUT_YEARS = 3;

  private Ages() {}

  /** Whether a heading says that ages stand below it. */
  static boolean isHeading(String heading) {
    return "age".equals(Lexicon.HEADINGS.group(heading));
  }

  /** Whether a cell says an age, and so neither a day nor a year. */
  static boolean is(String cell) {
    return born("", cell, null, LocalDate.EPOCH) != null;
  }

  /**
   * When somebody was born by an age; null where the cell says none.
   *
   * @param heading with the cell it is what was written; empty where the cell alone is
   * @param captured from that year on the age may be meant; from this year where nobody says it
   */
  public static @Nullable PartialDate born(
      String heading, String cell, @Nullable PartialDate captured, LocalDate today) {
    Matcher found = NUMBERS.matcher(cell);
    boolean day = cell.chars().filter(c -> c >= '0' && c <= '9').count() > MOST_DIGITS;
    if (day || !found.matches() || !areYears(found.group(1)) || !areYears(found.group(4))) {
      return null;
    }
    int one = Integer.parseInt(found.group(2));
    int other = found.group(3) == null ? one : Integer.parseInt(found.group(3));
    int about = isAbout(found.group(1)) ? ABOUT_YEARS : 0;
    LocalDate taken = captured == null ? null : captured.first();
    int from = taken == null ? today.getYear() : taken.getYear();
    return other < one || other > OLDEST
        ? null
        : PartialDate.ofAge(
            (heading + " " + cell).strip(),
            Math.max(0, one - about),
            other + about,
            from,
            Math.max(from, today.getYear()));
  }

  private static boolean areYears(String words) {
    return parts(words).stream()
        .allMatch(word -> YEARS.meaning(word) != null || ABOUT.meaning(word) != null);
  }

  private static boolean isAbout(String words) {
    return words.contains("~")
        || words.contains("≈")
        || parts(words).stream().anyMatch(word -> ABOUT.meaning(word) != null);
  }

  private static List<String> parts(String words) {
    return BETWEEN.splitAsStream(words).filter(word -> !word.isEmpty()).toList();
  }
}
