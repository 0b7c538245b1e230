package limen.cli;

import java.io.IOException;
import java.time.Instant;
import limen.core.desk.Desk;
import org.jspecify.annotations.Nullable;

/** When an entry says it happened: now, or in a drill a time that is given. */
final class AppendTime {
  private AppendTime() {}

  static Instant of(Desk desk, @Nullable String time) throws IOException {
    Long said = RecordInitCommand.time(time, "--time");
    if (said == null) {
      return desk.clock().instant();
    }
    if (!desk.plate().drill()) {
      throw Office.stop(
          "--time",
          "an entry is dated by the clock of the desk, not by hand",
          "Maybe ‘transcript --happened’: it tells what happened before.");
    }
    return Instant.ofEpochSecond(said);
  }
}
