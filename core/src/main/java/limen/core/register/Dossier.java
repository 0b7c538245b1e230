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

  /** Whether a fact that was said after an end shows that the person is in the holder's hands. */
  static boolean isHeldAgain(Fact end, Fact fact) {
    return switch (fact.what()) {
      case What.StillHeld held -> fact.behind() != Behind.CLAIMED;
      case What.Captured captured -> isTakenAgain(end, fact);
      default -> false;
    };
  }

  /**
   * A day of capture before the end is the first capture put right, and no second one. Whoever went
   * home or to another Power is taken again only where somebody who knows says so, and of a later
   * day: a list must not name him again because a sheet has another date.
   */
  private static boolean isTakenAgain(Fact end, Fact fact) {
    return switch (end(end.what())) {
      case ESCAPED -> !end.isAfter(fact);
      case RETURNED, TRANSFERRED -> fact.behind() != Behind.CLAIMED && fact.isAfter(end);
      case DEAD, HELD -> false;
      case null -> false;
    };
  }

  /** What ended it, in order, each with its author; nothing that came before he was taken again. */
  public List<Fact> ends() {
    List<Fact> ends = new ArrayList<>();
    for (Fact fact : facts) {
      if (ended(fact) != null) {
        ends.add(fact);
      } else if (!ends.isEmpty() && isHeldAgain(ends.getLast(), fact)) {
        ends.clear();
      }
    }
    return ends;
  }

  /** What was said since the person was last taken: a card that was sent before is no card now. */
  Dossier sinceTaken() {
    Fact end = null;
    int from = 0;
    for (int i = 0; i < facts.size(); i++) {
      Fact fact = facts.get(i);
      if (ended(fact) != null) {
        end = fact;
      } else if (end != null && isHeldAgain(end, fact)) {
        from = fact.what() instanceof What.Captured ? i : from;
        end = null;
      }
    }
    return from == 0 ? this : new Dossier(id, facts.subList(from, facts.size()));
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

  /** What a fact ends for good; null where it ends nothing or nothing stands behind it. */
  private static @Nullable Fate ended(Fact fact) {
    return fact.behind() == Behind.CLAIMED ? null : end(fact.what());
  }

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
    Fact claim = null;
    for (Fact fact : facts) {
      boolean claimed = fact.behind() == Behind.CLAIMED;
      if (claimed && !(fact.what() instanceof What.Died) && end(fact.what()) != null) {
        claim = fact;
      } else if (claim != null && !claimed && isHere(fact.what()) && !claim.isAfter(fact)) {
        claim = null;
      }
    }
    return claim != null && fate() == Fate.HELD;
  }

  private static boolean isHere(What what) {
    return what instanceof What.Captured
        || what instanceof What.Whereabouts
        || what instanceof What.StillHeld;
  }

  /** Whether somebody says that the person died and nothing proves it. */
  public boolean isDeathClaimed() {
    boolean claimed = false;
    for (Fact fact : facts) {
      boolean here = fact.what() instanceof What.StillHeld && fact.behind() != Behind.CLAIMED;
      claimed = fact.what() instanceof What.Died || (claimed && !here);
    }
    return claimed && fate() == Fate.HELD;
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
   * Whether a fact cannot be true beside an end that was said before: another end, or a later day.
   * The same end from somebody else, on a day that can be the same, confirms it.
   */
  static boolean contradicts(Fact fact, Fact end) {
    Fate fate = fact.what() instanceof What.Died ? Fate.DEAD : end(fact.what());
    PartialDate one = fact.happened();
    PartialDate other = end.happened();
    boolean another =
        fate != null
            && (fate != end(end.what())
                || (one != null && other != null && one.contradicts(other)));
    return another || fact.isAfter(end);
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
    Traits traits = particulars().traits();
    PartialDate born = traits.born();
    return !particulars().name().isKnown()
        || born == null
        || !born.isPossible()
        || traits.nationality() == null
        || traits.captured() == null;
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
