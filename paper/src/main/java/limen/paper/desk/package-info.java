/**
 * What a desk says to the officer who sits at it: what was signed, how far it came, what is
 * missing.
 */
@NullMarked
package limen.paper.desk;

import org.jspecify.annotations.NullMarked;
