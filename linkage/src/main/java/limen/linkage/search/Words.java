package limen.linkage.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import limen.linkage.spelling.Chunk;
import limen.linkage.spelling.Letters;
import limen.linkage.spelling.Slips;
import limen.linkage.spelling.Spellings;

/** Words of names in Latin and Cyrillic letters, found by a word in either. */
public final class Words {
  private final Spellings spellings;
  private final Names names;
  private final Map<String, String> cyrillic = new LinkedHashMap<>();
  private final Map<String, String> latin = new LinkedHashMap<>();

  private Words(Collection<String> words, Spellings spellings) {
    this.spellings = spellings;
    for (String word : words) {
      String letters = Slips.letters(word);
      if (!letters.isEmpty()) {
        (Letters.isMostlyCyrillic(letters) ? cyrillic : latin).putIfAbsent(letters, word);
      }
    }
    names = Names.of(cyrillic.values(), spellings);
  }

  /** An index of words as written; of those with the same letters the first is kept. */
  public static Words of(Collection<String> words, Spellings spellings) {
    return new Words(words, spellings);
  }

  /**
   * The words within a distance, the nearest first.
   *
   * @param asked as written
   * @param bound the greatest distance
   */
  public List<Found> within(String asked, float bound) {
    String letters = Slips.letters(asked);
    List<Found> found = new ArrayList<>();
    if (letters.isEmpty()) {
      return found;
    }
    boolean isCyrillic = Letters.isMostlyCyrillic(letters);
    (isCyrillic ? cyrillic : latin)
        .forEach((word, written) -> add(found, written, Slips.distance(letters, word, bound)));
    if (isCyrillic) {
      latin.forEach(
          (word, written) -> {
            double distance = spellings.distance(word, letters);
            add(found, written, distance <= bound ? (float) distance : Chunk.NEVER);
          });
    } else {
      found.addAll(names.within(asked, bound));
    }
    found.sort(Comparator.comparingDouble(Found::distance).thenComparing(Found::name));
    return found;
  }

  private static void add(List<Found> found, String word, float distance) {
    if (distance < Chunk.NEVER) {
      found.add(new Found(word, distance));
    }
  }
}
