/** Sealing on invented people only. */
@NullMarked
package limen.core.sealing;

import org.jspecify.annotations.NullMarked;
