package limen.core.lists;

import java.time.LocalDate;
import limen.core.person.Particulars;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of whom we know, and where he stands as far as we know.
 *
 * @param id what we call the person
 * @param person what we have of him
 * @param standing where he stands
 * @param since since when; null where nobody wrote it down
 */
public record Known(String id, Particulars person, Standing standing, @Nullable LocalDate since) {

  /** Where somebody stands: every one but the first has left the holder's account (rule 10). */
  public enum Standing {
    HELD,
    RETURNED,
    DEAD,
    ESCAPED,
    TRANSFERRED
  }

  /** Says nothing of the person. */
  @Override
  public String toString() {
    return "a known person";
  }
}
