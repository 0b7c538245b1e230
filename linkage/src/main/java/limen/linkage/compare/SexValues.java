package limen.linkage.compare;

import java.util.Locale;
import limen.linkage.table.Column;

/** Man or woman, in the words of English, Ukrainian, Russian, German, French and Polish. */
final class SexValues extends Values {
  private static final String MEN = "mмчh";
  private static final String WOMEN = "fжwk";

  SexValues(Column column) {
    super(column.distinct());
    for (int id = 1; id < column.distinct(); id++) {
      char first = column.value(id).toLowerCase(Locale.ROOT).charAt(0);
      int sex = MEN.indexOf(first) >= 0 ? 1 : WOMEN.indexOf(first) >= 0 ? 2 : 0;
      set(id, sex, 0);
    }
  }

  @Override
  public boolean isSeenAtAGlance() {
    return true;
  }

  @Override
  int compare(int a, int b, Similarity similarity) {
    if (form(a) == 0 || form(b) == 0) {
      return Level.UNSAID.number();
    }
    return (form(a) == form(b) ? Level.SAME : Level.OTHER).number();
  }
}
