/** Whole exchanges between invented countries, in one process. */
@NullMarked
package limen.drill;

import org.jspecify.annotations.NullMarked;
