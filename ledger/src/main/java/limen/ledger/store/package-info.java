/**
 * Entries kept on one machine so that nothing acknowledged is lost and nothing published is forked.
 */
@NullMarked
package limen.ledger.store;

import org.jspecify.annotations.NullMarked;
