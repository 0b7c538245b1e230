package limen.paper.sheet;

import java.util.List;
import java.util.function.UnaryOperator;
import limen.core.document.Place;

/**
 * One line of a sheet below the headings.
 *
 * @param place the file and the line on which the row begins
 * @param headings those of the sheet
 * @param cells as written, one for each heading
 */
public record Row(Place place, Headings headings, List<String> cells) {

  /** Keeps the cells from changing. */
  public Row {
    cells = List.copyOf(cells);
  }

  /** The cell under a heading; an empty one where the sheet has no such column. */
  public Cell cell(String heading) {
    Integer at = headings.position(heading);
    return at == null
        ? new Cell(place, heading, "")
        : new Cell(place, headings.names().get(at), cells.get(at));
  }

  Row each(UnaryOperator<String> change) {
    return new Row(place, headings, cells.stream().map(change).toList());
  }
}
