package limen.core.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import limen.core.person.Finding;
import limen.core.person.FullName;
import limen.core.person.PartialDate;
import limen.core.person.Particulars;
import limen.core.person.Status;
import limen.core.person.Traits;
import org.jspecify.annotations.Nullable;

/**
 * All that is said of one person, and what it comes to. Nothing is merged: what two authors say
 * stands side by side, the latest of each.
 *
 * @param id the register's own sign for the person
 * @param facts in the order in which they were recorded
 */
public record Dossier(String id, List<Fact> facts) {

  /** What can stand in the way of one another between two authors. */
  public enum Contradiction {
    /** Two names. */
    NAME,
    /** Two dates of birth of which not both can be true. */
    BORN,
    /** Two statuses. */
    STATUS,
    /** Two different ends, or something that was said of a later day than the end. */
    END,
    /** Something that was said of an earlier day than the capture. */
    CAPTURED
  }

  /** What a capture card cannot do without. */
  public enum Missing {
    /** The Power on which the person depends. */
    POWER,
    /** A name. */
    NAME,
    /** A date of birth that can be one. */
    BORN,
    /** The day of capture. */
    CAPTURED
  }

  /** Keeps the facts from changing. */
  public Dossier {
    facts = List.copyOf(facts);
  }

  /** What was known of the person at a moment; without facts where nobody knew of him yet. */
  public Dossier at(Instant moment) {
    return new Dossier(
        id, facts.stream().filter(fact -> !fact.recorded().isAfter(moment)).toList());
  }

  /**
   * What becomes of the person, by the facts in their order. What is only claimed ends nothing, nor
   * does a death without a certificate; whoever is taken again, or is here after all, is held
   * again.
   */
  public Fate fate() {
    List<Fact> ends = ends();
    Fate fate = ends.isEmpty() ? null : end(ends.getLast().what());
    return fate == null ? Fate.HELD : fate;
  }

  /** What ended it, in order, each with its author; nothing that came before he was taken again. */
  public List<Fact> ends() {
    return captivity().ends();
  }

  Captivity captivity() {
    return Captivity.of(facts);
  }

  /** The day on which the person was taken again after an earlier end; null where he never was. */
  public @Nullable PartialDate takenAgain() {
    Fact taken = captivity().taken();
    return taken == null ? null : taken.happened();
  }

  /**
   * What was said since the person was last taken, and what had been written down before of the
   * days since: a card of the first captivity is no card of this one.
   */
  Dossier sinceTaken() {
    Fact taken = captivity().taken();
    if (taken == null) {
      return this;
    }
    int from = facts.indexOf(taken);
    List<Fact> since =
        new ArrayList<>(facts.subList(0, from).stream().filter(f -> f.isAfter(taken)).toList());
    since.addAll(0, facts.subList(from, from + 1));
    since.addAll(facts.subList(from + 1, facts.size()));
    return new Dossier(id, since);
  }

  /** The same with some facts more. */
  Dossier with(List<Fact> more) {
    List<Fact> all = new ArrayList<>(facts);
    all.addAll(more);
    return new Dossier(id, all);
  }

  /** Legal holds that are in force on a day: neither lifted nor run out. */
  public List<What.LegalHold> holds(LocalDate day) {
    List<What.LegalHold> holds = new ArrayList<>();
    for (Fact fact : facts) {
      if (fact.what() instanceof What.LegalHold hold) {
        holds.removeIf(before -> before.ground().equals(hold.ground()));
        holds.add(hold);
      } else if (fact.what() instanceof What.HoldLifted(String ground)) {
        holds.removeIf(before -> ground == null || before.ground().equals(ground));
      }
    }
    holds.removeIf(hold -> isOver(hold.until(), day));
    return holds;
  }

  /** What doctors found last and is valid on a day; null where nothing is. */
  public @Nullable Set<Finding> findings(LocalDate day) {
    Fact last = last(What.MedicalFound.class);
    return last != null
            && last.what() instanceof What.MedicalFound(var codes, var by, var until)
            && !isOver(until, day)
        ? codes
        : null;
  }

  private static boolean isOver(@Nullable PartialDate until, LocalDate day) {
    LocalDate last = until == null ? null : until.last();
    return last != null && last.isBefore(day);
  }

  /** What ends for good where something stands behind it; null for everything else. */
  static @Nullable Fate end(What what) {
    return switch (what) {
      case What.Returned returned -> Fate.RETURNED;
      case What.Died(String certificate, String place) -> certificate == null ? null : Fate.DEAD;
      case What.Escaped escaped -> Fate.ESCAPED;
      case What.Transferred transferred -> Fate.TRANSFERRED;
      case What.Captured captured -> null;
      case What.Identified identified -> null;
      case What.MedicalFound found -> null;
      case What.Whereabouts whereabouts -> null;
      case What.Retained retained -> null;
      case What.LegalHold hold -> null;
      case What.HoldLifted lifted -> null;
      case What.Remains remains -> null;
      case What.StillHeld held -> null;
      case What.CardSent card -> null;
      case What.NoticeSent notice -> null;
      case What.Listed listed -> null;
      case What.Gone gone -> null;
    };
  }

  /**
   * Whether somebody claims that the person returned, escaped or was transferred and nothing proves
   * it, nor that he was taken or was in a place since.
   */
  public boolean isEndClaimed() {
    Captivity captivity = captivity();
    return captivity.endClaim() != null && captivity.ends().isEmpty();
  }

  /**
   * Whether somebody says that the person died and nothing proves it, nor that he is here since.
   */
  public boolean isDeathClaimed() {
    Captivity captivity = captivity();
    return captivity.deathClaim() != null && captivity.ends().isEmpty();
  }

  /** Whether a certificate is named with that claim; then only what stands behind it is missing. */
  public boolean isCertified() {
    Fact claim = captivity().deathClaim();
    return claim != null && end(claim.what()) != null;
  }

  /** Whether a sender's newer file has no row for the person, and no later file of his has one. */
  public boolean isGone() {
    return fate() == Fate.HELD && facts.stream().anyMatch(fact -> isGone(fact.author()));
  }

  /**
   * Whether this sender's newer file has no row for the person, and no later file of his has one.
   */
  boolean isGone(String sender) {
    boolean gone = false;
    for (Fact fact : facts) {
      if (fact.author().equals(sender)) {
        gone = fact.what() instanceof What.Gone || (gone && !(fact.what() instanceof What.Listed));
      }
    }
    return gone;
  }

  /** The latest fact of a kind; null where there is none. */
  public @Nullable Fact last(Class<? extends What> kind) {
    for (int i = facts.size() - 1; i >= 0; i--) {
      if (kind.isInstance(facts.get(i).what())) {
        return facts.get(i);
      }
    }
    return null;
  }

  /**
   * What each author says of who the person is, the latest of each, in the order of the authors.
   */
  public Map<String, Particulars> said() {
    Map<String, Particulars> said = new LinkedHashMap<>();
    for (Fact fact : facts) {
      if (fact.what() instanceof What.Identified(Particulars particulars)) {
        said.put(fact.author(), particulars);
      }
    }
    return said;
  }

  /** What the author who spoke last says of who the person is; nothing known where nobody does. */
  public Particulars particulars() {
    Fact last = last(What.Identified.class);
    return last != null && last.what() instanceof What.Identified(Particulars particulars)
        ? particulars
        : Particulars.of(FullName.UNKNOWN, Traits.UNKNOWN);
  }

  /** Where authors contradict each other; empty where all they say can be true together. */
  public List<Contradiction> contradictions() {
    List<Particulars> said = new ArrayList<>(said().values());
    List<Contradiction> found = new ArrayList<>();
    if (said.stream().map(Particulars::name).filter(FullName::isKnown).distinct().count() > 1) {
      found.add(Contradiction.NAME);
    }
    if (said.stream().anyMatch(a -> said.stream().anyMatch(b -> contradict(a, b)))) {
      found.add(Contradiction.BORN);
    }
    if (statuses(said) > 1) {
      found.add(Contradiction.STATUS);
    }
    if (ends().stream().anyMatch(end -> follows(end, fact -> contradicts(fact, end)))) {
      found.add(Contradiction.END);
    }
    if (isAnyBeforeCapture()) {
      found.add(Contradiction.CAPTURED);
    }
    return found;
  }

  private boolean follows(Fact fact, Predicate<Fact> which) {
    return facts.subList(facts.indexOf(fact) + 1, facts.size()).stream().anyMatch(which);
  }

  /** Whether something is of a day before the capture that was known when it was said. */
  private boolean isAnyBeforeCapture() {
    Fact captured = null;
    for (Fact fact : facts) {
      if (captured != null && isBefore(fact, captured)) {
        return true;
      }
      captured = fact.what() instanceof What.Captured ? fact : captured;
    }
    return false;
  }

  /** Whether a fact speaks of days before a capture. */
  static boolean isBefore(Fact fact, Fact captured) {
    return !(fact.what() instanceof What.Captured) && captured.isAfter(fact);
  }

  /**
   * Whether a fact cannot be true beside an end that was said before: another end, a capture of
   * which it is not clear that it came after, or a later day. The same end from somebody else, on a
   * day that can be the same, confirms it.
   */
  static boolean contradicts(Fact fact, Fact end) {
    Fate fate = fact.what() instanceof What.Died ? Fate.DEAD : end(fact.what());
    PartialDate one = fact.happened();
    PartialDate other = end.happened();
    boolean another =
        fate != null
            && (fate != end(end.what())
                || (one != null && other != null && one.contradicts(other)));
    boolean unclear =
        fact.what() instanceof What.Captured
            && fact.behind() != Behind.CLAIMED
            && !end.isAfter(fact)
            && !Captivity.isTakenAgain(end, fact);
    return another || unclear || (fact.isAfter(end) && !(fact.what() instanceof What.StillHeld));
  }

  private static boolean contradict(Particulars a, Particulars b) {
    PartialDate one = a.traits().born();
    PartialDate other = b.traits().born();
    return one != null && other != null && one.contradicts(other);
  }

  private static long statuses(List<Particulars> said) {
    return said.stream()
        .map(particulars -> particulars.traits().status())
        .filter(status -> status != null)
        .distinct()
        .count();
  }

  /**
   * Whether something is missing that a capture card cannot do without (GC III 17, 70): a name, a
   * date of birth that can be one, the Power, the day of capture.
   */
  public boolean isIncomplete() {
    return !missing().isEmpty();
  }

  /** What of that is missing, in the order of a capture card. */
  public List<Missing> missing() {
    Traits traits = particulars().traits();
    PartialDate born = traits.born();
    List<Missing> missing = new ArrayList<>();
    if (traits.nationality() == null) {
      missing.add(Missing.POWER);
    }
    if (!particulars().name().isKnown()) {
      missing.add(Missing.NAME);
    }
    if (born == null || !born.isPossible()) {
      missing.add(Missing.BORN);
    }
    if (traits.captured() == null) {
      missing.add(Missing.CAPTURED);
    }
    return missing;
  }

  /** Whether somebody says that the person is a civilian, or nobody says what he is. */
  boolean mayBeCivilian() {
    Status status = particulars().traits().status();
    return status == null || status == Status.CIVILIAN;
  }

  /** Says nothing of the person. */
  @Override
  public String toString() {
    return "dossier " + id;
  }
}
