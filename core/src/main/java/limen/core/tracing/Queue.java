package limen.core.tracing;

import java.util.List;

/**
 * What waits for a human.
 *
 * @param all every request, those that wait first: by the day on which an answer is owed, then by
 *     how long they wait
 */
public record Queue(List<Waiting> all) {
  /** Copies the requests. */
  public Queue {
    all = List.copyOf(all);
  }

  static Queue of(List<Waiting> requests) {
    return new Queue(
        requests.stream()
            .sorted(
                java.util.Comparator.comparing((Waiting one) -> !one.state().waits())
                    .thenComparing(Waiting.IN_ORDER))
            .toList());
  }

  /** Those that wait, in order. */
  public List<Waiting> waiting() {
    return all.stream().filter(one -> one.state().waits()).toList();
  }

  /** How many requests stand somewhere. */
  public long count(Waiting.State state) {
    return all.stream().filter(one -> one.state() == state).count();
  }
}
