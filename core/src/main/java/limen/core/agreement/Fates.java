package limen.core.agreement;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import limen.core.agreement.Verdict.State;
import limen.core.terms.Clause;
import limen.core.terms.Range;
import limen.core.terms.Region;
import limen.core.terms.Selector;
import limen.core.terms.Stream;
import limen.core.terms.Term;
import limen.core.terms.Window;

/** Verdicts on who belongs together, who may go, who does not go, and what follows the crossing. */
record Fates(Book book, Promises promises, Timetable timetable) {
  private static final List<Outcome> ENDED =
      List.of(
          Outcome.RECONSIDERED, Outcome.SETTLED, Outcome.MOVED_ON, Outcome.DEAD, Outcome.ESCAPED);

  Verdict together(Term.Together together) {
    return switch (together.rule()) {
      case ALL_OR_NOTHING -> allOrNothing(parts(together));
      case SAME_MOMENT -> sameMoment(parts(together));
      case TURNS -> turns(parts(together), together.step() == null ? 1 : together.step());
      case TRAVEL, OPENED_TOGETHER -> Verdict.of(State.UNKNOWN, "needs.lists");
    };
  }

  private List<Selector> parts(Term.Together together) {
    if (!together.parts().equals(List.of(Selector.ALL))) {
      return together.parts();
    }
    return book.agreement().streams().entrySet().stream()
        .filter(s -> s.getValue().of() == Stream.Cargo.PERSONS)
        .map(s -> new Selector(List.of(s.getKey()), null, null, null))
        .toList();
  }

  private Verdict allOrNothing(List<Selector> parts) {
    Map<Selector, State> states = new LinkedHashMap<>();
    parts.forEach(part -> states.put(part, promises.done(book, List.of(part))));
    List<Selector> done = in(states, State.KEPT);
    List<Selector> silent = in(states, State.UNKNOWN);
    List<Selector> behind = new ArrayList<>(parts);
    behind.removeAll(done);
    behind.removeAll(silent);
    if (done.size() == parts.size()) {
      return Verdict.of(State.KEPT, "together.all");
    }
    if (behind.isEmpty()) {
      return done.isEmpty()
          ? Verdict.of(State.UNKNOWN, "ratio.silent")
          : Verdict.of(State.UNKNOWN, "together.silent", done, silent);
    }
    return Verdict.of(State.OPEN, "together.behind", done, behind);
  }

  private static List<Selector> in(Map<Selector, State> states, State state) {
    return states.entrySet().stream()
        .filter(e -> e.getValue() == state)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Days differ where one part moved on days on which another certainly did not. */
  private Verdict sameMoment(List<Selector> parts) {
    Map<Selector, List<Window>> days = new LinkedHashMap<>();
    parts.forEach(part -> days.put(part, moving(part)));
    for (Selector part : parts) {
      List<Window> mine = days.getOrDefault(part, List.of());
      if (mine.isEmpty()) {
        return Verdict.of(State.UNKNOWN, "same.silent", List.of(part));
      }
    }
    boolean differ =
        days.entrySet().stream()
            .anyMatch(
                mine ->
                    mine.getValue().stream()
                        .filter(day -> on(mine.getKey(), day).least() > 0)
                        .anyMatch(day -> days.values().stream().anyMatch(d -> isApart(day, d))));
    if (differ) {
      return Verdict.of(State.BROKEN, "same.differ", parts);
    }
    Set<List<Window>> all = Set.copyOf(days.values());
    boolean byDay =
        all.size() == 1 && all.iterator().next().stream().allMatch(d -> d.from().equals(d.to()));
    return byDay
        ? Verdict.of(State.KEPT, "same.days", all.iterator().next())
        : Verdict.of(State.UNKNOWN, "same.between", parts);
  }

  private static boolean isApart(Window day, List<Window> others) {
    return others.stream().noneMatch(day::meets);
  }

  /** The days of which somebody says that perhaps somebody moved. */
  private List<Window> moving(Selector part) {
    return book.days(Outcome.DELIVERED, List.of(part)).stream()
        .filter(day -> on(part, day).most() > 0)
        .toList();
  }

  private Range on(Selector part, Window day) {
    return book.figures(Outcome.DELIVERED, part, day).joint();
  }

  /** Nobody may be ahead of another part by more than the step, at the end of any day. */
  private Verdict turns(List<Selector> parts, int step) {
    Set<LocalDate> ends = new TreeSet<>();
    book.days(Outcome.DELIVERED, parts).forEach(day -> ends.add(day.to()));
    if (ends.isEmpty()) {
      return Verdict.of(State.UNKNOWN, "ratio.silent");
    }
    State state = State.KEPT;
    for (LocalDate end : ends) {
      Book then = book.until(end);
      for (Selector a : parts) {
        for (Selector b : parts) {
          Range lead = a.equals(b) ? Range.ZERO : lead(then, a, b);
          if (lead.least() > step) {
            return Verdict.of(State.BROKEN, "turns.ahead", a, lead, b, end, step);
          }
          state = lead.most() > step ? State.UNKNOWN : state;
        }
      }
    }
    return Verdict.of(state, state == State.KEPT ? "turns.kept" : "turns.unknown", step);
  }

  private static Range lead(Book then, Selector a, Selector b) {
    return then.count(Outcome.DELIVERED, List.of(a))
        .minus(then.count(Outcome.DELIVERED, List.of(b)));
  }

  Verdict eligible(Term.Eligible eligible) {
    Region only = anyOf(eligible.only());
    List<Reason> against = new ArrayList<>();
    boolean sides = book.voices().stream().anyMatch(book.agreement().sides()::contains);
    for (Tally tally : book.tallies()) {
      if (sides && !book.agreement().sides().contains(tally.by())) {
        continue;
      }
      boolean counted = tally.outcome() == Outcome.DELIVERED || tally.outcome() == Outcome.LISTED;
      if (counted && concerns(eligible, tally) && tally.count().least() > 0) {
        Region these = book.agreement().region(tally.of().names());
        if ((!eligible.only().isEmpty() && these.apart(only)) || within(these, eligible.not())) {
          against.add(Reason.of("eligible.against", tally.by(), tally.count(), tally.of()));
        }
      }
    }
    if (!against.isEmpty()) {
      return new Verdict(State.BROKEN, against);
    }
    if (asksForKindsOnly(eligible) && allWithin(eligible)) {
      return Verdict.of(State.KEPT, "eligible.kept");
    }
    return Verdict.of(State.UNKNOWN, "needs.lists");
  }

  /** Figures can only show that everybody was of a kind; acts, names and dates need lists. */
  private static boolean asksForKindsOnly(Term.Eligible eligible) {
    return !eligible.only().isEmpty()
        && eligible.not().isEmpty()
        && eligible.needs().isEmpty()
        && eligible.heldBack() == null
        && eligible.cutOff() == null;
  }

  private boolean allWithin(Term.Eligible eligible) {
    Range all = book.count(Outcome.DELIVERED, eligible.of());
    Range inside = Range.ZERO;
    for (String kind : eligible.only()) {
      for (Selector of : eligible.of()) {
        List<String> names = new ArrayList<>(of.names());
        names.add(kind);
        Selector these = new Selector(names, of.from(), of.to(), of.stage());
        inside = inside.plus(book.count(Outcome.DELIVERED, List.of(these)));
      }
    }
    return all.isExact() && eligible.only().size() == 1 && inside.least() == all.least();
  }

  private boolean concerns(Term.Eligible eligible, Tally tally) {
    List<String> streams = book.agreement().streams(tally.of());
    Region these = book.agreement().region(tally.of().names());
    return eligible.of().stream()
        .filter(of -> !streams.isEmpty() && book.agreement().streams(of).containsAll(streams))
        .anyMatch(of -> these.within(book.agreement().region(of.names())));
  }

  private Region anyOf(List<String> kinds) {
    return book.agreement().anyOf(kinds);
  }

  private boolean within(Region these, List<String> kinds) {
    return kinds.stream().anyMatch(k -> these.within(book.agreement().region(List.of(k))));
  }

  /** Those who do not go, and whether everybody among them has a stated end: nobody drops out. */
  Verdict otherwise(Term.Otherwise otherwise) {
    Range stated = Range.ZERO;
    boolean spoken = false;
    for (Term.Otherwise.Cause cause : otherwise.when()) {
      Outcome outcome = Outcome.of(cause);
      if (!book.isSilent(outcome, otherwise.of())) {
        spoken = true;
        stated = stated.plus(book.count(outcome, otherwise.of()));
      }
    }
    if (!spoken) {
      return Verdict.of(State.UNKNOWN, "otherwise.nobody-stated");
    }
    if (otherwise.then().isEmpty()) {
      return Verdict.of(State.KEPT, "otherwise.counts", stated, otherwise.counts());
    }
    Range ended = Range.ZERO;
    for (Outcome end : ENDED) {
      boolean cause = end.cause() != null && otherwise.when().contains(end.cause());
      ended = cause ? ended : ended.plus(book.stated(end, otherwise.of()));
    }
    Range left = stated.minus(ended).floored();
    return left.equals(Range.ZERO)
        ? Verdict.of(State.KEPT, "otherwise.all-ended", stated, ended)
        : Verdict.of(State.OPEN, "otherwise.left", stated, ended, left);
  }

  Verdict stay(Term.Stay stay) {
    LocalDateTime until = stay.until() == null ? null : timetable.at(stay.until());
    boolean ended = until != null && !until.toLocalDate().isAfter(book.asOf());
    if (stay.of().stream().anyMatch(of -> of.names().contains(Selector.SURPLUS))) {
      return surplus();
    }
    for (Window left : book.days(Outcome.MOVED_ON, stay.of())) {
      Range many = book.figures(Outcome.MOVED_ON, stay.of(), left).joint();
      if (many.least() > 0 && until == null) {
        return Verdict.of(State.UNKNOWN, "stay.left", many, left);
      }
      if (many.least() > 0 && left.to().isBefore(Objects.requireNonNull(until).toLocalDate())) {
        return Verdict.of(State.BROKEN, "stay.left-before", many, left);
      }
    }
    if (ended) {
      return Verdict.of(State.KEPT, "stay.ended", Objects.requireNonNull(until).toLocalDate());
    }
    Range there = book.count(Outcome.DELIVERED, stay.of());
    return there.isUnknown()
        ? Verdict.of(State.UNKNOWN, "ratio.silent")
        : Verdict.of(State.OPEN, "stay.runs", there);
  }

  /** The surplus of a running ratio is whoever the other side has not yet matched. */
  private Verdict surplus() {
    List<Range> debts = new ArrayList<>();
    for (Clause clause : book.agreement().terms()) {
      if (clause.term() instanceof Term.Ratio r && r.surplus() == Term.Ratio.Surplus.DEBT) {
        debts.add(new Weighing(book, promises).difference(r, null));
      }
    }
    return debts.isEmpty()
        ? Verdict.of(State.UNKNOWN, "stay.no-surplus")
        : Verdict.of(State.OPEN, "stay.surplus", debts.getFirst());
  }
}
