package limen.paper.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import limen.core.document.Nearest;
import limen.core.document.Place;
import limen.core.document.Problem;

/**
 * The columns a reader looks for, by name.
 *
 * @param required without which the sheet is refused
 * @param optional that are read where they are there
 */
public record Columns(List<String> required, List<String> optional) {

  /** Columns that must be there. */
  public static Columns required(String... names) {
    return new Columns(List.of(names), List.of());
  }

  /** The same, and columns that may be there. */
  public Columns optional(String... names) {
    return new Columns(required, Stream.concat(optional.stream(), Arrays.stream(names)).toList());
  }

  /**
   * The sheet with every missing column told as a problem and all columns that nobody reads told in
   * one note. A sheet that is broken already is not asked for columns.
   */
  public Sheet in(Sheet sheet) {
    if (sheet.headings().names().isEmpty()) {
      return sheet;
    }
    List<String> others = others(sheet.headings());
    List<Problem> problems = new ArrayList<>(sheet.problems());
    for (String name : required) {
      if (!sheet.headings().has(name)) {
        problems.add(
            new Problem(
                Place.of(sheet.file()),
                "column ‘" + name + "’ is missing",
                advice(name, others, sheet.headings())));
      }
    }
    List<Problem> notes = new ArrayList<>(sheet.notes());
    if (!others.isEmpty()) {
      notes.add(
          new Problem(
              Place.of(sheet.file()),
              "not read: column ‘" + String.join("’, ‘", others) + "’",
              "Maybe nothing: only " + String.join(", ", all()) + " are looked for."));
    }
    return new Sheet(sheet.file(), sheet.headings(), sheet.rows(), problems, notes);
  }

  private List<String> all() {
    return Stream.concat(required.stream(), optional.stream()).toList();
  }

  private List<String> others(Headings headings) {
    Set<String> known = new HashSet<>();
    all().forEach(name -> known.add(Headings.key(name)));
    return headings.names().stream().filter(n -> !known.contains(Headings.key(n))).toList();
  }

  private static String advice(String name, List<String> others, Headings headings) {
    String near = Nearest.to(name, others);
    return near != null
        ? "Maybe ‘" + near + "’ is meant."
        : "Maybe add it; the sheet has " + String.join(", ", headings.names()) + ".";
  }
}
