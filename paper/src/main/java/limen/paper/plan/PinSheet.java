package limen.paper.plan;

import java.util.ArrayList;
import java.util.List;
import limen.core.document.Place;
import limen.core.document.Problem;
import limen.core.document.Result;
import limen.core.selection.Pin;
import limen.core.selection.Pins;
import limen.core.selection.Request;
import limen.paper.sheet.Cell;
import limen.paper.sheet.Columns;
import limen.paper.sheet.Row;
import limen.paper.sheet.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * Pins as two people wrote them down, a row each.
 *
 * @param pins those that could be read
 * @param places where each stands, in the same order
 * @param problems what could not be read
 * @param notes what the sheet's owner may want to know
 */
public record PinSheet(
    List<Pin> pins, List<Place> places, List<Problem> problems, List<Problem> notes) {
  /** The columns, in the order in which they are written. */
  public static final List<String> COLUMNS =
      List.of("id", "stage", "ground", "first-signer", "second-signer");

  private static final Columns LOOKED_FOR = Columns.required(COLUMNS.toArray(String[]::new));

  /** No pins. */
  public static PinSheet none() {
    return new PinSheet(List.of(), List.of(), List.of(), List.of());
  }

  /** Reads a sheet. What is wrong with one row does not keep the others from being looked at. */
  public static PinSheet read(Sheet sheet) {
    Sheet looked = LOOKED_FOR.in(sheet);
    List<Problem> problems = new ArrayList<>(looked.problems());
    List<Pin> pins = new ArrayList<>();
    List<Place> places = new ArrayList<>();
    for (Row row : looked.isSound() ? looked.rows() : List.<Row>of()) {
      Pin pin = pin(row, problems);
      if (pin != null) {
        pins.add(pin);
        places.add(row.place());
      }
    }
    return new PinSheet(List.copyOf(pins), List.copyOf(places), problems, looked.notes());
  }

  private static @Nullable Pin pin(Row row, List<Problem> problems) {
    int before = problems.size();
    Cell stage = row.cell("stage");
    filled(row.cell("id"), "no sign of a person", "Maybe the register’s own sign.", problems);
    filled(stage, "no stage", "Maybe ‘" + Pin.NOT_NOW + "’, for not under this plan.", problems);
    Pin.@Nullable Ground ground = good(row.cell("ground"), Pin.Ground::parse, problems);
    String first = row.cell("first-signer").text();
    Pin pin =
        good(
            row.cell("second-signer"),
            second ->
                Pin.of(
                    row.cell("id").text(),
                    stage.text().equals(Pin.NOT_NOW) ? null : stage.text(),
                    ground == null ? Pin.Ground.MEDICAL : ground,
                    first,
                    second),
            problems);
    return problems.size() == before ? pin : null;
  }

  private static void filled(Cell cell, String what, String advice, List<Problem> problems) {
    if (cell.isBlank()) {
      problems.add(cell.problem(what, advice));
    }
  }

  private static <T> @Nullable T good(
      Cell cell, java.util.function.Function<String, Result<T>> read, List<Problem> problems) {
    return switch (read.apply(cell.text())) {
      case Result.Good<T>(T value) -> value;
      case Result.Refused<T>(var refusal) -> {
        problems.add(cell.problem(refusal.what(), refusal.advice()));
        yield null;
      }
    };
  }

  /** Everything that is wrong with them, for the request they are part of, in the file's order. */
  public List<Problem> problems(Request request) {
    List<Problem> all = new ArrayList<>(problems);
    Pins.refused(request)
        .forEach(
            (number, refusal) ->
                all.add(new Problem(places.get(number), refusal.what(), refusal.advice())));
    all.sort(Problem.IN_FILE_ORDER);
    return all;
  }
}
