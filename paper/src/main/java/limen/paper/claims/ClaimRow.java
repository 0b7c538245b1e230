package limen.paper.claims;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import limen.core.agreement.Outcome;
import limen.core.document.Nearest;
import limen.core.document.Problem;
import limen.core.document.Result;
import limen.core.statement.Source;
import limen.core.statement.Statement;
import limen.core.terms.Agreement;
import limen.core.terms.Range;
import limen.core.terms.Selector;
import limen.core.terms.Window;
import limen.paper.sheet.Cell;
import limen.paper.sheet.Row;
import org.jspecify.annotations.Nullable;

/** Reads one row as a statement; notes every problem of the row. */
final class ClaimRow {
  private static final List<String> SAYS =
      List.of("count", "expects", "estimates", "happened", "incident", "withdraws");
  private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);
  private final Agreement agreement;
  private final Row row;
  private final List<Problem> problems;

  ClaimRow(Agreement agreement, Row row, List<Problem> problems) {
    this.agreement = agreement;
    this.row = row;
    this.problems = problems;
  }

  /** The statement; null where the row has problems. */
  @Nullable Statement read() {
    int before = problems.size();
    String says = row.cell("says").isBlank() ? "count" : row.cell("says").text();
    Source source = source();
    Statement statement =
        switch (says) {
          case "count" -> claim(source);
          case "expects" -> expectation(source);
          case "estimates" -> estimate(source);
          case "happened" -> occurrence(source);
          case "incident" -> new Statement.Incident(source, days());
          case "withdraws" -> withdrawal(source);
          default -> {
            refuse("says", "‘" + says + "’ is no kind of statement", Nearest.advice(says, SAYS));
            yield null;
          }
        };
    return problems.size() > before ? null : statement;
  }

  private Source source() {
    Instant said = time("said");
    Instant recorded = row.cell("recorded").isBlank() ? said : time("recorded");
    if (row.cell("speaker").isBlank()) {
      refuse(
          "speaker",
          "nobody says this",
          "Maybe " + String.join(", ", agreement.parties().keySet()) + ", or any other voice.");
    }
    return new Source(
        row.cell("id").text(),
        row.cell("speaker").text(),
        text("office"),
        text("channel"),
        said,
        row.cell("said").text().length() == 10,
        recorded,
        text("corrects"),
        text("source"),
        text("words"));
  }

  private Statement claim(Source source) {
    Range count = count(true);
    Selector of = of(true);
    Window days = days();
    LocalDate said = source.said().atZone(agreement.timeZone()).toLocalDate();
    if (days != null && days.from().isAfter(said)) {
      refuse(
          "happened",
          "‘" + days + "’ is later than the day on which it was said, " + said,
          "Maybe ‘expects’ under says; nobody counts what has not happened.");
    }
    return new Statement.Claim(source, of, outcome(), count, days);
  }

  private Statement expectation(Source source) {
    return new Statement.Expectation(source, of(false), outcome(), count(false), days());
  }

  private Statement estimate(Source source) {
    Range count = count(true);
    return new Statement.Estimate(
        source, of(false), outcome(), count, days(), text("according-to"));
  }

  private Statement withdrawal(Source source) {
    if (row.cell("withdraws").isBlank()) {
      refuse("withdraws", "nothing is named that is withdrawn", "Maybe the id of a statement.");
    }
    return new Statement.Withdrawal(source, row.cell("withdraws").text());
  }

  private Statement occurrence(Source source) {
    String event = row.cell("event").text();
    if (!agreement.events().containsKey(event)) {
      refuse(
          "event",
          event.isEmpty() ? "no event is named" : "‘" + event + "’ is no event of the agreement",
          Nearest.advice(event, agreement.events().keySet()));
    }
    LocalDateTime happened = dateTime(row.cell("happened"));
    return new Statement.Occurrence(source, event, happened == null ? LocalDateTime.MIN : happened);
  }

  /** Whom the row counts: the stream's phrase, with category and stage from their own columns. */
  private Selector of(boolean required) {
    Cell stream = row.cell("stream");
    if (stream.isBlank() && required) {
      refuse("stream", "nobody is named", Nearest.advice("", agreement.streams().keySet()));
    }
    Selector said = parsed(stream, Selector::parse, Selector.ALL);
    List<String> names = new ArrayList<>(said.names());
    known("stream", said.names(), streams());
    if (said.from() != null) {
      known("stream", List.of(said.from()), agreement.parties().keySet());
    }
    if (said.to() != null) {
      known("stream", List.of(said.to()), agreement.parties().keySet());
    }
    List<String> kinds = words(row.cell("category"));
    known("category", kinds, agreement.kinds().keySet());
    names.addAll(kinds);
    return new Selector(List.copyOf(names), said.from(), said.to(), stage(said));
  }

  private Set<String> streams() {
    Set<String> known = new LinkedHashSet<>(agreement.streams().keySet());
    known.addAll(agreement.series().keySet());
    return known;
  }

  private @Nullable String stage(Selector said) {
    String stage = row.cell("stage").isBlank() ? said.stage() : row.cell("stage").text();
    if (stage != null && !agreement.stages().isEmpty()) {
      known("stage", List.of(stage), agreement.stages().keySet());
    }
    return stage;
  }

  private void known(String column, Collection<String> words, Collection<String> declared) {
    for (String word : words) {
      if (!declared.contains(word)) {
        refuse(
            column,
            "‘" + word + "’ is not declared in the agreement",
            Nearest.advice(word, declared));
      }
    }
  }

  private static List<String> words(Cell cell) {
    return cell.isBlank() ? List.of() : Arrays.asList(cell.text().split("[\\s,;+]+", -1));
  }

  private Outcome outcome() {
    String word = row.cell("outcome").isBlank() ? "delivered" : row.cell("outcome").text();
    Outcome outcome = Outcome.WORDS.get(word);
    if (outcome == null) {
      refuse(
          "outcome", "‘" + word + "’ is no outcome", Nearest.advice(word, Outcome.WORDS.keySet()));
      return Outcome.DELIVERED;
    }
    return outcome;
  }

  private Range count(boolean required) {
    Cell cell = row.cell("count");
    if (cell.isBlank() && required) {
      refuse(
          "count",
          "no count is given",
          "Maybe ‘unknown’; silence needs no row at all, and zero is written 0.");
    }
    return parsed(cell, Range::parse, Range.UNKNOWN);
  }

  private @Nullable Window days() {
    Cell cell = row.cell("happened");
    return cell.isBlank() ? null : parsed(cell, Window::parse, Window.of(LocalDate.EPOCH));
  }

  private <T> T parsed(Cell cell, Function<String, Result<T>> parse, T absent) {
    if (cell.isBlank()) {
      return absent;
    }
    return switch (parse.apply(cell.text())) {
      case Result.Good<T>(T value) -> value;
      case Result.Refused<T>(var refusal) -> {
        problems.add(cell.problem(refusal.what(), refusal.advice()));
        yield absent;
      }
    };
  }

  /** A moment: with an offset, in the agreement's time zone, or the end of a day. */
  private Instant time(String column) {
    Cell cell = row.cell(column);
    if (!cell.text().matches("\\d{4}-.*")) {
      dateTime(cell);
      return Instant.EPOCH;
    }
    try {
      return OffsetDateTime.parse(cell.text().replace(' ', 'T')).toInstant();
    } catch (DateTimeParseException withoutOffset) {
      LocalDateTime local = dateTime(cell);
      return local == null ? Instant.EPOCH : local.atZone(agreement.timeZone()).toInstant();
    }
  }

  private @Nullable LocalDateTime dateTime(Cell cell) {
    String text = cell.text().replace(' ', 'T');
    try {
      return text.length() == 10
          ? LocalDate.parse(text).atTime(END_OF_DAY)
          : LocalDateTime.parse(text);
    } catch (DateTimeParseException notATime) {
      problems.add(
          cell.problem(
              "‘" + cell.text() + "’ is not a moment",
              "Maybe 2025-05-23, 2025-05-23 18:00, or 2025-05-23T18:00+03:00."));
      return null;
    }
  }

  private @Nullable String text(String column) {
    Cell cell = row.cell(column);
    return cell.isBlank() ? null : cell.text();
  }

  private void refuse(String column, String what, String advice) {
    problems.add(row.cell(column).problem(what, advice));
  }
}
