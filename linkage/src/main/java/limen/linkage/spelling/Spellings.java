package limen.linkage.spelling;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which Latin letters stand for which Cyrillic ones, and how readily. A table of one to four Latin
 * letters and none to two Cyrillic ones with a cost for each, learnt from names that are written in
 * both scripts (docs/decisions/0016-learnt-spellings.md); so it knows every way in which clerks and
 * newspapers spell, and no system of romanization has to be named.
 *
 * <p>The cost of {@code l} for {@code c} is {@code −ln (p(l,c) / √(p(l) p(c)))}: the mean of how
 * surprising each is where the other is known, so that neither short nor long names are favoured.
 */
public final class Spellings {
  /** So many Latin letters can stand for one or two Cyrillic ones: {@code tsch}. */
  public static final int MOST_LATIN = 4;

  /** A letter for another of which no name gave an example. */
  public static final float UNKNOWN = 9;

  /** A letter too many or too few. */
  public static final float LEFT_OUT = 7;

  private static final float HUNDREDTHS = 100;
  private static final Spellings USUAL = read();

  private final Map<String, Chunk> chunks = new HashMap<>();
  private final float[] unwritten = new float[257];

  private Spellings(List<String> lines) {
    Arrays.fill(unwritten, LEFT_OUT);
    for (String line : lines) {
      String[] fields = line.split("\t", -1);
      float cost = Integer.parseInt(fields[2]) / HUNDREDTHS;
      if (fields[0].isEmpty()) {
        int letter = Chunk.code(fields[1].charAt(0));
        unwritten[letter] = Math.min(cost, LEFT_OUT);
      } else {
        chunks.computeIfAbsent(fields[0], latin -> new Chunk()).add(fields[1], cost);
      }
    }
  }

  /** The table that was learnt. */
  public static Spellings usual() {
    return USUAL;
  }

  /** From lines of Latin letters, Cyrillic ones and the cost in hundredths, with tabs between. */
  public static Spellings of(List<String> lines) {
    return new Spellings(lines);
  }

  private static Spellings read() {
    try (InputStream in = Spellings.class.getResourceAsStream("spellings.tsv")) {
      if (in == null) {
        throw new IllegalStateException("spellings.tsv is missing");
      }
      return of(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /**
   * Where each stretch of a Latin word can lead: for each place the stretches that begin there, by
   * their length less one; null where nothing is known of one.
   *
   * @param latin as {@link Letters#latin} has it
   */
  public @Nullable Chunk[][] stretches(String latin) {
    @Nullable Chunk[][] all = new Chunk[latin.length()][];
    for (int from = 0; from < latin.length(); from++) {
      all[from] = new Chunk[Math.min(MOST_LATIN, latin.length() - from)];
      for (int length = 1; length <= all[from].length; length++) {
        all[from][length - 1] = chunks.get(latin.substring(from, from + length));
      }
    }
    return all;
  }

  /** What it costs that a Cyrillic letter, by its {@link Chunk#code}, is not written at all. */
  public float unwritten(int code) {
    return unwritten[code];
  }

  /**
   * A step of an {@link #align alignment}.
   *
   * @param latin the letters; empty where the others are not written
   * @param cyrillic those that they stand for; empty where they stand for nothing
   * @param cost from 0
   */
  public record Step(String latin, String cyrillic, double cost) {}

  /** How readily one word is a spelling of the other: the costs of the cheapest alignment. */
  public double distance(String latin, String cyrillic) {
    return align(latin, cyrillic).stream().mapToDouble(Step::cost).sum();
  }

  /**
   * Which letters of a Latin word stand for which of a Cyrillic one, in order, at the least cost.
   *
   * @param latin as written
   * @param cyrillic as written
   */
  public List<Step> align(String latin, String cyrillic) {
    String from = Letters.latin(latin);
    String to = Letters.cyrillic(cyrillic);
    @Nullable Chunk[][] parts = stretches(from);
    int width = to.length() + 1;
    float[] costs = new float[(from.length() + 1) * width];
    int[] before = new int[costs.length];
    Arrays.fill(costs, Chunk.NEVER);
    costs[0] = 0;
    for (int at = 0; at < costs.length; at++) {
      spread(parts, to, at, costs, before);
    }
    Deque<Step> steps = new ArrayDeque<>();
    for (int at = costs.length - 1; at > 0; at = before[at]) {
      int back = before[at];
      steps.addFirst(
          new Step(
              from.substring(back / width, at / width),
              to.substring(back % width, at % width),
              costs[at] - costs[back]));
    }
    return List.copyOf(steps);
  }

  /** Takes every step from one place of the two words. */
  private void spread(@Nullable Chunk[][] parts, String to, int at, float[] costs, int[] before) {
    int width = to.length() + 1;
    int row = at / width;
    int column = at % width;
    if (column < to.length()) {
      reach(at, at + 1, unwritten[Chunk.code(to.charAt(column))], costs, before);
    }
    if (row == parts.length) {
      return;
    }
    reach(at, at + width, silent(parts[row][0]), costs, before);
    for (int length = 1; length <= parts[row].length; length++) {
      Chunk chunk = parts[row][length - 1];
      int there = at + length * width;
      if (column < to.length()) {
        float known = chunk == null ? Chunk.NEVER : chunk.one(Chunk.code(to.charAt(column)));
        reach(at, there + 1, length == 1 ? Math.min(known, UNKNOWN) : known, costs, before);
      }
      if (column + 1 < to.length() && chunk != null) {
        int pair = Chunk.pair(Chunk.code(to.charAt(column)), Chunk.code(to.charAt(column + 1)));
        reach(at, there + 2, chunk.two(pair), costs, before);
      }
    }
  }

  /** What it costs that a Latin letter stands for nothing. */
  public static float silent(@Nullable Chunk letter) {
    return letter == null ? LEFT_OUT : Math.min(letter.silent(), LEFT_OUT);
  }

  private static void reach(int from, int to, float cost, float[] costs, int[] before) {
    if (costs[from] + cost < costs[to]) {
      costs[to] = costs[from] + cost;
      before[to] = from;
    }
  }
}
