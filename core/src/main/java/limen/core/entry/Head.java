package limen.core.entry;

import limen.ledger.tree.Hash;
import org.jspecify.annotations.Nullable;

/**
 * What every entry says before it says what is done.
 *
 * @param exchange the exchange's name
 * @param from the name of the key that signs
 * @param counter how many entries that key had signed before
 * @param previous the leaf hash of that key's entry before this one; null for its first
 * @param seen the last head of the record its holder had verified
 * @param time when it happened by the signer's clock, in seconds since 1970
 */
public record Head(
    String exchange, String from, long counter, @Nullable Hash previous, Seen seen, long time) {}
