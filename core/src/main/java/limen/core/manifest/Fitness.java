package limen.core.manifest;

/**
 * Whether a doctor found somebody fit to travel (GC III 46, 109). What he found stays with him: a
 * manifest knows the word and no finding.
 */
public enum Fitness {
  /** Seen, and fit to travel as the needs say. */
  FIT,
  /** Seen, and not fit to travel today. */
  NOT_FIT,
  /** No doctor has seen the person, which never means fit. */
  NOT_SEEN;

  /** What this gate says of a seat. */
  public Passage passage() {
    return switch (this) {
      case FIT -> Passage.OPEN;
      case NOT_FIT -> Passage.SHUT;
      case NOT_SEEN -> Passage.WAITING;
    };
  }
}
