package limen.paper.linking;

import limen.linkage.compare.Kind;

/**
 * A field by which rows are compared.
 *
 * @param name how it is called: a heading of the left table
 * @param kind what it holds
 * @param left where it stands in the left table
 * @param right where it stands in the right one; the same as {@code left} where there is one table
 */
public record Compared(String name, Kind kind, Source left, Source right) {
  /**
   * Where a field stands.
   *
   * @param heading counted from 0
   * @param part of the cell
   */
  public record Source(int heading, Part part) {}
}
