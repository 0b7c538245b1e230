package limen.core.tracing;

import java.time.Instant;
import java.util.List;

/**
 * Steps that were written down together.
 *
 * @param recorded when
 * @param by who did them: the post of one human, never a name
 * @param steps at least one; all have an effect or none has
 */
public record Noted(Instant recorded, String by, List<Step> steps) {
  /** Copies the steps. */
  public Noted {
    steps = List.copyOf(steps);
  }
}
