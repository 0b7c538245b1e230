package limen.paper.workbook;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Cells that a spreadsheet shows as one; the first holds what they say, the others nothing.
 *
 * @param firstRow counted from 1
 * @param firstColumn counted from 0
 * @param lastRow counted from 1
 * @param lastColumn counted from 0
 */
public record Merge(int firstRow, int firstColumn, int lastRow, int lastColumn) {
  private static final Pattern AREA =
      Pattern.compile("([A-Z]{1,3})(\\d{1,7}):([A-Z]{1,3})(\\d{1,7})");

  static @Nullable Merge parse(@Nullable String area) {
    Matcher found = AREA.matcher(area == null ? "" : area);
    return found.matches()
        ? new Merge(
            Integer.parseInt(found.group(2)),
            column(found.group(1)),
            Integer.parseInt(found.group(4)),
            column(found.group(3)))
        : null;
  }

  private static int column(String letters) {
    int column = 0;
    for (int i = 0; i < letters.length(); i++) {
      column = column * 26 + letters.charAt(i) - 'A' + 1;
    }
    return column - 1;
  }
}
