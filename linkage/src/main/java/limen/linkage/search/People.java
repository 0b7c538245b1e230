package limen.linkage.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import limen.linkage.spelling.Slips;
import limen.linkage.spelling.Spellings;

/**
 * People found by words of their names, in any order, script and spelling, some of them missing. It
 * offers people to look at, the nearest first, and decides nothing.
 */
public final class People {
  /** What a word costs that nothing of the name comes near to. */
  private static final double MISSING = 12;

  /** A word that is further away is another one. */
  private static final float BOUND = 10;

  private static final Pattern PARTS = Pattern.compile("[\\s-]+");

  private final List<List<String>> people;
  private final Words words;

  /** Whose names hold a word, by its letters. */
  private final Map<String, List<Integer>> holders = new HashMap<>();

  /**
   * A word that was asked for and the word of a name that it may be.
   *
   * @param asked as typed
   * @param word as written in the name
   * @param distance between them, from 0
   */
  public record Match(String asked, String word, double distance) {
    /** Says nothing of the name. */
    @Override
    public String toString() {
      return "a match at " + distance;
    }
  }

  /**
   * Somebody whose name is near.
   *
   * @param person by the place in what the index was made of, from 0
   * @param distance of all that was asked for; smaller is nearer
   * @param matches the words that were found, in the order in which they were asked for
   */
  public record Hit(int person, double distance, List<Match> matches) {}

  /** A word that is asked for, with how far from it are the words near it, by their letters. */
  private record Asked(String word, Map<String, Double> near) {}

  private People(List<List<String>> people, Spellings spellings) {
    this.people = people;
    Map<String, String> all = new LinkedHashMap<>();
    for (int person = 0; person < people.size(); person++) {
      for (String word : new HashSet<>(people.get(person))) {
        String letters = Slips.letters(word);
        all.putIfAbsent(letters, word);
        holders.computeIfAbsent(letters, l -> new ArrayList<>()).add(person);
      }
    }
    words = Words.of(all.values(), spellings);
  }

  /**
   * An index of people.
   *
   * @param names of each the words of the name as written; what stands between hyphens is a word
   */
  public static People of(List<List<String>> names, Spellings spellings) {
    return new People(names.stream().map(People::parts).toList(), spellings);
  }

  private static List<String> parts(List<String> words) {
    return words.stream()
        .flatMap(PARTS::splitAsStream)
        .filter(part -> !Slips.letters(part).isEmpty())
        .toList();
  }

  /**
   * Those whose names are nearest to what is asked for.
   *
   * @param asked words as typed
   * @param many how many people at most
   */
  public List<Hit> find(List<String> asked, int many) {
    List<Asked> near = new ArrayList<>();
    Set<Integer> candidates = new HashSet<>();
    for (String word : parts(asked)) {
      Map<String, Double> of = new HashMap<>();
      for (Found found : words.within(word, BOUND)) {
        String letters = Slips.letters(found.name());
        of.put(letters, found.distance());
        candidates.addAll(holders.getOrDefault(letters, List.of()));
      }
      near.add(new Asked(word, of));
    }
    return candidates.stream()
        .map(person -> hit(person, near))
        .sorted(Comparator.comparingDouble(Hit::distance).thenComparingInt(Hit::person))
        .limit(many)
        .toList();
  }

  /** Each word that was asked for takes the nearest word of the name that is still free. */
  private Hit hit(int person, List<Asked> near) {
    List<String> free = new ArrayList<>(people.get(person));
    List<Match> matches = new ArrayList<>();
    double distance = 0;
    for (Asked asked : near) {
      Match best = null;
      for (String word : free) {
        Double so = asked.near.get(Slips.letters(word));
        if (so != null && (best == null || so < best.distance())) {
          best = new Match(asked.word, word, so);
        }
      }
      distance += best == null ? MISSING : best.distance();
      if (best != null) {
        free.remove(best.word());
        matches.add(best);
      }
    }
    return new Hit(person, distance, List.copyOf(matches));
  }

  /** Says how many, and nothing of anybody. */
  @Override
  public String toString() {
    return "index of " + people.size() + " people";
  }
}
