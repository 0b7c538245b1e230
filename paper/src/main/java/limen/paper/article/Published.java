package limen.paper.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The day an article appeared.
 *
 * @param day null if unknown
 * @param as the characters it was read from
 */
record Published(@Nullable LocalDate day, @Nullable String as) {
  static final Published UNKNOWN = new Published(null, null);

  private static final Map<String, Integer> MONTHS =
      Map.ofEntries(
          Map.entry("jan|січ|янв", 1),
          Map.entry("feb|лют|фев", 2),
          Map.entry("mar|бер|мар", 3),
          Map.entry("apr|кві|апр", 4),
          Map.entry("may|тра|мая|май", 5),
          Map.entry("jun|чер|июн", 6),
          Map.entry("jul|лип|июл", 7),
          Map.entry("aug|сер|авг", 8),
          Map.entry("sep|вер|сен", 9),
          Map.entry("oct|жов|окт", 10),
          Map.entry("nov|лис|ноя", 11),
          Map.entry("dec|гру|дек", 12));
  private static final String NAME =
      "(january|february|march|april|may|june|july|august|september|october|november|december"
          + "|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.?"
          + "|січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада"
          + "|грудня|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября"
          + "|декабря)";
  private static final Pattern ISO =
      Pattern.compile("(?<!\\d)(20\\d\\d)[-/]?([01]\\d)[-/]?([0-3]\\d)(?!\\d)");
  private static final Pattern DOTTED =
      Pattern.compile("(?<!\\d)(\\d{1,2})[./](\\d{1,2})[./](20\\d\\d|2\\d)(?!\\d)");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(?iu)(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)? " + NAME + ",? (20\\d\\d)");
  private static final Pattern MONTH_FIRST =
      Pattern.compile("(?iu)\\b" + NAME + " (\\d{1,2})(?:st|nd|rd|th)?,? (20\\d\\d)");
  // «KYIV, May 24 (Agency) — …» names no year; the year is then the latest one the text speaks of.
  private static final Pattern DATELINE =
      Pattern.compile(
          "(?iu)^[^.]{0,40}?[,.] (?:" + NAME + " (\\d{1,2})|(\\d{1,2}) " + NAME + ")(?![\\d,])");
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)20[0-4]\\d(?!\\d)");
  private static final int FIRST_LINES = 8;
  private static final int SHORT = 140;

  /** Looks at short lines around the text, at a dateline, then at the name of the file. */
  static Published in(String fileName, List<String> paragraphs) {
    List<String> near = new ArrayList<>();
    int count = paragraphs.size();
    for (int i = 0; i < count; i++) {
      if ((i < FIRST_LINES || i >= count - 2) && paragraphs.get(i).length() < SHORT) {
        near.add(paragraphs.get(i));
      }
    }
    for (String line : near) {
      Published found = full(line);
      if (found.day != null && line.length() - String.valueOf(found.as).length() < 70) {
        return found;
      }
    }
    Published named = full(fileName);
    if (named.day != null) {
      return named;
    }
    Published dated = dateline(paragraphs);
    return dated.day != null || paragraphs.isEmpty() ? dated : full(paragraphs.getFirst());
  }

  /** A date with its year in any usual spelling. */
  static Published full(String text) {
    Matcher iso = ISO.matcher(text);
    if (iso.find()) {
      return of(iso.group(), iso.group(1), number(iso.group(2)), iso.group(3));
    }
    Matcher first = DAY_FIRST.matcher(text);
    if (first.find()) {
      return of(first.group(), first.group(3), month(first.group(2)), first.group(1));
    }
    Matcher american = MONTH_FIRST.matcher(text);
    if (american.find()) {
      return of(american.group(), american.group(3), month(american.group(1)), american.group(2));
    }
    Matcher dotted = DOTTED.matcher(text);
    return dotted.find() ? dotted(dotted) : UNKNOWN;
  }

  private static Published dotted(Matcher found) {
    int first = number(found.group(1));
    int second = number(found.group(2));
    String year = found.group(3).length() == 2 ? "20" + found.group(3) : found.group(3);
    // With a slash and a second part above twelve the order is the American one.
    return second > 12
        ? of(found.group(), year, first, found.group(2))
        : of(found.group(), year, second, found.group(1));
  }

  private static Published dateline(List<String> paragraphs) {
    for (String line : paragraphs.subList(0, Math.min(3, paragraphs.size()))) {
      Published opening =
          full(line.substring(0, Math.min(line.length(), 60)).replaceAll("\\S+$", ""));
      if (opening.day != null) {
        return opening;
      }
    }
    String all = String.join(" ", paragraphs);
    String year = YEAR.matcher(all).results().map(r -> r.group()).max(String::compareTo).orElse("");
    for (String line : paragraphs.subList(0, Math.min(3, paragraphs.size()))) {
      Matcher found = DATELINE.matcher(line);
      if (!year.isEmpty() && found.find()) {
        return found.group(1) != null
            ? of(found.group(), year, month(found.group(1)), found.group(2))
            : of(found.group(), year, month(found.group(4)), found.group(3));
      }
    }
    return UNKNOWN;
  }

  private static int month(String name) {
    String start = name.toLowerCase(Locale.ROOT).substring(0, 3);
    return MONTHS.entrySet().stream()
        .filter(e -> List.of(e.getKey().split("\\|", -1)).contains(start))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(0);
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  private static Published of(String as, String year, int month, String day) {
    try {
      return new Published(LocalDate.of(number(year), month, number(day)), as);
    } catch (DateTimeException noSuchDay) {
      return UNKNOWN;
    }
  }

  Article article(
      @Nullable String title, @Nullable String source, List<String> paragraphs, boolean headed) {
    Language language = Language.of(String.join(" ", paragraphs), Language.EN);
    return new Article(title, day, as, language, source, List.copyOf(paragraphs), headed);
  }
}
