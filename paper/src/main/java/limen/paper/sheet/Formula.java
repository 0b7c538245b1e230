package limen.paper.sheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keeps spreadsheets from running a cell. A cell is guarded by one leading apostrophe where the
 * first character that is neither a space, a line feed nor an apostrophe is one of {@code = + - @},
 * their full-width forms, tab or carriage return, except where all of it is a plain number such as
 * {@code -5} or {@code +3.5}. Apostrophes are looked through, so that guarding can be undone
 * exactly.
 */
final class Formula {
  private static final Pattern DANGER =
      Pattern.compile("[' \\n\\u00A0\\u202F\\u200B\\uFEFF]*([=+\\-@＝＋－＠\\t\\r].*)", Pattern.DOTALL);
  private static final Pattern NUMBER = Pattern.compile("[+-][0-9]+([.,][0-9]+)?");

  private Formula() {}

  /** The cell as it may be given to a spreadsheet. */
  static String guard(String cell) {
    if (cell.isEmpty() || Character.isLetterOrDigit(cell.charAt(0))) {
      return cell;
    }
    Matcher danger = DANGER.matcher(cell);
    boolean runs = danger.matches() && !NUMBER.matcher(danger.group(1)).matches();
    return runs ? "'" + cell : cell;
  }

  /** The cell as it was before it was guarded; any other cell as it is. */
  static String unguard(String cell) {
    if (!cell.startsWith("'")) {
      return cell;
    }
    String bare = cell.substring(1);
    return guard(bare).equals(cell) ? bare : cell;
  }
}
