package limen.linkage.link;

import java.util.Arrays;
import java.util.List;
import limen.linkage.block.Radix;
import limen.linkage.model.Model;
import limen.linkage.model.Weighed;

/**
 * What is proposed for two lists or for one: which pairs to link, which to look at. Where each
 * person stands once in each list, a row's candidates stand against each other: two that fit as
 * well are half as likely each, and none of them is linked. In one list they stand for each other:
 * two rows that a third one surely is both of are one person, as far as it is sure.
 */
public final class Pairs {
  /**
   * A pair that may be one person.
   *
   * @param left row
   * @param right row
   * @param probability that they are one person, from 0 to 1
   * @param zone what becomes of it
   */
  public record Pair(int left, int right, double probability, Zone zone) {}

  private static final double CLOSED = -1;

  /** Of how much a link may be in doubt, each of two that speak for a third may be so much. */
  private static final double SURE = 0.1;

  private final Weighed weighed;
  private final Decided decided;
  private final List<Pair> pairs;

  private Pairs(Weighed weighed, Decided decided, List<Pair> pairs) {
    this.weighed = weighed;
    this.decided = decided;
    this.pairs = List.copyOf(pairs);
  }

  /** Decides on the pairs of two lists in which nobody stands twice, or of one list. */
  public static Pairs of(Weighed weighed, Limits limits) {
    return of(weighed, limits, Decided.nothing(weighed.table().rows()));
  }

  /** The same where humans decided on some: what is closed is not asked, nor is it a rival. */
  public static Pairs of(Weighed weighed, Limits limits, Decided decided) {
    double[] probabilities = probabilities(weighed, limits, decided);
    int[] order = likeliestFirst(probabilities, limits.review());
    boolean once = !weighed.table().isOne();
    int[] seen = new int[weighed.table().rows()];
    boolean[] taken = new boolean[seen.length];
    Pair[] pairs = new Pair[order.length];
    int kept = 0;
    for (int pair : order) {
      int left = weighed.left(pair);
      int right = weighed.right(pair);
      boolean free = !once || (!taken[left] && !taken[right]);
      Zone zone = probabilities[pair] >= limits.link() && free ? Zone.LINK : Zone.REVIEW;
      boolean few = seen[left] < limits.candidates() && seen[right] < limits.candidates();
      if (zone == Zone.LINK || (free && few) || (!once && few)) {
        taken[left] |= zone == Zone.LINK;
        taken[right] |= zone == Zone.LINK;
        seen[left]++;
        seen[right]++;
        pairs[kept++] = new Pair(left, right, probabilities[pair], zone);
      }
    }
    return new Pairs(weighed, decided, Arrays.asList(pairs).subList(0, kept));
  }

  private static int[] likeliestFirst(double[] probabilities, double least) {
    Radix sorted = new Radix(probabilities.length);
    long[] keyed = sorted.numbers();
    int filled = 0;
    for (int pair = 0; pair < probabilities.length; pair++) {
      if (probabilities[pair] >= least) {
        // A larger probability has larger bits; equal ones stay in the order of the rows.
        long bits = Float.floatToIntBits((float) probabilities[pair]);
        keyed[filled++] = ~bits << Integer.SIZE | pair;
      }
    }
    sorted.sort(filled, Integer.SIZE, Long.SIZE);
    int[] order = new int[filled];
    for (int i = 0; i < filled; i++) {
      order[i] = (int) sorted.numbers()[i];
    }
    return order;
  }

  /** Of each pair; -1 of one that is closed. */
  private static double[] probabilities(Weighed weighed, Limits limits, Decided decided) {
    double[] of = new double[weighed.size()];
    if (weighed.table().isOne()) {
      Arrays.setAll(
          of,
          pair ->
              decided.isOpen(weighed.left(pair), weighed.right(pair))
                  ? Model.probability(weighed.logOdds(pair))
                  : CLOSED);
      return Thirds.heard(
          weighed, of, speaking(of, weighed, decided), 1 - SURE * (1 - limits.link()));
    }
    Arrays.setAll(of, pair -> decided.isOpen(weighed.left(pair), weighed.right(pair)) ? 0 : CLOSED);
    double[] all = new double[weighed.table().rows()];
    for (int pair = 0; pair < of.length; pair++) {
      double odds = of[pair] < 0 ? 0 : Math.exp(weighed.logOdds(pair));
      all[weighed.left(pair)] += odds;
      all[weighed.right(pair)] += odds;
    }
    for (int pair = 0; pair < of.length; pair++) {
      double odds = Math.exp(weighed.logOdds(pair));
      of[pair] =
          of[pair] < 0
              ? CLOSED
              : odds / (1 + all[weighed.left(pair)] + all[weighed.right(pair)] - odds);
    }
    return of;
  }

  /** Whom a human took for one speaks for others too, although nobody asks about the two. */
  private static double[] speaking(double[] of, Weighed weighed, Decided decided) {
    if (decided.isNothing()) {
      return of;
    }
    double[] speaking = of.clone();
    Arrays.setAll(
        speaking,
        pair -> decided.isOne(weighed.left(pair), weighed.right(pair)) ? 1 : speaking[pair]);
    return speaking;
  }

  /** What was decided on. */
  public Weighed weighed() {
    return weighed;
  }

  /** The pairs that are proposed, the likeliest first. */
  public List<Pair> all() {
    return pairs;
  }

  /**
   * Of each row of one list the first row that is linked with it, by way of others too, and by what
   * humans decided; no link brings together whom a human kept apart.
   */
  public int[] clusters() {
    Clusters clusters = decided.clusters();
    for (Pair pair : pairs) {
      if (pair.zone() == Zone.LINK && decided.lets(clusters, pair.left(), pair.right())) {
        clusters.join(pair.left(), pair.right());
      }
    }
    return clusters.roots();
  }
}
