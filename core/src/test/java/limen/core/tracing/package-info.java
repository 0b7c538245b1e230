/** Proves that no family is told by a computation and that undoing leaves what was there before. */
@NullMarked
package limen.core.tracing;

import org.jspecify.annotations.NullMarked;
