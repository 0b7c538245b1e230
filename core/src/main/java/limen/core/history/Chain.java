package limen.core.history;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import limen.core.terms.Window;
import org.jspecify.annotations.Nullable;

/**
 * The totals of one series as a graph: days are its points, each exact total joins the day it
 * begins with the day after it ends. So the number of people between any two joined days follows by
 * adding and subtracting what was published, and nothing is guessed.
 */
final class Chain {
  private final Map<LocalDate, Map<LocalDate, Long>> steps = new HashMap<>();
  private final List<Totals.Contradiction> contradictions = new ArrayList<>();

  /** The shortest totals first, so that the finest division wins. */
  Chain(List<Total> series) {
    this(series.stream().sorted(Comparator.comparingLong(Chain::length)));
  }

  /** The same for one total, which holds even where others contradict it. */
  Chain(Total held, List<Total> series) {
    this(
        Stream.concat(
            Stream.of(held),
            series.stream()
                .filter(total -> !total.equals(held))
                .sorted(Comparator.comparingLong(Chain::length))));
  }

  private Chain(Stream<Total> inOrder) {
    inOrder.filter(total -> total.count().isExact()).forEach(this::join);
  }

  private static long length(Total total) {
    return end(total).toEpochDay() - total.days().from().toEpochDay();
  }

  private static LocalDate end(Total total) {
    return total.days().to().plusDays(1);
  }

  private void join(Total total) {
    LocalDate from = total.days().from();
    LocalDate to = end(total);
    long count = total.count().least();
    Long implied = numbers(from).get(to);
    if (implied == null) {
      steps.computeIfAbsent(from, day -> new HashMap<>()).put(to, count);
      steps.computeIfAbsent(to, day -> new HashMap<>()).put(from, -count);
    } else if (implied != count) {
      contradictions.add(new Totals.Contradiction(total, implied));
    }
  }

  /** Totals that the shorter ones of their series contradict. */
  List<Totals.Contradiction> contradictions() {
    return contradictions;
  }

  /** The finest division of some days that the published totals allow. */
  List<Part> parts(Window days) {
    LocalDate end = days.to().plusDays(1);
    SortedMap<LocalDate, Long> numbers =
        new TreeMap<>(numbers(days.from())).subMap(days.from(), end.plusDays(1));
    List<Part> parts = new ArrayList<>();
    Map.@Nullable Entry<LocalDate, Long> before = null;
    for (Map.Entry<LocalDate, Long> point : numbers.entrySet()) {
      if (before != null) {
        Window between = new Window(before.getKey(), point.getKey().minusDays(1));
        parts.add(new Part(between, point.getValue() - before.getValue()));
      }
      before = point;
    }
    return parts;
  }

  /** Days and the number published for them. */
  record Part(Window days, long published) {}

  /** By day, how many people the totals put between that day and the first. */
  private Map<LocalDate, Long> numbers(LocalDate first) {
    Map<LocalDate, Long> numbers = new HashMap<>(Map.of(first, 0L));
    Deque<LocalDate> open = new ArrayDeque<>(List.of(first));
    while (!open.isEmpty()) {
      LocalDate day = open.remove();
      long number = numbers.getOrDefault(day, 0L);
      steps
          .getOrDefault(day, Map.of())
          .forEach(
              (next, step) -> {
                if (numbers.putIfAbsent(next, number + step) == null) {
                  open.add(next);
                }
              });
    }
    return numbers;
  }
}
