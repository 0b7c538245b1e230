package limen.linkage.compare;

import java.util.Objects;
import java.util.stream.IntStream;
import limen.linkage.spelling.Bearer;
import limen.linkage.table.Column;
import org.jspecify.annotations.Nullable;

/** The distinct surnames, given names or patronymics of a column. */
final class NameValues extends Values {
  private static final int BEGINNING = 3;
  private static final int FORM = Level.FORM.number();
  private static final int OTHER = Level.OTHER.number();

  /** No form at all. */
  private static final int NONE = -1;

  private final @Nullable NameWord[] words;

  private final int[] eitherWay;
  private final long[] briefs;

  /** Different for nearly any two words of different letters. */
  private final int[] hashes;

  /** Different for nearly any two words that are typed by different keys. */
  private final int[] keyed;

  /** What is heard of each word, side by side; the words themselves lie all over the memory. */
  private final byte[][] sounds;

  /** Whether a man's or a woman's, the bit of a {@link Bearer}. */
  private final byte[] bearers;

  NameValues(Column column, Kind kind, Keys keys) {
    super(column.distinct());
    words = new NameWord[column.distinct()];
    eitherWay = new int[words.length];
    briefs = new long[words.length];
    hashes = new int[words.length];
    keyed = new int[words.length];
    sounds = new byte[words.length][];
    bearers = new byte[words.length];
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
              bearers[id] = (byte) word.bearer().bit();
              sounds[id] = word.sounds();
              String bones = word.bones();
              beginnings[id] = bones.substring(0, Math.min(BEGINNING, bones.length()));
            });
    // Numbers without gaps: whoever counts by them has an array as long as the largest.
    Keys parts = new Keys();
    for (int id = 1; id < words.length; id++) {
      NameWord word = Objects.requireNonNull(words[id]);
      set(id, keys.number(word.key()), parts.number(beginnings[id]));
      boolean one = word.eitherWay().equals(word.key());
      eitherWay[id] = one ? form(id) : keys.number(word.eitherWay());
    }
  }

  @Override
  public int eitherWay(int value) {
    return eitherWay[value];
  }

  @Override
  public int bearer(int value) {
    return bearers[value];
  }

  @Override
  int glance(int a, int b) {
    if (form(a) == form(b) && form(a) != 0) {
      return ofOneForm(a, b);
    }
    return Brief.areApart(briefs[a], briefs[b]) ? OTHER : LOOK_CLOSER;
  }

  private int ofOneForm(int a, int b) {
    boolean look = hashes[a] == hashes[b] || Bearer.areTwo(bearers[a] | bearers[b]);
    return look ? LOOK_CLOSER : FORM;
  }

  @Override
  void levels(
      Comparer comparer, int a, int[] desk, int[] others, int many, int field, long[] patterns) {
    int shift = Level.BITS * field;
    int form = form(a) == 0 ? NONE : form(a);
    long brief = briefs[a];
    for (int k = 0; k < many; k++) {
      int b = desk[others[k] + field];
      if (b != 0) {
        int glance =
            form(b) == form
                ? ofOneForm(a, b)
                : Brief.areApart(brief, briefs[b]) ? OTHER : LOOK_CLOSER;
        patterns[k] |= (long) (glance == LOOK_CLOSER ? comparer.closer(a, b) : glance) << shift;
      }
    }
  }

  @Override
  int compare(int a, int b, Similarity similarity) {
    NameWord one = words[a];
    NameWord other = words[b];
    if (one == null || other == null) {
      return Level.UNSAID.number();
    }
    if (Bearer.areTwo(bearers[a] | bearers[b])) {
      // A brother's and a sister's are not one name, however little tells them apart.
      return Level.OTHER.number();
    }
    Level level = isCloseAtHand(a, b) ? heard(a, b, similarity) : null;
    return (level == null ? one.against(other, similarity) : level).number();
  }

  /** Whether two are surely of different letters, forms and keys, and both whole words. */
  private boolean isCloseAtHand(int a, int b) {
    return form(a) != form(b)
        && hashes[a] != hashes[b]
        && keyed[a] != keyed[b]
        && briefs[a] != 0
        && briefs[b] != 0;
  }

  private @Nullable Level heard(int a, int b, Similarity similarity) {
    return NameWord.heard(briefs[a], sounds[a], briefs[b], sounds[b], similarity);
  }
}
