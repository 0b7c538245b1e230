package limen.linkage.compare;

import java.util.Objects;
import java.util.stream.IntStream;
import limen.linkage.table.Column;
import org.jspecify.annotations.Nullable;

/** The distinct surnames, given names or patronymics of a column. */
final class NameValues extends Values {
  private static final int BEGINNING = 3;

  private final @Nullable NameWord[] words;
  private final int[] eitherWay;
  private final long[] briefs;

  /** Different for nearly any two words of different letters. */
  private final int[] hashes;

  NameValues(Column column, Kind kind, Keys keys) {
    super(column.distinct());
    words = new NameWord[column.distinct()];
    eitherWay = new int[words.length];
    briefs = new long[words.length];
    hashes = new int[words.length];
    String[] beginnings = new String[words.length];
    IntStream.range(1, words.length)
        .parallel()
        .forEach(
            id -> {
              NameWord word = NameWord.of(column.value(id), kind);
              words[id] = word;
              briefs[id] = word.brief();
              hashes[id] = word.letters().hashCode();
              String bones = word.bones();
              String beginning = bones.substring(0, Math.min(BEGINNING, bones.length()));
              beginnings[id] = beginning.isEmpty() ? "" : "^" + beginning;
            });
    for (int id = 1; id < words.length; id++) {
      NameWord word = Objects.requireNonNull(words[id]);
      set(id, keys.number(word.key()), keys.number(beginnings[id]));
      eitherWay[id] = keys.number(word.eitherWay());
    }
  }

  @Override
  public int eitherWay(int value) {
    return eitherWay[value];
  }

  @Override
  int glance(int a, int b) {
    if (form(a) == form(b) && form(a) != 0) {
      return hashes[a] == hashes[b] ? LOOK_CLOSER : Level.FORM.number();
    }
    return NameWord.areApart(briefs[a], briefs[b]) ? Level.OTHER.number() : LOOK_CLOSER;
  }

  @Override
  int compare(int a, int b, Similarity similarity) {
    NameWord one = words[a];
    NameWord other = words[b];
    return (one == null || other == null ? Level.UNSAID : one.against(other, similarity)).number();
  }
}
