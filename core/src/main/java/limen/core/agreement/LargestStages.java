package limen.core.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import limen.core.terms.Agreement;
import limen.core.terms.Amount;
import limen.core.terms.Clause;
import limen.core.terms.Range;
import limen.core.terms.Selector;
import limen.core.terms.Term;

/**
 * From both sides' counts alone: how many can go so that a ratio between the sides is kept, in all
 * and in stages as equal as whole numbers allow, and what keeps it from being more.
 *
 * <p>A scale of equivalents, a pace and a debt are left out: what they allow depends on more than
 * counts.
 */
public final class LargestStages {
  private final Agreement agreement;
  private final List<Count> counts;
  private final Promises promises;

  private LargestStages(Agreement agreement, List<Count> counts) {
    this.agreement = agreement;
    this.counts = counts;
    promises = new Promises(agreement);
  }

  /**
   * What one ratio comes to.
   *
   * @param clause the clause of the ratio
   * @param each whether it holds in sum or for every stage
   * @param left whom, on the left
   * @param right whom, on the right
   * @param leftGoes how many go on the left; unknown where neither a count nor a number limits it
   * @param rightGoes how many go on the right
   * @param stages what goes in each stage, left then right; one where nothing is scheduled
   * @param binds what keeps it from being more, each limit that is reached
   */
  public record Largest(
      String clause,
      Term.Each each,
      List<Selector> left,
      List<Selector> right,
      Range leftGoes,
      Range rightGoes,
      List<Pair> stages,
      List<Bind> binds) {}

  /** So many on the left and on the right. */
  public record Pair(String stage, long left, long right) {}

  /**
   * A limit that is reached.
   *
   * @param of whom
   * @param clause the clause of a number; empty for what the holder counted
   * @param most the limit
   */
  public record Bind(Selector of, Optional<String> clause, long most) {}

  /** One for each ratio that counts decide, in the order of the clauses. */
  public static List<Largest> of(Agreement agreement, List<Count> counts) {
    LargestStages stages = new LargestStages(agreement, counts);
    List<Largest> all = new ArrayList<>();
    for (int i = 0; i < agreement.terms().size(); i++) {
      Clause clause = agreement.terms().get(i);
      if (clause.term() instanceof Term.Ratio ratio
          && ratio.scale() == null
          && ratio.as() == Term.Ratio.Measure.COUNT
          && (ratio.each() == Term.Each.TOTAL || ratio.each() == Term.Each.STAGE)) {
        String name = Objects.requireNonNullElse(clause.clause(), "terms[" + i + "]");
        all.add(stages.largest(name, ratio));
      }
    }
    return all;
  }

  private Largest largest(String clause, Term.Ratio ratio) {
    List<Bind> left = limits(ratio.left());
    List<Bind> right = limits(ratio.right());
    long times = Math.min(times(left, ratio.factor().left()), times(right, ratio.factor().right()));
    boolean isOpen = times == Long.MAX_VALUE;
    List<Bind> binds = new ArrayList<>();
    left.stream().filter(b -> b.most / ratio.factor().left() == times).forEach(binds::add);
    right.stream().filter(b -> b.most / ratio.factor().right() == times).forEach(binds::add);
    return new Largest(
        clause,
        ratio.each(),
        ratio.left(),
        ratio.right(),
        isOpen ? Range.UNKNOWN : Range.of(times * ratio.factor().left()),
        isOpen ? Range.UNKNOWN : Range.of(times * ratio.factor().right()),
        isOpen ? List.of() : stages(ratio, times),
        binds);
  }

  private static long times(List<Bind> limits, int factor) {
    return limits.stream().mapToLong(b -> b.most / factor).min().orElse(Long.MAX_VALUE);
  }

  /** Stages differ by one step of the ratio at most, the earlier ones being the larger. */
  private List<Pair> stages(Term.Ratio ratio, long times) {
    List<String> names =
        agreement.stages().isEmpty() ? List.of("1") : List.copyOf(agreement.stages().keySet());
    List<Pair> stages = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      long steps = times / names.size() + (i < times % names.size() ? 1 : 0);
      stages.add(
          new Pair(names.get(i), steps * ratio.factor().left(), steps * ratio.factor().right()));
    }
    return stages;
  }

  /** What holders counted of these, and what numbers promise of them. */
  private List<Bind> limits(List<Selector> of) {
    List<Bind> limits = new ArrayList<>();
    held(of).ifPresent(many -> limits.add(new Bind(of.getFirst(), Optional.empty(), many)));
    for (int i = 0; i < agreement.terms().size(); i++) {
      Clause clause = agreement.terms().get(i);
      if (clause.term() instanceof Term.Number number
          && number.each() == Term.Each.TOTAL
          && number.is() instanceof Amount.Counted(Range count)
          && count.hasMost()
          && promises.same(number.of(), of)) {
        String name = Objects.requireNonNullElse(clause.clause(), "terms[" + i + "]");
        limits.add(new Bind(of.getFirst(), Optional.of(name), count.most()));
      }
    }
    return limits;
  }

  private Optional<Long> held(List<Selector> of) {
    Optional<Long> all = Optional.of(0L);
    for (Selector one : of) {
      Optional<Long> held = held(one);
      all = all.flatMap(sum -> held.map(many -> sum + many));
    }
    return all;
  }

  /** What the holder counted of a group; the sum of its parts where only parts were counted. */
  private Optional<Long> held(Selector of) {
    Set<String> kinds =
        Set.copyOf(of.names().stream().filter(agreement.kinds()::containsKey).toList());
    List<String> holders =
        agreement.streams().entrySet().stream()
            .filter(stream -> agreement.streams(of).contains(stream.getKey()))
            .map(Map.Entry::getValue)
            .map(limen.core.terms.Stream::from)
            .distinct()
            .toList();
    List<Count> own =
        counts.stream()
            .filter(c -> c.stage() == null && holders.contains(c.of()) && c.count().hasMost())
            .toList();
    List<Count> exact = own.stream().filter(c -> Set.copyOf(c.kinds()).equals(kinds)).toList();
    if (!exact.isEmpty()) {
      return Optional.of(exact.stream().mapToLong(c -> c.count().most()).sum());
    }
    List<Count> parts =
        own.stream()
            .filter(c -> agreement.region(c.kinds()).within(agreement.region(List.copyOf(kinds))))
            .toList();
    return parts.isEmpty() || overlap(parts)
        ? Optional.empty()
        : Optional.of(parts.stream().mapToLong(c -> c.count().most()).sum());
  }

  private boolean overlap(List<Count> parts) {
    for (int i = 0; i < parts.size(); i++) {
      for (Count later : parts.subList(i + 1, parts.size())) {
        if (Objects.equals(parts.get(i).of(), later.of())
            && !agreement.region(parts.get(i).kinds()).apart(agreement.region(later.kinds()))) {
          return true;
        }
      }
    }
    return false;
  }
}
