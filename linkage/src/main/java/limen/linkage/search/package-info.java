/** Names near to one that is asked for. */
@NullMarked
package limen.linkage.search;

import org.jspecify.annotations.NullMarked;
