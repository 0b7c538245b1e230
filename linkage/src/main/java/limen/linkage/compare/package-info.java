/** How two values of one field are compared: to one of a few named levels. */
@NullMarked
package limen.linkage.compare;

import org.jspecify.annotations.NullMarked;
