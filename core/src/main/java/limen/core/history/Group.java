package limen.core.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import limen.core.terms.Window;

/**
 * What is taken for one exchange.
 *
 * @param days from its first to its last row
 * @param events its rows, by date; never none
 */
public record Group(Window days, List<Event> events) {

  /** What is taken for one exchange; every figure of the largest names its definition. */
  public enum By {
    /** Each row. */
    ROW("each row of the table is one exchange"),
    /** Rows on one or adjoining days that name the same mediators and the same place. */
    ADJOINING_DAYS(
        "rows on the same or the next day that name the same mediators and the same place are one"
            + " exchange; a row that leaves either out stands alone");

    private final String definition;

    By(String definition) {
      this.definition = definition;
    }

    /** The definition in words. */
    public String definition() {
      return definition;
    }
  }

  /** Keeps the list from changing. */
  public Group {
    events = List.copyOf(events);
  }

  /** All that was carried out, by date. */
  public static List<Group> of(History history, By by) {
    List<List<Event>> groups = new ArrayList<>();
    Map<List<Object>, List<Event>> open = new HashMap<>();
    for (Event event : history.carriedOut()) {
      List<Object> named = List.of(event.mediators(), event.where());
      List<Event> own = by == By.ADJOINING_DAYS ? open.get(named) : null;
      if (own != null && together(own.getLast(), event)) {
        own.add(event);
      } else {
        List<Event> begun = new ArrayList<>(List.of(event));
        groups.add(begun);
        open.put(named, begun);
      }
    }
    return groups.stream()
        .map(rows -> new Group(new Window(rows.getFirst().date(), rows.getLast().date()), rows))
        .toList();
  }

  private static boolean together(Event one, Event next) {
    LocalDate day = one.date();
    return (next.date().equals(day) || next.date().equals(day.plusDays(1)))
        && !one.mediators().isEmpty()
        && one.mediators().equals(next.mediators())
        && !one.where().isEmpty()
        && one.where().equals(next.where());
  }

  /** How many returned to the sides named; the least of them where a row was silent. */
  public Sum size(Collection<String> directions) {
    return History.sum(events, directions, Category.ALL);
  }

  /** The largest, by those that were stated; of equals the earlier first. */
  public static List<Group> largest(List<Group> groups, Collection<String> directions, int most) {
    return groups.stream()
        .sorted(Comparator.comparingLong((Group g) -> -g.size(directions).people()))
        .limit(most)
        .toList();
  }

  /**
   * Those that were the largest so far when they ended. One of which only the least is known may be
   * missing here; its sum says that a row was silent.
   */
  public static List<Group> largestSoFar(List<Group> groups, Collection<String> directions) {
    List<Group> byEnd =
        groups.stream().sorted(Comparator.comparing((Group g) -> g.days().to())).toList();
    List<Group> records = new ArrayList<>();
    long most = 0;
    for (Group group : byEnd) {
      long people = group.size(directions).people();
      if (people > most) {
        records.add(group);
        most = people;
      }
    }
    return records;
  }
}
