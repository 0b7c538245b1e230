/** A log as files: tiles of hashes, bundles of entries, and all of a log in one file. */
@NullMarked
package limen.ledger.tile;

import org.jspecify.annotations.NullMarked;
