package limen.core.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import limen.core.entry.Head;
import limen.core.entry.Signed;

/**
 * Signed entries in the order in which they can enter a record: of one key by number, whatever its
 * clock said; of several keys by time, so that what was said first is heard first.
 */
final class Pile {
  private static final Comparator<Signed> BY_NUMBER =
      Comparator.comparing((Signed signed) -> head(signed).from())
          .thenComparingLong(signed -> head(signed).counter())
          .thenComparingLong(signed -> head(signed).time());

  private Pile() {}

  /** An entry, and the latest time that its key has claimed up to it. */
  private record Dated(Signed signed, long time) {}

  /** The same entries in order. */
  static List<Signed> inOrder(List<Signed> entries) {
    List<Signed> chains = new ArrayList<>(entries);
    chains.sort(BY_NUMBER);
    Map<String, Long> latest = new HashMap<>();
    List<Dated> dated = new ArrayList<>();
    for (Signed signed : chains) {
      long time = latest.merge(head(signed).from(), head(signed).time(), Math::max);
      dated.add(new Dated(signed, time));
    }
    // The sort is stable: within one key the numbers still ascend.
    dated.sort(Comparator.comparingLong(Dated::time));
    return dated.stream().map(Dated::signed).toList();
  }

  private static Head head(Signed signed) {
    return signed.entry().head();
  }
}
