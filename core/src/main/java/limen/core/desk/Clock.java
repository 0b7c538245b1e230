package limen.core.desk;

import java.time.Instant;
import java.time.InstantSource;
import java.util.OptionalLong;
import java.util.stream.Stream;
import limen.core.entry.Signed;
import org.jspecify.annotations.Nullable;

/**
 * What time it is at a desk: the machine's, or in a drill a minute after the last entry it knows.
 */
final class Clock {
  private static final long MINUTE = 60;

  private Clock() {}

  /**
   * The desk's clock.
   *
   * @param start when the drill began; null for the machine's own time
   * @param known the entries this desk knows of
   */
  static InstantSource of(@Nullable Long start, Stream<Signed> known, InstantSource machine) {
    if (start == null) {
      return machine;
    }
    OptionalLong last = known.mapToLong(signed -> signed.entry().head().time()).max();
    return InstantSource.fixed(
        Instant.ofEpochSecond(
            last.isPresent() ? Math.max(start, last.getAsLong() + MINUTE) : start));
  }
}
