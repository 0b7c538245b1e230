package limen.paper.examples;

import static limen.core.agreement.Outcome.DELIVERED;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import limen.core.agreement.Balance;
import limen.core.agreement.Book;
import limen.core.agreement.Reason;
import limen.core.agreement.Remark;
import limen.core.agreement.Review;
import limen.core.agreement.Verdict;
import limen.core.agreement.Verdicts;
import limen.core.document.Reading;
import limen.core.document.Result;
import limen.core.statement.Comparison;
import limen.core.statement.Statements;
import limen.core.terms.Agreement;
import limen.core.terms.Agreements;
import limen.core.terms.Range;
import limen.core.terms.Selector;
import limen.paper.claims.ClaimSheet;
import limen.paper.sheet.Outcome;
import limen.paper.sheet.Sheets;

/** An agreement of the examples with what was said about it, as it looks on a day. */
final class Example {
  /** After everything that the examples speak of. */
  static final LocalDate LATER = LocalDate.of(2026, 1, 31);

  private final Agreement agreement;
  private final Statements statements;
  private final Comparison compared;

  Example(Agreement agreement, Statements statements, LocalDate asOf) {
    this.agreement = agreement;
    this.statements = statements;
    this.compared =
        Comparison.of(
            agreement,
            statements,
            asOf,
            LATER.plusDays(1).atStartOfDay(agreement.timeZone()).toInstant());
  }

  /** The agreement with the statements beside it. */
  static Example of(String name) {
    return of(name, name + ".statements.csv");
  }

  /** The agreement with statements from another file. */
  static Example of(String name, String statements) {
    Agreement agreement = agreement(name + ".yaml");
    Outcome<Statements> claims =
        ClaimSheet.read(agreement, List.of(Sheets.read(folder().resolve(statements))));
    assertThat(claims.problems()).as(statements).isEmpty();
    return new Example(agreement, Objects.requireNonNull(claims.value()), LATER);
  }

  static Agreement agreement(String file) {
    Path path = folder().resolve(file);
    try {
      Reading<Agreement> reading = Agreements.read(file, Files.readAllBytes(path));
      assertThat(reading.problems()).as(file).isEmpty();
      return Objects.requireNonNull(reading.value());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Every agreement file of the folder. */
  static List<String> files() {
    try (Stream<Path> all = Files.list(folder())) {
      return all.map(p -> p.getFileName().toString())
          .filter(name -> name.endsWith(".yaml"))
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static Path folder() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(folder.resolve("examples/agreements"))) {
      folder = Objects.requireNonNull(folder.getParent(), "no folder examples above this one");
    }
    return folder.resolve("examples/agreements");
  }

  /** The remarks of a review as one word each, its texts left out. */
  static List<String> remarks(String file) {
    return Review.of(agreement(file)).stream()
        .map(Remark::reason)
        .map(Reason::code)
        .filter(code -> !code.equals("review.text"))
        .distinct()
        .toList();
  }

  Example until(String day) {
    return new Example(agreement, statements, LocalDate.parse(day));
  }

  Agreement agreement() {
    return agreement;
  }

  Statements statements() {
    return statements;
  }

  Book book() {
    return compared.book();
  }

  /** What one voice alone comes to. */
  Range said(String voice, limen.core.agreement.Outcome outcome, String whom) {
    return Objects.requireNonNull(
        book().figures(outcome, selector(whom)).byVoice().get(voice), voice + " says nothing");
  }

  Range delivered(String whom) {
    return book().figures(DELIVERED, selector(whom)).joint();
  }

  Balance.Row row(String whom) {
    return Balance.row(book(), selector(whom));
  }

  /** The verdicts on all clauses. */
  List<Verdict> verdicts() {
    return compared.verdicts().stream().map(Verdicts.Judged::verdict).toList();
  }

  /** The verdict on a clause by its position in the file, from 0. */
  Verdict verdict(int index) {
    return verdicts().get(index);
  }

  /** The verdicts that one voice's figures alone would give. */
  List<Verdict> verdictsBy(String voice) {
    return Verdicts.of(book().of(voice), statements.events(agreement().sides())).stream()
        .map(Verdicts.Judged::verdict)
        .toList();
  }

  /** The differences found, as codes. */
  List<String> findings() {
    return compared.lines().stream()
        .flatMap(line -> line.differences().stream())
        .filter(difference -> difference.isFinding())
        .map(difference -> difference.reason().code())
        .toList();
  }

  static Selector selector(String whom) {
    return switch (Selector.parse(whom)) {
      case Result.Good<Selector>(Selector of) -> of;
      case Result.Refused<Selector>(var refusal) ->
          throw new IllegalArgumentException(refusal.what());
    };
  }
}
