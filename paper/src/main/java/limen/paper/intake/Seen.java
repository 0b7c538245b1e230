package limen.paper.intake;

import java.util.HashSet;
import java.util.Set;
import limen.core.person.FullName;
import limen.core.person.PartialDate;
import limen.core.person.Particulars;
import org.jspecify.annotations.Nullable;

/**
 * What was met in a file so far: the senders' signs, and who stands where by number and by name
 * with date of birth. Keys are hashed to 64 bits, so that a person costs some tens of bytes and no
 * text; two who fall together by chance cost a needless question and nothing else.
 */
final class Seen {
  private static final long BASIS = 0xCBF29CE484222325L;
  private static final long PRIME = 0x100000001B3L;

  /** Shorter ones of digits alone are a count of rows rather than a number of somebody. */
  private static final int LEAST_DIGITS = 4;

  /**
   * The letters that most names are written with, Latin to Cyrillic, as {@link #letter} has them.
   */
  private static final char[] LETTERS = letters();

  private final Set<String> signs = new HashSet<>();
  private long[] keys = new long[1024];
  private Place[] places = new Place[1024];
  private int filled;

  /** Where a row stands. */
  private record Place(String sheet, int row) {}

  /** Whether a sender's sign is met for the first time, which it then is no more. */
  boolean isNew(String sign) {
    return signs.add(sign);
  }

  /**
   * The row above in which the same person may stand, with its sheet where that is another one;
   * null where there is none.
   */
  @Nullable String before(String sheet, int row, Particulars person) {
    Place here = new Place(sheet, row);
    Place byNumber = met(number(person.number()), here);
    Place byName = met(name(person.name(), person.traits().born()), here);
    Place before = byNumber == null ? byName : byNumber;
    return before == null
        ? null
        : before.row + (before.sheet.equals(sheet) ? "" : " (" + before.sheet + ")");
  }

  /** Letters and digits count, and neither case nor what stands between them; 0 is no key. */
  private static long number(@Nullable String number) {
    if (number == null) {
      return 0;
    }
    long hash = BASIS;
    int length = 0;
    boolean letter = false;
    boolean digit = false;
    for (int i = 0; i < number.length(); i++) {
      char c = number.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        hash = (hash ^ Character.toLowerCase(c)) * PRIME;
        length++;
        letter |= Character.isLetter(c);
        digit |= Character.isDigit(c) && c != '0';
      }
    }
    return digit && (letter || length >= LEAST_DIGITS) ? hash : 0;
  }

  private static long name(FullName name, @Nullable PartialDate born) {
    if (born == null || born.first() == null || born.last() == null) {
      return 0;
    }
    long hash = letters(letters(letters(BASIS, name.surname()), name.given()), name.patronymic());
    return hash == BASIS
        ? 0
        : (((hash ^ born.first().toEpochDay()) * PRIME) ^ ~born.last().toEpochDay()) * PRIME;
  }

  /** Letters alone, so that it does not matter how a name is parted. */
  private static long letters(long start, @Nullable String part) {
    long hash = start;
    for (int i = 0; part != null && i < part.length(); i++) {
      char letter = letter(part.charAt(i));
      if (letter != 0) {
        hash = (hash ^ letter) * PRIME;
      }
    }
    return hash;
  }

  /** A letter as a small one; 0 for anything else. */
  private static char letter(char c) {
    return c < LETTERS.length ? LETTERS[c] : counted(c);
  }

  private static char counted(char c) {
    char small = Character.toLowerCase(c);
    return !Character.isLetter(c) ? 0 : small == 'ё' ? 'е' : small;
  }

  private static char[] letters() {
    char[] letters = new char[0x530];
    for (char c = 0; c < letters.length; c++) {
      letters[c] = counted(c);
    }
    return letters;
  }

  /** Where a key was first met; null where that is here. */
  private @Nullable Place met(long key, Place here) {
    if (key == 0) {
      return null;
    }
    int at = slot(keys, key);
    if (keys[at] == key) {
      return places[at];
    }
    keys[at] = key;
    places[at] = here;
    filled++;
    if (filled * 2 > keys.length) {
      grow();
    }
    return null;
  }

  private void grow() {
    long[] old = keys;
    Place[] oldPlaces = places;
    keys = new long[old.length * 2];
    places = new Place[keys.length];
    for (int i = 0; i < old.length; i++) {
      if (old[i] != 0) {
        int at = slot(keys, old[i]);
        keys[at] = old[i];
        places[at] = oldPlaces[i];
      }
    }
  }

  private static int slot(long[] keys, long key) {
    long mixed = key ^ (key >>> 32);
    int at = (int) (mixed ^ (mixed >>> 15)) & (keys.length - 1);
    while (keys[at] != 0 && keys[at] != key) {
      at = (at + 1) & (keys.length - 1);
    }
    return at;
  }
}
