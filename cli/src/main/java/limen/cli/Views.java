package limen.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import limen.core.document.Place;
import limen.core.document.Problem;
import limen.core.statement.Comparison;
import limen.core.statement.Statements;
import limen.core.terms.Agreement;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** As of which day, as known when, and from which statements. */
final class Views {
  @Option(
      names = {"--statements", "-s"},
      paramLabel = "FILE",
      arity = "1..*",
      description = "What was said, as CSV or JSON; several files are one account.")
  List<Path> statements = new ArrayList<>();

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "Events up to the end of this day, and what had been said by then.")
  @Nullable String asOf;

  @Option(
      names = "--known-at",
      paramLabel = "TIME",
      description =
          "What had been said and learned by this moment: 2025-05-24 or 2025-05-24T14:30.")
  @Nullable String knownAt;

  /** All files that are read. */
  List<Path> inputs(Path agreement) {
    List<Path> inputs = new ArrayList<>(statements);
    inputs.add(agreement);
    return inputs;
  }

  /** The comparison asked for, of an agreement in a file; notes on the statements go to err. */
  Comparison comparison(Path agreementFile, PrintWriter err) {
    Inputs inputs = new Inputs();
    Agreement agreement = inputs.agreement(agreementFile);
    Comparison comparison = comparison(agreement, inputs.statements(agreement, statements));
    Problems.notes(inputs.notes(), err);
    return comparison;
  }

  /** The comparison asked for. */
  Comparison comparison(Agreement agreement, Statements said) {
    ZoneId zone = agreement.timeZone();
    List<Problem> problems = new ArrayList<>();
    LocalDate day = asOf == null ? null : day(asOf, problems);
    Instant known = knownAt == null ? null : moment(knownAt, zone, problems);
    if (!problems.isEmpty()) {
      throw new Stop(problems);
    }
    Instant now = Instant.now();
    if (known == null) {
      known = day == null ? now : endOf(day, zone);
    }
    if (day == null) {
      day = (known.isBefore(now) ? known : now).atZone(zone).toLocalDate();
    }
    return Comparison.of(agreement, said, day, known);
  }

  private static Instant endOf(LocalDate day, ZoneId zone) {
    return day.atTime(LocalTime.of(23, 59, 59)).atZone(zone).toInstant();
  }

  private static @Nullable LocalDate day(String text, List<Problem> problems) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException impossible) {
      problems.add(
          new Problem(
              Place.of("--as-of"),
              "‘" + text + "’ is not a day of the calendar",
              "Maybe year-month-day, as in 2025-05-24."));
      return null;
    }
  }

  private static @Nullable Instant moment(String text, ZoneId zone, List<Problem> problems) {
    String iso = text.strip().replace(' ', 'T');
    try {
      if (iso.length() == 10) {
        return endOf(LocalDate.parse(iso), zone);
      }
      boolean offset = iso.matches(".*(Z|[+-]\\d{2}(:?\\d{2})?)");
      return offset && iso.length() > 16
          ? OffsetDateTime.parse(iso).toInstant()
          : LocalDateTime.parse(iso).atZone(zone).toInstant();
    } catch (DateTimeParseException impossible) {
      problems.add(
          new Problem(
              Place.of("--known-at"),
              "‘" + text + "’ is not a moment",
              "Maybe 2025-05-24, 2025-05-24T14:30 or 2025-05-24T14:30+03:00."));
      return null;
    }
  }
}
