package limen.core.manifest;

/** What a gate says: through, not through, or not yet. */
public enum Passage {
  /** May board. */
  OPEN,
  /** Keeps a seat and may not board yet: the question is still to be put. */
  WAITING,
  /** Has no seat. */
  SHUT;

  /** Both gates together: one that is shut shuts, one that waits waits. */
  Passage and(Passage other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
