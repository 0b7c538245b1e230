/** Proves what the table under {@code examples/history} comes to. */
@NullMarked
package limen.paper.history;

import org.jspecify.annotations.NullMarked;
