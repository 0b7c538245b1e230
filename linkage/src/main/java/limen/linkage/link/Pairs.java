package limen.linkage.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  /** Of how much a link may be in doubt, each of two that speak for a third may be so much. */
  private static final double SURE = 0.1;

  /** Of the rows that one surely is, so many are looked at. */
  private static final int MOST_SURE = 100;

  private final Weighed weighed;
  private final List<Pair> pairs;

  private Pairs(Weighed weighed, List<Pair> pairs) {
    this.weighed = weighed;
    this.pairs = List.copyOf(pairs);
  }

  /** Decides on the pairs of two lists in which nobody stands twice, or of one list. */
  public static Pairs of(Weighed weighed, Limits limits) {
    double[] probabilities = probabilities(weighed, limits);
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
    return new Pairs(weighed, Arrays.asList(pairs).subList(0, kept));
  }

  private static int[] likeliestFirst(double[] probabilities, double least) {
    long[] keyed = new long[probabilities.length];
    int filled = 0;
    for (int pair = 0; pair < probabilities.length; pair++) {
      if (probabilities[pair] >= least) {
        // A larger probability has larger bits; equal ones stay in the order of the rows.
        long bits = Float.floatToIntBits((float) probabilities[pair]);
        keyed[filled++] = -bits << 32 | pair;
      }
    }
    Arrays.sort(keyed, 0, filled);
    int[] order = new int[filled];
    for (int i = 0; i < filled; i++) {
      order[i] = (int) keyed[i];
    }
    return order;
  }

  private static double[] probabilities(Weighed weighed, Limits limits) {
    double[] of = new double[weighed.size()];
    if (weighed.table().isOne()) {
      Arrays.setAll(of, pair -> Model.probability(weighed.logOdds(pair)));
      return byThird(weighed, of, 1 - SURE * (1 - limits.link()));
    }
    double[] all = new double[weighed.table().rows()];
    for (int pair = 0; pair < of.length; pair++) {
      double odds = Math.exp(weighed.logOdds(pair));
      all[weighed.left(pair)] += odds;
      all[weighed.right(pair)] += odds;
    }
    for (int pair = 0; pair < of.length; pair++) {
      double odds = Math.exp(weighed.logOdds(pair));
      of[pair] = odds / (1 + all[weighed.left(pair)] + all[weighed.right(pair)] - odds);
    }
    return of;
  }

  /**
   * If a and c are one with some probability and c and b with another, then a and b are one with at
   * least the sum of both less 1.
   */
  private static double[] byThird(Weighed weighed, double[] alone, double sure) {
    List<Map<Integer, Double>> surely = new ArrayList<>();
    for (int row = 0; row < weighed.table().rows(); row++) {
      surely.add(Map.of());
    }
    for (int pair = 0; pair < alone.length; pair++) {
      if (alone[pair] >= sure) {
        add(surely, weighed.left(pair), weighed.right(pair), alone[pair]);
        add(surely, weighed.right(pair), weighed.left(pair), alone[pair]);
      }
    }
    double[] of = alone.clone();
    for (int pair = 0; pair < of.length; pair++) {
      Map<Integer, Double> left = surely.get(weighed.left(pair));
      Map<Integer, Double> right = surely.get(weighed.right(pair));
      if (of[pair] < sure && !left.isEmpty() && !right.isEmpty()) {
        for (Map.Entry<Integer, Double> third : left.entrySet()) {
          double other = right.getOrDefault(third.getKey(), 0.0);
          of[pair] = Math.max(of[pair], third.getValue() + other - 1);
        }
      }
    }
    return of;
  }

  private static void add(List<Map<Integer, Double>> surely, int row, int other, double sure) {
    if (surely.get(row).isEmpty()) {
      surely.set(row, new HashMap<>());
    }
    if (surely.get(row).size() < MOST_SURE) {
      surely.get(row).put(other, sure);
    }
  }

  /** What was decided on. */
  public Weighed weighed() {
    return weighed;
  }

  /** The pairs that are proposed, the likeliest first. */
  public List<Pair> all() {
    return pairs;
  }

  /** Of each row of one list the first row that is linked with it, by way of others too. */
  public int[] clusters() {
    int[] first = new int[weighed.table().rows()];
    Arrays.setAll(first, row -> row);
    for (Pair pair : pairs) {
      if (pair.zone() == Zone.LINK) {
        int a = root(first, pair.left());
        int b = root(first, pair.right());
        first[Math.max(a, b)] = Math.min(a, b);
      }
    }
    for (int row = 0; row < first.length; row++) {
      first[row] = root(first, row);
    }
    return first;
  }

  private static int root(int[] first, int row) {
    int root = row;
    while (first[root] != root) {
      first[root] = first[first[root]];
      root = first[root];
    }
    return root;
  }
}
