package limen.core.history;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import limen.core.terms.Window;
import org.jspecify.annotations.Nullable;

/**
 * The exchanges of one conflict, as published. Rows that were not carried out are kept for people
 * to read and are in no sum.
 *
 * @param directions who could return
 * @param events in the order of the file
 */
public record History(List<Direction> directions, List<Event> events) {

  /** Keeps the lists from changing. */
  public History {
    directions = List.copyOf(directions);
    events = List.copyOf(events);
  }

  /** The ids of all directions. */
  public List<String> both() {
    return directions.stream().map(Direction::id).toList();
  }

  /** The rows that happened, by date. */
  public List<Event> carriedOut() {
    return events.stream()
        .filter(Event::carriedOut)
        .sorted(Comparator.comparing(Event::date))
        .toList();
  }

  /** The rows that were planned and did not happen. */
  public List<Event> notCarriedOut() {
    return events.stream().filter(event -> !event.carriedOut()).toList();
  }

  /** How many of a category returned to the sides named. */
  public Sum sum(Collection<String> directions, Category category) {
    return sum(carriedOut(), directions, category);
  }

  /** How many of a category returned to one side. */
  public Sum sum(String direction, Category category) {
    return sum(List.of(direction), category);
  }

  static Sum sum(List<Event> events, Collection<String> directions, Category category) {
    return events.stream()
        .flatMap(event -> directions.stream().map(event::returned))
        .map(returned -> Sum.of(returned.of(category)))
        .reduce(Sum.NONE, Sum::plus);
  }

  /** The same year by year; years without a row are left out. */
  public SortedMap<Integer, Sum> byYear(String direction, Category category) {
    SortedMap<Integer, Sum> years = new TreeMap<>();
    for (Event event : carriedOut()) {
      Sum stated = Sum.of(event.returned(direction).of(category));
      years.merge(event.date().getYear(), stated, Sum::plus);
    }
    return years;
  }

  /** The rows of some days. */
  public History within(Window days) {
    return only(event -> days.holds(Window.of(event.date())));
  }

  /** The rows that name a mediator. */
  public History through(String mediator) {
    return only(event -> event.mediators().contains(mediator));
  }

  /** The rows that name none. */
  public History withoutMediator() {
    return only(event -> event.mediators().isEmpty());
  }

  private History only(Predicate<Event> wanted) {
    return new History(directions, events.stream().filter(wanted).toList());
  }

  /** From the first to the last row, planned ones included; null where there are none. */
  public @Nullable Window span() {
    Stream<LocalDate> dates = events.stream().map(Event::date).sorted();
    List<LocalDate> sorted = dates.toList();
    return sorted.isEmpty() ? null : new Window(sorted.getFirst(), sorted.getLast());
  }
}
