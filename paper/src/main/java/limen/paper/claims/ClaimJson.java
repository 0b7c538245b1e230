package limen.paper.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import limen.core.document.Place;
import limen.core.document.Problem;
import limen.core.document.Reading;
import limen.paper.json.Json;
import limen.paper.sheet.Sheet;

/**
 * Statements as JSON: a list of objects, or an object with such a list under {@code statements}.
 * The keys are the columns of the sheet, so that one reader serves both.
 */
public final class ClaimJson {
  private ClaimJson() {}

  /** The same statements as a sheet, every row with its place in the JSON file. */
  public static Sheet sheet(String file, byte[] bytes) {
    Reading<Object> reading = Json.read(file, bytes);
    List<Problem> problems = new ArrayList<>(reading.problems());
    List<Place> places = new ArrayList<>();
    List<Map<String, String>> rows = new ArrayList<>();
    Object root = reading.value();
    String path = root instanceof Map<?, ?> ? "statements" : "";
    Object list = root instanceof Map<?, ?> map ? map.get("statements") : root;
    if (list instanceof List<?> items) {
      for (int i = 0; i < items.size(); i++) {
        Place place = reading.place(path + "[" + i + "]");
        places.add(place);
        rows.add(row(items.get(i), place, problems));
      }
    } else if (root != null) {
      problems.add(
          new Problem(
              Place.of(file),
              "there is no list of statements",
              "Maybe [{\"id\": …}, …], or {\"statements\": [ … ]}."));
    }
    return Sheet.of(file, ClaimSheet.COLUMNS, places, rows, problems);
  }

  private static Map<String, String> row(Object item, Place place, List<Problem> problems) {
    Map<String, String> row = new java.util.LinkedHashMap<>();
    if (!(item instanceof Map<?, ?> fields)) {
      problems.add(new Problem(place, "this is not a statement", "Maybe {\"id\": …, …}."));
      return row;
    }
    fields.forEach(
        (key, value) -> {
          if (!ClaimSheet.COLUMNS.contains(key)) {
            problems.add(
                new Problem(
                    place,
                    "‘" + key + "’ is not a part of a statement",
                    limen.core.document.Nearest.advice(String.valueOf(key), ClaimSheet.COLUMNS)));
          } else if (value instanceof Map<?, ?> || value instanceof List<?>) {
            problems.add(
                new Problem(
                    place, "‘" + key + "’ is not a single value", "Maybe a text or a number."));
          } else if (value != null) {
            row.put(String.valueOf(key), String.valueOf(value));
          }
        });
    return row;
  }
}
