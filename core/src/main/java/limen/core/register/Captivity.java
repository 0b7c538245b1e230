package limen.core.register;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a person is in the holder's hands, folded over the facts in their order. What is only
 * claimed ends nothing, nor does a death without a certificate.
 *
 * @param ends what ended it, in order; nothing that came before he was taken again, or that is a
 *     mistake
 * @param taken the capture after an earlier end, with which this captivity began; null for the
 *     first
 * @param deathClaim a death that is claimed, and nothing said since speaks against it
 * @param endClaim the same of a return, an escape or a transfer
 */
record Captivity(
    List<Fact> ends, @Nullable Fact taken, @Nullable Fact deathClaim, @Nullable Fact endClaim) {

  static Captivity of(List<Fact> facts) {
    Fold fold = new Fold();
    facts.forEach(fold::take);
    return new Captivity(List.copyOf(fold.ends), fold.taken, fold.deathClaim, fold.endClaim);
  }

  /**
   * Whether a capture that was said after an end is a second one. A day before the end is the first
   * capture put right. Whoever went home or to another Power is taken again only where somebody who
   * knows says so, and of a later day: a list must not name him again because a sheet has another
   * date.
   */
  static boolean isTakenAgain(Fact end, Fact captured) {
    return switch (Dossier.end(end.what())) {
      case ESCAPED -> !end.isAfter(captured);
      case RETURNED, TRANSFERRED -> isKnown(captured) && captured.isAfter(end);
      case DEAD, HELD -> false;
      case null -> false;
    };
  }

  private static boolean isKnown(Fact fact) {
    return fact.behind() != Behind.CLAIMED;
  }

  /** One pass over the facts. */
  private static final class Fold {
    private final List<Fact> ends = new ArrayList<>();
    private @Nullable Fact taken;
    private @Nullable Fact takenBefore;
    private @Nullable Fact deathClaim;
    private @Nullable Fact endClaim;

    void take(Fact fact) {
      boolean isEnd = Dossier.end(fact.what()) != null;
      if (isEnd && isKnown(fact)) {
        ends.add(fact);
      } else if (fact.what() instanceof What.Died) {
        deathClaim = fact;
      } else if (isEnd) {
        endClaim = fact;
      } else {
        here(fact);
      }
    }

    /** What shows that he is there. */
    private void here(Fact fact) {
      boolean captured = fact.what() instanceof What.Captured;
      boolean still = fact.what() instanceof What.StillHeld && isKnown(fact);
      if (captured) {
        captured(fact);
      } else if (still) {
        still(fact);
      }
      if (isKnown(fact) && (captured || still)) {
        deathClaim = standing(deathClaim, fact);
      }
      if (isKnown(fact) && (captured || still || fact.what() instanceof What.Whereabouts)) {
        endClaim = standing(endClaim, fact);
      }
    }

    private void captured(Fact fact) {
      if (!ends.isEmpty() && isTakenAgain(ends.getLast(), fact)) {
        ends.clear();
        takenBefore = taken;
        taken = fact;
      }
    }

    /** Undoes the end that was said last; where he was taken again since, that he ever was away. */
    private void still(Fact fact) {
      if (!ends.isEmpty()) {
        if (!ends.getLast().isAfter(fact)) {
          ends.clear();
        }
      } else if (taken != null && !taken.isAfter(fact)) {
        taken = takenBefore;
        takenBefore = null;
      }
    }

    /** A claim of a later day stands: having been there before says nothing of it. */
    private static @Nullable Fact standing(@Nullable Fact claim, Fact here) {
      return claim != null && claim.isAfter(here) ? claim : null;
    }
  }
}
