package limen.paper.intake;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a column of a sheet of persons can hold: the particulars of GC III 122 and GC IV 138, and
 * where a person is. The heading Limen writes is the word itself, in small letters with hyphens.
 */
public enum Column {
  /** The sender's own sign for the person. */
  ID,
  /** Family name. */
  SURNAME,
  /** Given names. */
  GIVEN,
  /** Name after the father. */
  PATRONYMIC,
  /** The whole name, undivided. */
  NAME,
  /** Date of birth. */
  BORN,
  /** Sex. */
  SEX,
  /** Status under the Conventions, as claimed. */
  STATUS,
  /** Rank. */
  RANK,
  /** Army, border guard, police. */
  SERVICE,
  /** Unit. */
  UNIT,
  /** Army, regimental, personal or serial number. */
  NUMBER,
  /** The Power on which the person depends. */
  NATIONALITY,
  /** When the person was taken. */
  CAPTURED,
  /** What doctors found. */
  FINDINGS,
  /** The last day on which the finding holds. */
  FINDING_VALID_UNTIL,
  /** How many depend on the person. */
  DEPENDANTS,
  /** Who travels together carries the same word. */
  GROUP,
  /** Further words an agreement goes by. */
  MARKS,
  /** Place of birth. */
  BIRTHPLACE,
  /** First name of the father. */
  FATHER,
  /** Maiden name of the mother. */
  MOTHER,
  /** Name and address of the person to be told. */
  KIN,
  /** Where letters reach the person. */
  ADDRESS,
  /** Last residence (GC IV 138). */
  RESIDENCE,
  /** Where the person is held. */
  HELD_AT,
  /** When the person arrived there. */
  ARRIVED,
  /** Day of death. */
  DIED,
  /** Says that the person is invented, and that nothing here is about anybody. */
  INVENTED;

  /** The heading Limen writes: {@code held-at}. */
  public String heading() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The column of a heading that Limen writes; null for any other. */
  public static @Nullable Column of(String heading) {
    return Arrays.stream(values())
        .filter(c -> c.heading().equals(heading))
        .findFirst()
        .orElse(null);
  }

  /** Whether it holds a day. */
  boolean isDay() {
    return switch (this) {
      case BORN, CAPTURED, FINDING_VALID_UNTIL, ARRIVED, DIED -> true;
      default -> false;
    };
  }

  /** Whether what stands in it is kept as it is written. */
  boolean isText() {
    return !isDay()
        && switch (this) {
          case SEX, STATUS, FINDINGS, DEPENDANTS, INVENTED -> false;
          default -> true;
        };
  }

  /** Whether it holds a name of a person, in which digits have no place. */
  boolean isName() {
    return switch (this) {
      case SURNAME, GIVEN, PATRONYMIC, NAME, FATHER, MOTHER -> true;
      default -> false;
    };
  }
}
