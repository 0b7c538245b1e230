package limen.linkage.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;
import limen.linkage.spelling.Spellings;

/**
 * People found by words of their names, in any order, script and spelling, some of them missing,
 * the last still being typed, and by the year of birth. It offers people to look at, the nearest
 * first, of equally near ones those who have the rarer word, then by their place, and decides
 * nothing.
 *
 * <p>An index of whole numbers in few arrays (docs/decisions/0017-search-index.md). It does not
 * change and is for any number of threads.
 */
public final class People {
  private final Lexicon lexicon;
  private final Grams grams;
  private final Spellings spellings;

  /** Whose names hold a word, by their places. */
  private final Lists holders;

  /** Which words each name has, by their numbers, in order. */
  private final Lists words;

  private final short[] years;

  /** What a search needs, kept for the next one; as many as there ever were at once. */
  private final Deque<Search> searches = new ConcurrentLinkedDeque<>();

  /**
   * A word that was asked for and the word of a name that it may be.
   *
   * @param asked as typed
   * @param word as written in the name; of words with the same letters, as the first is written
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
   * @param missing whole words that were asked for and to which no word of the name is near, by
   *     their place among those that were asked for, from 1; what is between hyphens is a word
   */
  public record Hit(int person, double distance, List<Match> matches, List<Integer> missing) {}

  /** Takes one person after the other; keeps numbers and each distinct word. */
  public static final class Builder {
    private final Spellings spellings;
    private final Map<String, Integer> written = new HashMap<>();
    private final Map<String, Integer> letters = new HashMap<>();
    private final List<Lexicon.Entry> entries = new ArrayList<>();
    private int[] words = new int[64];
    private int filled;
    private int[] ends = new int[16];
    private short[] years = new short[16];
    private int people;

    private Builder(Spellings spellings) {
      this.spellings = spellings;
    }

    /**
     * The next person.
     *
     * @param name its words as written; what stands between hyphens is a word
     * @param year of birth, {@link Query#UNKNOWN} where it is
     */
    public Builder add(List<String> name, int year) {
      if (year < 0 || year > Query.LAST_YEAR) {
        throw new IllegalArgumentException("a year from 0 to " + Query.LAST_YEAR);
      }
      for (String word : name) {
        for (String part : parts(word)) {
          put(part);
        }
      }
      if (people == ends.length) {
        ends = Arrays.copyOf(ends, people + people / 2);
        years = Arrays.copyOf(years, ends.length);
      }
      years[people] = (short) year;
      ends[people++] = filled;
      return this;
    }

    private void put(String part) {
      Integer number = written.get(part);
      if (number == null) {
        String bare = Lexicon.lettersOf(part);
        if (bare.isEmpty()) {
          return;
        }
        number = letters.get(bare);
        if (number == null) {
          number = entries.size();
          letters.put(bare, number);
          entries.add(Lexicon.Entry.of(number, part, bare));
        }
        written.put(part, number);
      }
      if (filled == words.length) {
        words = Arrays.copyOf(words, filled + filled / 2);
      }
      words[filled++] = number;
    }

    /** The index of all that were added. */
    public People build() {
      return new People(this);
    }

    /** Says how many, and nothing of anybody. */
    @Override
    public String toString() {
      return "index of " + people + " people being made";
    }
  }

  private People(Builder from) {
    spellings = from.spellings;
    List<Lexicon.Entry> sorted = new ArrayList<>(from.entries);
    sorted.sort(Comparator.comparing(Lexicon.Entry::sounds).thenComparing(Lexicon.Entry::letters));
    int[] numbers = new int[sorted.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[sorted.get(i).number()] = i;
    }
    int[] of = new int[from.filled];
    int person = 0;
    for (int i = 0; i < from.filled; i++) {
      while (from.ends[person] <= i) {
        person++;
      }
      of[i] = person;
    }
    lexicon = new Lexicon(sorted);
    grams = new Grams(lexicon, spellings);
    words = Lists.of(from.people, from.filled, i -> of[i], i -> numbers[from.words[i]]);
    holders = Lists.of(sorted.size(), from.filled, i -> numbers[from.words[i]], i -> of[i]);
    years = Arrays.copyOf(from.years, from.people);
  }

  /** An index to be made. */
  public static Builder builder(Spellings spellings) {
    return new Builder(spellings);
  }

  /**
   * An index of people whose years of birth are not known.
   *
   * @param names of each the words of the name as written; what stands between hyphens is a word
   */
  public static People of(List<List<String>> names, Spellings spellings) {
    Builder builder = builder(spellings);
    names.forEach(name -> builder.add(name, Query.UNKNOWN));
    return builder.build();
  }

  /** What stands between spaces, commas and hyphens. */
  static List<String> parts(String word) {
    List<String> parts = new ArrayList<>(1);
    int from = 0;
    for (int at = 0; at <= word.length(); at++) {
      if (at == word.length() || isBetween(word.charAt(at))) {
        if (at > from) {
          parts.add(word.substring(from, at));
        }
        from = at + 1;
      }
    }
    return parts;
  }

  private static boolean isBetween(char c) {
    return c == ','
        || Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.DASH_PUNCTUATION;
  }

  /**
   * Those whose names are nearest to what is asked for. Who lacks most of it is looked at where few
   * are nearer.
   */
  public List<Hit> find(Query query) {
    Search last = searches.pollFirst();
    Search search = last == null ? new Search(this) : last;
    List<Hit> found = search.find(query);
    searches.addFirst(search);
    return found;
  }

  /** The same for whole words. */
  public List<Hit> find(List<String> words, int many) {
    return find(Query.of(words, many));
  }

  Term term() {
    return new Term(lexicon, grams, spellings);
  }

  Spellings spellings() {
    return spellings;
  }

  Lexicon lexicon() {
    return lexicon;
  }

  Lists holders() {
    return holders;
  }

  Lists words() {
    return words;
  }

  int year(int person) {
    return years[person];
  }

  /** How many people there are. */
  public int size() {
    return years.length;
  }

  /** How many distinct words their names have. */
  public int distinctWords() {
    return lexicon.size();
  }

  /** Says how many, and nothing of anybody. */
  @Override
  public String toString() {
    return "index of " + size() + " people";
  }
}
