/**
 * A tracing agency's work on a screen: what waits, one request with its candidates, what changed.
 */
@NullMarked
package limen.paper.tracing;

import org.jspecify.annotations.NullMarked;
