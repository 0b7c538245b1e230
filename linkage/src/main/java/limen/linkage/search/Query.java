package limen.linkage.search;

import java.util.List;

/**
 * What is asked for.
 *
 * @param words of a name as typed, in any order and script; one of four digits that is a plausible
 *     year is the year of birth
 * @param lastIsBegun whether the last word is still being typed, so that it may be the beginning of
 *     one only
 * @param year of birth, {@link #UNKNOWN} where it is not asked for
 * @param many how many people at most, from 1
 */
public record Query(List<String> words, boolean lastIsBegun, int year, int many) {
  /** In place of a year. */
  public static final int UNKNOWN = 0;

  /** No year is after it: a year of birth is kept in two bytes. */
  public static final int LAST_YEAR = Short.MAX_VALUE;

  /** The words are kept as they are now. */
  public Query {
    words = List.copyOf(words);
    if (many < 1) {
      throw new IllegalArgumentException(many + " people are asked for");
    }
  }

  /** Whole words. */
  public static Query of(List<String> words, int many) {
    return new Query(words, false, UNKNOWN, many);
  }

  /** Says nothing of the name. */
  @Override
  public String toString() {
    return "a query of " + words.size() + " words";
  }
}
