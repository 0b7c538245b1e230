/** Which pairs of rows are compared at all. */
@NullMarked
package limen.linkage.block;

import org.jspecify.annotations.NullMarked;
