package limen.paper.find;

import java.util.List;
import limen.linkage.search.People;

/**
 * Whose names are near to what was asked for.
 *
 * @param asked what was asked for
 * @param all everybody who was looked at
 * @param found those who are near, by their place in that, the nearest first
 * @param notSearched files, with their sheets, in which no name was read, so that nobody of them
 *     was looked at
 * @param invented whether all of them are invented
 */
public record Answer(
    Asked asked,
    List<Somebody> all,
    List<People.Hit> found,
    List<String> notSearched,
    boolean invented) {

  /** Keeps what is small from changing; those who were looked at may be millions. */
  public Answer {
    found = List.copyOf(found);
    notSearched = List.copyOf(notSearched);
  }

  /** Whether there is more than one file in which somebody may stand. */
  public boolean isOfSeveral() {
    return !all.isEmpty() && !all.getFirst().file().isEmpty();
  }

  /** Says nothing of the people. */
  @Override
  public String toString() {
    return "an answer of " + found.size() + " people";
  }
}
