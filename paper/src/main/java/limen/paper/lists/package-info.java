/** Lists between the sides on paper: what came, what is to be asked about it, and our answer. */
@NullMarked
package limen.paper.lists;

import org.jspecify.annotations.NullMarked;
