package limen.core.exchange;

import java.util.Map;
import limen.ledger.tree.Hash;

/**
 * Nonces of a lottery, by party: first their hashes, when all are in the nonces. Whoever does not
 * open his stops the draw, and everybody sees it.
 */
public record Lottery(Map<String, Hash> commits, Map<String, Hash> nonces) {
  static final Lottery NEW = new Lottery(Map.of(), Map.of());
}
