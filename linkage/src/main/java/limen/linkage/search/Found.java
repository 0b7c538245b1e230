package limen.linkage.search;

/**
 * A name near to the one that was asked for.
 *
 * @param name as it was given to the index
 * @param distance what its spelling costs, from 0; smaller is nearer
 */
public record Found(String name, double distance) {
  /** Says nothing of the name. */
  @Override
  public String toString() {
    return "a name at " + distance;
  }
}
