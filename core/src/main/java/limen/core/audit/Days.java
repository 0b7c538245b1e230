package limen.core.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import limen.core.entry.Act;
import limen.core.entry.Leg;
import limen.core.terms.Window;

/** When people moved, by the signers' clocks, and which legs something on paper speaks of. */
final class Days {
  private record Times(long first, long last) {
    Times with(long time) {
      return new Times(Math.min(first, time), Math.max(last, time));
    }
  }

  private final Map<Leg, Times> moved = new HashMap<>();
  private final Set<Leg> onPaper = new HashSet<>();
  private Times all = new Times(Long.MAX_VALUE, 0);

  /** Some entry was signed at a time. */
  void saw(long time) {
    all = all.with(time);
  }

  void note(Effect effect) {
    if (effect.act() instanceof Act.Depart(Leg leg, var who)) {
      note(leg, effect);
    } else if (effect.act() instanceof Act.Arrive(Leg leg, var who)) {
      note(leg, effect);
    } else if (effect.act() instanceof Act.Outcome outcome) {
      note(outcome.leg(), effect);
    }
  }

  private void note(Leg leg, Effect effect) {
    moved.merge(
        leg, new Times(effect.time(), effect.time()), (times, time) -> times.with(effect.time()));
    if (effect.behind() != Behind.RECORDED) {
      onPaper.add(leg);
    }
  }

  /** Whether any movement or outcome of a stage was written down from paper. */
  boolean isOnPaper(String stage) {
    return onPaper.stream().anyMatch(leg -> leg.stage().equals(stage));
  }

  /** From the first day of the record to its last. */
  Window all(ZoneId zone) {
    return window(all, zone);
  }

  /** The days on which people of each list moved. */
  Map<Leg, Window> moved(ZoneId zone) {
    Map<Leg, Window> days = new LinkedHashMap<>();
    moved.forEach((leg, times) -> days.put(leg, window(times, zone)));
    return days;
  }

  private static Window window(Times times, ZoneId zone) {
    return new Window(day(times.first, zone), day(times.last, zone));
  }

  private static LocalDate day(long time, ZoneId zone) {
    return Instant.ofEpochSecond(time).atZone(zone).toLocalDate();
  }
}
