package limen.core.fitting;

import java.util.Map;

/** That certain units cannot all go at once, in a form that is checked by adding up. */
public sealed interface Evidence {

  /**
   * Rows multiplied by whole numbers: positive takes the most of a row, negative its least.
   *
   * @param times by row; no zeros
   */
  record Sum(Map<Integer, Long> times) implements Evidence {}

  /** Either at most so many of a sort go on a leg, or more; neither fits. */
  record Cases(int sort, int leg, int most, Evidence few, Evidence many) implements Evidence {}

  /** A solver searched all cases; nobody can check it by adding up. */
  record Searched() implements Evidence {}
}
