package limen.core.agreement;

import java.util.ArrayList;
import java.util.List;
import limen.core.terms.Selector;
import limen.core.terms.Term;

/** Whom a term speaks of. */
final class Mentions {
  private Mentions() {}

  static List<Selector> of(Term term) {
    return switch (term) {
      case Term.Number number -> number.of();
      case Term.Ratio ratio -> join(ratio.left(), ratio.right());
      case Term.Schedule schedule -> {
        List<Selector> all = new ArrayList<>();
        schedule.stages().values().forEach(s -> all.addAll(s.counts().keySet()));
        if (schedule.extension() != null) {
          all.addAll(schedule.extension().of());
        }
        yield all;
      }
      case Term.Deadline deadline -> deadline.of();
      case Term.Order order -> order.of();
      case Term.Together together -> together.parts();
      case Term.Eligible eligible -> eligible.of();
      case Term.Otherwise otherwise -> otherwise.of();
      case Term.Stay stay -> stay.of();
      case Term.Text text -> List.of();
    };
  }

  private static List<Selector> join(List<Selector> a, List<Selector> b) {
    List<Selector> both = new ArrayList<>(a);
    both.addAll(b);
    return both;
  }
}
