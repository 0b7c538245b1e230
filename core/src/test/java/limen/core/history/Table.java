package limen.core.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import limen.core.document.Label;
import limen.core.document.Place;
import limen.core.terms.Range;
import limen.core.terms.Window;
import org.jspecify.annotations.Nullable;

/** Writes small histories of two invented sides, north and south, in one line a row. */
final class Table {
  static final String NORTH = "north";
  static final String SOUTH = "south";
  private static final List<Direction> DIRECTIONS =
      List.of(
          new Direction(NORTH, Label.of("Northland")), new Direction(SOUTH, Label.of("Southland")));

  private Table() {}

  static History of(Event... events) {
    return new History(DIRECTIONS, List.of(events));
  }

  static History of(List<Event> events) {
    return new History(DIRECTIONS, events);
  }

  /** A row with totals only; null is silence. */
  static Event row(String date, @Nullable Integer north, @Nullable Integer south) {
    return row(date, new Returned(north, null, null), new Returned(south, null, null));
  }

  static Event row(String date, Returned north, Returned south) {
    return event(date, north, south, List.of(), "", true);
  }

  static Event event(
      String date,
      Returned north,
      Returned south,
      List<String> mediators,
      String where,
      boolean carriedOut) {
    Map<String, Returned> returned = new LinkedHashMap<>();
    returned.put(NORTH, north);
    returned.put(SOUTH, south);
    return new Event(
        LocalDate.parse(date),
        returned,
        mediators,
        where,
        "",
        List.of(),
        carriedOut,
        "",
        Place.of("made.csv"));
  }

  static Window days(String from, String to) {
    return new Window(LocalDate.parse(from), LocalDate.parse(to));
  }

  /** A total of everybody who returned to the north. */
  static Total total(String definition, String from, String to, Range count) {
    return total(definition, from, to, count, "");
  }

  static Total total(String definition, String from, String to, Range count, String mediator) {
    return new Total(
        "Northland",
        "",
        definition,
        days(from, to),
        List.of(NORTH),
        Category.ALL,
        mediator,
        count,
        List.of(),
        Place.of("totals.csv"));
  }

  /** A table of a few years in which many cells are silent. */
  static History random(Random random) {
    List<Event> events = new ArrayList<>();
    LocalDate day = LocalDate.of(2001, 1, 1);
    for (int i = random.nextInt(60); i > 0; i--) {
      day = day.plusDays(random.nextInt(60));
      events.add(row(day.toString(), random(random, 200), random(random, 200)));
    }
    return of(events);
  }

  private static Returned random(Random random, int most) {
    Integer military = random.nextInt(3) == 0 ? null : Integer.valueOf(random.nextInt(most));
    Integer civilians = random.nextInt(3) == 0 ? null : Integer.valueOf(random.nextInt(most));
    int parts = (military == null ? 0 : military) + (civilians == null ? 0 : civilians);
    boolean whole = military != null && civilians != null;
    Integer total =
        random.nextInt(4) == 0 ? null : Integer.valueOf(parts + (whole ? 0 : random.nextInt(most)));
    return new Returned(total, military, civilians);
  }
}
