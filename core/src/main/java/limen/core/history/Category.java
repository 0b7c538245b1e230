package limen.core.history;

/** Whom a number counts. What somebody is, is itself a claim of whoever published the number. */
public enum Category {
  /** Everybody, whatever they are. */
  ALL,
  /** Those called soldiers. */
  MILITARY,
  /** Those called civilians. */
  CIVILIANS,
  /** Those in a total of which nobody said what they are. */
  NOT_STATED
}
