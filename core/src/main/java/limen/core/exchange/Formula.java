package limen.core.exchange;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import limen.core.document.Problem;
import limen.core.document.Reading;
import limen.core.document.Result;
import limen.core.entry.Leg;
import limen.core.party.Office;
import limen.core.terms.Agreement;
import limen.core.terms.Agreements;
import limen.core.terms.Amount;
import limen.core.terms.Clause;
import limen.core.terms.Factor;
import limen.core.terms.Range;
import limen.core.terms.Selector;
import limen.core.terms.Stream;
import limen.core.terms.Term;
import org.jspecify.annotations.Nullable;

/**
 * What the terms ask of an exchange, as far as its record can see to it: totals, parity, how far
 * one side may be ahead, and who decides what became of somebody. Read from the same agreement
 * file, by the same reader, as everywhere else.
 */
public final class Formula {
  /** No limit on how far one side may be ahead. */
  public static final long NO_LEAD = Long.MAX_VALUE;

  /**
   * One for one, or so many for so many.
   *
   * @param clause where it stands
   * @param left whom it counts on the left
   * @param right whom it counts on the right
   * @param factor left = factor × right
   * @param isEqual false where left may be more
   * @param isPerStage whether every stage must hold it by itself
   */
  record Parity(
      @Nullable String clause,
      Group left,
      Group right,
      Factor factor,
      boolean isEqual,
      boolean isPerStage) {}

  /**
   * How many.
   *
   * @param clause where it stands
   * @param of whom it counts
   * @param count how many there may be
   * @param stage in which stage; null for all together
   * @param isPerStage whether it holds in every stage by itself
   */
  record Limit(
      @Nullable String clause, Group of, Range count, @Nullable String stage, boolean isPerStage) {}

  private final Agreement agreement;
  private final Set<String> stages;
  private final List<String> sides;
  private final List<String> interviewers;
  private final Map<String, Stream> streams = new LinkedHashMap<>();
  private final List<Parity> parities = new ArrayList<>();
  private final List<Limit> limits = new ArrayList<>();
  private final @Nullable Group turns;
  private final long lead;
  private final boolean opensTogether;
  private final Map<Leg, Map<List<String>, Membership>> memberships = new ConcurrentHashMap<>();

  /** In which clauses places of one leg and kinds count. */
  record Membership(boolean isUnderParity, boolean isUnderLead, long weight, Set<Group> groups) {}

  private Formula(Agreement agreement) {
    this.agreement = agreement;
    stages = Set.copyOf(agreement.stages().keySet());
    sides = List.copyOf(agreement.sides());
    interviewers =
        agreement.parties().entrySet().stream()
            .filter(party -> party.getValue().offices().contains(Office.INTERVIEWER))
            .map(Map.Entry::getKey)
            .toList();
    agreement
        .streams()
        .forEach(
            (id, stream) -> {
              if (stream.of() == Stream.Cargo.PERSONS
                  && sides.contains(stream.from())
                  && sides.contains(stream.to())) {
                streams.put(id, stream);
              }
            });
    Term.Together step = null;
    boolean together = false;
    for (Clause clause : agreement.terms()) {
      read(clause);
      if (clause.term() instanceof Term.Together term) {
        step = term.rule() == Term.Together.Rule.TURNS && term.step() != null ? term : step;
        together |= term.rule() == Term.Together.Rule.OPENED_TOGETHER;
      }
    }
    turns = step == null ? null : Group.of(agreement, step.parts());
    lead = step == null || step.step() == null ? NO_LEAD : step.step();
    opensTogether = together;
  }

  /** Reads an agreement file; refused with its first problem and how many there are. */
  public static Result<Formula> read(String yaml) {
    Reading<Agreement> reading =
        Agreements.read("agreement", yaml.getBytes(StandardCharsets.UTF_8));
    Agreement agreement = reading.value();
    if (agreement == null) {
      Problem first = reading.problems().getFirst();
      return Result.refused(first.place() + ": " + first.what(), first.advice());
    }
    return Result.good(new Formula(agreement));
  }

  private void read(Clause clause) {
    switch (clause.term()) {
      case Term.Number number -> number(clause.clause(), number);
      case Term.Ratio ratio -> ratio(clause.clause(), ratio);
      case Term.Schedule schedule ->
          schedule.stages().forEach((id, stage) -> stage(clause.clause(), id, stage));
      case Term.Deadline t -> {}
      case Term.Order t -> {}
      case Term.Together t -> {}
      case Term.Eligible t -> {}
      case Term.Otherwise t -> {}
      case Term.Stay t -> {}
      case Term.Text t -> {}
    }
  }

  private void number(@Nullable String clause, Term.Number number) {
    if (number.is() instanceof Amount.Counted(Range count)
        && (number.each() == Term.Each.TOTAL || number.each() == Term.Each.STAGE)) {
      Group of = Group.of(agreement, number.of());
      limits.add(new Limit(clause, of, count, null, number.each() == Term.Each.STAGE));
    }
  }

  private void ratio(@Nullable String clause, Term.Ratio ratio) {
    if (ratio.scale() == null && ratio.as() == Term.Ratio.Measure.COUNT) {
      parities.add(
          new Parity(
              clause,
              Group.of(agreement, ratio.left()),
              Group.of(agreement, ratio.right()),
              ratio.factor(),
              ratio.relation() == Term.Ratio.Relation.EQUAL,
              ratio.each() == Term.Each.STAGE));
    }
  }

  private void stage(@Nullable String clause, String id, Term.Schedule.Stage stage) {
    for (Map.Entry<Selector, Range> count : stage.counts().entrySet()) {
      Group of = Group.of(agreement, List.of(count.getKey()));
      limits.add(new Limit(clause, of, count.getValue(), id, false));
    }
  }

  public Agreement agreement() {
    return agreement;
  }

  /** Streams of living people between two sides, by name; others are shown and not gated. */
  public Map<String, Stream> streams() {
    return streams;
  }

  public List<String> sides() {
    return sides;
  }

  /** Whether the terms know this stage; where they name none, any name will do. */
  public boolean hasStage(String stage) {
    return stages.isEmpty() || stages.contains(stage);
  }

  /** How far one side may be ahead; {@link #NO_LEAD} where the terms do not say. */
  public long lead() {
    return lead;
  }

  /** Whether both sides' lists are sealed and opened together. */
  public boolean opensTogether() {
    return opensTogether;
  }

  /** Whether the terms ask that this stage has a list of this stream. */
  boolean asksFor(Leg leg) {
    return parities.stream()
            .filter(Parity::isPerStage)
            .anyMatch(parity -> parity.left().mentions(leg) || parity.right().mentions(leg))
        || limits.stream()
            .filter(limit -> limit.isPerStage() || leg.stage().equals(limit.stage()))
            .anyMatch(limit -> limit.count().least() > 0 && limit.of().mentions(leg));
  }

  /** Who asks people in private; outcomes of those not travelling are theirs to sign. */
  public List<String> interviewers() {
    return interviewers;
  }

  List<Parity> parities() {
    return parities;
  }

  List<Limit> limits() {
    return limits;
  }

  /** Where places count; computed once for each leg and kinds. */
  Membership membership(Leg leg, List<String> kinds) {
    return memberships
        .computeIfAbsent(leg, key -> new ConcurrentHashMap<>())
        .computeIfAbsent(kinds, key -> memberOf(leg, key));
  }

  private Membership memberOf(Leg leg, List<String> kinds) {
    Set<Group> groups = new LinkedHashSet<>();
    long weight = 1;
    boolean parity = false;
    for (Parity one : parities) {
      boolean left = add(groups, one.left(), leg, kinds);
      boolean right = add(groups, one.right(), leg, kinds);
      if (!parity && (left || right)) {
        weight = left ? one.factor().right() : one.factor().left();
      }
      parity |= left || right;
    }
    limits.forEach(limit -> add(groups, limit.of(), leg, kinds));
    boolean inTurns = turns != null && turns.takes(leg, kinds);
    return new Membership(
        parity, inTurns && (parity || parities.isEmpty()), weight, Set.copyOf(groups));
  }

  private static boolean add(Set<Group> groups, Group group, Leg leg, List<String> kinds) {
    boolean takes = group.takes(leg, kinds);
    if (takes) {
      groups.add(group);
    }
    return takes;
  }
}
