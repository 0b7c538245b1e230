package limen.linkage.compare;

import limen.linkage.spelling.Forms;
import limen.linkage.spelling.Keyboard;
import limen.linkage.spelling.Letters;
import limen.linkage.spelling.Slips;
import limen.linkage.spelling.Sounds;
import limen.linkage.spelling.Spellings;
import limen.linkage.table.Column;

/**
 * Surnames, given names or patronymics. Compared by how they sound, in whatever script; where the
 * scripts differ and the sounds do not settle it, by the learnt costs of {@link Spellings}.
 */
final class NameValues extends Values {
  private static final int SHORT = 3;
  private static final double SLIP = 0.92;
  private static final double ALIKE = 0.83;
  private static final double WORTH_SPELLING = 0.55;

  /** What a letter of the Latin word costs at most in a spelling of the other. */
  private static final double SPELT = 0.9;

  private static final double SPELT_WITH_A_SLIP = 1.7;
  private static final int BEGINNING = 3;

  private final Column column;
  private final int[] letters;
  private final byte[][] sounds;
  private final int[] eitherWay;
  private final boolean[] known;
  private final boolean[] cut;
  private final boolean[] cyrillic;

  NameValues(Column column, Kind kind, Keys keys) {
    super(column.distinct());
    this.column = column;
    int size = column.distinct();
    letters = new int[size];
    sounds = new byte[size][];
    eitherWay = new int[size];
    known = new boolean[size];
    cut = new boolean[size];
    cyrillic = new boolean[size];
    for (int id = 1; id < size; id++) {
      take(id, column.value(id), kind, keys);
    }
  }

  private void take(int id, String value, Kind kind, Keys keys) {
    String small = Slips.letters(value);
    String key =
        switch (kind) {
          case GIVEN -> Forms.given(value);
          case PATRONYMIC -> Forms.father(value);
          default -> Forms.surname(value);
        };
    known[id] = key.startsWith("=");
    String heard = known[id] ? Sounds.stem(key.substring(1)) : key;
    cut[id] = small.length() == 1 || value.endsWith(".");
    letters[id] = keys.number(small);
    cyrillic[id] = Letters.isMostlyCyrillic(value);
    sounds[id] = Symbols.of(cut[id] ? Sounds.of(value) : heard);
    if (!cut[id]) {
      set(id, keys.number(key), keys.number(beginning(heard)));
      // As if it were a given name, whatever column it stands in.
      eitherWay[id] = keys.number(kind == Kind.GIVEN ? key : Forms.given(value));
    }
  }

  @Override
  public int eitherWay(int value) {
    return eitherWay[value];
  }

  private static String beginning(String heard) {
    String bones = Sounds.bones(heard);
    return "^" + bones.substring(0, Math.min(BEGINNING, bones.length()));
  }

  @Override
  int compare(int a, int b, Similarity similarity) {
    if (letters[a] == letters[b] && letters[a] != 0) {
      return Level.SAME.number();
    }
    if (form(a) == form(b) && form(a) != 0) {
      return Level.FORM.number();
    }
    if (cut[a] || cut[b]) {
      return (begins(a, b) || begins(b, a) ? Level.PART : Level.OTHER).number();
    }
    if (known[a] && known[b]) {
      // Михайло and Микола sound alike and are two names.
      return Level.OTHER.number();
    }
    byte[] one = sounds[a];
    byte[] other = sounds[b];
    double alike = similarity.jaroWinkler(one, other);
    if (cyrillic[a] != cyrillic[b] && alike >= WORTH_SPELLING) {
      double spelt = spelt(cyrillic[a] ? b : a, cyrillic[a] ? a : b);
      if (spelt <= SPELT_WITH_A_SLIP) {
        return (spelt <= SPELT ? Level.FORM : Level.SLIP).number();
      }
    }
    int shorter = Math.min(one.length, other.length);
    if (alike >= SLIP || (shorter > SHORT && similarity.edits(one, other) == 1)) {
      return Level.SLIP.number();
    }
    if (alike >= ALIKE) {
      return Level.ALIKE.number();
    }
    return (alike < WORTH_SPELLING && isOnOtherKeys(a, b) ? Level.FORM : Level.OTHER).number();
  }

  private boolean begins(int initial, int whole) {
    byte[] start = sounds[initial];
    byte[] all = sounds[whole];
    if (!cut[initial] || start.length > all.length) {
      return false;
    }
    for (int i = 0; i < start.length; i++) {
      if (start[i] != all[i]) {
        return false;
      }
    }
    return true;
  }

  private double spelt(int latin, int cyrillicWord) {
    String word = column.value(latin);
    return Spellings.usual().distance(word, column.value(cyrillicWord)) / word.length();
  }

  private boolean isOnOtherKeys(int a, int b) {
    if (cyrillic[a] == cyrillic[b]) {
      return false;
    }
    String latin = column.value(cyrillic[a] ? b : a);
    String other = column.value(cyrillic[a] ? a : b);
    return Letters.cyrillic(Keyboard.other(latin)).equals(Letters.cyrillic(other))
        || Letters.latin(Keyboard.other(other)).equals(Letters.latin(latin));
  }
}
