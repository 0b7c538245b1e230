package limen.paper.lists;

import java.util.ArrayList;
import java.util.List;
import limen.core.lists.Known;
import limen.core.lists.Place;
import limen.core.lists.Version;
import limen.paper.intake.PersonFile;
import limen.paper.intake.PersonRow;
import limen.paper.intake.PersonSheet;

/**
 * A sheet of persons as a list: every row that points to a human being is a line, numbered through
 * all sheets of the file.
 *
 * @param file the sheets as they were read
 * @param rows the rows of the lines, in the order of the lines
 */
public record Incoming(PersonFile file, List<PersonRow> rows) {

  /** Keeps the rows, which may be many, from changing. */
  public Incoming {
    rows = List.copyOf(rows);
  }

  /** The lines of a file. */
  public static Incoming of(PersonFile file) {
    return new Incoming(file, file.sheets().stream().flatMap(s -> s.rows().stream()).toList());
  }

  /** The lines as places of a list. */
  public List<Place> places() {
    List<Place> places = new ArrayList<>();
    for (PersonRow row : rows) {
      places.add(new Place(places.size() + 1, row.id(), row.particulars()));
    }
    return List.copyOf(places);
  }

  /** The lines as a version of a list. */
  public Version version(Version.Name name, Version.Receipt receipt) {
    return new Version(name, receipt, places());
  }

  /**
   * The rows as people we know. Whoever has no id of ours is called by the file and the row; a row
   * with a day of death is of somebody dead, whatever the sheet is.
   */
  public List<Known> known(Known.Standing standing) {
    List<Known> known = new ArrayList<>();
    for (PersonRow row : rows) {
      String id = row.id();
      boolean dead = row.custody().died() != null;
      known.add(
          new Known(
              id == null || id.isBlank() ? called(row) : id,
              row.particulars(),
              dead ? Known.Standing.DEAD : standing,
              null));
    }
    return known;
  }

  private String called(PersonRow row) {
    String name = file.file().replaceAll(".*[/\\\\]", "");
    return name + (row.sheet().isEmpty() ? "" : " " + row.sheet()) + ":" + row.row();
  }

  /** Where a line stands in the sheet. */
  public PersonRow row(Place place) {
    return rows.get(place.number() - 1);
  }

  /** Whether the file says of every row that it is about nobody. */
  public boolean isInvented() {
    return !rows.isEmpty() && rows.stream().allMatch(row -> row.custody().invented());
  }

  /** The sheets in which people stand. */
  public List<PersonSheet> sheets() {
    return file.sheets().stream().filter(sheet -> !sheet.rows().isEmpty()).toList();
  }

  /** Says nothing of the people. */
  @Override
  public String toString() {
    return "list of " + rows.size() + " lines";
  }
}
