/** Reads sheets of persons, however they are spelt, into particulars, and says what was wrong. */
@NullMarked
package limen.paper.intake;

import org.jspecify.annotations.NullMarked;
