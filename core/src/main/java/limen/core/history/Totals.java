package limen.core.history;

import java.util.ArrayList;
import java.util.List;

/**
 * What was published about a history as a whole.
 *
 * @param published in the order of the file
 */
public record Totals(List<Total> published) {

  /**
   * A total that the shorter totals of its own series contradict.
   *
   * @param total as published
   * @param implied what the others come to for the same days
   */
  public record Contradiction(Total total, long implied) {}

  /** Keeps the list from changing. */
  public Totals {
    published = List.copyOf(published);
  }

  /** Every total beside the table, each by its own definition and cut as finely as can be. */
  public List<Check> against(History history) {
    return published.stream().map(total -> Check.of(total, series(total), history)).toList();
  }

  /** Where a series contradicts itself, whatever the table says. */
  public List<Contradiction> contradictions() {
    List<Contradiction> found = new ArrayList<>();
    for (Total total : published) {
      List<Total> series = series(total);
      if (series.getFirst().equals(total)) {
        found.addAll(new Chain(series).contradictions());
      }
    }
    return found;
  }

  private List<Total> series(Total total) {
    return published.stream().filter(total::isOfOneSeriesWith).toList();
  }
}
