package limen.core.talks;

/**
 * A "no" to one line of a list, with a code and nothing beside it: why a side says so stays with
 * it.
 *
 * @param by the party that says so
 * @param place the line, from 1
 * @param code what it says
 */
public record Objection(String by, int place, Code code) {

  /** The closed list of what can be said against a line. */
  public enum Code {
    /** Not in the hands of whoever answers. */
    NOT_HELD,
    /** Dead. */
    DEAD,
    /** Under criminal proceedings for an indictable offence (GC III 119). */
    UNDER_TRIAL,
    /** Somebody else than the list means. */
    WRONG_PERSON,
    /** Has gone home already. */
    ALREADY_RETURNED,
    /** Nothing can be said of the person. */
    UNKNOWN
  }
}
