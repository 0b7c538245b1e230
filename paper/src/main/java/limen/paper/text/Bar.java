package limen.paper.text;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import limen.core.terms.Range;

/**
 * A bar that fills up to a total: {@code ██████▌···│····│}. What is only perhaps there is shaded;
 * stages stand as lines between the cells. All bars to one total with the same marks align.
 */
public final class Bar {
  private static final String EIGHTHS = "▏▎▍▌▋▊▉█";
  private static final int PER_CELL = 8;
  private final int cells;

  /** Zero, each stage and the total, with the number of cells before each. */
  private final NavigableMap<Long, Integer> places;

  private Bar(int cells, NavigableMap<Long, Integer> places) {
    this.cells = cells;
    this.places = places;
  }

  /**
   * An empty bar.
   *
   * @param total what fills it; more than zero
   * @param cells its width without marks
   */
  public static Bar to(long total, int cells) {
    if (total < 1 || cells < 1) {
      throw new IllegalArgumentException("a bar to " + total + " of " + cells + " cells");
    }
    return new Bar(cells, new TreeMap<>(Map.of(0L, 0, total, cells)));
  }

  /** The same bar with lines at stages; those at the ends, beyond or too close are left out. */
  public Bar marks(long... stages) {
    NavigableMap<Long, Integer> more = new TreeMap<>(places);
    for (long stage : stages) {
      int place = (int) Math.round((double) stage * cells / (double) total());
      if (stage > 0 && stage < total() && !more.containsValue(place)) {
        more.put(stage, place);
      }
    }
    return new Bar(cells, more);
  }

  /** The bar filled to a number; the reader finds the number itself beside it. */
  public String draw(Range number, Style style) {
    StringBuilder bar = new StringBuilder();
    for (int cell = 0; cell < cells; cell++) {
      if (cell > 0 && places.containsValue(cell)) {
        bar.append(style.blocks() ? '│' : '|');
      }
      bar.append(cell(cell, number, style.blocks()));
    }
    return bar.toString();
  }

  private char cell(int cell, Range number, boolean blocks) {
    if (cell == cells - 1 && number.least() > total()) {
      return blocks ? '▶' : '>';
    }
    int sure = eighths(number.least());
    if (!number.isExact()) {
      int whole = sure / PER_CELL;
      int perhaps = Math.max(whole + 1, ceiling(eighths(number.most())));
      return cell < whole
          ? (blocks ? '█' : '#')
          : cell < perhaps ? (blocks ? '▒' : '?') : empty(blocks);
    }
    int filled = Math.clamp(sure - (long) cell * PER_CELL, 0, PER_CELL);
    if (filled == 0) {
      return empty(blocks);
    }
    return blocks ? EIGHTHS.charAt(filled - 1) : filled * 2 >= PER_CELL || cell == 0 ? '#' : '.';
  }

  private static char empty(boolean blocks) {
    return blocks ? '·' : '.';
  }

  private static int ceiling(int eighths) {
    return (eighths + PER_CELL - 1) / PER_CELL;
  }

  /**
   * A stage that is reached is full and one that is not reached is not: between two marks the bar
   * is never drawn as if it stood at one of them.
   */
  private int eighths(long number) {
    Map.Entry<Long, Integer> below = places.floorEntry(Math.max(0, number));
    Map.Entry<Long, Integer> above = places.higherEntry(Math.max(0, number));
    int start = java.util.Objects.requireNonNull(below).getValue() * PER_CELL;
    long beyond = Math.max(0, number) - below.getKey();
    if (above == null || beyond == 0) {
      return start;
    }
    int room = above.getValue() * PER_CELL - start;
    double share = (double) beyond / (double) (above.getKey() - below.getKey());
    return start + Math.clamp(Math.round(share * room), 1, room - 1);
  }

  private long total() {
    return places.lastKey();
  }
}
