package limen.core.quota;

/**
 * One stage of one stream: somebody who goes takes exactly one.
 *
 * @param stream by its short name in the agreement
 * @param stage by its name in the schedule; {@link #ONLY} where nothing is scheduled
 */
public record Leg(String stream, String stage) {
  /** The one stage of an agreement that names none. */
  public static final String ONLY = "1";

  @Override
  public String toString() {
    return stream + " stage " + stage;
  }
}
