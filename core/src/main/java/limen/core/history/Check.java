package limen.core.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import limen.core.terms.Range;
import limen.core.terms.Window;

/**
 * A published total beside the sum of the table's rows.
 *
 * @param total as published
 * @param computed from the rows of the same days, directions and category
 * @param difference computed less published: below zero the table has fewer
 * @param parts the finest division of the total that the series allows; one part where nothing else
 *     of the series falls within it, none where only a bound was published
 * @param verdict what follows
 */
public record Check(
    Total total, Sum computed, Range difference, List<Part> parts, Verdict verdict) {

  /** What follows from a comparison. */
  public enum Verdict {
    /** The numbers meet, in all parts, and no row was silent. */
    CONFIRMED,
    /** The numbers meet only if the silent rows had nobody. */
    HINGES_ON_SILENCE,
    /** The numbers meet over more than a year, and nobody published parts of it to compare. */
    UNDIVIDED,
    /** The numbers meet only because differences of parts cancel: not a confirmation. */
    CANCELLING,
    /** The table has fewer, and silent rows could hold the rest. */
    OPEN,
    /** The table has fewer, and silence cannot explain all of it. */
    SHORT,
    /** The table has more. */
    OVER,
    /** The table ends before the total does. */
    BEYOND_TABLE;

    /** Whether the numbers contradict each other; what silence could explain does not. */
    public boolean isFinding() {
      return switch (this) {
        case CANCELLING, SHORT, OVER -> true;
        case CONFIRMED, HINGES_ON_SILENCE, UNDIVIDED, OPEN, BEYOND_TABLE -> false;
      };
    }
  }

  /**
   * Some of the days.
   *
   * @param days from and to
   * @param published as given, or by adding and subtracting totals of the series
   * @param computed from the rows
   */
  public record Part(Window days, long published, Sum computed) {
    /** Computed less published. */
    public long difference() {
      return computed.people() - published;
    }
  }

  /** Compares. */
  static Check of(Total total, List<Total> series, History history) {
    Sum computed = sum(history, total, total.days());
    Range difference = Range.of(computed.people()).minus(total.count());
    List<Part> parts =
        total.count().isExact()
            ? new Chain(total, series)
                .parts(total.days()).stream()
                    .map(p -> new Part(p.days(), p.published(), sum(history, total, p.days())))
                    .toList()
            : List.of();
    Verdict verdict = verdict(total, history, computed, difference, parts);
    return new Check(total, computed, difference, parts, verdict);
  }

  /** A row that names no mediator may have had the one asked for: to that question it is silent. */
  private static Sum sum(History history, Total total, Window days) {
    History rows = history.within(days);
    if (total.mediator().isEmpty()) {
      return rows.sum(total.directions(), total.category());
    }
    int unsaid = rows.withoutMediator().carriedOut().size() * total.directions().size();
    Sum named = rows.through(total.mediator()).sum(total.directions(), total.category());
    return named.plus(new Sum(0, 0, unsaid));
  }

  private static Verdict verdict(
      Total total, History history, Sum computed, Range difference, List<Part> parts) {
    Window span = history.span();
    if (span == null || total.days().to().isAfter(span.to())) {
      return Verdict.BEYOND_TABLE;
    }
    if (difference.least() > 0) {
      return Verdict.OVER;
    }
    if (difference.most() < 0) {
      return silenceExplains(computed, parts) ? Verdict.OPEN : Verdict.SHORT;
    }
    if (parts.stream().anyMatch(part -> part.difference() != 0)) {
      return Verdict.CANCELLING;
    }
    if (!computed.isComplete()) {
      return Verdict.HINGES_ON_SILENCE;
    }
    LocalDate first = total.days().from();
    boolean years = total.days().to().isAfter(first.plusYears(1));
    return years && parts.size() < 2 ? Verdict.UNDIVIDED : Verdict.CONFIRMED;
  }

  private static boolean silenceExplains(Sum computed, List<Part> parts) {
    return !computed.isComplete()
        && parts.stream()
            .allMatch(
                part ->
                    part.difference() == 0
                        || (part.difference() < 0 && !part.computed().isComplete()));
  }

  /** The people by which parts fall short, as a number above zero. */
  public long shortBy() {
    return -parts.stream().mapToLong(Part::difference).filter(d -> d < 0).sum();
  }

  /** The people by which parts exceed what was published. */
  public long overBy() {
    return parts.stream().mapToLong(Part::difference).filter(d -> d > 0).sum();
  }

  /** Whether differences of parts hide each other, wholly or in part. */
  public boolean hidesDifferences() {
    return shortBy() > 0 && overBy() > 0;
  }

  /** The parts put together year by year; one that runs into another year stands alone. */
  public List<Part> years() {
    List<Part> years = new ArrayList<>();
    for (Part part : parts) {
      Part last = years.isEmpty() ? null : years.getLast();
      if (last != null && year(last) > 0 && year(last) == year(part)) {
        years.set(
            years.size() - 1,
            new Part(
                new Window(last.days().from(), part.days().to()),
                last.published() + part.published(),
                last.computed().plus(part.computed())));
      } else {
        years.add(part);
      }
    }
    return years;
  }

  /**
   * Where the table differs: whole years, but the parts of a year whose differences would cancel
   * within it, and the parts of a total that lies in one year.
   */
  public List<Part> differing() {
    List<Part> years = years();
    return years.stream()
        .flatMap(
            year -> {
              List<Part> inside = parts.stream().filter(p -> year.days().holds(p.days())).toList();
              boolean cancels =
                  inside.stream().anyMatch(p -> p.difference() < 0)
                      && inside.stream().anyMatch(p -> p.difference() > 0);
              return cancels || years.size() == 1 ? inside.stream() : Stream.of(year);
            })
        .filter(part -> part.difference() != 0)
        .toList();
  }

  /** The year in which a part lies; 0 where it lies in more than one. */
  private static int year(Part part) {
    int year = part.days().from().getYear();
    return part.days().to().getYear() == year ? year : 0;
  }
}
