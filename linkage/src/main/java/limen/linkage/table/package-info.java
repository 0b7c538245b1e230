/** The values of lists, each distinct one once. */
@NullMarked
package limen.linkage.table;

import org.jspecify.annotations.NullMarked;
