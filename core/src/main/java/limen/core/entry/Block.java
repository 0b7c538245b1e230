package limen.core.entry;

import java.util.List;

/**
 * Places of a list that belong to the same kinds of people, as the holder claims.
 *
 * @param kinds short names of kinds in the agreement; empty where none is claimed
 * @param first the first place, counted from 0
 * @param last the last place
 */
public record Block(List<String> kinds, int first, int last) {
  /** How many places. */
  public int count() {
    return last - first + 1;
  }
}
