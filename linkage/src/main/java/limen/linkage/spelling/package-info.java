/** How a name is written in another script. */
@NullMarked
package limen.linkage.spelling;

import org.jspecify.annotations.NullMarked;
