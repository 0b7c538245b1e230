package limen.paper.find;

import java.util.List;
import limen.linkage.search.People;

/**
 * Whose names are near to what was asked for.
 *
 * @param asked what was asked for
 * @param all everybody who was looked at
 * @param found those who are near, by their place in that, the nearest first
 * @param isCut whether there are more who are near
 * @param notSearched files, with their sheets, in which no name was read, so that nobody of them
 *     was looked at
 * @param invented whether all of them are invented
 */
public record Answer(
    Asked asked,
    List<Somebody> all,
    List<People.Hit> found,
    boolean isCut,
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

  /** Whether whoever was found lacks a whole word that was asked for. */
  public boolean isLacking() {
    return !found.isEmpty() && found.stream().noneMatch(hit -> hit.missing().isEmpty());
  }

  /** Words that were asked for and that all who were found lack, by their place from 1. */
  public List<Integer> lacking() {
    return found.isEmpty()
        ? List.of()
        : found.getFirst().missing().stream()
            .filter(place -> found.stream().allMatch(hit -> hit.missing().contains(place)))
            .toList();
  }

  /** Says nothing of the people. */
  @Override
  public String toString() {
    return "an answer of " + found.size() + " people";
  }
}
