package limen.bench.register;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import limen.bench.folk.Person;
import limen.bench.folk.Tongue;

/**
 * What a register says of somebody who does not exist. Days are of the form {@code 1985-04-23}; a
 * cell of which nothing is known is empty; the last cell says that all of it is invented.
 */
final class Row {
  private final EnumMap<Column, String> cells = new EnumMap<>(Column.class);
  private final Person person;
  private Tongue tongue;

  Row(String id, Person person) {
    this.person = person;
    this.tongue = person.tongue();
    cells.put(Column.ID, id);
    writeNames();
    cells.put(Column.BORN, person.born().toString());
    cells.put(Column.SEX, person.woman() ? "female" : "male");
    cells.put(Column.REGION, person.region());
    cells.put(Column.UNIT, person.unit());
    cells.put(Column.INVENTED, "invented");
  }

  private void writeNames() {
    cells.put(Column.SURNAME, person.surname(tongue));
    cells.put(Column.GIVEN, person.given().in(tongue));
    cells.put(Column.PATRONYMIC, person.patronymic(tongue));
  }

  /**
   * The names as papers of the other language have them; what was done to them before is undone.
   */
  void translate() {
    tongue = tongue.other();
    writeNames();
  }

  /** The surname as the other sex bears it. */
  void regender() {
    String own = person.surname(tongue);
    String mens =
        tongue == person.tongue() ? person.family() : person.tongue().inOther(person.family());
    with(Column.SURNAME, own.equals(mens) ? tongue.female(mens) : mens);
  }

  /** In which language the own papers are written, and so the region. */
  Tongue home() {
    return person.tongue();
  }

  /** In which language the names stand there. */
  Tongue tongue() {
    return tongue;
  }

  String at(Column column) {
    String value = cells.get(column);
    return value == null ? "" : value;
  }

  Row with(Column column, String value) {
    cells.put(column, value);
    return this;
  }

  /** All cells in the order of the columns, as they are now and will be. */
  Collection<String> cells() {
    return cells.values();
  }

  /** All cells as they are now. */
  List<String> copy() {
    return List.copyOf(cells.values());
  }

  /** Says nothing of anybody. */
  @Override
  public String toString() {
    return "an invented row";
  }
}
