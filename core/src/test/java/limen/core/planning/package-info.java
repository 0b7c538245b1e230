/** Plans against every plan there could be. */
@NullMarked
package limen.core.planning;

import org.jspecify.annotations.NullMarked;
