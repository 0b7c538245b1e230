/** Finds the greatest set of people in their order that the agreement has room for. */
@NullMarked
package limen.core.planning;

import org.jspecify.annotations.NullMarked;
