package limen.core.lists;

import java.util.regex.Pattern;
import limen.core.person.FullName;
import limen.linkage.compare.Kind;
import limen.linkage.compare.Level;
import limen.linkage.compare.NameWord;
import org.jspecify.annotations.Nullable;

/**
 * A name as far as two lists can be compared: its parts in any script and spelling, Ukrainian and
 * Russian forms of one name among them (Володимир, Владимир, Volodymyr, Vladimir). It finds
 * candidates, and whoever uses it looks at more than the name.
 *
 * @param surname the family name
 * @param given the first of the given names
 * @param patronymic the name after the father; empty where it is not written
 */
public record NameKey(NameWord surname, NameWord given, NameWord patronymic) {
  private static final Pattern SPACES = Pattern.compile("\\s+");

  /** The key of a name; a name that its source did not divide is cut at its spaces. */
  public static NameKey of(FullName written) {
    FullName name = written.patronymic() == null ? written.parted() : written;
    String surname = said(name.surname());
    String given = said(name.given());
    String father = said(name.patronymic());
    if (father.isEmpty()) {
      String[] words = SPACES.split(FullName.spaced(given).strip(), 2);
      given = words[0];
      father = words.length > 1 ? words[1] : "";
    }
    return new NameKey(
        NameWord.of(surname, Kind.SURNAME),
        NameWord.of(given, Kind.GIVEN),
        NameWord.of(father, Kind.PATRONYMIC));
  }

  private static String said(@Nullable String part) {
    return part == null ? "" : part;
  }

  /** Whether both surname and given name are there. */
  public boolean isWhole() {
    return !surname.isEmpty() && !given.isEmpty();
  }

  /**
   * What nearly all spellings of surname and given name have in common, in an order that does not
   * depend on which is which; those who have it are looked at.
   */
  public String pair() {
    String one = bones(surname);
    String other = bones(given);
    return one.compareTo(other) <= 0 ? one + " " + other : other + " " + one;
  }

  /** Of a name with several forms those of its first one. */
  private static String bones(NameWord word) {
    String key = word.eitherWay();
    return key.startsWith("=") ? key : word.bones();
  }

  /**
   * Under what those are found of whom a part of the name is written: the surname, as {@link #pair}
   * has it.
   */
  public String family() {
    return surname.bones();
  }

  /**
   * Whether both can be one name of which the one says less: initials that fit, or no more than the
   * surname.
   */
  public boolean meetsInPart(NameKey other) {
    return isOne(surname, other.surname)
        && isInPart(given, other.given)
        && isInPart(patronymic, other.patronymic);
  }

  private static boolean isInPart(NameWord one, NameWord other) {
    Level level = one.against(other);
    return level == Level.UNSAID || level == Level.PART || isOne(one, other);
  }

  /** Whether both can be spellings of one name, surname and given name swapped or not. */
  public boolean meets(NameKey other) {
    boolean straight = isOne(surname, other.surname) && isOne(given, other.given);
    boolean swapped = isSwapped(surname, other.given) && isSwapped(given, other.surname);
    return isWhole() && other.isWhole() && fathersMeet(other) && (straight || swapped);
  }

  private boolean fathersMeet(NameKey other) {
    if (patronymic.isOfOtherSex(other.patronymic)) {
      return false;
    }
    return switch (patronymic.against(other.patronymic)) {
      case UNSAID, SAME, FORM, PART -> true;
      default -> patronymic.hasConsonantsOf(other.patronymic);
    };
  }

  private static boolean isOne(NameWord one, NameWord other) {
    if (one.isOfOtherSex(other)) {
      return false;
    }
    return switch (one.against(other)) {
      case SAME, FORM -> true;
      // Between Ukrainian and Russian a surname changes its vowels.
      case SLIP, ALIKE -> one.hasConsonantsOf(other);
      default -> false;
    };
  }

  private static boolean isSwapped(NameWord one, NameWord other) {
    boolean form = !one.eitherWay().isEmpty() && one.eitherWay().equals(other.eitherWay());
    return form || one.hasConsonantsOf(other);
  }

  /** Whether one of the two is the other with a slip: one part the same, the other near it. */
  public boolean isNear(NameKey other) {
    return isOne(surname, other.surname)
        || (isOne(given, other.given) && isSlip(surname, other.surname));
  }

  private static boolean isSlip(NameWord one, NameWord other) {
    Level level = one.against(other);
    return level == Level.SLIP || level == Level.ALIKE || one.hasNearlyConsonantsOf(other);
  }

  /** Says nothing of the name. */
  @Override
  public String toString() {
    return "a name's key";
  }
}
