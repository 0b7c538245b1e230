package limen.core.lists;

import java.util.List;

/**
 * What is to be asked about a line of a list.
 *
 * @param place the line
 * @param code what it is
 * @param known the people we know that it speaks of
 * @param twins other lines that it speaks of
 */
public record Remark(Place place, Code code, List<Known> known, List<Place> twins) {

  /** What can be said of a line. */
  public enum Code {
    /** A person who fits has gone home already. */
    ALREADY_RETURNED,
    /** A person who fits is dead by what we know. */
    DEAD,
    /** A person who fits escaped. */
    ESCAPED,
    /** A person who fits was handed to another Power or place. */
    TRANSFERRED,
    /** Several people fit, and the line does not say which is meant. */
    TWO_FIT,
    /** One of this name is known, born at another time. */
    BIRTH_CONTRADICTS,
    /** One of this birth or number is known under another name. */
    NAME_DIFFERS,
    /**
     * What is written of the name, initials or a surname alone, fits somebody, as the birth does.
     */
    NAME_IN_PART,
    /** Nobody we know fits. */
    NOT_KNOWN,
    /** By the list's own words of no kind that the agreement lets in. */
    OUTSIDE,
    /** By what we know of no kind that the agreement lets in; category is a claim of each side. */
    OUTSIDE_BY_US,
    /** Nobody says what would be needed to tell. */
    CATEGORY_UNKNOWN,
    /** Less than 18 years old on the day. */
    UNDER_18,
    /** The list names the same person twice, maybe in another script. */
    TWICE,
    /** A person who fits stands on another list that all have signed. */
    ON_ANOTHER_LIST,
    /** The date of birth stands in no calendar. */
    BIRTH_IMPOSSIBLE,
    /** No name is written. */
    NAMELESS,
    /** Medical staff and chaplains are retained, not exchanged (GC III 33): a note. */
    RETAINED;

    /** Whether somebody has to look at it before he signs; else it is only worth knowing. */
    public boolean isFinding() {
      return this != RETAINED;
    }
  }

  /** Copies the lists. */
  public Remark {
    known = List.copyOf(known);
    twins = List.copyOf(twins);
  }
}
