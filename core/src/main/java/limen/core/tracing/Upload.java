package limen.core.tracing;

/**
 * A sheet or register that was taken in.
 *
 * @param id its sign, {@code u1}, {@code u2} …
 * @param source whose it is
 * @param file its name without the folder
 * @param people how many stand in it
 */
public record Upload(String id, String source, String file, int people) {

  /** Says nothing of anybody. */
  @Override
  public String toString() {
    return "an upload";
  }
}
