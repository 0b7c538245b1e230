package limen.paper.sheet;

import java.util.List;
import limen.core.document.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a sheet as something.
 *
 * @param value null exactly where there are problems
 * @param problems all of them, in the order of the file
 * @param notes what the sheet's owner may want to know
 */
public record Outcome<T>(@Nullable T value, List<Problem> problems, List<Problem> notes) {

  /** Keeps the lists from changing. */
  public Outcome {
    problems = List.copyOf(problems);
    notes = List.copyOf(notes);
  }

  /** The value where nothing is wrong; else only what is wrong. */
  public static <T> Outcome<T> of(T value, List<Problem> problems, List<Problem> notes) {
    return new Outcome<>(problems.isEmpty() ? value : null, problems, notes);
  }
}
