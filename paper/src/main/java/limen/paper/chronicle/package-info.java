/** The published history of a conflict's exchanges as a report, with what it cannot say. */
@NullMarked
package limen.paper.chronicle;

import org.jspecify.annotations.NullMarked;
