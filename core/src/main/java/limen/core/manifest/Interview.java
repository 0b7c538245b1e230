package limen.core.manifest;

/**
 * What leaves the room in which somebody was asked alone, whether he or she travels (commentary of
 * 2020 on GC III 118). One of three words, and nothing beside it: no reason, no witness, no second
 * value is ever kept here. Everybody but the interviewer knows only this.
 */
public enum Interview {
  /** Asked alone, and travels. */
  TRAVELS,
  /** Does not travel; whether by will, by health or by anything else is nobody's business here. */
  NOT_TRAVELLING,
  /** Nobody has asked yet, which never means a wish to go. */
  NOT_ASKED;

  /** What this gate says of a seat. */
  public Passage passage() {
    return switch (this) {
      case TRAVELS -> Passage.OPEN;
      case NOT_TRAVELLING -> Passage.SHUT;
      case NOT_ASKED -> Passage.WAITING;
    };
  }
}
