package limen.core.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import limen.core.entry.Leg;
import limen.core.terms.Agreement;
import limen.core.terms.Region;
import limen.core.terms.Selector;
import org.jspecify.annotations.Nullable;

/**
 * Whom a clause counts. Places of a list count only where their kinds say so with certainty: what a
 * holder does not claim counts for nobody.
 */
final class Group {
  private record Part(Set<String> streams, Region region, @Nullable String stage) {}

  private final Agreement agreement;
  private final List<Part> parts;

  private Group(Agreement agreement, List<Part> parts) {
    this.agreement = agreement;
    this.parts = parts;
  }

  static Group of(Agreement agreement, List<Selector> selectors) {
    List<Part> parts = new ArrayList<>();
    for (Selector selector : selectors) {
      Region region = agreement.region(selector.names());
      parts.add(new Part(Set.copyOf(agreement.streams(selector)), region, selector.stage()));
    }
    return new Group(agreement, List.copyOf(parts));
  }

  /** Whether places of some kinds in this leg may be counted. */
  boolean mentions(Leg leg) {
    return parts.stream()
        .anyMatch(
            part ->
                part.streams().contains(leg.stream())
                    && (part.stage() == null || part.stage().equals(leg.stage())));
  }

  /** Whether places of these kinds in this leg are counted. */
  boolean takes(Leg leg, List<String> kinds) {
    Region claimed = agreement.region(kinds);
    return parts.stream()
        .anyMatch(
            part ->
                part.streams().contains(leg.stream())
                    && (part.stage() == null || part.stage().equals(leg.stage()))
                    && claimed.within(part.region()));
  }
}
