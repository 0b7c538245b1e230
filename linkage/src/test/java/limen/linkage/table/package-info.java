@NullMarked
package limen.linkage.table;

import org.jspecify.annotations.NullMarked;
