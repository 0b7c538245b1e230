package limen.linkage.block;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a thread takes in hand at once: a stretch of blocks of one rule, or a share of one large
 * block.
 *
 * @param rule which one
 * @param from the first block
 * @param to behind the last one
 * @param share which of the shares of a block, from 0
 * @param shares how many there are
 */
record Task(int rule, int from, int to, int share, int shares) {
  private static final double PAIRS_A_TASK = 4_000;
  private static final double PAIRS_A_SHARE = 50_000;

  /** All that there is to do, rule by rule; only every so many-th of it. */
  static List<Task> of(List<Blocks> rules, int every) {
    List<Task> tasks =
        IntStream.range(0, rules.size())
            .parallel()
            .mapToObj(rule -> of(rule, rules.get(rule)))
            .flatMap(List::stream)
            .toList();
    return IntStream.range(0, tasks.size())
        .filter(task -> task % every == 0)
        .mapToObj(tasks::get)
        .toList();
  }

  private static List<Task> of(int rule, Blocks blocks) {
    List<Task> tasks = new ArrayList<>();
    int from = 0;
    double pairs = 0;
    for (int block = 0; block < blocks.size(); block++) {
      pairs += blocks.pairs(block);
      if (pairs >= PAIRS_A_TASK || block + 1 == blocks.size()) {
        int shares = from == block ? shares(pairs, blocks.to(block) - blocks.from(block)) : 1;
        for (int share = 0; share < shares; share++) {
          tasks.add(new Task(rule, from, block + 1, share, shares));
        }
        from = block + 1;
        pairs = 0;
      }
    }
    return tasks;
  }

  /** A large block is shared out, but never so finely that laying it out costs more than it. */
  private static int shares(double pairs, int size) {
    return (int) Math.clamp(pairs / Math.max(PAIRS_A_SHARE, size), 1, size);
  }
}
