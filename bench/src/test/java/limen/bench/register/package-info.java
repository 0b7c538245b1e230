/** Tests of the room. */
@NullMarked
package limen.bench.register;

import org.jspecify.annotations.NullMarked;
