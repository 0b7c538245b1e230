package limen.core.lists;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import limen.core.person.Finding;
import limen.core.person.Ground;
import limen.core.person.Sex;
import limen.core.person.Traits;
import limen.core.terms.Agreement;
import limen.core.terms.Amount;
import limen.core.terms.Answer;
import limen.core.terms.Clause;
import limen.core.terms.Kind;
import limen.core.terms.Kinds;
import limen.core.terms.Term;

/**
 * People whom an agreement puts first, or the Convention where the agreement does not speak of
 * them.
 *
 * @param sort who they are
 * @param kinds for {@link Sort#KINDS}: all of these kinds of the agreement; else empty
 * @param by what puts them first
 */
public record Group(Sort sort, List<String> kinds, By by) {

  /** Who they are. */
  public enum Sort {
    /** By kinds that the agreement declares. */
    KINDS,
    /** Seriously wounded and seriously sick. */
    SERIOUS,
    /** Women and girls. */
    WOMEN,
    /** Those on whom others depend. */
    DEPENDANTS
  }

  /** What puts them first. */
  public enum By {
    /** The agreement's order of grounds. */
    ORDER,
    /** The agreement promises all of them. */
    EVERYONE,
    /** GC III 109, which holds where an agreement is silent. */
    CONVENTION
  }

  /** Whether somebody is of the group. */
  Answer holds(Traits traits, Kinds declared) {
    return switch (sort) {
      case KINDS -> declared.all(kinds, traits);
      case SERIOUS -> answer(traits.findings() != null, traits.isSerious());
      case WOMEN -> answer(traits.sex() != null, traits.sex() == Sex.FEMALE);
      case DEPENDANTS -> {
        Integer many = traits.dependants();
        yield answer(many != null, many != null && many > 0);
      }
    };
  }

  private static Answer answer(boolean known, boolean holds) {
    return !known ? Answer.UNKNOWN : holds ? Answer.YES : Answer.NO;
  }

  /** The groups that a list of this stream is asked for, each once. */
  static List<Group> of(Agreement agreement, Categories categories) {
    Set<Group> groups = new LinkedHashSet<>();
    for (Clause clause : agreement.terms()) {
      switch (clause.term()) {
        case Term.Order order when order.of().stream().anyMatch(categories::covers) ->
            order.by().forEach(ground -> groups.addAll(by(ground, agreement)));
        case Term.Number number when number.is() instanceof Amount.Everyone ->
            number.of().stream()
                .filter(categories::covers)
                .map(categories::kindsOf)
                .filter(kinds -> !kinds.isEmpty())
                .forEach(kinds -> groups.add(new Group(Sort.KINDS, kinds, By.EVERYONE)));
        default -> {}
      }
    }
    if (groups.stream().noneMatch(group -> group.isMedical(agreement))) {
      groups.add(new Group(Sort.SERIOUS, List.of(), By.CONVENTION));
    }
    return List.copyOf(groups);
  }

  private static List<Group> by(Ground ground, Agreement agreement) {
    return switch (ground) {
      case MEDICAL -> List.of(new Group(Sort.SERIOUS, List.of(), By.ORDER));
      case SEX -> List.of(new Group(Sort.WOMEN, List.of(), By.ORDER));
      case DEPENDANTS -> List.of(new Group(Sort.DEPENDANTS, List.of(), By.ORDER));
      case AGE -> byAge(agreement);
      case CAPTIVITY -> List.of();
    };
  }

  /** What is young or old only the agreement can say. */
  private static List<Group> byAge(Agreement agreement) {
    List<Group> ages = new ArrayList<>();
    agreement
        .kinds()
        .forEach(
            (id, kind) -> {
              if (kind.age() != null) {
                ages.add(new Group(Sort.KINDS, List.of(id), By.ORDER));
              }
            });
    return ages;
  }

  private boolean isMedical(Agreement agreement) {
    return sort == Sort.SERIOUS || kinds.stream().anyMatch(id -> isSerious(agreement, id));
  }

  private static boolean isSerious(Agreement agreement, String id) {
    Kind kind = agreement.kinds().get(id);
    return kind != null
        && (kind.finding().contains(Finding.SERIOUSLY_WOUNDED)
            || kind.finding().contains(Finding.SERIOUSLY_SICK));
  }
}
