package limen.bench.register;

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
  REGION,
  UNIT,
  INVENTED;

  private static final Column[] ALL = values();

  /** The three of a name. */
  static final List<Column> NAMES = List.of(SURNAME, GIVEN, PATRONYMIC);

  /** What stands above the columns. */
  static List<String> headings() {
    return Arrays.stream(ALL).map(column -> column.name().toLowerCase(Locale.ROOT)).toList();
  }
}
