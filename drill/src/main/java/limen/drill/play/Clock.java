package limen.drill.play;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** The time in a drill, which goes on only when it is told to. */
final class Clock implements InstantSource {
  private static final long HOUR = 3600;
  private long now;

  Clock(LocalDate day) {
    now = day.atTime(9, 0).toEpochSecond(ZoneOffset.UTC);
  }

  /** In seconds since 1970. */
  long now() {
    return now;
  }

  /** Some seconds, as between two signatures. */
  long tick() {
    now += 20;
    return now;
  }

  void passMinutes(int minutes) {
    now += 60L * minutes;
  }

  void passHours(long hours) {
    now += HOUR * hours;
  }

  /** Not before this hour of this day. */
  void until(LocalDate day, int hour) {
    now = Math.max(now, day.atTime(hour, 0).toEpochSecond(ZoneOffset.UTC));
  }

  @Override
  public Instant instant() {
    return Instant.ofEpochSecond(now);
  }
}
