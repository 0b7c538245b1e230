package limen.paper.find;

import limen.core.lists.Known;

/**
 * Somebody who was looked at.
 *
 * @param known what we have of him
 * @param file in which he stands, as it was given or the end of that; empty where there is one file
 */
public record Somebody(Known known, String file) {
  /** Says nothing of the person. */
  @Override
  public String toString() {
    return "somebody";
  }
}
