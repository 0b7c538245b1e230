package limen.core.selection;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import limen.core.person.PartialDate;
import limen.core.person.Status;
import limen.core.person.Traits;
import limen.core.quota.Leg;
import limen.core.quota.Outside;
import limen.core.quota.Quota;
import limen.core.quota.Rule;
import limen.core.terms.Answer;
import limen.core.terms.Kinds;
import limen.core.terms.Range;
import org.jspecify.annotations.Nullable;

/**
 * Who may be planned at all and on which legs, before anybody is compared with anybody.
 *
 * <p>Whoever is outside parity leaves the group for this: the person waits for nobody, and the rest
 * of the group stays one; so does whoever is said to be dead or gone. Otherwise a group goes whole
 * or not at all, so that what keeps one of them keeps all.
 */
public final class Admission {
  private final Request request;
  private final Kinds kinds;
  private final Map<String, Pin> pins = new HashMap<>();
  private final Map<String, Set<Leg>> legs = new HashMap<>();

  /** The sets of legs there are, by open streams and pinned stage: everybody shares them. */
  private final Map<List<String>, Map<String, Set<Leg>>> known = new HashMap<>();

  private final List<String> streams;
  private final Map<String, Reason> reasons = new HashMap<>();

  /** Looks at everybody once. */
  public Admission(Request request) {
    this.request = request;
    kinds = new Kinds(request.terms().kinds(), request.terms().day());
    streams = request.terms().legs().stream().map(Leg::stream).distinct().toList();
    request.pins().forEach(pin -> pins.put(pin.id(), pin));
    Map<String, Reason> groups = new HashMap<>();
    Map<String, Set<Leg>> shared = new HashMap<>();
    for (Candidate candidate : request.people()) {
      admit(candidate, groups, shared);
    }
    for (Candidate candidate : request.people()) {
      join(candidate, groups, shared);
    }
  }

  private void admit(
      Candidate candidate, Map<String, Reason> groups, Map<String, Set<Leg>> shared) {
    Optional<Reason> kept = kept(candidate);
    Set<Leg> own = kept.isEmpty() ? legs(candidate) : Set.of();
    Optional<Reason> reason =
        kept.isEmpty() && own.isEmpty() ? Optional.of(notEligible(candidate)) : kept;
    reason.ifPresent(r -> reasons.put(candidate.id(), r));
    legs.put(candidate.id(), own);
    if (candidate.group() != null && !isApart(reason.orElse(null))) {
      reason.ifPresent(r -> groups.putIfAbsent(candidate.group(), companion(r)));
      shared.merge(candidate.group(), own, Admission::both);
    }
  }

  /** Whoever goes home outside every count, or may not be there at all, holds up nobody. */
  private static boolean isApart(@Nullable Reason reason) {
    return reason instanceof Reason.OutsideParity || reason instanceof Reason.EndClaimed;
  }

  private void join(Candidate candidate, Map<String, Reason> groups, Map<String, Set<Leg>> shared) {
    if (candidate.group() == null || reasons.containsKey(candidate.id())) {
      return;
    }
    Reason reason = groups.get(candidate.group());
    Set<Leg> together = shared.getOrDefault(candidate.group(), Set.of());
    legs.put(candidate.id(), together);
    if (reason != null) {
      reasons.put(candidate.id(), reason);
    } else if (together.isEmpty()) {
      reasons.put(candidate.id(), new Reason.NotEligible("", false, true));
    }
  }

  private static Set<Leg> both(Set<Leg> a, Set<Leg> b) {
    Set<Leg> both = new LinkedHashSet<>(a);
    both.retainAll(b);
    return both;
  }

  private static Reason companion(Reason reason) {
    return switch (reason) {
      case Reason.HeldBack(Withheld by, boolean same) -> new Reason.HeldBack(by, true);
      case Reason.PinnedOut(Pin.Ground ground, boolean same) -> new Reason.PinnedOut(ground, true);
      case Reason.NotEligible(String clause, boolean unknown, boolean same) ->
          new Reason.NotEligible(clause, unknown, true);
      default -> reason;
    };
  }

  /** Why somebody is not planned; empty for whoever is. */
  public Optional<Reason> reason(Candidate candidate) {
    return Optional.ofNullable(reasons.get(candidate.id()));
  }

  /** On which legs somebody may go, with the group; empty where on none. */
  public Set<Leg> on(Candidate candidate) {
    return legs.getOrDefault(candidate.id(), Set.of());
  }

  /** Whether two people signed in which stage somebody goes. */
  public boolean isPinnedIn(Candidate candidate) {
    Pin pin = pins.get(candidate.id());
    return pin != null && pin.stage() != null;
  }

  /** Whether somebody counts in a part of a quota. */
  public Answer counts(Candidate candidate, Quota.Part part) {
    return kinds.all(part.kinds(), candidate.traits());
  }

  /** Why the Conventions put somebody outside parity, whether or not the agreement follows them. */
  public static Optional<Outside> outside(Traits traits) {
    if (traits.isSerious()) {
      return Optional.of(Outside.SERIOUS);
    }
    if (traits.isRetained()) {
      return Optional.of(Outside.RETAINED);
    }
    boolean isDue =
        traits.status() == Status.CIVILIAN
            && traits.marks().stream().anyMatch(m -> m.strip().equalsIgnoreCase(Outside.MARK));
    return isDue ? Optional.of(Outside.DUE_FOR_RELEASE) : Optional.empty();
  }

  private Optional<Reason> kept(Candidate candidate) {
    Reason.Claim claim = request.claimed().get(candidate.id());
    if (claim != null) {
      return Optional.of(new Reason.EndClaimed(claim));
    }
    Withheld by = request.heldBack().get(candidate.id());
    if (by != null) {
      return Optional.of(new Reason.HeldBack(by, false));
    }
    Optional<Outside> outside = outside(candidate.traits());
    if (outside.isPresent() && !request.terms().named().contains(outside.get())) {
      return outside.map(Reason.OutsideParity::new);
    }
    Pin pin = pins.get(candidate.id());
    return pin != null && pin.stage() == null
        ? Optional.of(new Reason.PinnedOut(pin.ground(), false))
        : Optional.empty();
  }

  private Set<Leg> legs(Candidate candidate) {
    Pin pin = pins.get(candidate.id());
    String stage = pin == null ? null : pin.stage();
    List<String> open =
        streams.stream().filter(stream -> firstAgainst(candidate, stream).isEmpty()).toList();
    return known
        .computeIfAbsent(open, o -> new HashMap<>())
        .computeIfAbsent(String.valueOf(stage), s -> legs(open, stage));
  }

  private Set<Leg> legs(List<String> open, @Nullable String stage) {
    return request.terms().legs().stream()
        .filter(leg -> open.contains(leg.stream()))
        .filter(leg -> stage == null || leg.stage().equals(stage))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private Reason notEligible(Candidate candidate) {
    return request.terms().legs().stream()
        .map(leg -> firstAgainst(candidate, leg.stream()))
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(new Reason.NotEligible("", false, false));
  }

  private Optional<Reason> firstAgainst(Candidate candidate, String stream) {
    for (Rule rule : request.terms().rules()) {
      if (rule.streams().contains(stream)) {
        Answer may = may(rule, candidate.traits());
        if (may != Answer.YES) {
          return Optional.of(new Reason.NotEligible(rule.clause(), may == Answer.UNKNOWN, false));
        }
      }
    }
    return Optional.empty();
  }

  private Answer may(Rule rule, Traits traits) {
    if (kinds.all(rule.within(), traits) == Answer.NO) {
      return Answer.YES;
    }
    Answer only = rule.only().isEmpty() ? Answer.YES : kinds.any(rule.only(), traits);
    Answer not = kinds.any(rule.not(), traits);
    Answer taken = takenBefore(rule.takenBefore(), traits.captured());
    if (only == Answer.NO || not == Answer.YES || taken == Answer.NO) {
      return Answer.NO;
    }
    return only == Answer.YES && not == Answer.NO && taken == Answer.YES
        ? Answer.YES
        : Answer.UNKNOWN;
  }

  private static Answer takenBefore(@Nullable LocalDate day, @Nullable PartialDate captured) {
    LocalDate first = captured == null ? null : captured.first();
    LocalDate last = captured == null ? null : captured.last();
    if (day == null) {
      return Answer.YES;
    }
    if (first == null || last == null) {
      return Answer.UNKNOWN;
    }
    return last.isBefore(day) ? Answer.YES : first.isBefore(day) ? Answer.UNKNOWN : Answer.NO;
  }

  /** The quotas, with the number of those who must go where a clause says everyone. */
  public List<Quota> quotas() {
    return request.terms().quotas().stream().map(this::counted).toList();
  }

  private Quota counted(Quota quota) {
    if (!quota.everyone()) {
      return quota;
    }
    long all = request.people().stream().filter(c -> isDue(c, quota)).count();
    return quota.with(Range.atLeast(all));
  }

  /** A pin does not take somebody out of those to whom everyone refers. */
  private boolean isDue(Candidate candidate, Quota quota) {
    Reason reason = reasons.get(candidate.id());
    return (reason == null || reason instanceof Reason.PinnedOut)
        && quota.of().stream().anyMatch(part -> counts(candidate, part) == Answer.YES);
  }
}
