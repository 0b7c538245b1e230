package limen.paper.intake;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import limen.paper.workbook.Line;

/**
 * Columns in which rows say something, and over which no heading stands, so that nobody reads them.
 * Running numbers of rows need none.
 */
final class Headless {
  private static final int LETTERS = 26;

  private final Heads heads;
  private final boolean within;
  private final TreeMap<Integer, Filled> columns = new TreeMap<>();

  Headless(Heads heads) {
    this.heads = heads;
    within = heads.texts().contains("");
  }

  /** The number that was met last, and whether each was one more than the one before. */
  private record Filled(long last, boolean running) {}

  /** One more row. */
  void see(Line line) {
    for (int i = within ? 0 : heads.texts().size(); i < line.width(); i++) {
      if (heads.isHeadless(i)) {
        see(i, Bare.of(line.text(i)));
      }
    }
  }

  private void see(int column, String text) {
    if (text.isEmpty()) {
      return;
    }
    Filled before = columns.get(column);
    String digits = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    long number = digits.matches("[0-9]{1,7}") ? Long.parseLong(digits) : -1;
    boolean running =
        before == null ? number == 0 || number == 1 : before.running && number == before.last + 1;
    columns.put(column, new Filled(number, running));
  }

  /** The columns as a spreadsheet calls them: {@code D}, {@code AA}. */
  List<String> columns() {
    return columns.entrySet().stream()
        .filter(column -> !column.getValue().running)
        .map(column -> called(column.getKey()))
        .collect(Collectors.toList());
  }

  private static String called(int column) {
    String last = String.valueOf((char) ('A' + column % LETTERS));
    return column < LETTERS ? last : called(column / LETTERS - 1) + last;
  }
}
