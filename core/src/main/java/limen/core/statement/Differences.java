package limen.core.statement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
    dates(byVoice, found);
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
    return java.util.Objects.requireNonNull(byVoice.get(voice)).count();
  }

  /** One voice, two different figures for the same thing, and no correction between them. */
  private static void itself(String voice, Quoted quoted, List<Difference> found) {
    List<Range> counts = quoted.claims().stream().map(Claim::count).distinct().toList();
    for (int i = 1; i < counts.size(); i++) {
      if (!counts.getFirst().meets(counts.get(i))) {
        found.add(
            new Difference(
                true,
                Reason.of("difference.itself", party(voice), counts.getFirst(), counts.get(i))));
      }
    }
  }

  private static void dates(Map<String, Quoted> byVoice, List<Difference> found) {
    Set<Window> days = new LinkedHashSet<>();
    byVoice
        .values()
        .forEach(
            q -> q.claims().forEach(c -> Optional.ofNullable(c.happened()).ifPresent(days::add)));
    List<Window> all = List.copyOf(days);
    for (int i = 1; i < all.size(); i++) {
      if (!all.getFirst().meets(all.get(i))) {
        found.add(new Difference(true, Reason.of("difference.date", all.getFirst(), all.get(i))));
      }
    }
  }

  /** Whoever gives or receives these people and has said nothing. */
  private void silence(Selector of, Map<String, Quoted> byVoice, List<Difference> found) {
    Set<String> concerned = new LinkedHashSet<>();
    for (String id : agreement.streams(of)) {
      Stream stream = java.util.Objects.requireNonNull(agreement.streams().get(id));
      concerned.add(stream.from());
      concerned.add(stream.to());
    }
    for (String side : agreement.sides()) {
      if (concerned.contains(side) && isSilent(byVoice.get(side))) {
        found.add(note("difference.silent", party(side)));
      }
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
