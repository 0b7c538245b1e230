package limen.core.entry;

import limen.ledger.key.SigningKey;
import limen.ledger.tree.Hash;
import org.jspecify.annotations.Nullable;

/** A key in somebody's hand, that knows the last entry it signed and never signs a number twice. */
public final class Pen {
  private final SigningKey key;
  private final String exchange;
  private long next;
  private @Nullable Hash last;

  /**
   * A key that has signed so many entries.
   *
   * @param key the key
   * @param exchange the exchange's name
   * @param next the number of the next entry
   * @param last the leaf hash of the last; null where next is 0
   */
  public Pen(SigningKey key, String exchange, long next, @Nullable Hash last) {
    this.key = key;
    this.exchange = exchange;
    this.next = next;
    this.last = last;
  }

  /** A key that has signed nothing. */
  public static Pen fresh(SigningKey key, String exchange) {
    return new Pen(key, exchange, 0, null);
  }

  public String name() {
    return key.verifyKey().name();
  }

  public SigningKey key() {
    return key;
  }

  /** The number of the next entry. */
  public long next() {
    return next;
  }

  /** Signs an act as the next entry of this key. */
  public Signed sign(Act act, Seen seen, long time) {
    Head head = new Head(exchange, name(), next, last, seen, time);
    Signed signed = new Entry(head, act).signedBy(key);
    next++;
    last = signed.leaf();
    return signed;
  }
}
