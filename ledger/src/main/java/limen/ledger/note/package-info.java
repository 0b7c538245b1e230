/** Signed notes and what is written as one: checkpoints, cosignatures, policies and proofs. */
@NullMarked
package limen.ledger.note;

import org.jspecify.annotations.NullMarked;
