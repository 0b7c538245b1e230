/** A holder's plan as people read it: reasons, lists, one page, and as data. */
@NullMarked
package limen.paper.plan;

import org.jspecify.annotations.NullMarked;
