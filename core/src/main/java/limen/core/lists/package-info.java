/** Lists between the sides: versions, what is to be asked of one, and differences. */
@NullMarked
package limen.core.lists;

import org.jspecify.annotations.NullMarked;
