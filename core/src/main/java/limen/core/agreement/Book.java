package limen.core.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import limen.core.agreement.Account.Answer;
import limen.core.terms.Agreement;
import limen.core.terms.Range;
import limen.core.terms.Selector;
import limen.core.terms.Term.Schedule.Stage;
import limen.core.terms.Window;
import org.jspecify.annotations.Nullable;

/**
 * The figures of all voices up to the end of a day. Both sides' figures stay apart; what they come
 * to together is computed on asking and never stored.
 */
public final class Book {
  private final Agreement agreement;
  private final List<Tally> stated;
  private final List<Tally> tallies;
  private final LocalDate asOf;
  private final List<String> voices;
  private final Map<String, Map<Outcome, Account>> accounts = new LinkedHashMap<>();

  /**
   * Opens a book.
   *
   * @param tallies figures of this agreement, in any order
   * @param asOf the last day that counts
   */
  public Book(Agreement agreement, List<Tally> tallies, LocalDate asOf) {
    this.agreement = agreement;
    this.asOf = asOf;
    this.stated = List.copyOf(tallies);
    this.tallies = stated.stream().filter(t -> hasBegun(agreement, t, asOf)).toList();
    Set<String> ordered = new LinkedHashSet<>(agreement.sides());
    ordered.addAll(agreement.parties().keySet());
    this.tallies.stream().map(Tally::by).sorted().forEach(ordered::add);
    this.voices =
        ordered.stream()
            .filter(v -> this.tallies.stream().anyMatch(t -> t.by().equals(v)))
            .toList();
    for (String voice : voices) {
      Map<Outcome, Account> byOutcome = new LinkedHashMap<>();
      for (Outcome outcome : Outcome.values()) {
        boolean planned = outcome == Outcome.DELIVERED || outcome == Outcome.LISTED;
        byOutcome.put(outcome, new Account(agreement, said(voice, outcome), asOf, planned));
      }
      accounts.put(voice, byOutcome);
    }
  }

  private static boolean hasBegun(Agreement agreement, Tally tally, LocalDate asOf) {
    return !tally.span(Figure.window(agreement, tally.of().stage())).from().isAfter(asOf);
  }

  private Collection<Tally> said(String voice, Outcome outcome) {
    List<Tally> said =
        stated.stream().filter(t -> t.by().equals(voice) && t.outcome() == outcome).toList();
    return outcome == Outcome.HELD ? latest(said) : said;
  }

  /** How many are held is a state and no event: of one group only the latest figure counts. */
  private Collection<Tally> latest(List<Tally> held) {
    Map<Selector, Tally> latest = new LinkedHashMap<>();
    held.stream()
        .filter(t -> hasBegun(agreement, t, asOf))
        .sorted(Comparator.comparing(Book::day))
        .forEach(t -> latest.put(t.of(), t));
    return latest.values();
  }

  private static LocalDate day(Tally tally) {
    return tally.happened() == null ? tally.said() : tally.happened().to();
  }

  /** The day of the latest word on how many of these are held; null where there is none. */
  @Nullable LocalDate heldOn(List<Selector> of) {
    return tallies.stream()
        .filter(t -> t.outcome() == Outcome.HELD)
        .filter(t -> of.stream().anyMatch(s -> concerns(s, t)))
        .map(Book::day)
        .max(LocalDate::compareTo)
        .orElse(null);
  }

  private boolean concerns(Selector of, Tally tally) {
    return !Collections.disjoint(agreement.counted(of), agreement.counted(tally.of()));
  }

  private Book(Book whole, String voice) {
    this.agreement = whole.agreement;
    this.asOf = whole.asOf;
    this.stated = whole.stated.stream().filter(t -> t.by().equals(voice)).toList();
    this.tallies = whole.tallies.stream().filter(t -> t.by().equals(voice)).toList();
    this.voices = whole.voices.stream().filter(voice::equals).toList();
    voices.forEach(v -> accounts.put(v, Objects.requireNonNull(whole.accounts.get(v))));
  }

  /** The same book with one voice only. */
  public Book of(String voice) {
    return new Book(this, voice);
  }

  /** The same book closed at the end of an earlier day. */
  public Book until(LocalDate day) {
    return day.isBefore(asOf) ? new Book(agreement, stated, day) : this;
  }

  /**
   * Only the figures whose days were all over by a day: what had been told of the days till then.
   */
  public Book finishedBy(LocalDate day) {
    List<Tally> over =
        stated.stream()
            .filter(t -> !t.span(Figure.window(agreement, t.of().stage())).to().isAfter(day))
            .toList();
    return new Book(agreement, over, day);
  }

  public Agreement agreement() {
    return agreement;
  }

  /** The last day that counts. */
  public LocalDate asOf() {
    return asOf;
  }

  /** Everybody who stated a figure: sides first, then other parties, then the rest. */
  public List<String> voices() {
    return voices;
  }

  List<Tally> tallies() {
    return tallies;
  }

  /** One outcome of one group, by every voice. */
  public Figures figures(Outcome outcome, Selector of) {
    return figures(outcome, List.of(of), null);
  }

  /** Whether somebody's figure speaks of nobody but these. */
  boolean isStated(Outcome outcome, Selector of) {
    return voices.stream().anyMatch(v -> account(v, outcome).answer(of, null).isStated());
  }

  /** Whether a voice's figures on a group can all be true at once. */
  public boolean fits(String voice, Outcome outcome, Selector of, @Nullable Window days) {
    return account(voice, outcome).answer(of, days).fits();
  }

  /** One outcome of one group on some days only. */
  public Figures figures(Outcome outcome, Selector of, Window days) {
    return figures(outcome, List.of(of), days);
  }

  Figures figures(Outcome outcome, List<Selector> of, @Nullable Window days) {
    Map<String, Range> byVoice = new LinkedHashMap<>();
    for (String voice : voices) {
      Account account = account(voice, outcome);
      if (!of.stream().allMatch(account::isSilent)) {
        byVoice.put(
            voice,
            of.stream().map(s -> account.answer(s, days).count()).reduce(Range.ZERO, Range::plus));
      }
    }
    return new Figures(byVoice, joint(outcome, of, days));
  }

  /** Each stream is joined by itself too, so that one side's silence on one hides nothing. */
  private Range joint(Outcome outcome, List<Selector> of, @Nullable Window days) {
    Range sum = Range.ZERO;
    for (Selector one : of) {
      Range whole = jointOf(outcome, one, days);
      Range parts =
          byStream(one).stream()
              .map(part -> jointOf(outcome, part, days))
              .reduce(Range.ZERO, Range::plus);
      sum = sum.plus(whole.narrowedBy(parts));
    }
    return sum;
  }

  private List<Selector> byStream(Selector of) {
    List<String> kinds = of.names().stream().filter(agreement.kinds()::containsKey).toList();
    List<Selector> parts = new ArrayList<>();
    for (String counted : agreement.counted(of)) {
      List<String> names = new ArrayList<>(List.of(counted));
      names.addAll(kinds);
      parts.add(new Selector(names, null, null, of.stage()));
    }
    return parts;
  }

  /** Sides come first, and of several voices those that speak of nobody else. */
  private Range jointOf(Outcome outcome, Selector of, @Nullable Window days) {
    List<Answer> sides = answers(outcome, of, days, true);
    List<Answer> all = sides.isEmpty() ? answers(outcome, of, days, false) : sides;
    List<Range> counts = best(all, Answer::isStated).stream().map(Answer::count).toList();
    return Range.allOf(counts).orElse(Range.UNKNOWN);
  }

  private static List<Answer> best(List<Answer> answers, Predicate<Answer> better) {
    List<Answer> best = answers.stream().filter(better).toList();
    return best.isEmpty() ? answers : best;
  }

  private List<Answer> answers(
      Outcome outcome, Selector of, @Nullable Window days, boolean sidesOnly) {
    return voices.stream()
        .filter(v -> !sidesOnly || agreement.sides().contains(v))
        .map(v -> account(v, outcome))
        .map(a -> a.answer(of, days))
        .filter(answer -> !answer.count().isUnknown())
        .toList();
  }

  private Account account(String voice, Outcome outcome) {
    return Objects.requireNonNull(Objects.requireNonNull(accounts.get(voice)).get(outcome));
  }

  /** What everybody together says of an outcome. */
  Range count(Outcome outcome, List<Selector> of) {
    return joint(outcome, of, null);
  }

  /** The same, where not saying anything means that it did not happen as far as anybody said. */
  Range stated(Outcome outcome, List<Selector> of) {
    return isSilent(outcome, of) ? Range.ZERO : count(outcome, of);
  }

  boolean isSilent(Outcome outcome, List<Selector> of) {
    return voices.stream().allMatch(v -> of.stream().allMatch(account(v, outcome)::isSilent));
  }

  /** The days of which anybody spoke, earliest first. */
  List<Window> days(Outcome outcome, List<Selector> of) {
    Set<Window> days = new TreeSet<>(Comparator.comparing(Window::from).thenComparing(Window::to));
    voices.forEach(v -> of.forEach(s -> days.addAll(account(v, outcome).days(s))));
    return List.copyOf(days);
  }

  /** Stages that have passed and of whose deliveries nobody spoke. */
  List<String> unspoken(List<Selector> of) {
    Set<String> missing = unspoken(new Account(agreement, List.of(), asOf, true), of);
    voices.forEach(v -> missing.retainAll(unspoken(account(v, Outcome.DELIVERED), of)));
    return List.copyOf(missing);
  }

  private static Set<String> unspoken(Account account, List<Selector> of) {
    Set<String> missing = new LinkedHashSet<>();
    of.forEach(s -> missing.addAll(account.unspoken(s)));
    return missing;
  }

  /** Whether a stage's last day lies behind; never for a stage without days. */
  boolean isOver(Stage stage) {
    Window on = stage.on();
    return on != null && !on.to().isAfter(asOf);
  }
}
