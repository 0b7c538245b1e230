package limen.linkage.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import limen.linkage.search.People.Hit;
import limen.linkage.search.People.Match;
import limen.linkage.spelling.Chunk;

/**
 * One question at a time to {@link People}. The rarest word that is asked for leads: the people who
 * have it or one near it are looked at, the nearest word first, until nobody can be nearer than
 * those found. People without any such word are looked for by the next rarest, and so on.
 */
final class Search {
  /** More words of one name are not looked at. */
  private static final int MOST_TERMS = 10;

  /** So many words of the lexicon at most are compared with one that is asked for. */
  private static final int CANDIDATES = 300;

  /** Where so many people were looked at, it goes on only for somebody who may be the nearest. */
  private static final int ENOUGH = 600;

  /** A word is frequent that one in so many has. */
  private static final int FREQUENT = 100;

  /** Where the nearest is nearer by so much, the next word does not lead any more. */
  private static final float SURELY = 4;

  /** And rare enough to lead. */
  private static final int RARE = 500;

  /** More people are never looked at. */
  private static final int MOST_LOOKED_AT = 2_000;

  /** So many people are fetched from memory side by side. */
  private static final int AT_ONCE = 16;

  private final People people;
  private final List<Term> spare = new ArrayList<>();
  private final List<Term> terms = new ArrayList<>();
  private final Grams.Count count;
  private final int[] candidates;
  private final long[] seen;
  private int[] seenWords = new int[256];
  private int seenCount;
  private int lookedAt;

  /** The people in hand, the words of each, and the year of birth. */
  private final int[] desk = new int[AT_ONCE];

  private final int[] wordsFrom = new int[AT_ONCE + 1];
  private int[] words = new int[4 * AT_ONCE];
  private final int[] years = new int[AT_ONCE];
  private float[] costs = new float[64];
  private int year;
  private Nearest nearest = new Nearest(1);

  Search(People people) {
    this.people = people;
    count = new Grams.Count(people.lexicon().size(), people.spellings());
    candidates = new int[Math.min(CANDIDATES, people.lexicon().size())];
    seen = new long[(people.size() + 63) / 64];
  }

  List<Hit> find(Query query) {
    read(query);
    nearest = new Nearest(Math.min(query.many(), Math.max(1, people.size())));
    lookedAt = 0;
    List<Term> byRarity = byRarity();
    // What those cost at least who have none of the words that led, and of the others the nearest.
    float least = (float) byRarity.stream().mapToDouble(Term::least).sum();
    for (Term term : byRarity) {
      if (isEnough(least) || (nearest.isFull() && nearest.least() + SURELY <= least)) {
        break;
      }
      lead(term, least - term.least());
      least += term.missing() - term.least();
    }
    List<Hit> hits = new ArrayList<>();
    for (int i = 0; i < nearest.size(); i++) {
      Hit hit = hit(nearest.person(i), nearest.distance(i));
      hits.add(hit);
    }
    clear();
    return hits;
  }

  private void read(Query query) {
    terms.clear();
    year = query.year();
    List<String> parts = new ArrayList<>();
    for (String word : query.words()) {
      if (Years.isPlausible(word)) {
        year = year == Query.UNKNOWN ? Integer.parseInt(word) : year;
      } else {
        parts.addAll(People.parts(word));
      }
    }
    parts.removeIf(part -> Lexicon.lettersOf(part).isEmpty());
    for (int i = 0; i < Math.min(parts.size(), MOST_TERMS); i++) {
      if (spare.size() == i) {
        spare.add(people.term());
      }
      Term term = spare.get(i);
      term.ask(parts.get(i), query.lastIsBegun() && i == parts.size() - 1);
      term.doubt(count, candidates);
      terms.add(term);
    }
  }

  /**
   * What few people have comes first. Words that are plainly frequent are not compared with others
   * for that.
   */
  private List<Term> byRarity() {
    boolean isRareFound = false;
    for (Term term : terms) {
      long guess = term.guess(people.holders());
      boolean isFrequent = guess > people.size() / FREQUENT;
      if (!isFrequent && !isRareFound) {
        term.spread(count, candidates);
        guess = term.mass(people.holders());
        isRareFound = guess <= people.size() / RARE;
      } else if (!isFrequent) {
        guess = people.size();
      }
      term.weigh(guess);
    }
    List<Term> byRarity = new ArrayList<>(terms);
    byRarity.sort(Comparator.comparingLong(Term::weight));
    for (int i = 0; i < byRarity.size(); i++) {
      byRarity.get(i).rank(byRarity.size() - 1 - i);
    }
    return byRarity;
  }

  /** Whether it is not worth while to look at people who cannot be nearer than this. */
  private boolean isEnough(float least) {
    return nearest.isClosed(least, -1)
        || lookedAt >= MOST_LOOKED_AT
        || (lookedAt >= ENOUGH && nearest.least() <= least);
  }

  private void lead(Term term, float others) {
    Lists holders = people.holders();
    int near = term.spread(count, candidates);
    for (int rank = 0; rank < near; rank++) {
      float least = others + term.nearDistance(rank);
      if (isEnough(least)) {
        return;
      }
      int word = term.near(rank);
      int to = holders.to(word);
      for (int at = holders.from(word); at < to; at += AT_ONCE) {
        int many = gather(holders, at, Math.min(to, at + AT_ONCE));
        if (!look(many, least)) {
          break;
        }
      }
    }
  }

  /**
   * Lays the words of people whose turn comes side by side. Who they are is known beforehand, so
   * that the processor asks for many of them at once; one after the other each would be waited for.
   */
  private int gather(Lists holders, int from, int to) {
    int many = 0;
    for (int at = from; at < to; at++) {
      int person = holders.at(at);
      desk[many] = person;
      many += isSeen(person) ? 0 : 1;
    }
    Lists names = people.words();
    int filled = 0;
    for (int i = 0; i < many; i++) {
      wordsFrom[i] = filled;
      filled += names.length(desk[i]);
      years[i] = people.year(desk[i]);
    }
    wordsFrom[many] = filled;
    if (words.length < filled) {
      words = new int[2 * filled];
    }
    for (int i = 0; i < many; i++) {
      names.copy(desk[i], words, wordsFrom[i]);
    }
    return many;
  }

  private boolean isSeen(int person) {
    return (seen[person >>> 6] & 1L << person) != 0;
  }

  /** Looks at those on the desk; whether more of the same may be near enough. */
  private boolean look(int many, float least) {
    for (int i = 0; i < many; i++) {
      if (isEnough(least) || nearest.isClosed(least, desk[i])) {
        return false;
      }
      if (!isSeen(desk[i])) {
        see(desk[i]);
        float so = Years.distance(year, years[i]);
        so += distance(wordsFrom[i], wordsFrom[i + 1], nearest.bound() - so);
        nearest.add(desk[i], so);
      }
    }
    return true;
  }

  private void see(int person) {
    int place = person >>> 6;
    if (seen[place] == 0) {
      if (seenCount == seenWords.length) {
        seenWords = Arrays.copyOf(seenWords, 2 * seenCount);
      }
      seenWords[seenCount++] = place;
    }
    seen[place] |= 1L << person;
    lookedAt++;
  }

  private void clear() {
    for (int i = 0; i < seenCount; i++) {
      seen[seenWords[i]] = 0;
    }
    seenCount = 0;
  }

  /** Each word asked for takes a word of the name, those nearest to each other first. */
  private float distance(int from, int to, float bound) {
    int width = to - from;
    int size = terms.size() * width;
    if (costs.length < size) {
      costs = new float[2 * size];
    }
    float least = 0;
    for (int t = 0; t < terms.size(); t++) {
      Term term = terms.get(t);
      float nearestWord = term.missing();
      for (int w = 0; w < width; w++) {
        float so = term.distance(words[from + w]);
        costs[t * width + w] = so;
        nearestWord = Math.min(nearestWord, so);
      }
      least += nearestWord;
      if (least > bound) {
        return Chunk.NEVER;
      }
    }
    float sum = 0;
    int taken = 0;
    for (int best = best(size); best >= 0; best = best(size)) {
      sum += costs[best];
      take(best, width);
      taken |= 1 << (best / width);
    }
    for (int t = 0; t < terms.size(); t++) {
      sum += (taken >>> t & 1) == 0 ? terms.get(t).missing() : 0;
    }
    return sum;
  }

  private int best(int size) {
    int best = -1;
    float least = Chunk.NEVER;
    for (int i = 0; i < size; i++) {
      if (costs[i] < least) {
        least = costs[i];
        best = i;
      }
    }
    return best;
  }

  private void take(int best, int width) {
    int row = best - best % width;
    Arrays.fill(costs, row, row + width, Chunk.NEVER);
    for (int i = best % width; i < terms.size() * width; i += width) {
      costs[i] = Chunk.NEVER;
    }
  }

  private Hit hit(int person, float distance) {
    int from = people.words().from(person);
    int width = people.words().length(person);
    int size = terms.size() * width;
    for (int t = 0; t < terms.size(); t++) {
      for (int w = 0; w < width; w++) {
        costs[t * width + w] = terms.get(t).distance(people.words().at(from + w));
      }
    }
    Match[] matches = new Match[terms.size()];
    for (int best = best(size); best >= 0; best = best(size)) {
      int word = people.words().at(from + best % width);
      Term term = terms.get(best / width);
      matches[best / width] = new Match(term.asked(), people.lexicon().written(word), costs[best]);
      take(best, width);
    }
    List<Match> found = new ArrayList<>();
    List<Integer> missing = new ArrayList<>();
    for (int t = 0; t < matches.length; t++) {
      if (matches[t] != null) {
        found.add(matches[t]);
      } else if (terms.get(t).isWhole()) {
        missing.add(t + 1);
      }
    }
    return new Hit(person, distance, List.copyOf(found), List.copyOf(missing));
  }
}
