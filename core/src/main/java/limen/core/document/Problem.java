package limen.core.document;

import java.util.Comparator;

/**
 * Something in an input that keeps it from being read.
 *
 * @param place where it stands
 * @param what what is wrong, with the offending value
 * @param advice one line of what to do, beginning "Maybe"
 */
public record Problem(Place place, String what, String advice) {
  /** By line, then by column; what concerns the whole file comes first. */
  public static final Comparator<Problem> IN_FILE_ORDER =
      Comparator.comparingInt((Problem p) -> p.place().line())
          .thenComparingInt(p -> p.place().column());

  @Override
  public String toString() {
    return place + ": " + what + "\n    " + advice;
  }
}
