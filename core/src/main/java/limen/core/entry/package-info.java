/** What a line of the shared record says, and the one way to spell it. */
@NullMarked
package limen.core.entry;

import org.jspecify.annotations.NullMarked;
