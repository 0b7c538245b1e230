package limen.core.entry;

/** What became of a place of a list. */
public enum Fate {
  /** The person is with the receiving side. */
  CROSSED,
  /** The person did not travel; why, only the interviewer knows. */
  NOT_TRAVELLING,
  /** The holder did not bring the person; it stays visible against the holder. */
  NOT_BROUGHT
}
