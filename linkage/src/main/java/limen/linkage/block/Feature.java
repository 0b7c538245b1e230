package limen.linkage.block;

import limen.linkage.compare.Values;

/**
 * Something by which rows are put together.
 *
 * @param field by its place among the fields
 * @param coarse whether only the coarser part of a value counts: a year, how a name begins
 */
public record Feature(int field, boolean coarse) {
  /** What of a value counts; 0 where there is nothing. */
  int of(Values values, int value) {
    return coarse ? values.part(value) : values.form(value);
  }

  /** Whether whoever has the other in common has this in common. */
  boolean isIn(Feature other) {
    return field == other.field && (coarse || !other.coarse);
  }
}
