package limen.linkage.compare;

import limen.linkage.table.Column;

/** What a field holds; it decides how its values are compared. */
public enum Kind {
  /** A family name. */
  SURNAME,
  /** Given names. */
  GIVEN,
  /** A name made of the father's. */
  PATRONYMIC,
  /** A day, a month, a year or an age. */
  DATE,
  /** Man or woman. */
  SEX,
  /** Digits and letters that stand for something: a personal number, a telephone, a postcode. */
  CODE,
  /** Any other words: a place, a unit, an address. */
  TEXT;

  /** Makes a column's values ready to be compared; each distinct one is looked at once. */
  public Values ready(Column column, Keys keys) {
    return switch (this) {
      case SURNAME, GIVEN, PATRONYMIC -> new NameValues(column, this, keys);
      case DATE -> new DateValues(column, keys);
      case SEX -> new SexValues(column);
      case CODE -> new TextValues(column, true, keys);
      case TEXT -> new TextValues(column, false, keys);
    };
  }

  /** Whether a part of a person's name. */
  public boolean isName() {
    return this == SURNAME || this == GIVEN || this == PATRONYMIC;
  }
}
