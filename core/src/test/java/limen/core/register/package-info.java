/**
 * Proves that nobody drops out, that clocks keep their edges and that nothing is ever overwritten.
 */
@NullMarked
package limen.core.register;

import org.jspecify.annotations.NullMarked;
