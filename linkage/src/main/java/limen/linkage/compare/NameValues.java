package limen.linkage.compare;

import java.util.Objects;
import java.util.stream.IntStream;
import limen.linkage.spelling.Bearer;
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

  /** Whether a man's or a woman's. */
  private final Bearer[] bearers;

  NameValues(Column column, Kind kind, Keys keys) {
    super(column.distinct());
    words = new NameWord[column.distinct()];
    eitherWay = new int[words.length];
    briefs = new long[words.length];
    hashes = new int[words.length];
    bearers = new Bearer[words.length];
    String[] beginnings = new String[words.length];
    IntStream.range(1, words.length)
        .parallel()
        .forEach(
            id -> {
              NameWord word = NameWord.of(column.value(id), kind);
              words[id] = word;
              briefs[id] = word.brief();
              hashes[id] = word.letters().hashCode();
              bearers[id] = word.bearer();
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
      boolean look = hashes[a] == hashes[b] || bearers[a].isOther(bearers[b]);
      return look ? LOOK_CLOSER : Level.FORM.number();
    }
    return NameWord.areApart(briefs[a], briefs[b]) ? Level.OTHER.number() : LOOK_CLOSER;
  }

  @Override
  int compare(int a, int b, Similarity similarity) {
    NameWord one = words[a];
    NameWord other = words[b];
    if (one == null || other == null) {
      return Level.UNSAID.number();
    }
    // A brother's and a sister's are not one name, however little tells them apart.
    return (one.isOfOtherSex(other) ? Level.OTHER : one.against(other, similarity)).number();
  }
}
