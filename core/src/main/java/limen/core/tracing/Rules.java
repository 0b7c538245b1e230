package limen.core.tracing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which steps have an effect. Every rule speaks of what humans said, and none of a proposal. */
final class Rules {
  private final Tracing tracing;

  private Rules(Tracing tracing) {
    this.tracing = tracing;
  }

  /** Why a step has no effect; null where it has one. */
  static Tracing.@Nullable Refused refusal(Tracing tracing, Step step) {
    Tracing.Refused unsaid = Saying.missing(step);
    return unsaid == null ? new Rules(tracing).effect(step) : unsaid;
  }

  private Tracing.@Nullable Refused effect(Step step) {
    return switch (step) {
      case Step.Asked(TracingRequest request) -> asked(request);
      case Step.Received(Upload upload, var records) -> received(upload, records);
      case Step.Told(Sighting sighting) -> told(sighting);
      case Step.Linked(var request, var record, var also, var reason) ->
          linked(request, record, also);
      case Step.Rejected(var request, var record, var reason) -> rejected(request, record);
      case Step.Joined(var request, var other, var also, var reason) ->
          joined(request, other, also);
      case Step.Undone(var request, var other, var reason) -> undone(request, other);
      case Step.Withheld(var sign, var lifted, var reason) -> withheld(sign, lifted);
      case Step.Withdrawn(var sighting, var reason) -> withdrawn(sighting);
      case Step.FamilyTold(var request, var matters, var how, var on) ->
          familyTold(request, matters);
      case Step.Closed(var request, var reason) -> closed(request);
    };
  }

  private static Tracing.Refused no(Reason reason, Object... values) {
    return new Tracing.Refused(reason, List.of(values));
  }

  /** An open request; a refusal where there is none. */
  private Tracing.@Nullable Refused open(String request) {
    Case one = tracing.cases().get(request);
    if (one == null) {
      return no(Reason.NO_SUCH_REQUEST, shown(request));
    }
    return one.closed() == null ? null : no(Reason.CLOSED, request);
  }

  /** What is no sign may be a name and is not repeated. */
  private static String shown(String sign) {
    return Signs.isSign(sign) ? sign : "?";
  }

  private Tracing.@Nullable Refused asked(TracingRequest request) {
    if (tracing.cases().containsKey(request.sign())) {
      return open(request.sign());
    }
    if (!request.sign().equals(tracing.nextRequest())) {
      return no(Reason.NO_SUCH_REQUEST, shown(request.sign()));
    }
    String before = tracing.asking(request);
    return before == null ? null : no(Reason.ASKED_ALREADY, before);
  }

  private Tracing.@Nullable Refused received(Upload upload, List<CaptiveRecord> records) {
    Upload spelt = tracing.speltOtherwise(upload.source());
    if (spelt != null) {
      return no(Reason.SOURCE_SPELT, spelt.id());
    }
    int next = tracing.records() + 1;
    Map<String, CaptiveRecord> seen = new HashMap<>();
    for (CaptiveRecord record : records) {
      Filed before = tracing.traces().get(record.sign());
      boolean fits =
          before == null
              ? record.sign().equals("C" + next++)
              : before.trace().source().equals(record.source());
      boolean twice = seen.put(record.sign(), record) != null;
      if (!fits || twice || !record.source().equals(upload.source())) {
        return no(Reason.OTHER_SIGN, shown(record.sign()));
      }
    }
    return null;
  }

  private Tracing.@Nullable Refused told(Sighting sighting) {
    Filed before = tracing.traces().get(sighting.sign());
    boolean fits =
        before == null
            ? sighting.sign().equals(tracing.nextSighting())
            : before.trace() instanceof Sighting;
    return fits ? null : no(Reason.NO_SUCH_RECORD, shown(sighting.sign()));
  }

  private Tracing.@Nullable Refused linked(String request, String record, Also also) {
    Tracing.Refused refused = pair(request, record);
    if (refused != null) {
      return refused;
    }
    Case one = one(request);
    Link before = one.link(record);
    if (before != null && !tracing.hasChanged(one, before)) {
      return no(Reason.SAID_ALREADY, request, record);
    }
    Set<String> same = tracing.seekingSame(request);
    String rejecting = tracing.rejecting(same, record);
    if (rejecting != null) {
      return no(Reason.REJECTED, rejecting, record);
    }
    String another =
        tracing.linkedTo(record).filter(sign -> !same.contains(sign)).findFirst().orElse(null);
    if (another != null) {
      return no(Reason.ANOTHER_SOUGHT, record, another, request);
    }
    List<String> links = Rivals.links(tracing, request);
    return links.contains(record) ? null : several(request, links, List.of(record), also);
  }

  /** One record a person; of several a human says so, and of two of one source that too. */
  private Tracing.@Nullable Refused several(
      String request, List<String> links, List<String> more, Also also) {
    for (String link : links) {
      for (String record : more) {
        if (also != Also.TWICE && areOfOneSource(link, record)) {
          return no(Reason.ONE_SOURCE, request, link, record);
        }
      }
    }
    return also != Also.NOT || links.isEmpty() || more.isEmpty()
        ? null
        : no(Reason.RIVAL, request, links.getFirst(), more.getFirst());
  }

  /** A witness may tell of somebody as often as he likes; a list has everybody once. */
  private boolean areOfOneSource(String link, String record) {
    return tracing.filed(link).trace() instanceof CaptiveRecord one
        && tracing.filed(record).trace() instanceof CaptiveRecord other
        && one.source().equals(other.source());
  }

  private Case one(String request) {
    return java.util.Objects.requireNonNull(tracing.cases().get(request));
  }

  private Tracing.@Nullable Refused pair(String request, String record) {
    Tracing.Refused refused = open(request);
    if (refused != null) {
      return refused;
    }
    Filed filed = tracing.traces().get(record);
    return filed == null
        ? no(Reason.NO_SUCH_RECORD, shown(record))
        : filed.isWithdrawn() ? no(Reason.WITHDRAWN, record) : null;
  }

  private Tracing.@Nullable Refused rejected(String request, String record) {
    Tracing.Refused refused = pair(request, record);
    if (refused != null) {
      return refused;
    }
    Case one = one(request);
    for (String sign : tracing.seekingSame(request)) {
      if (one(sign).link(record) != null) {
        return no(Reason.LINKED, sign, record);
      }
    }
    Rejection rejection = one.rejection(record);
    return rejection != null && tracing.holds(one, rejection)
        ? no(Reason.SAID_ALREADY, request, record)
        : null;
  }

  private Tracing.@Nullable Refused joined(String request, String other, Also also) {
    Tracing.Refused refused = open(request);
    if (refused == null) {
      refused = open(other);
    }
    if (refused != null) {
      return refused;
    }
    Set<String> same = tracing.seekingSame(request);
    if (same.contains(other)) {
      return no(Reason.SAID_ALREADY, request, other);
    }
    Set<String> others = tracing.seekingSame(other);
    Tracing.Refused rejected = contradicted(same, others);
    rejected = rejected == null ? contradicted(others, same) : rejected;
    return rejected == null
        ? several(request, Rivals.links(tracing, request), Rivals.links(tracing, other), also)
        : rejected;
  }

  /** What one of some requests rejects and one of others is linked to is of no common person. */
  private Tracing.@Nullable Refused contradicted(Set<String> some, Set<String> others) {
    for (String other : others) {
      for (Link link : one(other).links()) {
        String rejecting = tracing.rejecting(some, link.record());
        if (rejecting != null) {
          return no(Reason.REJECTED, rejecting, link.record());
        }
      }
    }
    return null;
  }

  private Tracing.@Nullable Refused undone(String request, @Nullable String other) {
    Case one = tracing.cases().get(request);
    if (one == null) {
      return no(Reason.NO_SUCH_REQUEST, shown(request));
    }
    if (other == null) {
      return one.closed() == null ? no(Reason.NOTHING_TO_UNDO, request) : null;
    }
    Tracing.Refused refused = open(request);
    if (refused != null) {
      return refused;
    }
    if (tracing.cases().containsKey(other)) {
      return unjoined(request, other);
    }
    return one.link(other) == null && one.rejection(other) == null
        ? no(Reason.NOTHING_TO_UNDO, request + " " + shown(other))
        : null;
  }

  /** Whoever is linked with both would be two people. */
  private Tracing.@Nullable Refused unjoined(String request, String other) {
    List<Join> left = tracing.joins().stream().filter(join -> !join.isOf(request, other)).toList();
    if (left.size() == tracing.joins().size()) {
      return no(Reason.NOTHING_TO_UNDO, request + " " + other);
    }
    Tracing parted = tracing.with(left);
    Set<String> same = parted.seekingSame(request);
    for (String record : Rivals.links(parted, request)) {
      String shared =
          parted.linkedTo(record).filter(sign -> !same.contains(sign)).findFirst().orElse(null);
      if (shared != null) {
        return no(Reason.SHARED, request, shared, record);
      }
    }
    return null;
  }

  private Tracing.@Nullable Refused withheld(String sign, boolean lifted) {
    Case one = tracing.cases().get(sign);
    Filed filed = tracing.traces().get(sign);
    if (one == null && filed == null) {
      return no(Reason.NO_SUCH_RECORD, shown(sign));
    }
    boolean is = one != null ? one.isWithheld() : filed != null && filed.isWithheld();
    return is != lifted
        ? no(lifted ? Reason.NOTHING_TO_UNDO : Reason.SAID_ALREADY, sign, sign)
        : null;
  }

  private Tracing.@Nullable Refused withdrawn(String sighting) {
    Filed filed = tracing.traces().get(sighting);
    if (filed == null) {
      return no(Reason.NO_SUCH_RECORD, shown(sighting));
    }
    return !(filed.trace() instanceof Sighting)
        ? no(Reason.NO_SIGHTING, sighting)
        : filed.isWithdrawn() ? no(Reason.SAID_ALREADY, sighting, sighting) : null;
  }

  private Tracing.@Nullable Refused familyTold(String request, Set<Matter> matters) {
    Tracing.Refused refused = open(request);
    if (refused != null) {
      return refused;
    }
    Case one = one(request);
    if (matters.contains(Matter.MISTAKE)) {
      return !tracing.isToldWrongly(one)
          ? no(Reason.NO_MISTAKE, request)
          : matters.size() > 1 ? no(Reason.MISTAKE_ALONE, request) : null;
    }
    Tracing.Refused unsure = unsure(one);
    if (unsure != null) {
      return unsure;
    }
    boolean more = !matters.equals(Set.of(Matter.FOUND));
    String withheld =
        one.isWithheld()
            ? request
            : one.links().stream()
                .map(Link::record)
                .filter(record -> tracing.filed(record).isWithheld())
                .findFirst()
                .orElse(null);
    if (withheld != null && more) {
      return no(Reason.WITHHELD, request, withheld);
    }
    return matters.contains(Matter.DEATH)
            && one.links().stream().noneMatch(tracing::isOfSomeoneDead)
        ? no(Reason.NOBODY_SAYS_DEAD, request)
        : null;
  }

  /** A family is told on links that stand, as a human made them, and of a wrong death first. */
  private Tracing.@Nullable Refused unsure(Case one) {
    String request = one.request().sign();
    if (one.links().isEmpty()) {
      return no(Reason.NO_LINK, request);
    }
    if (tracing.isToldDeadWrongly(one)) {
      return no(Reason.TOLD_WRONGLY, request);
    }
    for (Link link : one.links()) {
      if (tracing.filed(link.record()).isWithdrawn()) {
        return no(Reason.WITHDRAWN, link.record());
      }
      if (tracing.hasChanged(one, link)) {
        return no(Reason.LINK_CHANGED, request, link.record());
      }
    }
    return null;
  }

  private Tracing.@Nullable Refused closed(String request) {
    Tracing.Refused refused = open(request);
    if (refused != null) {
      return refused;
    }
    return tracing.isToldWrongly(one(request)) ? no(Reason.TOLD_WRONGLY, request) : null;
  }
}
