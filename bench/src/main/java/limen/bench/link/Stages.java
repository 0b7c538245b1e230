package limen.bench.link;

import java.util.EnumMap;
import java.util.Map;

/** How long each stage took, in nanoseconds. */
final class Stages {
  /** In the order of the work; not every way does them in this order. */
  enum Stage {
    READ("read"),
    /** SQL finds it in its sheet. */
    PREPARE("make sounds, forms and days"),
    BLOCK("block"),
    TRAIN("count patterns and train"),
    SCORE("compare and score"),
    CLUSTER("cluster");

    private final String words;

    Stage(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }
  }

  private final Map<Stage, Long> took = new EnumMap<>(Stage.class);
  private long since = System.nanoTime();

  /** What was done since the stage before belongs to this one. */
  void end(Stage stage) {
    endAt(stage, System.nanoTime());
  }

  /** The same up to a moment that has gone by. */
  void endAt(Stage stage, long moment) {
    took.merge(stage, moment - since, Long::sum);
    since = moment;
  }

  /** What is done until the next call belongs to no stage. */
  void pause() {
    since = System.nanoTime();
  }

  double seconds(Stage stage) {
    return took.getOrDefault(stage, 0L) / 1e9;
  }
}
