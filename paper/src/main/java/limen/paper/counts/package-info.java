/** Both sides' counts, read from sheets: numbers without any name. */
@NullMarked
package limen.paper.counts;

import org.jspecify.annotations.NullMarked;
