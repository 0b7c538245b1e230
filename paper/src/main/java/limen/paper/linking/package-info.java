/** One person in two tables, or twice in one: what is compared, what is found, and why. */
@NullMarked
package limen.paper.linking;

import org.jspecify.annotations.NullMarked;
