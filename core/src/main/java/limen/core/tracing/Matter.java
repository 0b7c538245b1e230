package limen.core.tracing;

/** What a family is told. */
public enum Matter {
  /** That the person was found; all that may be told where something is withheld. */
  FOUND,
  /** Where the person is. */
  PLACE,
  /** How letters reach the person. */
  ADDRESS,
  /** What is known of the person's health. */
  HEALTH,
  /** That the person died; only where a linked record says so. */
  DEATH,
  /** That what was told before was a mistake; only where it no longer stands. */
  MISTAKE
}
