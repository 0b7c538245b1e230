package limen.core.entry;

import limen.ledger.tree.Hash;

/**
 * The last head of the record whose proof a signer had checked.
 *
 * @param size how many entries it covered
 * @param root its root
 */
public record Seen(long size, Hash root) {
  /** Nothing seen yet. */
  public static final Seen NOTHING = new Seen(0, Hash.EMPTY);
}
