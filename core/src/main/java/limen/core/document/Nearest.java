package limen.core.document;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the word somebody probably meant. */
public final class Nearest {
  private Nearest() {}

  /** The nearest of the known words, if it is near enough to be a slip of the hand; else null. */
  public static @Nullable String to(String word, Collection<String> known) {
    String wanted = word.toLowerCase(Locale.ROOT);
    return known.stream()
        .filter(candidate -> near(wanted, candidate.toLowerCase(Locale.ROOT)))
        .min(Comparator.comparingInt(c -> distance(wanted, c.toLowerCase(Locale.ROOT))))
        .orElse(null);
  }

  /** One line of advice: the nearest word, or all of them where none is near. */
  public static String advice(String word, Collection<String> known) {
    String near = to(word, known);
    if (near != null) {
      return "Maybe ‘" + near + "’.";
    }
    return known.isEmpty()
        ? "Maybe declare it first."
        : "Maybe one of: " + String.join(", ", known) + ".";
  }

  private static boolean near(String wanted, String candidate) {
    return distance(wanted, candidate)
        <= Math.max(1, Math.min(wanted.length(), candidate.length()) / 3);
  }

  /** Damerau's distance, adjacent letters swapped counting as one slip. */
  private static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        d[i][j] = i == 0 || j == 0 ? i + j : step(d, a, b, i, j);
      }
    }
    return d[a.length()][b.length()];
  }

  private static int step(int[][] d, String a, String b, int i, int j) {
    int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int best = Math.min(d[i - 1][j - 1] + same, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(best, d[i - 2][j - 2] + 1) : best;
  }
}
