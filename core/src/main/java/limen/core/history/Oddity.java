package limen.core.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Something in a row that its reader should look at. A history is never corrected for it. */
public sealed interface Oddity {
  /** The row. */
  Event event();

  /** Whether the row contradicts itself or another one, so that sums cannot be trusted. */
  default boolean isContradiction() {
    return switch (this) {
      case PartsDiffer parts -> true;
      case Twice same -> true;
      case PartAlone part -> false;
      case Backwards later -> false;
    };
  }

  /** The parts do not make the total, or the one part that is stated exceeds it. */
  record PartsDiffer(Event event, String direction, int total, int parts) implements Oddity {}

  /** A part is stated without a total: these people are in no sum of all. */
  record PartAlone(Event event, String direction, int parts) implements Oddity {}

  /** The row is earlier than the one before it. */
  record Backwards(Event event, Event before) implements Oddity {}

  /** The same day and the same numbers as a row above. */
  record Twice(Event event, Event first) implements Oddity {}

  /** All of them, in the order of the file. */
  static List<Oddity> of(History history) {
    List<Oddity> found = new ArrayList<>();
    Map<List<Object>, Event> seen = new HashMap<>();
    Event before = null;
    for (Event event : history.events()) {
      for (Direction direction : history.directions()) {
        Oddity odd = parts(event, direction.id());
        if (odd != null) {
          found.add(odd);
        }
      }
      if (before != null && event.date().isBefore(before.date())) {
        found.add(new Backwards(event, before));
      }
      Event first = seen.putIfAbsent(List.of(event.date(), event.returned()), event);
      if (first != null) {
        found.add(new Twice(event, first));
      }
      before = event;
    }
    return found;
  }

  private static @Nullable Oddity parts(Event event, String direction) {
    Returned returned = event.returned(direction);
    Integer total = returned.total();
    boolean some = returned.military() != null || returned.civilians() != null;
    if (total == null) {
      return some ? new PartAlone(event, direction, returned.parts()) : null;
    }
    boolean whole = returned.military() != null && returned.civilians() != null;
    boolean differ = whole ? returned.parts() != total : returned.parts() > total;
    return differ ? new PartsDiffer(event, direction, total, returned.parts()) : null;
  }
}
