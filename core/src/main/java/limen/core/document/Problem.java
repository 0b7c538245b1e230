package limen.core.document;

/**
 * Something in an input that keeps it from being read.
 *
 * @param place where it stands
 * @param what what is wrong, with the offending value
 * @param advice one line of what to do, beginning "Maybe"
 */
public record Problem(Place place, String what, String advice) {

  @Override
  public String toString() {
    return place + ": " + what + "\n    " + advice;
  }
}
