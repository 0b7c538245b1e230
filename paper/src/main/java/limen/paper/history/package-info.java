/** Reads the history of a conflict's exchanges and what was published about it from sheets. */
@NullMarked
package limen.paper.history;

import org.jspecify.annotations.NullMarked;
