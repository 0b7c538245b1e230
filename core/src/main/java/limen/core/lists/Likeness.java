package limen.core.lists;

import java.util.Locale;
import java.util.regex.Pattern;
import limen.core.person.PartialDate;
import limen.core.person.Particulars;
import limen.core.person.Sex;
import org.jspecify.annotations.Nullable;

/**
 * A person as far as two lists can be compared: the name's key, the date of birth, the number.
 *
 * @param key of the name
 * @param born date of birth; null where nobody says it
 * @param sex where it is said
 * @param number personal number without spaces and signs; empty where there is none that could be
 *     one
 */
record Likeness(NameKey key, @Nullable PartialDate born, @Nullable Sex sex, String number) {

  /** Shorter ones are numbers of lines, not of people. */
  private static final int SHORTEST = 4;

  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]");

  static Likeness of(Particulars person) {
    String number = person.number();
    return new Likeness(
        NameKey.of(person.name()),
        person.traits().born(),
        person.traits().sex(),
        number == null ? "" : plain(number));
  }

  /** What has no digit but zeros is no number: ‘none’, ‘б/н’, ‘000’. */
  private static String plain(String number) {
    String plain = SIGNS.matcher(number).replaceAll("").toUpperCase(Locale.ROOT);
    boolean counts = plain.codePoints().anyMatch(c -> Character.isDigit(c) && c != '0');
    return counts && plain.length() >= SHORTEST ? plain : "";
  }

  /** Whether nothing said of the one keeps him from being the other, and the names agree. */
  boolean isSame(Likeness other) {
    return key.meets(other.key) && !bornOtherwise(other) && !sexDiffers(other);
  }

  /** The names agree and the dates of birth cannot. */
  boolean isSameButBorn(Likeness other) {
    return key.meets(other.key) && bornOtherwise(other) && !sexDiffers(other);
  }

  /** Born the same day or with the same number, under a name that is not the same. */
  boolean isSameButNamed(Likeness other) {
    boolean near = bornSameDay(other) && key.isNear(other.key) && !sexDiffers(other);
    return !key.meets(other.key) && (near || hasNumberOf(other));
  }

  /** Born within what both say of it, and of one name as far as the one of the two writes it. */
  boolean isSameInPart(Likeness other) {
    boolean born = this.born != null && other.born != null && !bornOtherwise(other);
    return born && key.meetsInPart(other.key) && !key.meets(other.key) && !sexDiffers(other);
  }

  boolean hasNumberOf(Likeness other) {
    return !number.isEmpty() && number.equals(other.number);
  }

  boolean bornSameDay(Likeness other) {
    return born != null
        && other.born != null
        && born.isExact()
        && other.born.isExact()
        && !born.contradicts(other.born);
  }

  private boolean bornOtherwise(Likeness other) {
    return born != null && other.born != null && born.contradicts(other.born);
  }

  /** Олександр and Олександра have one key; where both say a sex, it tells them apart. */
  private boolean sexDiffers(Likeness other) {
    return sex != null && other.sex != null && sex != other.sex;
  }

  /** Says nothing of the person. */
  @Override
  public String toString() {
    return "a likeness";
  }
}
