package limen.core.lists;

import limen.core.person.FullName;
import limen.core.person.Particulars;
import org.jspecify.annotations.Nullable;

/**
 * A line of a list.
 *
 * @param number from 1, in the order of the list
 * @param id what the list's author calls the person; null where he does not say
 * @param person what the list says of the person, as written
 */
public record Place(int number, @Nullable String id, Particulars person) {

  /** Refuses a number below 1. */
  public Place {
    if (number < 1) {
      throw new IllegalArgumentException("place " + number);
    }
  }

  /** The same line where the name is divided otherwise. */
  Place named(FullName name) {
    return name.equals(person.name()) ? this : new Place(number, id, person.with(name));
  }

  /** The same line with another number. */
  public Place at(int other) {
    return new Place(other, id, person);
  }

  /** Says where the line stands and nothing of the person. */
  @Override
  public String toString() {
    return "place " + number;
  }
}
