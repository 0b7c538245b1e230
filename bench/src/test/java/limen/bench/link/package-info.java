/** What stands beside each other does the same work. */
@NullMarked
package limen.bench.link;

import org.jspecify.annotations.NullMarked;
