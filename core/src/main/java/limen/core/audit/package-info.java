/** A finished or unfinished record read by a stranger: whether it is intact, and what it says. */
@NullMarked
package limen.core.audit;

import org.jspecify.annotations.NullMarked;
