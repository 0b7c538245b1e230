/** Plans against every plan there could be. */
@NullMarked
package limen.core.selection;

import org.jspecify.annotations.NullMarked;
