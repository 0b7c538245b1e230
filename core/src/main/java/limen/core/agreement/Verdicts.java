package limen.core.agreement;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import limen.core.agreement.Verdict.State;
import limen.core.terms.Agreement;
import limen.core.terms.Clause;
import limen.core.terms.Term;

/** How every term stands. */
public final class Verdicts {
  private Verdicts() {}

  /**
   * One clause with its verdict.
   *
   * @param index its position in the agreement, from 0
   * @param verdict from all voices together
   * @param byVoice how it stands by each side's figures alone, where those say anything
   */
  public record Judged(int index, Clause clause, Verdict verdict, Map<String, State> byVoice) {

    /** Whether two sides' figures give different verdicts. */
    public boolean isDisputed() {
      return byVoice.values().stream().distinct().count() > 1;
    }
  }

  /**
   * Judges every clause.
   *
   * @param book the figures
   * @param events when the agreement's events happened, as far as stated
   */
  public static List<Judged> of(Book book, Map<String, LocalDateTime> events) {
    List<Clause> terms = book.agreement().terms();
    Map<String, Book> sides = new LinkedHashMap<>();
    for (String voice : book.voices()) {
      if (book.agreement().sides().contains(voice)) {
        sides.put(voice, book.of(voice));
      }
    }
    return IntStream.range(0, terms.size())
        .mapToObj(
            i -> {
              Map<String, State> byVoice = new LinkedHashMap<>();
              sides.forEach(
                  (voice, own) -> {
                    State state = judge(own, events, terms.get(i).term()).state();
                    if (state == State.KEPT || state == State.BROKEN || state == State.OPEN) {
                      byVoice.put(voice, state);
                    }
                  });
              return new Judged(i, terms.get(i), judge(book, events, terms.get(i).term()), byVoice);
            })
        .toList();
  }

  private static Verdict judge(Book book, Map<String, LocalDateTime> events, Term term) {
    Agreement agreement = book.agreement();
    LocalDate asOf = book.asOf();
    Timetable timetable = new Timetable(agreement, Counting.until(events, asOf));
    Promises promises = new Promises(agreement);
    Counting counting = new Counting(book, promises, timetable);
    Fates fates = new Fates(book, promises, timetable);
    return switch (term) {
      case Term.Number number -> counting.number(number);
      case Term.Ratio ratio -> new Weighing(book, promises).ratio(ratio);
      case Term.Schedule schedule -> counting.schedule(schedule);
      case Term.Deadline deadline -> counting.deadline(deadline);
      case Term.Order order -> Verdict.of(State.UNKNOWN, "needs.lists");
      case Term.Together together -> fates.together(together);
      case Term.Eligible eligible -> fates.eligible(eligible);
      case Term.Otherwise otherwise -> fates.otherwise(otherwise);
      case Term.Stay stay -> fates.stay(stay);
      case Term.Text text -> Verdict.of(State.TEXT, "text.people");
    };
  }
}
