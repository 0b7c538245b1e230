/**
 * Keys with names, the one rule by which their signatures are accepted, and nothing else that
 * signs.
 */
@NullMarked
package limen.ledger.key;

import org.jspecify.annotations.NullMarked;
