package limen.drill.invent;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The columns of an invented register, in their order. */
enum Column {
  ID,
  SURNAME,
  GIVEN,
  PATRONYMIC,
  BORN,
  SEX,
  STATUS,
  RANK,
  SERVICE,
  UNIT,
  NUMBER,
  NATIONALITY,
  CAPTURED,
  FINDINGS,
  FINDING_VALID_UNTIL,
  DEPENDANTS,
  GROUP,
  MARKS,
  BIRTHPLACE,
  FATHER,
  MOTHER,
  KIN,
  ADDRESS,
  RESIDENCE,
  HELD_AT,
  INVENTED;

  private static final Column[] ALL = values();

  /** As it stands above the column: {@code finding-valid-until}. */
  String heading() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static List<String> headings() {
    return Arrays.stream(ALL).map(Column::heading).toList();
  }
}
