package limen.paper.linking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import limen.linkage.link.Pairs.Pair;
import limen.linkage.link.Zone;
import org.jspecify.annotations.Nullable;

/**
 * Which pairs are one person, as somebody knows it, beside what was found.
 *
 * @param links the pairs that were proposed as links or confirmed
 * @param together the pairs that stand together by way of others too
 * @param review the pairs that were proposed or are to be looked at
 * @param bins how often pairs of a probability are one person
 */
public record Truth(Score links, Score together, Score review, List<Bin> bins) {
  private static final double[] EDGES = {0, 0.01, 0.1, 0.3, 0.5, 0.7, 0.9, 0.99, 0.999, 1.0000001};

  /** Takes its own copy of the list. */
  public Truth {
    bins = List.copyOf(bins);
  }

  /**
   * Pairs against the truth.
   *
   * @param right pairs that are one person
   * @param wrong pairs that are not
   * @param missed pairs that are one person and are not among them
   */
  public record Score(long right, long wrong, long missed) {
    /** Which share of them is one person; not a number where there are none. */
    public double precision() {
      return right / (double) (right + wrong);
    }

    /** Which share of what is one person is among them; not a number where nothing is. */
    public double recall() {
      return right / (double) (right + missed);
    }

    /** The harmonic mean of both; not a number where either is none. */
    public double f1() {
      return right + wrong == 0 || right + missed == 0
          ? Double.NaN
          : 2 * right / (2.0 * right + wrong + missed);
    }
  }

  /**
   * Pairs of one range of probability.
   *
   * @param from at least
   * @param to less than this
   * @param pairs how many there are
   * @param said their probability on the average
   * @param right how many are one person
   */
  public record Bin(double from, double to, long pairs, double said, long right) {
    /** Which share is one person. */
    public double seen() {
      return pairs == 0 ? 0 : right / (double) pairs;
    }
  }

  /** How far probabilities are from what is so, on the average over pairs. */
  public double calibrationError() {
    long all = bins.stream().mapToLong(Bin::pairs).sum();
    double error =
        bins.stream().mapToDouble(bin -> bin.pairs() * Math.abs(bin.said() - bin.seen())).sum();
    return all == 0 ? 0 : error / all;
  }

  /**
   * Which share of the pairs that no link has is among those to be looked at; not a number where
   * there are none.
   */
  public double restInReview() {
    long missed = links.missed();
    return missed == 0 ? Double.NaN : (missed - review.missed()) / (double) missed;
  }

  /** Pairs of rows that are one person, by rows counted through both tables. */
  public interface Known {
    /** Whether a pair is one person. */
    boolean isOne(int left, int right);

    /** How many pairs are. */
    long pairs();
  }

  /** By pairs of rows that are one person, each as {@link #key}. */
  static Known known(Set<Long> pairs) {
    Set<Long> known = Set.copyOf(pairs);
    return new Known() {
      @Override
      public boolean isOne(int left, int right) {
        return known.contains(key(left, right));
      }

      @Override
      public long pairs() {
        return known.size();
      }
    };
  }

  /** By the person of each row of one table; a row without one is nobody else's. */
  public static Known known(@Nullable String[] persons) {
    Map<String, Long> rows = new HashMap<>();
    for (String person : persons) {
      if (person != null && !person.isEmpty()) {
        rows.merge(person, 1L, Long::sum);
      }
    }
    long pairs = rows.values().stream().mapToLong(n -> n * (n - 1) / 2).sum();
    return new Known() {
      @Override
      public boolean isOne(int left, int right) {
        String person = persons[left];
        return person != null && !person.isEmpty() && person.equals(persons[right]);
      }

      @Override
      public long pairs() {
        return pairs;
      }
    };
  }

  /** Two rows as one number. */
  static long key(int left, int right) {
    return (long) left << 32 | right;
  }

  /** What was found beside what is known. */
  public static Truth of(Linked linked, Known known) {
    return new Truth(
        score(with(linked.confirmed(), linked.pairs(Zone.LINK)), known),
        score(together(linked), known),
        score(with(linked.confirmed(), linked.pairs()), known),
        bins(linked.pairs(), known));
  }

  private static List<Pair> with(List<Pair> some, List<Pair> others) {
    return Stream.concat(some.stream(), others.stream()).toList();
  }

  private static List<Pair> together(Linked linked) {
    Map<Integer, List<Integer>> clusters = new HashMap<>();
    int[] first = linked.clusters();
    for (int row = 0; row < first.length; row++) {
      clusters.computeIfAbsent(first[row], one -> new ArrayList<>()).add(row);
    }
    int left = linked.left().table().rows();
    List<Pair> together = new ArrayList<>();
    for (List<Integer> rows : clusters.values()) {
      for (int i = 0; i < rows.size(); i++) {
        for (int j = i + 1; j < rows.size(); j++) {
          if (linked.isOne() || (rows.get(i) < left && rows.get(j) >= left)) {
            together.add(new Pair(rows.get(i), rows.get(j), 1, Zone.LINK));
          }
        }
      }
    }
    return together;
  }

  private static Score score(List<Pair> pairs, Known known) {
    long right = pairs.stream().filter(pair -> known.isOne(pair.left(), pair.right())).count();
    return new Score(right, pairs.size() - right, known.pairs() - right);
  }

  private static List<Bin> bins(List<Pair> pairs, Known known) {
    List<Bin> bins = new ArrayList<>();
    for (int i = 0; i + 1 < EDGES.length; i++) {
      double from = EDGES[i];
      double to = EDGES[i + 1];
      List<Pair> here =
          pairs.stream().filter(p -> p.probability() >= from && p.probability() < to).toList();
      long right = here.stream().filter(p -> known.isOne(p.left(), p.right())).count();
      double said = here.stream().mapToDouble(Pair::probability).average().orElse(0);
      bins.add(new Bin(from, Math.min(1, to), here.size(), said, right));
    }
    return bins;
  }
}
