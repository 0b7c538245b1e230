/** Tests of the room. */
@NullMarked
package limen.bench.folk;

import org.jspecify.annotations.NullMarked;
