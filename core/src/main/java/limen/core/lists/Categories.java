package limen.core.lists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import limen.core.person.Traits;
import limen.core.terms.Agreement;
import limen.core.terms.Answer;
import limen.core.terms.Captured;
import limen.core.terms.Clause;
import limen.core.terms.Kind;
import limen.core.terms.Kinds;
import limen.core.terms.Moment;
import limen.core.terms.Selector;
import limen.core.terms.Term;
import org.jspecify.annotations.Nullable;

/** Whom an agreement lets onto the lists of one stream. */
final class Categories {
  private static final String CUT_OFF = "cut-off";

  private final Agreement agreement;
  private final String stream;
  private final @Nullable String stage;
  private final LocalDate day;
  private final Kinds kinds;
  private final List<Term.Eligible> rules = new ArrayList<>();
  private final List<Selector> promised = new ArrayList<>();

  Categories(Agreement agreement, Version.Name list, LocalDate day) {
    this.agreement = agreement;
    this.stream = list.stream();
    this.stage = list.stage();
    this.day = day;
    this.kinds = new Kinds(agreement.kinds(), day);
    for (Clause clause : agreement.terms()) {
      switch (clause.term()) {
        case Term.Eligible rule when rule.of().stream().anyMatch(this::covers) -> rules.add(rule);
        case Term.Number number -> number.of().stream().filter(this::covers).forEach(promised::add);
        case Term.Schedule schedule ->
            schedule.stages().values().stream()
                .flatMap(planned -> planned.counts().keySet().stream())
                .filter(this::covers)
                .forEach(promised::add);
        default -> {}
      }
    }
  }

  Kinds kinds() {
    return kinds;
  }

  /** Whether a selector speaks of this list's stream, and of its stage where both name one. */
  boolean covers(Selector of) {
    boolean stages = of.stage() == null || stage == null || of.stage().equals(stage);
    return stages && agreement.streams(of).contains(stream);
  }

  /** The kinds a selector names; empty where it names everybody. */
  List<String> kindsOf(Selector of) {
    return of.names().stream().filter(agreement.kinds()::containsKey).toList();
  }

  /** Whether somebody may be on the list at all, by the clauses on eligibility. */
  Answer lets(Traits traits) {
    if (rules.isEmpty()) {
      return promises(traits);
    }
    boolean unknown = false;
    for (Term.Eligible rule : rules) {
      Answer concerns = concerns(rule, traits);
      Answer passes = concerns == Answer.NO ? Answer.YES : passes(rule, traits);
      if (passes == Answer.NO && concerns == Answer.YES) {
        return Answer.NO;
      }
      unknown |= passes != Answer.YES;
    }
    return unknown ? Answer.UNKNOWN : Answer.YES;
  }

  /** Where every number speaks of kinds, whoever is of none of them is promised by nobody. */
  private Answer promises(Traits traits) {
    if (promised.isEmpty() || promised.stream().anyMatch(of -> kindsOf(of).isEmpty())) {
      return Answer.YES;
    }
    boolean unknown = false;
    for (Selector of : promised) {
      Answer one = kinds.all(of.names(), traits);
      if (one == Answer.YES) {
        return one;
      }
      unknown |= one == Answer.UNKNOWN;
    }
    return unknown ? Answer.UNKNOWN : Answer.NO;
  }

  private Answer concerns(Term.Eligible rule, Traits traits) {
    boolean unknown = false;
    for (Selector of : rule.of()) {
      Answer one = covers(of) ? kinds.all(of.names(), traits) : Answer.NO;
      if (one == Answer.YES) {
        return one;
      }
      unknown |= one == Answer.UNKNOWN;
    }
    return unknown ? Answer.UNKNOWN : Answer.NO;
  }

  private Answer passes(Term.Eligible rule, Traits traits) {
    List<Answer> parts = new ArrayList<>();
    if (!rule.only().isEmpty()) {
      parts.add(kinds.any(rule.only(), traits));
    }
    if (!rule.not().isEmpty()) {
      parts.add(opposite(kinds.any(rule.not(), traits)));
    }
    if (rule.cutOff() instanceof Moment.On(LocalDate cut)) {
      parts.add(takenBefore(cut, traits));
    }
    return parts.contains(Answer.NO)
        ? Answer.NO
        : parts.contains(Answer.UNKNOWN) ? Answer.UNKNOWN : Answer.YES;
  }

  private static Answer opposite(Answer answer) {
    return switch (answer) {
      case YES -> Answer.NO;
      case NO -> Answer.YES;
      case UNKNOWN -> Answer.UNKNOWN;
    };
  }

  private Answer takenBefore(LocalDate cut, Traits traits) {
    List<String> none = List.of();
    Captured before = new Captured(null, cut);
    Kind taken =
        new Kind(
            null, List.of(), none, List.of(), null, null, none, none, before, none, none, none);
    return new Kinds(Map.of(CUT_OFF, taken), day).one(CUT_OFF, traits);
  }
}
