package limen.core.manifest;

/**
 * Both gates before a seat. A seat can be kept for somebody who was not asked or not seen yet, so
 * that a convoy can be planned; nobody boards on a question that was not put.
 *
 * @param interview what left the interviewer's room
 * @param fitness what the doctor's door says
 */
public record Gates(Interview interview, Fitness fitness) {
  /** Nobody has asked and nobody has looked. */
  public static final Gates UNKNOWN = new Gates(Interview.NOT_ASKED, Fitness.NOT_SEEN);

  /** Asked, and seen. */
  public static final Gates OPEN = new Gates(Interview.TRAVELS, Fitness.FIT);

  /** What both say together. */
  public Passage passage() {
    return interview.passage().and(fitness.passage());
  }

  /** Whether the person may board: asked alone and travels, seen and fit. */
  public boolean mayBoard() {
    return passage() == Passage.OPEN;
  }

  /** Whether a seat is kept: neither gate is shut. */
  public boolean keepsSeat() {
    return passage() != Passage.SHUT;
  }
}
