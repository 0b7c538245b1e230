/** Proves that sums of published numbers lose nobody and claim nothing. */
@NullMarked
package limen.core.history;

import org.jspecify.annotations.NullMarked;
