package limen.paper.data;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import limen.core.tracing.Queue;
import limen.core.tracing.Waiting;
import org.jspecify.annotations.Nullable;

/** What waits in a tracing agency, as data: requests by their signs, and no name. */
public final class TracingData {
  private TracingData() {}

  /** The columns of {@link #rows}. */
  public static final List<String> COLUMNS =
      List.of("request", "state", "since", "answer-by", "to-look-at");

  /** {@code tracing/1}. */
  public static Map<String, @Nullable Object> tree(Queue queue, LocalDate day) {
    Tree counts = new Tree();
    for (Waiting.State state : Waiting.State.values()) {
      counts.put(word(state), queue.count(state));
    }
    return Tree.of("tracing/1")
        .put("day", day)
        .put("requests", (long) queue.all().size())
        .put("counts", counts)
        .put("waiting", queue.waiting().stream().map(one -> waiting(one, day)).toList())
        .map();
  }

  private static Tree waiting(Waiting one, LocalDate day) {
    return new Tree()
        .put("request", one.request())
        .put("state", one.state())
        .put("since", one.since())
        .put("answer-by", one.answerBy())
        .put("late", one.isLate(day))
        .put("to-look-at", one.toLookAt());
  }

  /** A row for each request that waits, in order. */
  public static List<List<String>> rows(Queue queue) {
    return queue.waiting().stream()
        .map(
            one ->
                List.of(
                    one.request(),
                    word(one.state()),
                    one.since().toString(),
                    one.answerBy() == null ? "" : one.answerBy().toString(),
                    Long.toString(one.toLookAt())))
        .collect(Collectors.toList());
  }

  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
