package limen.paper.lists;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import limen.core.document.Place;
import limen.core.document.Problem;
import limen.core.document.Result;
import limen.paper.sheet.Sheet;
import limen.paper.workbook.Limits;
import limen.paper.workbook.Line;
import limen.paper.workbook.Tab;
import limen.paper.workbook.Workbook;

/** The first sheet of a workbook that is shown, as a table of texts. */
final class BookSheet {
  private static final int MOST_COLUMNS = 64;

  private final Path file;
  private final List<String> headings = new ArrayList<>();
  private final List<Place> places = new ArrayList<>();
  private final List<Map<String, String>> rows = new ArrayList<>();

  private BookSheet(Path file) {
    this.file = file;
  }

  static Sheet read(Path file) {
    BookSheet sheet = new BookSheet(file);
    return switch (sheet.rows()) {
      case Result.Refused<Boolean>(var refusal) ->
          Sheet.of(
              file.toString(),
              List.of(),
              List.of(),
              List.of(),
              List.of(new Problem(Place.of(file.toString()), refusal.what(), refusal.advice())));
      case Result.Good<Boolean> good ->
          Sheet.of(file.toString(), sheet.headings, sheet.places, sheet.rows, List.of());
    };
  }

  private Result<Boolean> rows() {
    return switch (Workbook.open(file, Limits.USUAL)) {
      case Result.Refused<Workbook>(var refusal) -> new Result.Refused<>(refusal);
      case Result.Good<Workbook>(Workbook workbook) -> {
        try (workbook) {
          Tab first =
              workbook.tabs().stream().filter(tab -> !tab.hidden()).findFirst().orElse(null);
          if (first != null) {
            workbook.read(first, this::take);
          }
          yield Result.good(true);
        } catch (IOException broken) {
          yield Workbook.refused(broken);
        }
      }
    };
  }

  private boolean take(Line line) {
    int width = Math.min(line.width(), MOST_COLUMNS);
    if (headings.isEmpty()) {
      for (int i = 0; i < width; i++) {
        headings.add(line.text(i));
      }
      return true;
    }
    Map<String, String> row = new HashMap<>();
    for (int i = 0; i < Math.min(width, headings.size()); i++) {
      row.putIfAbsent(headings.get(i), line.text(i));
    }
    places.add(new Place(file.toString(), line.number(), 0));
    rows.add(row);
    return true;
  }
}
