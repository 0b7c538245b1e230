package limen.paper.plan;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import limen.core.selection.Candidate;
import limen.core.selection.Leg;
import limen.core.selection.Plan;
import limen.core.selection.Quota;
import limen.core.terms.Answer;
import limen.core.terms.Kinds;

/** How many of those who go a quota counts for sure. */
final class Tally {
  private Tally() {}

  static int of(Plan plan, Quota quota) {
    Kinds kinds = new Kinds(plan.request().terms().kinds(), plan.request().terms().day());
    Map<String, Candidate> people =
        plan.request().people().stream()
            .collect(Collectors.toMap(Candidate::id, Function.identity()));
    int count = 0;
    for (Map.Entry<Leg, List<String>> list : plan.chosen().entrySet()) {
      for (String id : list.getValue()) {
        Candidate person = java.util.Objects.requireNonNull(people.get(id));
        count += counts(quota, list.getKey(), person, kinds) ? 1 : 0;
      }
    }
    return count;
  }

  private static boolean counts(Quota quota, Leg leg, Candidate person, Kinds kinds) {
    return quota.of().stream()
        .anyMatch(
            part ->
                Set.copyOf(part.legs()).contains(leg)
                    && kinds.all(part.kinds(), person.traits()) == Answer.YES);
  }
}
