package limen.core.vault;

import limen.core.entry.Signed;
import limen.ledger.note.TreeProof;

/**
 * An entry of the record, and the file that shows that it stands there.
 *
 * @param entry as it was signed
 * @param proof where it stands, under a checkpoint with the signatures that the policy asks for
 */
public record Evidence(Signed entry, TreeProof proof) {}
