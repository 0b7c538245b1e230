/** Proves what the balance says of the agreements under {@code examples/agreements}. */
@NullMarked
package limen.paper.examples;

import org.jspecify.annotations.NullMarked;
