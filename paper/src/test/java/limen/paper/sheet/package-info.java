/** Proves that tables come back as they were written and that faults are told, not thrown. */
@NullMarked
package limen.paper.sheet;

import org.jspecify.annotations.NullMarked;
