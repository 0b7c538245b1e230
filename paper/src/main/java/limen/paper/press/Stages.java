package limen.paper.press;

import org.jspecify.annotations.Nullable;

/** The stage a sentence speaks of. */
final class Stages {
  private Stages() {}

  /** “The second stage”, «на другому етапі»; null if no ordinal stands before the word. */
  static @Nullable Integer of(Line line) {
    for (Mark stage : line.marks("stage").toList()) {
      for (int i = stage.first() - 1; i >= Math.max(0, stage.first() - 2); i--) {
        Mark ordinal = line.at("ordinal", i);
        if (ordinal != null) {
          return Integer.valueOf(ordinal.value());
        }
      }
    }
    return null;
  }
}
