/** One office's folder: its keys, the record as it holds it, and what waits to be carried. */
@NullMarked
package limen.core.desk;

import org.jspecify.annotations.NullMarked;
