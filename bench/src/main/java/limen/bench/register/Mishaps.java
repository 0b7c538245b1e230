package limen.bench.register;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import limen.bench.folk.Chance;

/** Lets mishaps fall on rows and counts those that changed something. */
final class Mishaps {
  private static final Mishap[] ALL = Mishap.values();
  private static final int MANY = 3;

  private final Chance chance;
  private final Map<Mishap, Integer> fell = new EnumMap<>(Mishap.class);
  private final int[] rowsWith = new int[MANY + 1];

  Mishaps(Chance chance) {
    this.chance = chance;
  }

  /** The same row, with whatever befell it. */
  Row on(Row row) {
    int count = 0;
    for (Mishap mishap : ALL) {
      if (chance.falls(mishap.share())) {
        List<String> before = row.copy();
        mishap.on(row, chance);
        if (!before.equals(row.copy())) {
          fell.merge(mishap, 1, Integer::sum);
          count++;
        }
      }
    }
    rowsWith[Math.min(count, MANY)]++;
    return row;
  }

  /** Of the rows, the share on which so many mishaps fell; three stand for more, too. */
  double shareWith(int many) {
    return (double) rowsWith[many] / rows();
  }

  double share(Mishap mishap) {
    return (double) fell.getOrDefault(mishap, 0) / rows();
  }

  private int rows() {
    int rows = 0;
    for (int with : rowsWith) {
      rows += with;
    }
    return Math.max(rows, 1);
  }

  /** Lines of a Markdown table of two columns. */
  void lines(StringBuilder out) {
    for (int many = 0; many <= MANY; many++) {
      String which = many == MANY ? "three or more" : Integer.toString(many);
      line(out, "rows with mishaps: " + which, shareWith(many));
    }
    for (Mishap mishap : ALL) {
      line(out, mishap.words(), share(mishap));
    }
  }

  private static void line(StringBuilder out, String words, double share) {
    out.append(String.format(Locale.ROOT, "| %s | %.2f %% |%n", words, 100 * share));
  }
}
