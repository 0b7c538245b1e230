package limen.drill.invent;

import java.time.LocalDate;

/** How a list of names to be asked for goes wrong: one error to a person, never two. */
final class Errors {
  private final Tongue tongue;
  private final Lot lot;

  Errors(Tongue tongue, Lot lot) {
    this.tongue = tongue;
    this.lot = lot;
  }

  /** The same person with one error. */
  Row in(Row row) {
    Row wrong = row.copy();
    String surname = row.at(Column.SURNAME);
    return switch (lot.below(5)) {
      case 0 -> wrong.with(Column.SURNAME, letterLost(surname));
      case 1 -> wrong.with(Column.SURNAME, lettersSwapped(surname));
      case 2 -> wrong.with(Column.BORN, digitWrong(row.at(Column.BORN)));
      case 3 -> wrong.with(Column.SURNAME, row.at(Column.GIVEN)).with(Column.GIVEN, surname);
      default -> transliterated(wrong);
    };
  }

  private String letterLost(String name) {
    int at = lot.between(1, name.length() - 1);
    return name.substring(0, at) + name.substring(at + 1);
  }

  private String lettersSwapped(String name) {
    int at = lot.between(1, name.length() - 2);
    return name.substring(0, at) + name.charAt(at + 1) + name.charAt(at) + name.substring(at + 2);
  }

  /** The month or the day is off by one, or the year by one or ten. */
  private String digitWrong(String iso) {
    LocalDate day = LocalDate.parse(iso);
    return switch (lot.below(4)) {
      case 0 -> day.plusMonths(1).toString();
      case 1 -> day.minusDays(1).toString();
      case 2 -> day.plusYears(1).toString();
      default -> day.minusYears(10).toString();
    };
  }

  private Row transliterated(Row row) {
    return row.with(Column.SURNAME, Latin.of(row.at(Column.SURNAME), tongue))
        .with(Column.GIVEN, Latin.of(row.at(Column.GIVEN), tongue))
        .with(Column.PATRONYMIC, Latin.of(row.at(Column.PATRONYMIC), tongue));
  }
}
