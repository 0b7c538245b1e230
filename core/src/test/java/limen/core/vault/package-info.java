/** Keeping and forgetting, on invented people only. */
@NullMarked
package limen.core.vault;

import org.jspecify.annotations.NullMarked;
