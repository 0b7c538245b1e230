package limen.core.tracing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A request and all that holds of it now.
 *
 * @param request as it reads now
 * @param version how often it was put right, from 1
 * @param since when it read so first
 * @param asked when it was written down first
 * @param links that stand, in the order in which they were made
 * @param rejections that were not undone; those made on other words no longer hold
 * @param told what the family was told last; null where it was told nothing
 * @param unlinked when a link on which that rested was first undone; null where none was
 * @param closed why it is closed; null where it is open
 * @param isWithheld whether no more may be told than that the person was found
 */
public record Case(
    TracingRequest request,
    int version,
    Instant since,
    Instant asked,
    List<Link> links,
    List<Rejection> rejections,
    @Nullable Telling told,
    @Nullable Instant unlinked,
    @Nullable Closing closed,
    boolean isWithheld) {
  /** Copies the lists. */
  public Case {
    links = List.copyOf(links);
    rejections = List.copyOf(rejections);
  }

  static Case of(TracingRequest request, Instant at) {
    return new Case(request, 1, at, at, List.of(), List.of(), null, null, null, false);
  }

  /** The link to a record; null where none stands. */
  public @Nullable Link link(String record) {
    return links.stream().filter(one -> one.record().equals(record)).findFirst().orElse(null);
  }

  /** The last rejection of a record, on whatever words; null where there is none. */
  public @Nullable Rejection rejection(String record) {
    return rejections.stream()
        .filter(one -> one.record().equals(record))
        .reduce((earlier, later) -> later)
        .orElse(null);
  }

  Case put(TracingRequest other, Instant at) {
    return other.equals(request)
        ? this
        : new Case(
            other,
            // What is asked of whom decides; by whom and how does not.
            other.sought().equals(request.sought()) ? version : version + 1,
            other.sought().equals(request.sought()) ? since : at,
            asked,
            links,
            rejections,
            told,
            unlinked,
            closed,
            isWithheld);
  }

  Case with(List<Link> links, @Nullable Instant unlinked) {
    return new Case(
        request, version, since, asked, links, rejections, told, unlinked, closed, isWithheld);
  }

  /** A link that is said again on other words takes the place of the one before. */
  Case linked(Link link) {
    List<Link> more = new ArrayList<>(links);
    more.removeIf(before -> before.record().equals(link.record()));
    more.add(link);
    return with(more, unlinked);
  }

  Case unlinked(String record, Instant at) {
    boolean wasTold = told != null && told.records().containsKey(record);
    List<Link> fewer = links.stream().filter(one -> !one.record().equals(record)).toList();
    return with(fewer, wasTold && unlinked == null ? at : unlinked);
  }

  Case with(List<Rejection> rejections) {
    return new Case(
        request, version, since, asked, links, rejections, told, unlinked, closed, isWithheld);
  }

  Case rejected(Rejection rejection) {
    List<Rejection> more = new ArrayList<>(rejections);
    more.add(rejection);
    return with(more);
  }

  Case unrejected(String record) {
    Rejection last = rejection(record);
    return with(rejections.stream().filter(one -> !one.equals(last)).toList());
  }

  /**
   * What a family believes after a telling: a death stays told until it is said to be a mistake.
   */
  Set<Matter> believed(Set<Matter> now) {
    boolean dead =
        told != null && told.matters().contains(Matter.DEATH) && !now.contains(Matter.MISTAKE);
    Set<Matter> all = new HashSet<>(now);
    if (dead) {
      all.add(Matter.DEATH);
    }
    return all;
  }

  Case told(Telling telling) {
    return new Case(
        request, version, since, asked, links, rejections, telling, null, closed, isWithheld);
  }

  Case closed(@Nullable Closing closing) {
    return new Case(
        request, version, since, asked, links, rejections, told, unlinked, closing, isWithheld);
  }

  Case withheld(boolean is) {
    return new Case(request, version, since, asked, links, rejections, told, unlinked, closed, is);
  }
}
