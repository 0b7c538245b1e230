/** Whole numbers that fit, and those that never do. */
@NullMarked
package limen.core.fitting;

import org.jspecify.annotations.NullMarked;
