package limen.linkage.spelling;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
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

  /** Letters a to z and the hyphen; nothing is known of others. */
  private static final int LATIN = 27;

  /** A tree of the stretches of Latin letters: for each node its children by letter. */
  private int[] children = new int[LATIN];

  private @Nullable Chunk[] chunks = new Chunk[1];
  private int nodes = 1;
  private final float[] unwritten = new float[257];

  /**
   * What a system of romanization writes for letters costs no more, if the names knew it or not.
   */
  private static final float BY_SYSTEM = 2;

  private Spellings(List<String> lines) {
    Arrays.fill(unwritten, LEFT_OUT);
    for (String line : lines) {
      int first = line.indexOf('\t');
      int last = line.lastIndexOf('\t');
      String cyrillic = line.substring(first + 1, last);
      float cost = Integer.parseInt(line, last + 1, line.length(), 10) / HUNDREDTHS;
      if (first == 0) {
        int letter = Chunk.code(cyrillic.charAt(0));
        unwritten[letter] = Math.min(cost, LEFT_OUT);
      } else if (isKnown(line, first)) {
        chunk(line, first).add(cyrillic, cost);
      }
    }
  }

  /** Whether so many first letters of a text are letters that are ever asked for. */
  private static boolean isKnown(String text, int letters) {
    boolean known = true;
    for (int i = 0; i < letters; i++) {
      known &= latin(text.charAt(i)) != LATIN;
    }
    return known;
  }

  /** What is known of so many first letters of a text. */
  private Chunk chunk(String text, int letters) {
    int node = 0;
    for (int i = 0; i < letters; i++) {
      int at = node * LATIN + latin(text.charAt(i));
      if (children[at] == 0) {
        if (nodes == chunks.length) {
          chunks = Arrays.copyOf(chunks, 2 * nodes);
          children = Arrays.copyOf(children, 2 * nodes * LATIN);
        }
        children[at] = nodes++;
      }
      node = children[at];
    }
    Chunk known = chunks[node];
    Chunk chunk = known == null ? new Chunk() : known;
    chunks[node] = chunk;
    return chunk;
  }

  private static int latin(char letter) {
    return letter == '-' ? LATIN - 1 : letter >= 'a' && letter <= 'z' ? letter - 'a' : LATIN;
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
    Spellings learnt = of(Sheet.lines("spellings.tsv"));
    Romanization.forEachRule(
        (cyrillic, latin) -> {
          if (!latin.isEmpty() && latin.length() <= MOST_LATIN && isKnown(latin, latin.length())) {
            learnt.chunk(latin, latin.length()).atMost(cyrillic.charAt(0), BY_SYSTEM);
          }
        });
    return learnt;
  }

  /**
   * Where each stretch of a Latin word can lead: for each place {@link #MOST_LATIN} stretches that
   * begin there, by their length less one; null where nothing is known of one.
   *
   * @param letters hold the word, as {@link Letters#latin} has it, from one place to before another
   * @param into as many times {@link #MOST_LATIN} as there are letters, or more
   */
  void stretches(char[] letters, int from, int to, @Nullable Chunk[] into) {
    for (int at = from; at < to; at++) {
      int node = 0;
      for (int length = 0; length < MOST_LATIN; length++) {
        int letter = at + length < to ? latin(letters[at + length]) : LATIN;
        node = letter == LATIN || node < 0 ? -1 : children[node * LATIN + letter];
        node = node == 0 ? -1 : node;
        into[(at - from) * MOST_LATIN + length] = node < 0 ? null : chunks[node];
      }
    }
  }

  /** What it costs that a Cyrillic letter, by its {@link Chunk#code}, is not written at all. */
  float unwritten(int code) {
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

  /**
   * How readily one word is a spelling of the other: the costs of the cheapest alignment.
   *
   * @param latin as {@link Letters#latin} has it
   * @param cyrillic as {@link Letters#cyrillic} has it
   */
  public double distance(String latin, String cyrillic) {
    return distance(latin, cyrillic, Chunk.NEVER);
  }

  /** The same; more than a bound where it is more than that, but not how much. */
  public double distance(String latin, String cyrillic, double bound) {
    float[] costs = new float[(latin.length() + 1) * (cyrillic.length() + 1)];
    align(latin, cyrillic, (float) bound, costs, new int[costs.length]);
    return costs[costs.length - 1];
  }

  /** The least cost of each pair of beginnings that is within a bound, and the pair before it. */
  private void align(String latin, String cyrillic, float bound, float[] costs, int[] before) {
    @Nullable Chunk[] parts = new Chunk[latin.length() * MOST_LATIN];
    stretches(latin.toCharArray(), 0, latin.length(), parts);
    int[] codes = new int[cyrillic.length()];
    for (int i = 0; i < codes.length; i++) {
      codes[i] = Chunk.code(cyrillic.charAt(i));
    }
    Arrays.fill(costs, Chunk.NEVER);
    costs[0] = 0;
    for (int at = 0; at < costs.length; at++) {
      if (costs[at] <= bound) {
        spread(parts, codes, at, costs, before);
      }
    }
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
    int width = to.length() + 1;
    float[] costs = new float[(from.length() + 1) * width];
    int[] before = new int[costs.length];
    align(from, to, Chunk.NEVER, costs, before);
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
  private void spread(@Nullable Chunk[] parts, int[] to, int at, float[] costs, int[] before) {
    int width = to.length + 1;
    int row = at / width;
    int column = at % width;
    if (column < to.length) {
      reach(at, at + 1, unwritten[to[column]], costs, before);
    }
    int left = parts.length / MOST_LATIN - row;
    if (left == 0) {
      return;
    }
    reach(at, at + width, silent(parts[row * MOST_LATIN]), costs, before);
    for (int length = 1; length <= Math.min(left, MOST_LATIN); length++) {
      Chunk chunk = parts[row * MOST_LATIN + length - 1];
      int there = at + length * width;
      if (column < to.length) {
        float known = chunk == null ? Chunk.NEVER : chunk.one(to[column]);
        reach(at, there + 1, length == 1 ? Math.min(known, UNKNOWN) : known, costs, before);
      }
      if (column + 1 < to.length && chunk != null && chunk.mayBegin(to[column])) {
        float two = chunk.two(Chunk.pair(to[column], to[column + 1]));
        reach(at, there + 2, two, costs, before);
      }
    }
  }

  /** What it costs that a Latin letter stands for nothing. */
  static float silent(@Nullable Chunk letter) {
    return letter == null ? LEFT_OUT : Math.min(letter.silent(), LEFT_OUT);
  }

  private static void reach(int from, int to, float cost, float[] costs, int[] before) {
    if (costs[from] + cost < costs[to]) {
      costs[to] = costs[from] + cost;
      before[to] = from;
    }
  }
}
