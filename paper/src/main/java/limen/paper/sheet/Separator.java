package limen.paper.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** What stands between two cells; those that are rare within texts come first. */
public enum Separator {
  TAB('\t'),
  PIPE('|'),
  SEMICOLON(';'),
  COMMA(',');

  /** So many rows tell enough about a file. */
  private static final int SAMPLE = 200;

  private final char character;

  Separator(char character) {
    this.character = character;
  }

  /** The character itself. */
  public char character() {
    return character;
  }

  /** Whether texts are full of it. */
  private boolean isCommon() {
    return this == COMMA || this == SEMICOLON;
  }

  static @Nullable Separator of(char character) {
    return Arrays.stream(values()).filter(s -> s.character == character).findFirst().orElse(null);
  }

  /**
   * The one that cuts most rows into as many cells as the headings, which stand first; among equals
   * a tab or a bar, then the one that makes more cells. A comma where the sheet has but one column.
   */
  static Separator detect(String text) {
    return best(text, widths -> widths.isEmpty() ? 0 : widths.getFirst());
  }

  /**
   * The same where something else may stand above the headings: the one that cuts most rows into
   * one number of cells, which is more than one.
   */
  static Separator amongTitles(String text) {
    return best(text, Separator::usual);
  }

  private static Separator best(String text, ToIntFunction<List<Integer>> width) {
    return Arrays.stream(values())
        .map(separator -> Fit.of(separator, separator.widths(text), width))
        .filter(fit -> fit.width > 1)
        .max(
            Comparator.comparingDouble(Fit::share)
                .thenComparing(fit -> !fit.separator.isCommon())
                .thenComparingInt(Fit::width))
        .map(Fit::separator)
        .orElse(COMMA);
  }

  /** The number of cells that most rows of several have; 0 where no row has several. */
  private static int usual(List<Integer> widths) {
    return widths.stream()
        .filter(width -> width > 1)
        .max(
            Comparator.comparingInt((Integer width) -> Collections.frequency(widths, width))
                .thenComparing(Comparator.naturalOrder()))
        .orElse(0);
  }

  /** The share of rows that would be cut into so many cells. */
  private record Fit(Separator separator, int width, double share) {
    static Fit of(Separator by, List<Integer> widths, ToIntFunction<List<Integer>> choice) {
      int width = choice.applyAsInt(widths);
      double share = Collections.frequency(widths, width) / (double) widths.size();
      return new Fit(by, width, share);
    }
  }

  /**
   * How many cells each of the first rows would have; what stands in quotes does not separate, and
   * a row in which something else follows a closing quote has none.
   */
  private List<Integer> widths(String text) {
    List<Integer> widths = new ArrayList<>();
    int cells = 1;
    boolean fresh = true;
    boolean quoted = false;
    int rowStart = 0;
    for (int i = 0; i < text.length() && widths.size() < SAMPLE; i++) {
      char c = text.charAt(i);
      if (c == '"' && (quoted || fresh)) {
        quoted = !quoted;
        // A doubled quote closes and opens again, which is right for counting.
        fresh = !quoted && i + 1 < text.length() && text.charAt(i + 1) == '"';
        cells = quoted || fresh || mayFollowQuote(text, i + 1) ? cells : Integer.MIN_VALUE;
      } else if (!quoted && (c == '\n' || c == '\r')) {
        addRow(widths, cells, i > rowStart);
        cells = 1;
        fresh = true;
        rowStart = i + 1;
      } else if (!quoted) {
        fresh = c == character;
        cells += fresh ? 1 : 0;
      }
    }
    addRow(widths, cells, !quoted && rowStart < text.length() && widths.size() < SAMPLE);
    return widths;
  }

  private boolean mayFollowQuote(String text, int at) {
    return at == text.length()
        || text.charAt(at) == character
        || "\r\n".indexOf(text.charAt(at)) >= 0;
  }

  private static void addRow(List<Integer> widths, int cells, boolean something) {
    if (something) {
      widths.add(cells < 0 ? 0 : cells);
    }
  }
}
