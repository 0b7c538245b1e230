package limen.drill.invent;

import java.util.List;
import java.util.Locale;

/**
 * What hands and machines do to a register; each share is of all rows (docs/formats/invented.md).
 * Nothing here makes another person of anybody: a slip changes how something is written, or leaves
 * it out.
 */
final class Slips {
  static final double CASE = 0.02;
  static final double SPACES = 0.02;
  static final double LOOKALIKES = 0.015;
  static final double LATIN = 0.02;
  static final double DATES = 0.04;
  static final double PARTIAL = 0.015;
  static final double IMPOSSIBLE = 0.003;
  static final double MISSING = 0.03;

  /** Of the names that have such a letter at all. */
  static final double APOSTROPHES = 0.5;

  private static final List<String> SIGNS = List.of("'", "’", "`", "ʹ", "\"", "");
  private static final String CYRILLIC = "аеіорсухАВЕІКМНОРСТХ";
  private static final String ALIKE = "aeiopcyxABEIKMHOPCTX";
  private static final List<Column> NAMES =
      List.of(Column.SURNAME, Column.GIVEN, Column.PATRONYMIC);
  private static final List<Column> MAY_BE_MISSING =
      List.of(
          Column.PATRONYMIC,
          Column.BORN,
          Column.SEX,
          Column.RANK,
          Column.UNIT,
          Column.NUMBER,
          Column.CAPTURED,
          Column.BIRTHPLACE,
          Column.KIN,
          Column.STATUS,
          Column.GIVEN);

  private final Tongue tongue;
  private final Lot lot;
  private final Days days;

  Slips(Tongue tongue, Lot lot) {
    this.tongue = tongue;
    this.lot = lot;
    this.days = new Days(new Scene(tongue), lot);
  }

  void on(Row row) {
    if (lot.falls(LATIN)) {
      NAMES.forEach(part -> row.with(part, Latin.of(row.at(part), tongue)));
    }
    if (lot.falls(CASE)) {
      mixCase(row);
    }
    if (lot.falls(SPACES)) {
      space(row);
    }
    if (lot.falls(LOOKALIKES)) {
      lookAlike(row, lot.of(NAMES));
    }
    NAMES.forEach(part -> row.with(part, sign(row.at(part))));
    dates(row);
    if (lot.falls(MISSING)) {
      row.with(lot.of(MAY_BE_MISSING), "");
    }
  }

  private void dates(Row row) {
    if (lot.falls(DATES)) {
      row.with(Column.BORN, days.spelt(row.at(Column.BORN)));
    }
    if (lot.falls(DATES)) {
      row.with(Column.CAPTURED, days.spelt(row.at(Column.CAPTURED)));
    }
    if (lot.falls(PARTIAL)) {
      row.with(Column.BORN, days.partial(row.at(Column.BORN)));
    }
    if (lot.falls(IMPOSSIBLE)) {
      row.with(Column.BORN, days.impossible(row.at(Column.BORN)));
    }
  }

  private void mixCase(Row row) {
    boolean all = lot.falls(0.5);
    for (Column part : all ? NAMES : List.of(Column.SURNAME)) {
      String name = row.at(part);
      row.with(
          part, lot.falls(0.7) ? name.toUpperCase(Locale.ROOT) : name.toLowerCase(Locale.ROOT));
    }
  }

  private void space(Row row) {
    Column part = lot.of(NAMES);
    String name = row.at(part);
    int cut = name.isEmpty() ? 0 : lot.below(name.length());
    row.with(
        part,
        switch (lot.below(4)) {
          case 0 -> name + " ";
          case 1 -> "  " + name;
          case 2 -> name + "\u00A0";
          default -> name.substring(0, cut) + " " + name.substring(cut);
        });
  }

  private void lookAlike(Row row, Column part) {
    StringBuilder name = new StringBuilder(row.at(part));
    for (int i = 0; i < name.length(); i++) {
      int at = CYRILLIC.indexOf(name.charAt(i));
      if (at >= 0 && lot.falls(0.6)) {
        name.setCharAt(i, ALIKE.charAt(at));
      }
    }
    row.with(part, name.toString());
  }

  private String sign(String name) {
    if (name.indexOf('ʼ') >= 0 && lot.falls(APOSTROPHES)) {
      return name.replace("ʼ", lot.of(SIGNS));
    }
    return name.indexOf('ё') >= 0 && lot.falls(APOSTROPHES) ? name.replace('ё', 'е') : name;
  }
}
