package limen.core.exchange;

/** How far an exchange is. */
public enum Phase {
  /** The record has begun; nothing binds. */
  OPEN,
  /** Terms bind. */
  ACTIVE,
  /** All stages are over and all parties said so. */
  CLOSED,
  /** A party ended it before its time. */
  ABORTED
}
