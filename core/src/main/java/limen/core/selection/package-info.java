/**
 * Who goes in which stage, who stands ready, and for everybody else why not yet: one holder's
 * people in a strict order, and the greatest set in that order that the agreement has room for.
 */
@NullMarked
package limen.core.selection;

import org.jspecify.annotations.NullMarked;
