package limen.core.agreement;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import limen.core.agreement.Reason.Name;
import limen.core.agreement.Verdict.State;
import limen.core.terms.Amount;
import limen.core.terms.Moment;
import limen.core.terms.Range;
import limen.core.terms.Selector;
import limen.core.terms.Span;
import limen.core.terms.Term;
import limen.core.terms.Window;

/** Verdicts on numbers, schedules and deadlines. */
record Counting(Book book, Promises promises, Timetable timetable) {

  Verdict number(Term.Number number) {
    return switch (number.is()) {
      case Amount.Any any -> any(number.of());
      case Amount.Everyone everyone -> everyone(number.of());
      case Amount.Counted(Range count) ->
          switch (number.each()) {
            case TOTAL, RUNNING -> total(number.of(), count);
            case STAGE -> eachStage(number.of(), count);
            case DAY -> eachDay(number.of(), count);
          };
    };
  }

  private Verdict any(List<Selector> of) {
    Range have = book.count(Outcome.DELIVERED, of);
    return Verdict.of(State.KEPT, have.isUnknown() ? "number.any-silent" : "number.any", have);
  }

  private Verdict total(List<Selector> of, Range promised) {
    Range have = book.count(Outcome.DELIVERED, of);
    Range excused = promises.discharged(book, of);
    Verdict verdict = Promise.judge(promised, have, excused, isOver(of));
    List<Reason> reasons = new ArrayList<>(verdict.reasons());
    if (!excused.equals(Range.ZERO)) {
      reasons.add(Reason.of("number.discharged", excused, have));
    }
    List<String> missing = verdict.state() == State.UNKNOWN ? book.unspoken(of) : List.of();
    missing.forEach(s -> reasons.add(Reason.of("missing.stage", new Name(Name.Sort.STAGE, s))));
    return new Verdict(verdict.state(), reasons);
  }

  /** How many there are only the holder knows; until he says, what is owed is unknown. */
  private Verdict everyone(List<Selector> of) {
    Range have = promises.dealtWith(book, of);
    Range all = promises.everyone(book, of).orElse(null);
    if (all == null) {
      boolean silent = book.isSilent(Outcome.DELIVERED, of);
      return Verdict.of(State.UNKNOWN, "everyone.extent", silent ? Range.UNKNOWN : have);
    }
    Range owed = all.minus(have).floored();
    if (owed.equals(Range.ZERO)) {
      return Verdict.of(State.KEPT, "everyone.met", have, all);
    }
    return owed.least() > 0
        ? Verdict.of(State.OPEN, "everyone.owed", have, all, owed)
        : Verdict.of(State.UNKNOWN, "everyone.between", have, all, owed);
  }

  /** Time has run out for people whose every planned stage lies behind. */
  private boolean isOver(List<Selector> of) {
    Set<String> planned = new HashSet<>();
    for (Term.Schedule.Stage stage : book.agreement().stages().values()) {
      if (!book.isOver(stage)) {
        return false;
      }
      Collection<Selector> counted =
          stage.counts().isEmpty() ? List.of(Selector.ALL) : stage.counts().keySet();
      counted.forEach(s -> planned.addAll(book.agreement().streams(s)));
    }
    return of.stream()
        .allMatch(s -> !planned.isEmpty() && planned.containsAll(book.agreement().counted(s)));
  }

  private Verdict eachStage(List<Selector> of, Range promised) {
    List<Verdict> parts = new ArrayList<>();
    book.agreement()
        .stages()
        .forEach(
            (id, stage) -> {
              List<Selector> there = of.stream().map(s -> Cells.inStage(s, id)).toList();
              if (book.isOver(stage) || !book.isSilent(Outcome.DELIVERED, there)) {
                Range have = book.count(Outcome.DELIVERED, there);
                Range excused = promises.discharged(book, there);
                boolean over = book.isOver(stage);
                parts.add(Cells.scoped(id, Promise.judge(promised, have, excused, over)));
              }
            });
    return parts.isEmpty()
        ? Verdict.of(State.OPEN, "number.no-stage", promised)
        : Verdict.all(parts);
  }

  private Verdict eachDay(List<Selector> of, Range promised) {
    List<Verdict> parts = new ArrayList<>();
    for (Window day : book.days(Outcome.DELIVERED, of)) {
      Range have = book.figures(Outcome.DELIVERED, of, day).joint();
      Range excused = promises.discharged(book, of, day);
      long many = ChronoUnit.DAYS.between(day.from(), day.to()) + 1;
      Verdict all = Promise.judge(promised.times(many), have, excused, true);
      boolean told = many == 1 || all.state() == State.BROKEN;
      parts.add(
          Cells.scoped(
              day, told ? all : Verdict.of(State.UNKNOWN, "number.days-together", have, promised)));
    }
    return parts.isEmpty()
        ? Verdict.of(State.UNKNOWN, "number.no-day", promised)
        : Verdict.all(parts);
  }

  Verdict schedule(Term.Schedule schedule) {
    List<Verdict> parts = new ArrayList<>();
    schedule.stages().forEach((id, stage) -> parts.add(stage(id, stage)));
    if (schedule.extension() != null) {
      parts.add(extension(schedule.extension()));
    }
    if (parts.isEmpty()) {
      return Verdict.of(State.TEXT, "schedule.words");
    }
    return Verdict.all(parts);
  }

  private Verdict stage(String id, Term.Schedule.Stage stage) {
    boolean over = book.isOver(stage);
    if (stage.counts().isEmpty()) {
      boolean silent = !book.isStated(Outcome.DELIVERED, Cells.inStage(Selector.ALL, id));
      return Cells.scoped(id, spokenOf(silent, over));
    }
    List<Verdict> parts = new ArrayList<>();
    stage
        .counts()
        .forEach(
            (of, count) -> {
              List<Selector> there = List.of(Cells.inStage(of, id));
              Range have = book.count(Outcome.DELIVERED, there);
              Range excused = promises.discharged(book, there);
              boolean silent = book.isSilent(Outcome.DELIVERED, there);
              parts.add(
                  count.isUnknown()
                      ? Cells.about(
                          of, spokenOf(!book.isStated(Outcome.DELIVERED, there.getFirst()), over))
                      : silent && !over
                          ? Verdict.of(State.OPEN, "stage.ahead", of, count)
                          : Cells.about(of, Promise.judge(count, have, excused, over)));
            });
    return Cells.scoped(id, Verdict.all(parts));
  }

  /** Of a stage without a number: whether anybody said that something happened. */
  private static Verdict spokenOf(boolean silent, boolean over) {
    State state = !silent ? State.KEPT : over ? State.UNKNOWN : State.OPEN;
    return Verdict.of(state, silent ? "stage.silent" : "stage.spoken-of");
  }

  private Verdict extension(Term.Schedule.Extension extension) {
    Range have = book.stated(Outcome.DELIVERED, extension.of());
    Range promised = promises.promised(extension.of()).orElse(Range.ZERO);
    long more = Math.max(0, have.least() - promised.least()) / Math.max(1, extension.per());
    if (extension.limit() != null) {
      more = Math.min(more, times(extension.adds(), extension.limit()));
    }
    return Verdict.of(
        State.KEPT,
        "extension.adds",
        new Span((int) Math.min(99_999, more * extension.adds().many()), extension.adds().unit()));
  }

  /** How often one length of time goes into another; a month counts as long as it is on average. */
  private static long times(Span part, Span whole) {
    long each = seconds(part);
    return each == 0 ? 0 : seconds(whole) / each;
  }

  private static long seconds(Span span) {
    return span.many() * span.unit().chrono().getDuration().toSeconds();
  }

  Verdict deadline(Term.Deadline deadline) {
    LocalDateTime at = timetable.at(deadline.at());
    if (deadline.at() instanceof Moment.Daily daily) {
      return Verdict.of(State.UNKNOWN, "deadline.daily", daily.hour());
    }
    if (at == null) {
      return Verdict.of(State.OPEN, "deadline.not-running", deadline.at());
    }
    return switch (deadline.duty()) {
      case HAPPEN -> happen(deadline, at);
      case DELIVER -> due(Outcome.DELIVERED, deadline.of(), at.toLocalDate());
      case LIST -> due(Outcome.LISTED, deadline.of(), at.toLocalDate());
    };
  }

  private Verdict happen(Term.Deadline deadline, LocalDateTime at) {
    String event = String.valueOf(deadline.event());
    LocalDateTime happened = timetable.events().get(event);
    Name name = new Name(Name.Sort.EVENT, event);
    LocalDate day = at.toLocalDate();
    if (happened != null) {
      // An event of which only the day is known may have come before the hour of that day, or
      // after.
      boolean dayOnly = happened.toLocalTime().equals(Timetable.END);
      if (dayOnly && happened.toLocalDate().equals(day) && happened.isAfter(at)) {
        return Verdict.of(State.UNKNOWN, "deadline.same-day", name, day);
      }
      return happened.isAfter(at)
          ? Verdict.of(State.BROKEN, "deadline.late", name, happened.toLocalDate(), day)
          : Verdict.of(State.KEPT, "deadline.happened", name, happened.toLocalDate(), day);
    }
    return day.isAfter(book.asOf())
        ? Verdict.of(State.OPEN, "deadline.runs", day)
        : Verdict.of(State.UNKNOWN, "deadline.event-unknown", name, day);
  }

  /**
   * What was due is what the numbers promise for the same people; what is done, done by the day.
   */
  private Verdict due(Outcome outcome, List<Selector> of, LocalDate day) {
    boolean over = !day.isAfter(book.asOf());
    Range promised = promises.promised(of).orElse(null);
    Range have = book.until(day).count(outcome, of);
    Range excused =
        outcome == Outcome.DELIVERED ? promises.discharged(book.until(day), of) : Range.ZERO;
    if (promised == null) {
      return over
          ? Verdict.of(State.UNKNOWN, "deadline.extent", have, day)
          : Verdict.of(State.OPEN, "deadline.runs", day);
    }
    if (!over && book.isSilent(outcome, of)) {
      return Verdict.of(State.OPEN, "deadline.runs", day);
    }
    if (promised.least() == 0) {
      return Verdict.of(State.UNKNOWN, "deadline.no-floor", have, promised, day);
    }
    Verdict verdict = Promise.judge(promised, have, excused, over);
    List<Reason> reasons = new ArrayList<>(verdict.reasons());
    reasons.add(Reason.of(over ? "deadline.was" : "deadline.runs", day));
    return new Verdict(verdict.state(), reasons);
  }

  /** The events that happened, for a timetable. */
  static Map<String, LocalDateTime> until(Map<String, LocalDateTime> events, LocalDate asOf) {
    return events.entrySet().stream()
        .filter(e -> !e.getValue().toLocalDate().isAfter(asOf))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
