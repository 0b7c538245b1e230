package limen.paper.wording;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import limen.core.terms.Window;
import org.jspecify.annotations.Nullable;

/** Finds the days a sentence names and turns them into dates, counted from the publication. */
public final class Days {
  /**
   * A day in a sentence.
   *
   * @param window the day or days; null if only a month, a year or an unknown year is named
   */
  public record Day(int first, int last, @Nullable Window window) {}

  private final Line line;
  private final @Nullable LocalDate published;
  private final List<Day> found = new ArrayList<>();
  private final BitSet used = new BitSet();

  private Days(Line line, @Nullable LocalDate published) {
    this.line = line;
    this.published = published;
  }

  public static Days of(Line line, @Nullable LocalDate published) {
    Days days = new Days(line, published);
    days.dates();
    days.weekdays();
    days.years();
    return days;
  }

  /** Days in the order of the sentence. */
  public List<Day> all() {
    return found;
  }

  /** Tokens that belong to dates, times and ordinals, and are no counts. */
  public BitSet used() {
    return used;
  }

  private void dates() {
    for (int i = 0; i < line.tokens().size(); i++) {
      Token token = line.tokens().get(i);
      if (token.kind() == Token.Kind.DATE) {
        take(i, i, written(token.text()));
      } else if (token.kind() == Token.Kind.TIME) {
        used.set(i);
      } else if (line.is("month", i) && isMonth(i)) {
        month(i);
      }
    }
  }

  /** “May” is a verb as well; as a month it has a capital and a number or a preposition. */
  private boolean isMonth(int at) {
    Token token = line.tokens().get(at);
    return !token.text().equals("may")
        && (!token.text().equals("May")
            || isDay(at + 1)
            || isDay(at - 1)
            || isYear(at + 1)
            || at > 0);
  }

  private void month(int at) {
    Mark mark = line.at("month", at);
    int month = mark == null ? 0 : Integer.parseInt(mark.value());
    // 23 May, 23-25 May, 23 and 24 May, 23rd of May
    int before = line.tokens().get(Math.max(0, at - 1)).is("of") ? at - 2 : at - 1;
    before -= isSuffix(before) ? (line.low(before - 1).equals("-") ? 2 : 1) : 0;
    boolean dayFirst = isDay(before);
    int first = dayFirst ? pairStart(before) : at;
    int last = at;
    int from = dayFirst ? number(first) : 0;
    int to = dayFirst ? number(before) : 0;
    if (!dayFirst && isDay(at + 1)) {
      from = number(at + 1);
      last = isSuffix(at + 2) ? at + 2 : at + 1;
      to = from;
      if (isJoin(last + 1) && isDay(last + 2) && number(last + 2) > from) {
        to = number(last + 2);
        last += 2;
      }
    }
    int year = 0;
    int yearAt = line.low(last + 1).equals(",") ? last + 2 : last + 1;
    if (isYear(yearAt)) {
      year = number(yearAt);
      last = yearAt;
    }
    take(first, last, from == 0 ? null : window(year, month, from, to));
  }

  private int pairStart(int at) {
    boolean pair = isJoin(at - 1) && isDay(at - 2) && number(at - 2) < number(at);
    return pair ? at - 2 : at;
  }

  private boolean isJoin(int at) {
    return line.is("and", at) || line.low(at).matches("[-–—]|по");
  }

  private boolean isSuffix(int at) {
    return line.low(at).matches("st|nd|rd|th|го|ого|е|ое|є");
  }

  private boolean isDay(int at) {
    return at >= 0
        && at < line.tokens().size()
        && line.tokens().get(at).text().matches("[0-3]?\\d")
        && number(at) >= 1
        && number(at) <= 31;
  }

  private boolean isYear(int at) {
    return at < line.tokens().size()
        && at >= 0
        && line.tokens().get(at).text().matches("(19|20)\\d\\d");
  }

  private int number(int at) {
    return Integer.parseInt(line.tokens().get(at).text());
  }

  private @Nullable Window window(int year, int month, int from, int to) {
    if (year == 0 && published == null) {
      return null;
    }
    try {
      int base = year != 0 ? year : closest(month, from);
      return new Window(LocalDate.of(base, month, from), LocalDate.of(base, month, to));
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }

  /** Of last year, this year and next the one that brings the day nearest to the publication. */
  private int closest(int month, int day) {
    LocalDate near = published == null ? LocalDate.EPOCH : published;
    int best = near.getYear();
    long distance = Long.MAX_VALUE;
    for (int year = near.getYear() - 1; year <= near.getYear() + 1; year++) {
      if (day <= LocalDate.of(year, month, 1).lengthOfMonth()) {
        long apart = Math.abs(ChronoUnit.DAYS.between(near, LocalDate.of(year, month, day)));
        best = apart < distance ? year : best;
        distance = Math.min(apart, distance);
      }
    }
    return best;
  }

  private static @Nullable Window written(String text) {
    String[] parts = text.split("[-./]", -1);
    boolean yearFirst = parts[0].length() == 4;
    int year = Integer.parseInt(yearFirst ? parts[0] : parts[2]);
    int month = Integer.parseInt(parts[1]);
    int day = Integer.parseInt(yearFirst ? parts[2] : parts[0]);
    try {
      return Window.of(Year.of(year).atMonth(month).atDay(day));
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }

  private void weekdays() {
    line.marks("weekday", "relative", "weekend").forEach(this::weekday);
    found.sort(Comparator.comparingInt(Day::first));
    // «on Saturday and Sunday» is one window.
    for (int i = 0; i + 1 < found.size(); i++) {
      Day one = found.get(i);
      Day two = found.get(i + 1);
      boolean joined = two.first - one.last == 2 && line.is("and", one.last + 1);
      if (joined && one.window != null && two.window != null) {
        LocalDate last = two.window.to();
        LocalDate end = last.isBefore(one.window.from()) ? last.plusDays(7) : last;
        found.set(i, new Day(one.first, two.last, new Window(one.window.from(), end)));
        found.remove(i + 1);
      }
    }
  }

  private void weekday(Mark mark) {
    if (published == null) {
      take(mark.first(), mark.last(), null);
      return;
    }
    switch (mark.tag()) {
      case "relative" ->
          take(
              mark.first(),
              mark.last(),
              Window.of(published.plusDays(Long.parseLong(mark.value()))));
      case "weekend" -> {
        LocalDate saturday =
            published.getDayOfWeek() == DayOfWeek.SUNDAY
                ? published.minusDays(1)
                : published.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
        take(mark.first(), mark.last(), new Window(saturday, saturday.plusDays(1)));
      }
      default -> {
        DayOfWeek day = DayOfWeek.of(Integer.parseInt(mark.value()));
        boolean ahead = line.has(line.clauseOf(mark.first()), "expect", "future");
        boolean said = line.is("say", mark.first() - 1) || line.is("say", mark.first() - 2);
        LocalDate date =
            published.with(
                ahead && !said
                    ? TemporalAdjusters.nextOrSame(day)
                    : TemporalAdjusters.previousOrSame(day));
        take(mark.first(), mark.last(), Window.of(date));
      }
    }
  }

  /** Years that stand alone, and ordinals: 65th, 22-го. */
  private void years() {
    for (int i = 0; i < line.tokens().size(); i++) {
      boolean ordinal = isSuffix(i + 1) && touches(i, i + 1);
      boolean dashed =
          line.low(i + 1).equals("-")
              && touches(i, i + 1)
              && line.low(i + 2).matches("(?U)[\\p{L}]{1,3}")
              && !line.is("for", i + 2)
              && touches(i + 1, i + 2);
      boolean number = line.tokens().get(i).kind() == Token.Kind.NUMBER;
      if (number && (ordinal || dashed)) {
        used.set(i, i + (dashed ? 3 : 2));
      } else if (isYear(i) && !used.get(i) && isBareYear(i)) {
        used.set(i);
      }
    }
  }

  private boolean touches(int one, int two) {
    return two < line.tokens().size()
        && line.tokens().get(one).end() == line.tokens().get(two).start();
  }

  private boolean isBareYear(int at) {
    return !line.is("person", at + 1)
        && !line.is("nation", at + 1)
        && !line.is("for", at + 1)
        && !line.is("for", at - 1)
        && (line.low(at - 1)
                .matches(
                    "in|since|of|by|from|until|early|late|у|в|з|с|до|від|от|к|о|,|the|\\(|-|–|лютого|февраля")
            || line.low(at + 1).matches("року|рік|року|роки|год|года|году|годах|р|г|року,")
            || line.is("month", at - 1));
  }

  private void take(int first, int last, @Nullable Window window) {
    found.add(new Day(first, last, window));
    used.set(first, last + 1);
  }
}
