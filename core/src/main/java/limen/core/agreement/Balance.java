package limen.core.agreement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import limen.core.terms.Agreement;
import limen.core.terms.Clause;
import limen.core.terms.Range;
import limen.core.terms.Selector;
import limen.core.terms.Stream;
import limen.core.terms.Term;
import org.jspecify.annotations.Nullable;

/**
 * What is promised, listed, delivered and owed at the end of a day, as ranges: by stream, by stage,
 * by category and by party.
 *
 * @param streams one row a stream
 * @param stages one row for each stage of each stream that is planned or was spoken of
 * @param categories one row for each kind of people that terms or figures name
 * @param parties what each side gives and receives, living people only
 */
public record Balance(
    List<Row> streams, List<Row> stages, List<Row> categories, List<Row> parties) {

  /**
   * One group of people.
   *
   * @param of whom
   * @param promised how many; empty where no term says a number
   * @param everyone whether everybody is promised, however many there are
   * @param held as acknowledged by the holder
   * @param listed names handed over
   * @param delivered handed over under the agreement
   * @param outside handed over outside the formula
   * @param discharged not gone, and counted as done by a clause
   * @param owed still to come; unknown where the promise or the deliveries are
   */
  public record Row(
      Selector of,
      Optional<Range> promised,
      boolean everyone,
      Figures held,
      Figures listed,
      Figures delivered,
      Figures outside,
      Range discharged,
      Range owed) {}

  /** The balance of a book. */
  public static Balance of(Book book) {
    Agreement agreement = book.agreement();
    List<Row> streams = new ArrayList<>();
    List<Row> stages = new ArrayList<>();
    List<Row> categories = new ArrayList<>();
    List<Row> parties = new ArrayList<>();
    Map<String, Set<List<String>>> kinds = kinds(book);
    for (String stream : agreement.streams().keySet()) {
      streams.add(row(book, select(stream, List.of(), null)));
      for (List<String> kind : kinds.getOrDefault(stream, Set.of())) {
        add(categories, row(book, select(stream, kind, null)));
      }
      for (String stage : stageNames(book)) {
        add(stages, row(book, select(stream, List.of(), stage)));
      }
    }
    for (String side : agreement.sides()) {
      add(parties, row(book, new Selector(List.of(), side, null, null)));
      add(parties, row(book, new Selector(List.of(), null, side, null)));
    }
    return new Balance(streams, stages, categories, parties);
  }

  private static Selector select(String stream, List<String> kinds, @Nullable String stage) {
    List<String> names = new ArrayList<>(List.of(stream));
    names.addAll(kinds);
    return new Selector(names, null, null, stage);
  }

  private static void add(List<Row> rows, Row row) {
    boolean empty =
        row.promised.isEmpty()
            && !row.everyone
            && row.held.isSilent()
            && row.listed.isSilent()
            && row.delivered.isSilent()
            && row.outside.isSilent();
    if (!empty) {
      rows.add(row);
    }
  }

  /** One row, for any group anybody asks about. */
  public static Row row(Book book, Selector of) {
    Promises promises = new Promises(book.agreement());
    List<Selector> one = List.of(of);
    Optional<Range> promised = promised(book.agreement(), of);
    Figures delivered = book.figures(Outcome.DELIVERED, of);
    Figures held = book.figures(Outcome.HELD, of);
    Range discharged = promises.discharged(book, one);
    boolean everyone = promises.promisesEveryone(one);
    Range done = delivered.joint().plus(discharged);
    Range due =
        promised
            .or(() -> everyone ? promises.everyone(book, one) : Optional.empty())
            .orElse(Range.UNKNOWN);
    return new Row(
        of,
        promised,
        everyone,
        held,
        book.figures(Outcome.LISTED, of),
        delivered,
        book.figures(Outcome.OUTSIDE, of),
        discharged,
        owed(due, done));
  }

  /** How many of a group the terms promise; empty where no term says a number. */
  public static Optional<Range> promised(Agreement agreement, Selector of) {
    Promises promises = new Promises(agreement);
    return of.stage() == null
        ? promises.promised(List.of(of))
        : promises.promised(unstaged(of), of.stage());
  }

  /** Of "at least n" only n are owed; whoever goes beyond that is welcome and owed to nobody. */
  private static Range owed(Range due, Range done) {
    boolean floor = due.least() > 0 && !due.hasMost();
    return (floor ? Range.of(due.least()) : due).minus(done).floored();
  }

  private static Selector unstaged(Selector of) {
    return new Selector(of.names(), of.from(), of.to(), null);
  }

  private static Set<String> stageNames(Book book) {
    Set<String> names = new LinkedHashSet<>(book.agreement().stages().keySet());
    book.tallies().stream().map(t -> t.of().stage()).filter(s -> s != null).forEach(names::add);
    return names;
  }

  /** Every kind that a count speaks of for a stream, in the terms or in the figures. */
  private static Map<String, Set<List<String>>> kinds(Book book) {
    Agreement agreement = book.agreement();
    Map<String, Set<List<String>>> kinds = new LinkedHashMap<>();
    List<Selector> named = new ArrayList<>();
    for (Clause clause : agreement.terms()) {
      switch (clause.term()) {
        case Term.Number number -> named.addAll(number.of());
        case Term.Schedule schedule ->
            schedule.stages().values().forEach(s -> named.addAll(s.counts().keySet()));
        default -> {}
      }
    }
    book.tallies().forEach(t -> named.add(t.of()));
    for (Selector of : named) {
      List<String> these = of.names().stream().filter(agreement.kinds()::containsKey).toList();
      if (!these.isEmpty()) {
        for (String stream : agreement.streams(of)) {
          kinds.computeIfAbsent(stream, s -> new LinkedHashSet<>()).add(these);
        }
      }
    }
    return kinds;
  }

  /** The rows of living people, of remains, or of things. */
  public static List<Row> carrying(Agreement agreement, List<Row> rows, Stream.Cargo cargo) {
    return rows.stream()
        .filter(
            row ->
                agreement.streams(row.of).stream()
                    .allMatch(
                        id -> {
                          Stream stream = agreement.streams().get(id);
                          return stream != null && stream.of() == cargo;
                        }))
        .toList();
  }
}
