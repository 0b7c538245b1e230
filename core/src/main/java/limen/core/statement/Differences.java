package limen.core.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import limen.core.agreement.Book;
import limen.core.agreement.Outcome;
import limen.core.agreement.Reason;
import limen.core.agreement.Reason.Name;
import limen.core.statement.Line.Difference;
import limen.core.statement.Line.Quoted;
import limen.core.statement.Statement.Claim;
import limen.core.terms.Agreement;
import limen.core.terms.Range;
import limen.core.terms.Selector;
import limen.core.terms.Stream;
import limen.core.terms.Window;
import org.jspecify.annotations.Nullable;

/** Names what does not fit in a line: counts, categories, dates, the formula, silence. */
record Differences(Agreement agreement, Book book) {

  List<Difference> of(
      Period period,
      Selector of,
      Outcome outcome,
      Optional<Range> promised,
      Map<String, Quoted> byVoice) {
    List<Difference> found = new ArrayList<>();
    boolean category = of.names().stream().anyMatch(agreement.kinds()::containsKey);
    counts(byVoice, category, found);
    byVoice.forEach((voice, quoted) -> itself(voice, quoted, found));
    byVoice.forEach((voice, quoted) -> sums(voice, quoted, found));
    dates(of, outcome, byVoice, found);
    boolean spoken = !byVoice.values().stream().allMatch(Differences::isSilent);
    boolean staged = !(period instanceof Period.Until);
    if (staged && !category && spoken && outcome == Outcome.DELIVERED) {
      silence(of, byVoice, found);
    }
    promised.ifPresent(p -> formula(p, byVoice, found));
    if (outcome == Outcome.OUTSIDE) {
      byVoice.forEach(
          (voice, quoted) -> found.add(note("difference.outside", party(voice), quoted.count())));
    }
    return found;
  }

  private void counts(Map<String, Quoted> byVoice, boolean category, List<Difference> found) {
    List<String> voices = List.copyOf(byVoice.keySet());
    for (int i = 0; i < voices.size(); i++) {
      for (int j = i + 1; j < voices.size(); j++) {
        Range a = count(byVoice, voices.get(i));
        Range b = count(byVoice, voices.get(j));
        if (!a.meets(b)) {
          Range by = a.least() > b.most() ? a.minus(b) : b.minus(a);
          String code = category ? "difference.category" : "difference.count";
          found.add(
              new Difference(
                  true, Reason.of(code, party(voices.get(i)), a, party(voices.get(j)), b, by)));
        }
      }
    }
  }

  private static Range count(Map<String, Quoted> byVoice, String voice) {
    return Objects.requireNonNull(byVoice.get(voice)).stated();
  }

  /** One voice's word on a line that does not fit its own other figures: parts, days, totals. */
  private void sums(String voice, Quoted quoted, List<Difference> found) {
    long words = quoted.claims().stream().map(Claim::count).distinct().count();
    if (!quoted.fits() && words == 1) {
      found.add(
          new Difference(
              true, Reason.of("difference.sum", party(voice), quoted.stated(), quoted.count())));
    }
  }

  /** One voice, two different figures for the same days, and no correction between them. */
  private static void itself(String voice, Quoted quoted, List<Difference> found) {
    List<Claim> claims = quoted.claims();
    for (int i = 0; i < claims.size(); i++) {
      Claim a = claims.get(i);
      claims.subList(i + 1, claims.size()).stream()
          .filter(b -> isSame(a, b) && !a.count().meets(b.count()))
          .map(b -> Reason.of("difference.itself", party(voice), a.count(), b.count()))
          .forEach(reason -> found.add(new Difference(true, reason)));
    }
  }

  private static boolean isSame(Claim a, Claim b) {
    return Objects.equals(a.happened(), b.happened())
        && Objects.equals(a.of().stage(), b.of().stage());
  }

  /** Two voices that both told all of it, each on days of which the other knows nothing. */
  private void dates(
      Selector of, Outcome outcome, Map<String, Quoted> byVoice, List<Difference> found) {
    List<String> voices =
        byVoice.keySet().stream().filter(v -> isWhole(count(byVoice, v))).toList();
    for (int i = 0; i < voices.size(); i++) {
      for (String b : voices.subList(i + 1, voices.size())) {
        String a = voices.get(i);
        List<Window> mine = days(Objects.requireNonNull(byVoice.get(a)));
        List<Window> theirs = days(Objects.requireNonNull(byVoice.get(b)));
        boolean told = !mine.isEmpty() && !theirs.isEmpty();
        if (told && knowsNone(b, outcome, of, mine) && knowsNone(a, outcome, of, theirs)) {
          found.add(
              new Difference(
                  true, Reason.of("difference.date", mine.getFirst(), theirs.getFirst())));
        }
      }
    }
  }

  private static boolean isWhole(Range count) {
    return count.least() > 0 && count.hasMost();
  }

  private boolean knowsNone(String voice, Outcome outcome, Selector of, List<Window> days) {
    return days.stream()
        .map(day -> book.figures(outcome, of, day).byVoice().get(voice))
        .allMatch(count -> count == null || count.isUnknown());
  }

  private static List<Window> days(Quoted quoted) {
    return quoted.claims().stream()
        .map(Claim::happened)
        .filter(Objects::nonNull)
        .sorted(Comparator.comparing(Window::from).thenComparing(Window::to))
        .toList();
  }

  /** Whoever gives or receives these people and has said nothing. */
  private void silence(Selector of, Map<String, Quoted> byVoice, List<Difference> found) {
    Set<String> concerned = new LinkedHashSet<>();
    for (String id : agreement.streams(of)) {
      Stream stream = Objects.requireNonNull(agreement.streams().get(id));
      concerned.add(stream.from());
      concerned.add(stream.to());
    }
    List<Name> silent =
        agreement.sides().stream()
            .filter(side -> concerned.contains(side) && isSilent(byVoice.get(side)))
            .map(Differences::party)
            .toList();
    if (!silent.isEmpty()) {
      found.add(note("difference.silent", silent));
    }
  }

  /** What merely follows from a voice's other figures is not its word on this one. */
  private static boolean isSilent(@Nullable Quoted quoted) {
    return quoted == null || quoted.claims().isEmpty();
  }

  private static void formula(Range promised, Map<String, Quoted> byVoice, List<Difference> found) {
    byVoice.forEach(
        (voice, quoted) -> {
          if (promised.hasMost() && quoted.count().least() > promised.most()) {
            Range more = quoted.count().minus(Range.of(promised.most()));
            found.add(note("difference.more", party(voice), more, promised));
          }
        });
  }

  private static Difference note(String code, Object... values) {
    return new Difference(false, Reason.of(code, values));
  }

  private static Name party(String voice) {
    return new Name(Name.Sort.PARTY, voice);
  }
}
