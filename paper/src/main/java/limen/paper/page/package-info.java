/** One HTML page in one file, without script: shell, table, tiles, signs, bars and charts. */
@NullMarked
package limen.paper.page;

import org.jspecify.annotations.NullMarked;
