package limen.cli;

import java.util.Locale;

/** How much memory comparing needs, told before it begins. */
final class Memory {
  /** Bytes a row and field, and a row beside its fields, as measured (docs/performance.md). */
  private static final double CELL = 130;

  private static final double ROW = 400;
  private static final double MEGA = 1 << 20;

  private Memory() {}

  /** A sentence with the rows, the fields and about how much they need. */
  static String said(int rows, int fields) {
    long needed = Math.round(rows * (ROW + CELL * fields) / MEGA / 10) * 10;
    long there = Math.round(Runtime.getRuntime().maxMemory() / MEGA);
    String said =
        String.format(
            Locale.ROOT,
            "%,d rows and %d fields: about %,d MB of memory, more for very many pairs",
            rows,
            fields,
            needed);
    return needed > there
        ? said + String.format(Locale.ROOT, ", but there are %,d; maybe fewer rows at once", there)
        : said;
  }
}
