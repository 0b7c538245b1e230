package limen.paper.press;

import java.util.Set;
import limen.core.terms.Range;
import org.jspecify.annotations.Nullable;

/**
 * A number in a sentence.
 *
 * @param first its first token
 * @param last its last token
 * @param count what it says, with “about” and “more than” taken in
 * @param other the second number of “307 for 307”; null elsewhere
 * @param doubts what its own words leave unsure
 */
record Numeral(int first, int last, Range count, @Nullable Long other, Set<Doubt> doubts) {
  boolean isFormula() {
    return other != null;
  }
}
