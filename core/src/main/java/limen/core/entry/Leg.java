package limen.core.entry;

/**
 * One stream in one stage: what a list is made for.
 *
 * @param stage the stage's short name in the agreement
 * @param stream the stream's short name in the agreement
 */
public record Leg(String stage, String stream) {
  @Override
  public String toString() {
    return stage + " " + stream;
  }
}
