package limen.paper.linking;

import java.util.List;
import limen.linkage.compare.Level;
import limen.linkage.link.Pairs.Pair;
import limen.linkage.link.Zone;
import limen.linkage.model.Model;
import limen.linkage.model.Weighed;
import org.jspecify.annotations.Nullable;

/**
 * What makes a pair as likely as it is, in doublings: one more makes the odds that both rows are
 * one person twice as high, one less half as high (the base-2 logarithm of a likelihood ratio).
 *
 * @param prior where any pair of rows begins
 * @param steps of each compared field, in their order
 * @param together what it takes away that values go together; at most 0
 * @param likeness what it takes away that they may be relatives or namesakes; at most 0
 * @param rivals what it takes away that other rows fit one of the two as well, or, in one table,
 *     what it adds that a third row is both of them
 * @param probability that both rows are one person, from 0 to 1
 * @param zone what becomes of the pair; null where it is not proposed at all
 */
public record Weighing(
    double prior,
    List<Step> steps,
    double together,
    double likeness,
    double rivals,
    double probability,
    @Nullable Zone zone) {
  private static final double LEAST = 1e-12;

  /**
   * What one field says.
   *
   * @param level what was found
   * @param weight in doublings, with the frequency of the value
   * @param frequency the part of it that is due to a rare or frequent value
   */
  public record Step(Level level, double weight, double frequency) {}

  /** Takes its own copy of the list. */
  public Weighing {
    steps = List.copyOf(steps);
  }

  static Weighing of(Weighed.Reasons reasons, @Nullable Pair pair) {
    List<Step> steps =
        reasons.steps().stream()
            .map(
                step ->
                    new Step(
                        step.level(),
                        doublings(step.weight() + step.frequency()),
                        doublings(step.frequency())))
            .toList();
    double alone = reasons.logOdds();
    double probability = pair == null ? Model.probability(alone) : pair.probability();
    double odds = Math.log(Math.max(LEAST, probability) / Math.max(LEAST, 1 - probability));
    boolean certain = 1 - probability < LEAST;
    return new Weighing(
        doublings(reasons.prior()),
        steps,
        doublings(reasons.companions()),
        doublings(reasons.likeness()),
        certain ? 0 : doublings(odds - alone),
        probability,
        pair == null ? null : pair.zone());
  }

  private static double doublings(double logarithm) {
    return logarithm / Math.log(2);
  }

  /** All steps together. */
  public double sum() {
    return prior + together + likeness + rivals + steps.stream().mapToDouble(Step::weight).sum();
  }
}
