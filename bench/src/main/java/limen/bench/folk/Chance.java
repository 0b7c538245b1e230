package limen.bench.folk;

import java.util.List;
import java.util.SplittableRandom;

/** Chance that is the same wherever it begins from the same number and the same words. */
public final class Chance {
  private final SplittableRandom random;

  public Chance(long seed, String words) {
    this.random = new SplittableRandom(seed * 1_000_003 + words.hashCode());
  }

  /** Whether one of so many shares of the whole was drawn; 0.02 is one in fifty. */
  public boolean falls(double share) {
    return random.nextDouble() < share;
  }

  /** From 0 up to and without a number. */
  public int below(int bound) {
    return random.nextInt(bound);
  }

  /** From the first number to the last, both included. */
  public int between(int first, int last) {
    return first + random.nextInt(last - first + 1);
  }

  /** From 0 to 1. */
  public double share() {
    return random.nextDouble();
  }

  public <T> T of(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  /** A list's order lost; the list must be one that can be written to. */
  public void shuffle(List<String> all) {
    for (int i = all.size() - 1; i > 0; i--) {
      int other = below(i + 1);
      String kept = all.get(i);
      all.set(i, all.get(other));
      all.set(other, kept);
    }
  }

  /** The numbers from 0 up to and without another, in no order. */
  public int[] order(int many) {
    int[] order = new int[many];
    for (int i = 0; i < many; i++) {
      int other = below(i + 1);
      order[i] = order[other];
      order[other] = i;
    }
    return order;
  }
}
