package limen.paper.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import limen.core.agreement.Balance;
import limen.core.agreement.Book;
import limen.core.agreement.Figures;
import limen.core.agreement.Outcome;
import limen.core.statement.Comparison;
import limen.core.statement.Statement.Claim;
import limen.core.terms.Range;
import limen.core.terms.Selector;
import limen.core.terms.Stream;
import limen.core.terms.Term.Schedule.Stage;
import limen.core.terms.Window;
import limen.paper.report.Report.Cell;
import limen.paper.report.Report.Column;
import limen.paper.text.Tone;

/** Running totals at the end of each day anybody spoke of. */
final class Running {
  private static final int MOST_VOICES = 3;
  private final Comparison comparison;
  private final Speech speech;
  private final List<Balance.Row> streams;
  private final TreeSet<LocalDate> days = new TreeSet<>();
  private final Map<LocalDate, Book> books = new HashMap<>();

  Running(Comparison comparison, Speech speech) {
    this.comparison = comparison;
    this.speech = speech;
    this.streams =
        Balance.carrying(
                comparison.agreement(), comparison.balance().streams(), Stream.Cargo.PERSONS)
            .stream()
            .filter(row -> !row.delivered().isSilent())
            .toList();
    for (Claim claim : comparison.claims()) {
      if (claim.outcome() == Outcome.DELIVERED) {
        day(claim).filter(d -> !d.isAfter(comparison.asOf())).ifPresent(days::add);
      }
    }
  }

  private Optional<LocalDate> day(Claim claim) {
    String id = claim.of().stage();
    Stage stage = id == null ? null : comparison.agreement().stages().get(id);
    Window planned = stage == null ? null : stage.on();
    Window days = claim.happened() != null ? claim.happened() : planned;
    return days != null
        ? Optional.of(days.to())
        : Optional.of(
            claim.source().said().atZone(comparison.agreement().timeZone()).toLocalDate());
  }

  /** A row a day: so far, to go, and whether the sides say the same. */
  Optional<Report.Block> grid() {
    if (days.size() < 2 || streams.isEmpty() || streams.size() > 3) {
      return Optional.empty();
    }
    List<Column> columns = new ArrayList<>();
    columns.add(new Column(speech.say("report.course.day"), false));
    for (Balance.Row row : streams) {
      columns.add(new Column(speech.whom(row.of()), true));
      columns.add(new Column(speech.say("report.course.to-go"), true));
    }
    columns.add(new Column(speech.say("report.course.sides"), false));
    List<List<Cell>> rows = new ArrayList<>();
    for (LocalDate day : days) {
      Book book = book(day);
      List<Cell> row = new ArrayList<>();
      row.add(Cell.of(speech.show(day)));
      List<Figures> figures = new ArrayList<>();
      for (Balance.Row stream : streams) {
        Balance.Row then = Balance.row(book, stream.of());
        figures.add(then.delivered());
        row.add(Cell.of(shown(then.delivered())));
        row.add(Cell.of(speech.show(then.owed())));
      }
      row.add(sides(figures));
      if (!figures.stream().allMatch(Figures::isSilent)) {
        rows.add(row);
      }
    }
    return Optional.of(new Report.Grid(speech.say("report.course"), columns, rows));
  }

  private Book book(LocalDate day) {
    return books.computeIfAbsent(day, comparison.book()::finishedBy);
  }

  private String shown(Figures figures) {
    return figures.isSilent() ? speech.say("report.cell.not-stated") : speech.show(figures.joint());
  }

  private Cell sides(List<Figures> figures) {
    if (figures.stream().anyMatch(Figures::differ)) {
      return new Cell(speech.say("report.course.differ"), Tone.RED);
    }
    if (figures.stream().allMatch(Figures::agree)) {
      return new Cell(speech.say("report.course.agree"), Tone.GREEN);
    }
    List<String> voices =
        figures.stream().flatMap(f -> f.byVoice().keySet().stream()).distinct().toList();
    return voices.size() == 1
        ? Cell.of(speech.say("report.course.one", speech.party(voices.getFirst())))
        : Cell.of(speech.say("report.course.compatible"));
  }

  /** The same as pictures, one for each stream: every voice's line against what is promised. */
  List<Report.Block> courses() {
    List<Report.Block> courses = new ArrayList<>();
    for (Balance.Row stream : streams) {
      Range whole = stream.promised().orElse(Range.UNKNOWN);
      List<Report.Track> tracks =
          stream.delivered().byVoice().keySet().stream()
              .map(voice -> track(stream.of(), voice))
              .filter(track -> !track.steps().isEmpty())
              .limit(MOST_VOICES)
              .toList();
      if (tracks.stream().anyMatch(track -> track.steps().size() > 1)) {
        courses.add(
            new Report.Course(
                speech.say("report.course.title", speech.whom(stream.of())),
                speech.say("report.course.description"),
                whole.hasMost() ? whole.most() : whole.least(),
                List.of(),
                tracks));
      }
    }
    return courses;
  }

  private Report.Track track(Selector of, String voice) {
    List<Report.Step> steps = new ArrayList<>();
    for (LocalDate day : days) {
      Range total = book(day).figures(Outcome.DELIVERED, of).byVoice().get(voice);
      if (total != null) {
        steps.add(new Report.Step(day, total));
      }
    }
    return new Report.Track(speech.say("report.course.track", speech.party(voice)), steps);
  }
}
