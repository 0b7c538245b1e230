package limen.core.selection;

import java.util.List;
import limen.core.quota.Leg;
import limen.core.quota.Outside;
import limen.core.quota.Quota;

/** Why somebody goes, stands ready, or does not go yet. */
public sealed interface Reason {

  /** Goes. */
  record Chosen(Leg leg) implements Reason {}

  /**
   * Does not go yet, and stands ready to take the place of somebody who does not travel.
   *
   * @param leg where
   * @param place the first who is asked has place 1
   * @param notYet why the person does not go without that
   * @param consent parties without whose consent the person does not step in, by short name
   */
  record Ready(Leg leg, int place, NotYet notYet, List<String> consent) implements Reason {}

  /** Waits for no place and takes none. */
  record OutsideParity(Outside outside) implements Reason {}

  /**
   * The agreement does not let the person go.
   *
   * @param clause which clause
   * @param unknown whether it may, and nobody knows what the clause asks for
   * @param companion whether it is somebody of the person's group whom it does not let go
   */
  record NotEligible(String clause, boolean unknown, boolean companion) implements Reason {}

  /** Held back by name in the sealed annex, alone or with somebody of the group. */
  record HeldBack(Withheld by, boolean companion) implements Reason {}

  /**
   * Somebody says that the person died, or is in the holder's hands no longer, and nothing proves
   * it: whoever is not there cannot be promised, and whoever is must be seen first. It keeps nobody
   * else of a group: the living are there.
   */
  record EndClaimed(Claim claim) implements Reason {}

  /** What is only claimed of somebody. */
  enum Claim {
    /** A death without a certificate. */
    DEATH,
    /** A return, an escape or a transfer. */
    DEPARTURE
  }

  /** Two people signed that the person does not go under this plan. */
  record PinnedOut(Pin.Ground ground, boolean companion) implements Reason {}

  /**
   * No plan within the terms holds the person together with all those before him who go.
   *
   * @param binds what is in the way: the fewest quotas that suffice, each with how often it counts
   * @param proof the same in a form that is checked by adding up, without a solver
   * @param together how many travel together; 1 for somebody alone
   */
  record NotYet(List<Bind> binds, Proof proof, int together) implements Reason {

    /** The same for so many who travel together. */
    public NotYet of(int many) {
      return many == together ? this : new NotYet(binds, proof, many);
    }
  }

  /**
   * A quota in the way of somebody.
   *
   * @param quota which
   * @param most whether its most is filled by people before; else its least needs the places
   */
  record Bind(Quota quota, boolean most) {}
}
