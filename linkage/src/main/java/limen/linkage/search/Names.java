package limen.linkage.search;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import limen.linkage.spelling.Chunk;
import limen.linkage.spelling.Letters;
import limen.linkage.spelling.Spellings;

/**
 * Cyrillic words, found by how they are written in Latin letters. A tree of letters, walked with
 * the costs of {@link Spellings}, so that words with one beginning are compared with it once and
 * nothing that could be nearer is passed over.
 */
public final class Names {
  private final Spellings spellings;

  /** The words in the order of their letters. */
  private final String[] words;

  /** For each node of the tree: its letter's code, its first child, its next sibling, its word. */
  private final int[] codes;

  private final int[] children;
  private final int[] siblings;
  private final int[] ends;
  private final int depth;
  private int nodes = 1;

  private Names(Map<String, String> sorted, Spellings spellings) {
    this.spellings = spellings;
    words = sorted.values().toArray(String[]::new);
    int most = 1 + sorted.keySet().stream().mapToInt(String::length).sum();
    int[] letters = new int[most];
    int[] first = new int[most];
    int[] next = new int[most];
    int[] word = new int[most];
    Arrays.fill(word, -1);
    int deepest = 0;
    String before = "";
    int[] path = new int[1];
    int number = 0;
    for (String spelt : sorted.keySet()) {
      path = Arrays.copyOf(path, Math.max(path.length, spelt.length() + 1));
      int shared = shared(before, spelt);
      for (int at = shared; at < spelt.length(); at++) {
        int node = nodes++;
        letters[node] = Chunk.code(spelt.charAt(at));
        if (at == shared && before.length() > shared) {
          next[path[at + 1]] = node;
        } else {
          first[path[at]] = node;
        }
        path[at + 1] = node;
      }
      word[path[spelt.length()]] = number++;
      deepest = Math.max(deepest, spelt.length());
      before = spelt;
    }
    depth = deepest;
    codes = Arrays.copyOf(letters, nodes);
    children = Arrays.copyOf(first, nodes);
    siblings = Arrays.copyOf(next, nodes);
    ends = Arrays.copyOf(word, nodes);
  }

  /**
   * An index of words.
   *
   * @param words Cyrillic words as written; of those with the same letters the first is kept
   */
  public static Names of(Collection<String> words, Spellings spellings) {
    Map<String, String> sorted = new TreeMap<>();
    words.forEach(word -> sorted.putIfAbsent(Letters.cyrillic(word), word));
    sorted.remove("");
    return new Names(sorted, spellings);
  }

  private static int shared(String before, String word) {
    int shared = 0;
    while (shared < before.length()
        && shared < word.length()
        && before.charAt(shared) == word.charAt(shared)) {
      shared++;
    }
    return shared;
  }

  /** How many words there are. */
  public int size() {
    return words.length;
  }

  /**
   * The words nearest to a Latin spelling, the nearest first; equally near ones by their letters.
   *
   * @param latin as written
   * @param many how many at most
   */
  public List<Found> nearest(String latin, int many) {
    String letters = Letters.latin(latin);
    if (letters.isEmpty() || many < 1) {
      return List.of();
    }
    Walk walk = new Walk(spellings, letters, Math.min(many, words.length), depth);
    walk.from(this);
    return walk.found().stream().map(at -> new Found(words[at.word()], at.distance())).toList();
  }

  /** All words within a distance of a Latin spelling, the nearest first. */
  List<Found> within(String latin, float bound) {
    String letters = Letters.latin(latin);
    if (letters.isEmpty() || words.length == 0) {
      return List.of();
    }
    Walk walk = new Walk(spellings, letters, words.length, depth);
    walk.within(this, Math.nextUp(bound));
    return walk.found().stream().map(at -> new Found(words[at.word()], at.distance())).toList();
  }

  int code(int node) {
    return codes[node];
  }

  int child(int node) {
    return children[node];
  }

  int sibling(int node) {
    return siblings[node];
  }

  int word(int node) {
    return ends[node];
  }

  /** Says how many words, and none of them. */
  @Override
  public String toString() {
    return "index of " + words.length + " words";
  }
}
