package limen.paper.intake;

import java.util.List;

/**
 * A file of sheets of persons.
 *
 * @param file its name as the user gave it
 * @param sheets in the order of the file, those that were not read included
 */
public record PersonFile(String file, List<PersonSheet> sheets) {

  /** Keeps the list from changing. */
  public PersonFile {
    sheets = List.copyOf(sheets);
  }

  /** How many rows point to a human being. */
  public int persons() {
    return sheets.stream().mapToInt(PersonSheet::persons).sum();
  }
}
