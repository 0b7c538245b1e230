package limen.core.exchange;

import limen.ledger.key.VerifyKey;
import limen.ledger.tree.Hash;

/**
 * A party that signs.
 *
 * @param party its short name in the agreement
 * @param key its key today
 * @param custodians 2 where an operator must confirm what it signs
 * @param next SHA-256 of the verifier key that may follow
 * @param hasLeft whether the record went on without it
 */
public record Seat(String party, VerifyKey key, int custodians, Hash next, boolean hasLeft) {}
