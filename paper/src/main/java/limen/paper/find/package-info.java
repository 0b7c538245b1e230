/** Whose names are near to one that is asked for, as blocks. */
@NullMarked
package limen.paper.find;

import org.jspecify.annotations.NullMarked;
