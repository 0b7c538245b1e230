package limen.core.statement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import limen.core.agreement.Book;
import limen.core.agreement.Outcome;
import limen.core.agreement.Promises;
import limen.core.statement.Line.Quoted;
import limen.core.statement.Statement.Claim;
import limen.core.statement.Statement.Expectation;
import limen.core.terms.Agreement;
import limen.core.terms.Range;
import limen.core.terms.Selector;
import limen.core.terms.Window;
import org.jspecify.annotations.Nullable;

/** Arranges claims in lines: one for each period, stream, category and outcome anybody spoke of. */
final class Lines {
  private final Agreement agreement;
  private final Statements known;
  private final Book book;
  private final Promises promises;
  private final List<String> stages;

  Lines(Agreement agreement, Statements known, Book book) {
    this.agreement = agreement;
    this.known = known;
    this.book = book;
    this.promises = new Promises(agreement);
    this.stages = List.copyOf(agreement.stages().keySet());
  }

  /** What makes two claims speak of the same thing. */
  private record Cell(Period period, Selector of, Outcome outcome) {}

  List<Line> all() {
    Map<Cell, List<Claim>> cells = new TreeMap<>(order());
    for (String stage : stages) {
      for (String stream : agreement.streams().keySet()) {
        if (isPlanned(stage, stream)) {
          Selector of = new Selector(List.of(stream), null, null, null);
          cells.put(new Cell(new Period.Stage(stage), of, Outcome.DELIVERED), new ArrayList<>());
          categories(stage, stream).forEach(c -> cells.put(c, new ArrayList<>()));
        }
      }
    }
    for (Claim claim : known.standing(Claim.class)) {
      if (claim.happened() == null || !claim.happened().from().isAfter(book.asOf())) {
        cells.computeIfAbsent(cell(claim), c -> new ArrayList<>()).add(claim);
      }
    }
    List<Line> lines = new ArrayList<>();
    cells.forEach((cell, claims) -> lines.add(line(cell, claims)));
    return lines;
  }

  /** Categories of which anybody spoke in any stage of a stream: unknown is shown, not left out. */
  private List<Cell> categories(String stage, String stream) {
    Window on = window(stage);
    if (on == null || on.from().isAfter(book.asOf())) {
      return List.of();
    }
    return known.standing(Claim.class).stream()
        .filter(c -> c.outcome() == Outcome.DELIVERED && period(c) instanceof Period.Stage)
        .filter(c -> c.of().names().contains(stream) && c.of().names().size() > 1)
        .map(c -> new Selector(c.of().names(), null, null, null))
        .distinct()
        .map(of -> new Cell(new Period.Stage(stage), of, Outcome.DELIVERED))
        .toList();
  }

  private boolean isPlanned(String stage, String stream) {
    var counts = Objects.requireNonNull(agreement.stages().get(stage)).counts();
    return counts.keySet().stream().anyMatch(of -> agreement.streams(of).contains(stream))
        || (counts.isEmpty() && agreement.streams(Selector.ALL).contains(stream));
  }

  private Cell cell(Claim claim) {
    Selector of = claim.of();
    return new Cell(
        period(claim), new Selector(of.names(), of.from(), of.to(), null), claim.outcome());
  }

  private Period period(Claim claim) {
    if (claim.of().stage() != null) {
      return new Period.Stage(claim.of().stage());
    }
    Window days = claim.happened();
    if (days == null) {
      return new Period.Until(claim.source().said().atZone(agreement.timeZone()).toLocalDate());
    }
    List<String> around =
        stages.stream()
            .filter(s -> window(s) != null && Objects.requireNonNull(window(s)).holds(days))
            .toList();
    return around.size() == 1 ? new Period.Stage(around.getFirst()) : new Period.Days(days);
  }

  private @Nullable Window window(String stage) {
    var planned = agreement.stages().get(stage);
    return planned == null ? null : planned.on();
  }

  private Line line(Cell cell, List<Claim> claims) {
    Map<String, Quoted> byVoice = new LinkedHashMap<>();
    figures(cell)
        .forEach(
            (voice, count) -> {
              List<Claim> said =
                  claims.stream().filter(c -> c.source().speaker().equals(voice)).toList();
              if (!said.isEmpty() || (!count.isUnknown() && knows(cell, voice))) {
                byVoice.put(voice, new Quoted(count, said, fits(cell, voice)));
              }
            });
    Optional<Range> promised = promised(cell);
    List<Line.Difference> differences =
        new Differences(agreement, book).of(cell.period, cell.of, cell.outcome, promised, byVoice);
    return new Line(
        cell.period,
        cell.of,
        cell.outcome,
        promised,
        byVoice,
        differences,
        byVoice.isEmpty() ? expected(cell) : List.of());
  }

  private Map<String, Range> figures(Cell cell) {
    return switch (cell.period) {
      case Period.Stage(String id) ->
          book.figures(
                  cell.outcome, new Selector(cell.of.names(), cell.of.from(), cell.of.to(), id))
              .byVoice();
      case Period.Days(Window days) -> book.figures(cell.outcome, cell.of, days).byVoice();
      case Period.Until(var day) -> book.until(day).figures(cell.outcome, cell.of).byVoice();
    };
  }

  /** A voice that has said nothing of the day has no word on everything up to it. */
  private boolean knows(Cell cell, String voice) {
    return !(cell.period instanceof Period.Until(LocalDate day))
        || known.standing(Claim.class).stream()
            .filter(c -> c.source().speaker().equals(voice) && c.outcome() == cell.outcome)
            .anyMatch(c -> day.equals(lastDay(c)));
  }

  private LocalDate lastDay(Claim claim) {
    Window stage = claim.of().stage() == null ? null : window(claim.of().stage());
    Window days = claim.happened() != null ? claim.happened() : stage;
    return days != null
        ? days.to()
        : claim.source().said().atZone(agreement.timeZone()).toLocalDate();
  }

  private boolean fits(Cell cell, String voice) {
    return switch (cell.period) {
      case Period.Stage(String id) ->
          book.fits(
              voice,
              cell.outcome,
              new Selector(cell.of.names(), cell.of.from(), cell.of.to(), id),
              null);
      case Period.Days(Window days) -> book.fits(voice, cell.outcome, cell.of, days);
      case Period.Until(var day) -> book.until(day).fits(voice, cell.outcome, cell.of, null);
    };
  }

  private Optional<Range> promised(Cell cell) {
    if (cell.outcome != Outcome.DELIVERED) {
      return Optional.empty();
    }
    return switch (cell.period) {
      case Period.Stage(String id) -> promises.promised(cell.of, id);
      case Period.Days days -> Optional.empty();
      case Period.Until until -> promises.promised(List.of(cell.of));
    };
  }

  private List<Expectation> expected(Cell cell) {
    return known.standing(Expectation.class).stream()
        .filter(e -> e.outcome() == cell.outcome && isFor(e, cell))
        .toList();
  }

  private boolean isFor(Expectation expectation, Cell cell) {
    boolean stream =
        expectation.of().names().isEmpty()
            || agreement.streams(expectation.of()).containsAll(agreement.streams(cell.of));
    String stage = expectation.of().stage();
    boolean period =
        cell.period instanceof Period.Stage(String id)
            && (id.equals(stage) || (stage == null && meets(expectation.happened(), window(id))));
    return stream && period && kinds(expectation.of()).equals(kinds(cell.of));
  }

  private Set<String> kinds(Selector of) {
    return of.names().stream().filter(agreement.kinds()::containsKey).collect(Collectors.toSet());
  }

  private static boolean meets(@Nullable Window a, @Nullable Window b) {
    return a != null && b != null && a.meets(b);
  }

  private Comparator<Cell> order() {
    List<String> streams = List.copyOf(agreement.streams().keySet());
    List<String> kinds = List.copyOf(agreement.kinds().keySet());
    return Comparator.comparing((Cell c) -> c.outcome)
        .thenComparing(c -> start(c.period))
        .thenComparing(c -> String.valueOf(c.period))
        .thenComparingInt(c -> first(c.of, streams))
        .thenComparingInt(c -> first(c.of, kinds))
        .thenComparing(c -> c.of.toString());
  }

  private static int first(Selector of, List<String> declared) {
    return of.names().stream().mapToInt(declared::indexOf).max().orElse(-1);
  }

  private LocalDate start(Period period) {
    return switch (period) {
      case Period.Stage(String id) -> {
        Window on = window(id);
        yield on == null ? LocalDate.MAX : on.from();
      }
      case Period.Days(Window days) -> days.from();
      case Period.Until(var day) -> day;
    };
  }
}
