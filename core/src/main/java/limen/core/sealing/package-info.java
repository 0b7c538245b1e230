/** What keeps names out of the record: sealed lists, commitments, the vault, personal proofs. */
@NullMarked
package limen.core.sealing;

import org.jspecify.annotations.NullMarked;
