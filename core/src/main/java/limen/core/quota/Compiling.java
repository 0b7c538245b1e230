package limen.core.quota;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import limen.core.agreement.Count;
import limen.core.person.Finding;
import limen.core.person.Ground;
import limen.core.person.Status;
import limen.core.terms.Agreement;
import limen.core.terms.Amount;
import limen.core.terms.Clause;
import limen.core.terms.Moment;
import limen.core.terms.Range;
import limen.core.terms.Region;
import limen.core.terms.Selector;
import limen.core.terms.Stream.Cargo;
import limen.core.terms.Term;
import org.jspecify.annotations.Nullable;

/** Reads what an agreement asks of one holder, clause by clause. */
final class Compiling {
  private final Agreement agreement;
  private final String side;
  private final LocalDate day;
  private final List<String> streams;
  private final List<Leg> legs = new ArrayList<>();
  private final List<Quota> quotas = new ArrayList<>();
  private final List<Rule> rules = new ArrayList<>();
  private final List<Ground> grounds = new ArrayList<>();
  private final Set<Outside> named = EnumSet.noneOf(Outside.class);
  private final List<Substitute> substitutes = new ArrayList<>();
  private final List<Outgoing.LeftOut> left = new ArrayList<>();

  Compiling(Agreement agreement, String side, LocalDate day) {
    this.agreement = agreement;
    this.side = side;
    this.day = day;
    streams =
        agreement.streams().entrySet().stream()
            .filter(s -> s.getValue().from().equals(side) && s.getValue().of() == Cargo.PERSONS)
            .map(Map.Entry::getKey)
            .toList();
  }

  Outgoing outgoing(List<Count> counts) {
    legs(counts);
    for (int i = 0; i < agreement.terms().size(); i++) {
      Clause clause = agreement.terms().get(i);
      if (clause.toldBy().isEmpty() || clause.toldBy().contains(side)) {
        read(Objects.requireNonNullElse(clause.clause(), "terms[" + i + "]"), clause.term());
      }
    }
    counts.stream().filter(c -> c.of() == null || c.of().equals(side)).forEach(this::count);
    return new Outgoing(
        side,
        List.copyOf(legs),
        agreement.kinds(),
        day,
        List.copyOf(quotas),
        List.copyOf(rules),
        grounds.isEmpty() ? List.of(Ground.values()) : List.copyOf(grounds),
        Set.copyOf(named),
        List.copyOf(substitutes),
        List.copyOf(left));
  }

  private void legs(List<Count> counts) {
    Set<String> stages = new LinkedHashSet<>(agreement.stages().keySet());
    counts.stream().map(Count::stage).filter(Objects::nonNull).forEach(stages::add);
    if (stages.isEmpty()) {
      stages.add(Leg.ONLY);
    }
    stages.forEach(stage -> streams.forEach(stream -> legs.add(new Leg(stream, stage))));
  }

  private void read(String clause, Term term) {
    switch (term) {
      case Term.Number number -> number(clause, number);
      case Term.Schedule schedule ->
          schedule
              .stages()
              .forEach(
                  (stage, planned) ->
                      planned.counts().forEach((of, count) -> staged(clause, stage, of, count)));
      case Term.Eligible eligible -> eligible(clause, eligible);
      case Term.Order order -> order(order);
      case Term.Otherwise otherwise -> otherwise(clause, otherwise);
      case Term.Together together -> together(clause, together);
      default -> {}
    }
  }

  private void number(String clause, Term.Number number) {
    List<Selector> own = number.of().stream().filter(s -> !own(s).isEmpty()).toList();
    if (own.isEmpty() || number.is() instanceof Amount.Any) {
      return;
    }
    boolean isEveryone = number.is() instanceof Amount.Everyone;
    boolean isShared =
        number.of().stream().anyMatch(s -> !streams.containsAll(agreement.streams(s)));
    if (isShared && !isEveryone) {
      left.add(new Outgoing.LeftOut(clause, "both-sides"));
      return;
    }
    own.forEach(s -> name(agreement.region(s.names())));
    Range count = number.is() instanceof Amount.Counted(Range many) ? many : Range.UNKNOWN;
    switch (number.each()) {
      case TOTAL -> quotas.add(new Quota(clause, parts(own, null), count, isEveryone));
      case STAGE ->
          stages().forEach(s -> quotas.add(new Quota(clause, parts(own, s), count, isEveryone)));
      case DAY, RUNNING -> left.add(new Outgoing.LeftOut(clause, "daily"));
    }
  }

  private void staged(String clause, String stage, Selector of, Range count) {
    if (!count.isUnknown() && !own(of).isEmpty()) {
      name(agreement.region(of.names()));
      quotas.add(Quota.of(clause, parts(List.of(of), stage), count));
    }
  }

  private void count(Count count) {
    name(agreement.region(count.kinds()));
    Selector of = new Selector(count.kinds(), side, null, null);
    quotas.add(Quota.of(Quota.COUNTED, parts(List.of(of), count.stage()), count.count()));
  }

  private List<String> own(Selector of) {
    return agreement.streams(of).stream().filter(streams::contains).toList();
  }

  private Set<String> stages() {
    return legs.stream().map(Leg::stage).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private List<Quota.Part> parts(List<Selector> of, @Nullable String stage) {
    return of.stream()
        .map(
            s ->
                new Quota.Part(
                    legs.stream()
                        .filter(leg -> own(s).contains(leg.stream()))
                        .filter(leg -> stage == null || leg.stage().equals(stage))
                        .filter(leg -> s.stage() == null || leg.stage().equals(s.stage()))
                        .collect(Collectors.toCollection(LinkedHashSet::new)),
                    kinds(s)))
        .toList();
  }

  private List<String> kinds(Selector of) {
    return of.names().stream().filter(agreement.kinds()::containsKey).toList();
  }

  private void eligible(String clause, Term.Eligible eligible) {
    if (!eligible.only().isEmpty()) {
      name(agreement.anyOf(eligible.only()));
    }
    LocalDate cutOff = cutOff(clause, eligible.cutOff());
    for (Selector of : eligible.of()) {
      if (!own(of).isEmpty()) {
        rules.add(
            new Rule(
                clause,
                new LinkedHashSet<>(own(of)),
                kinds(of),
                eligible.only(),
                eligible.not(),
                cutOff));
        eligible.needs().stream()
            .map(need -> new Outgoing.LeftOut(clause, "acts-needed"))
            .filter(need -> !left.contains(need))
            .forEach(left::add);
      }
    }
  }

  private @Nullable LocalDate cutOff(String clause, @Nullable Moment moment) {
    LocalDate agreed = agreement.agreed();
    if (moment instanceof Moment.Relative(var span, var before, var event)
        && event.equals(Moment.AGREED)
        && agreed != null) {
      return agreed.plus(before ? -span.many() : span.many(), span.unit().chrono());
    }
    if (moment != null && !(moment instanceof Moment.On) && !(moment instanceof Moment.At)) {
      left.add(new Outgoing.LeftOut(clause, "cut-off"));
    }
    return switch (moment) {
      case Moment.On(LocalDate date) -> date;
      case Moment.At(var time) -> time.toLocalDate();
      case null, default -> null;
    };
  }

  private void order(Term.Order order) {
    if (grounds.isEmpty() && order.of().stream().anyMatch(s -> !own(s).isEmpty())) {
      grounds.addAll(
          order.by().isEmpty() && !order.alternatives().isEmpty()
              ? order.alternatives().getFirst().by()
              : order.by());
    }
  }

  private void otherwise(String clause, Term.Otherwise otherwise) {
    boolean isNobody = "nobody".equals(otherwise.replacedBy());
    for (Selector of : otherwise.of()) {
      if (!own(of).isEmpty() && (isNobody || !otherwise.consent().isEmpty())) {
        substitutes.add(
            new Substitute(
                clause,
                new LinkedHashSet<>(own(of)),
                kinds(of),
                isNobody,
                List.copyOf(otherwise.consent())));
      }
    }
  }

  /** Whoever travels together goes whole or not at all anyway; the rest needs other lists. */
  private void together(String clause, Term.Together together) {
    if (together.rule() != Term.Together.Rule.TRAVEL
        && together.parts().stream().anyMatch(part -> !own(part).isEmpty())) {
      left.add(new Outgoing.LeftOut(clause, "together"));
    }
  }

  /** Whom the agreement names although the Conventions put them outside parity. */
  private void name(Region region) {
    if (region.names("finding", Finding.SERIOUSLY_WOUNDED)
        || region.names("finding", Finding.SERIOUSLY_SICK)) {
      named.add(Outside.SERIOUS);
    }
    if (region.names("status", Status.MEDICAL) || region.names("status", Status.CHAPLAIN)) {
      named.add(Outside.RETAINED);
    }
    if (region.names("mark", Outside.MARK)) {
      named.add(Outside.DUE_FOR_RELEASE);
    }
  }
}
