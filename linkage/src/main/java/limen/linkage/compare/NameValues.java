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

  /** Different for nearly any two words that are typed by different keys. */
  private final int[] keyed;

  /** What is heard of each word, side by side; the words themselves lie all over the memory. */
  private final byte[][] sounds;

  NameValues(Column column, Kind kind, Keys keys) {
    super(column.distinct());
    words = new NameWord[column.distinct()];
    eitherWay = new int[words.length];
    briefs = new long[words.length];
    hashes = new int[words.length];
    keyed = new int[words.length];
    sounds = new byte[words.length][];
    String[] beginnings = new String[words.length];
    IntStream.range(1, words.length)
        .parallel()
        .forEach(
            id -> {
              NameWord word = NameWord.of(column.value(id), kind);
              words[id] = word;
              briefs[id] = word.brief();
              hashes[id] = word.letters().hashCode();
              keyed[id] = word.keyHash();
              String bones = word.bones();
              String beginning = bones.substring(0, Math.min(BEGINNING, bones.length()));
              beginnings[id] = beginning.isEmpty() ? "" : "^" + beginning;
            });
    for (int id = 1; id < words.length; id++) {
      NameWord word = Objects.requireNonNull(words[id]);
      set(id, keys.number(word.key()), keys.number(beginnings[id]));
      eitherWay[id] = keys.number(word.eitherWay());
      sounds[id] = word.sounds();
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
    if (form(a) != form(b)
        && hashes[a] != hashes[b]
        && keyed[a] != keyed[b]
        && briefs[a] != 0
        && briefs[b] != 0) {
      Level level = NameWord.heard(briefs[a], sounds[a], briefs[b], sounds[b], similarity);
      if (level != null) {
        return level.number();
      }
    }
    NameWord one = words[a];
    NameWord other = words[b];
    return (one == null || other == null ? Level.UNSAID : one.against(other, similarity)).number();
  }
}
