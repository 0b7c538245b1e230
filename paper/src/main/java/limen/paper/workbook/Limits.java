package limen.paper.workbook;

/**
 * How much a packed file may become. A few kilobytes can be packed so that they fill a disk.
 *
 * @param packed the most bytes of the file itself
 * @param unpacked the most bytes of all its parts together
 * @param ratio the most times a part may be larger than it is packed
 * @param free up to so many bytes the ratio does not matter
 */
public record Limits(long packed, long unpacked, int ratio, long free) {
  /** What real workbooks stay far below: their sheets pack ten- to thirtyfold. */
  public static final Limits USUAL = new Limits(128L << 20, 1L << 30, 100, 4L << 20);
}
