package limen.core.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import limen.core.agreement.Verdict.State;
import limen.core.terms.Agreement;
import limen.core.terms.Amount;
import limen.core.terms.Clause;
import limen.core.terms.Range;
import limen.core.terms.Selector;
import limen.core.terms.Term;
import limen.core.terms.Window;
import org.jspecify.annotations.Nullable;

/** What an agreement promises, and what discharges a promise without a handover. */
public record Promises(Agreement agreement) {

  /** How many of these are promised; empty where no number says so. */
  public Optional<Range> promised(List<Selector> of) {
    return direct(of).or(() -> staged(of)).or(() -> scheduled(of)).or(() -> byRatio(of));
  }

  private Optional<Range> staged(List<Selector> of) {
    Selector one = of.getFirst();
    return of.size() > 1 || one.stage() == null
        ? Optional.empty()
        : promised(new Selector(one.names(), one.from(), one.to(), null), one.stage());
  }

  /** How many of these are promised for a stage by the schedule. */
  public Optional<Range> promised(Selector of, String stage) {
    Term.Schedule.Stage planned = agreement.stages().get(stage);
    if (planned == null) {
      return Optional.empty();
    }
    return planned.counts().entrySet().stream()
        .filter(count -> same(List.of(count.getKey()), List.of(of)))
        .map(Map.Entry::getValue)
        .filter(count -> !count.isUnknown())
        .findFirst();
  }

  /** Whether a term promises everybody there is. */
  public boolean promisesEveryone(List<Selector> of) {
    return numbers().anyMatch(n -> n.is() instanceof Amount.Everyone && same(n.of(), of));
  }

  /**
   * How many there are where everybody is promised: those held on the day of the holder's latest
   * word, and those who had gone by then. Whether the word was said before or after the handovers
   * of its own day nobody knows. Empty where the holder has not spoken.
   */
  Optional<Range> everyone(Book book, List<Selector> of) {
    LocalDate day = book.heldOn(of);
    if (day == null) {
      return Optional.empty();
    }
    Range before = dealtWith(book.until(day.minusDays(1)), of);
    Range gone = before.hull(dealtWith(book.until(day), of));
    return Optional.of(book.count(Outcome.HELD, of).plus(gone));
  }

  /** Handed over, or not gone and counted as done, as far as anybody stated it. */
  Range dealtWith(Book book, List<Selector> of) {
    return book.stated(Outcome.DELIVERED, of).plus(discharged(book, of));
  }

  private java.util.stream.Stream<Term.Number> numbers() {
    return agreement.terms().stream()
        .map(Clause::term)
        .filter(Term.Number.class::isInstance)
        .map(Term.Number.class::cast);
  }

  /** All that is promised at once; where the parties tell different numbers, all between them. */
  private Optional<Range> direct(List<Selector> of) {
    List<Range> told = new ArrayList<>();
    List<Range> plain = new ArrayList<>();
    for (Clause clause : agreement.terms()) {
      if (clause.term() instanceof Term.Number n
          && n.each() == Term.Each.TOTAL
          && n.is() instanceof Amount.Counted(Range count)
          && same(n.of(), of)) {
        (clause.toldBy().isEmpty() ? plain : told).add(count);
      }
    }
    long least = plain.stream().mapToLong(Range::least).max().orElse(0);
    long most = plain.stream().mapToLong(Range::most).min().orElse(Range.NONE_ABOVE);
    plain.addAll(told);
    return told.isEmpty() && !plain.isEmpty() && least <= most
        ? Optional.of(new Range(least, most))
        : plain.stream().reduce(Range::hull);
  }

  private Optional<Range> scheduled(List<Selector> of) {
    if (of.size() != 1 || of.getFirst().stage() != null || agreement.stages().isEmpty()) {
      return Optional.empty();
    }
    List<Optional<Range>> stages =
        agreement.stages().keySet().stream().map(id -> promised(of.getFirst(), id)).toList();
    return stages.stream().allMatch(Optional::isPresent)
        ? stages.stream().map(Optional::get).reduce(Range::plus)
        : Optional.empty();
  }

  private Optional<Range> byRatio(List<Selector> of) {
    for (Clause clause : agreement.terms()) {
      if (clause.term() instanceof Term.Ratio r
          && r.scale() == null
          && r.as() == Term.Ratio.Measure.COUNT
          && r.relation() == Term.Ratio.Relation.EQUAL
          && r.surplus() == Term.Ratio.Surplus.NONE) {
        if (same(r.left(), of) && r.factor().right() == 1) {
          return direct(r.right()).map(right -> right.times(r.factor().left()));
        }
        if (same(r.right(), of) && r.factor().left() == 1) {
          return direct(r.left()).map(left -> left.times(r.factor().right()));
        }
      }
    }
    return Optional.empty();
  }

  /** Whether two groups are the same people, however they are spelled. */
  boolean same(List<Selector> a, List<Selector> b) {
    return keys(a).equals(keys(b));
  }

  private Set<List<Object>> keys(List<Selector> of) {
    return of.stream()
        .map(
            s ->
                List.<Object>of(
                    Set.copyOf(agreement.streams(s)),
                    s.names().stream()
                        .filter(n -> !agreement.streams().containsKey(n))
                        .sorted()
                        .toList(),
                    String.valueOf(s.stage())))
        .collect(Collectors.toSet());
  }

  Range discharged(Book book, List<Selector> of) {
    return discharged(book, of, null);
  }

  /**
   * Those who do not go and whom a clause counts as done, as far as anybody stated them. The causes
   * of one voice are added up; those of several voices are not, since they are the same people.
   */
  Range discharged(Book book, List<Selector> of, @Nullable Window days) {
    List<Range> byVoice =
        book.voices().stream()
            .map(voice -> discharged(book, voice, of, days))
            .flatMap(Optional::stream)
            .toList();
    return Range.allOf(byVoice).orElse(Range.ZERO);
  }

  private Optional<Range> discharged(
      Book book, String voice, List<Selector> of, @Nullable Window days) {
    Optional<Range> sum = Optional.empty();
    for (Term.Otherwise.Cause cause : Term.Otherwise.Cause.values()) {
      Range stated = book.figures(Outcome.of(cause), of, days).byVoice().get(voice);
      if (stated != null && isDischarged(cause, of)) {
        boolean claim = cause == Term.Otherwise.Cause.DECLINES && isHolder(voice, of);
        Range counted = claim ? new Range(0, stated.most()) : stated;
        sum = Optional.of(sum.orElse(Range.ZERO).plus(counted));
      }
    }
    return sum;
  }

  /** The holder's word alone that somebody declines opens an interview and closes no account. */
  private boolean isHolder(String voice, List<Selector> of) {
    return of.stream()
        .flatMap(s -> agreement.streams(s).stream())
        .map(agreement.streams()::get)
        .anyMatch(stream -> stream != null && stream.from().equals(voice));
  }

  /** A clause on the wounded excuses nobody else. */
  private boolean isWithin(Selector of, Selector rule) {
    boolean stage = rule.stage() == null || rule.stage().equals(of.stage());
    return stage && agreement.region(of.names()).within(agreement.region(rule.names()));
  }

  private boolean isDischarged(Term.Otherwise.Cause cause, List<Selector> of) {
    return agreement.terms().stream()
        .map(Clause::term)
        .anyMatch(
            term ->
                term instanceof Term.Otherwise o
                    && o.counts() == Term.Otherwise.Counts.DISCHARGED
                    && o.when().contains(cause)
                    && covers(o.of(), of));
  }

  private boolean covers(List<Selector> rule, List<Selector> of) {
    Set<String> ruled =
        rule.stream().flatMap(s -> agreement.streams(s).stream()).collect(Collectors.toSet());
    return of.stream().allMatch(s -> ruled.containsAll(agreement.streams(s)))
        && of.stream().allMatch(s -> rule.stream().anyMatch(r -> isWithin(s, r)));
  }

  /** Whether everything promised of these is done: the question of all-or-nothing. */
  State done(Book book, List<Selector> of) {
    Range have = book.count(Outcome.DELIVERED, of);
    if (book.isSilent(Outcome.DELIVERED, of)) {
      return State.UNKNOWN;
    }
    Range promised = promised(of).orElse(Range.atLeast(1));
    return Promise.judge(promised, have, discharged(book, of), false).state();
  }
}
