/** What is kept of each person until it is erased, and the proof that he takes with him. */
@NullMarked
package limen.core.vault;

import org.jspecify.annotations.NullMarked;
