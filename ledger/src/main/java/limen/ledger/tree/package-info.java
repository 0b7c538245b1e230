/** The Merkle tree over everything that was ever appended, and proofs that it only grew. */
@NullMarked
package limen.ledger.tree;

import org.jspecify.annotations.NullMarked;
