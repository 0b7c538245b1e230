/** One person in two lists, or twice in one. */
@NullMarked
package limen.linkage.link;

import org.jspecify.annotations.NullMarked;
