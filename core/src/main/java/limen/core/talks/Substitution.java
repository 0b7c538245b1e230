package limen.core.talks;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import limen.core.lists.Version;
import limen.core.person.Particulars;
import limen.core.terms.Agreement;
import limen.core.terms.Clause;
import limen.core.terms.Selector;
import limen.core.terms.Stream;
import limen.core.terms.Term;
import org.jspecify.annotations.Nullable;

/**
 * Somebody else for a line, as the holder proposes it under the agreement's rule.
 *
 * @param place the line, from 1
 * @param cause why the person on it does not go: the holder's claim
 * @param instead who is to go
 * @param lacking whose consent is still missing
 */
public record Substitution(
    int place, Term.Otherwise.Cause cause, Particulars instead, Set<String> lacking) {
  private static final String NOBODY = "nobody";

  /** Copies the parties. */
  public Substitution {
    lacking = Set.copyOf(lacking);
  }

  /**
   * Whose consent a replacement needs: those whom the agreement's {@code otherwise} names, and the
   * receiver in any case. Null where the agreement replaces nobody for this cause.
   */
  static @Nullable Set<String> consents(
      Agreement agreement, Version.Name list, Term.Otherwise.Cause cause) {
    Stream stream = agreement.streams().get(list.stream());
    for (Clause clause : agreement.terms()) {
      if (stream != null
          && clause.term() instanceof Term.Otherwise rule
          && rule.when().contains(cause)
          && rule.replacedBy() != null
          && !rule.replacedBy().equals(NOBODY)
          && covers(agreement, rule.of(), list)) {
        Set<String> needed = new LinkedHashSet<>(rule.consent());
        needed.add(stream.to());
        return needed;
      }
    }
    return null;
  }

  private static boolean covers(Agreement agreement, List<Selector> of, Version.Name list) {
    return of.stream()
        .anyMatch(
            one ->
                agreement.streams(one).contains(list.stream())
                    && (one.stage() == null || one.stage().equals(list.stage())));
  }

  /** The same with one consent more. */
  Substitution consented(String by) {
    Set<String> left = new LinkedHashSet<>(lacking);
    left.remove(by);
    return new Substitution(place, cause, instead, left);
  }
}
