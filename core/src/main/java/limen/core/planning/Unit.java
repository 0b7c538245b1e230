package limen.core.planning;

import java.util.List;
import java.util.Set;
import limen.core.quota.Leg;
import limen.core.selection.Candidate;

/**
 * Whoever goes whole or not at all: somebody alone, or a group, which stands where its first member
 * stands.
 *
 * @param members in order
 * @param legs on which it may go
 * @param isPinned whether two people signed in which stage
 */
record Unit(List<Candidate> members, Set<Leg> legs, boolean isPinned) {
  boolean isAlone() {
    return members.size() == 1;
  }

  @Override
  public String toString() {
    return members.size() + " together";
  }
}
