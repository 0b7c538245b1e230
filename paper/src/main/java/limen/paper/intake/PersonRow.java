package limen.paper.intake;

import java.util.List;
import limen.core.person.Particulars;
import org.jspecify.annotations.Nullable;

/**
 * A row that points to a human being.
 *
 * @param sheet the sheet's name; empty for CSV
 * @param row as the spreadsheet counts it, from 1
 * @param id the sender's own sign for the person; null where there is none
 * @param particulars as far as they could be read
 * @param custody where the person is, and since when
 * @param problems all that is wrong with the row and all notes
 * @param cells all cells as given, those of columns that are not read included
 */
public record PersonRow(
    String sheet,
    int row,
    @Nullable String id,
    Particulars particulars,
    Custody custody,
    List<CellProblem> problems,
    List<String> cells) {

  /** Whether nothing has to be put right. */
  public boolean isClean() {
    return problems.stream().noneMatch(CellProblem::isProblem);
  }

  /** The same where the number is the row's and not the person's. */
  PersonRow withoutNumber() {
    return new PersonRow(sheet, row, id, particulars.withoutNumber(), custody, problems, cells);
  }

  /** Says where it stands and nothing of the person. */
  @Override
  public String toString() {
    return "row " + row;
  }
}
