package limen.core.tracing;

import java.util.List;
import java.util.Set;

/**
 * Which candidates a link closes: other records for the same sought person, and the same record for
 * any other. Nothing of it is kept, so that undoing a link opens them again.
 */
final class Rivals {
  private Rivals() {}

  /** The records to which a sought person is linked, by any request that seeks that person. */
  static List<String> links(Tracing tracing, String request) {
    return tracing.seekingSame(request).stream()
        .map(sign -> tracing.cases().get(sign))
        .filter(one -> one != null)
        .flatMap(one -> one.links().stream())
        .map(Link::record)
        .distinct()
        .toList();
  }

  /**
   * Whether a link closes a candidate.
   *
   * @param links what the request's sought person is linked to
   * @param same the requests that seek that person
   */
  static boolean isClosed(Tracing tracing, String record, List<String> links, Set<String> same) {
    boolean other = !links.isEmpty() && !links.contains(record);
    return other || tracing.linkedTo(record).anyMatch(sign -> !same.contains(sign));
  }
}
