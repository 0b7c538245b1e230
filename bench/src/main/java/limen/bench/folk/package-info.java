/** People who do not exist: their names, their births and who is easily taken for whom. */
@NullMarked
package limen.bench.folk;

import org.jspecify.annotations.NullMarked;
