package limen.core.exchange;

import limen.ledger.tree.Hash;

/**
 * A party's stop of all departures.
 *
 * @param entry the leaf hash of the entry that began it
 * @param index where in the record it stands
 * @param from when it began, in seconds since 1970
 * @param until when it ends by itself
 * @param renewal 0 for the first, then how often it was renewed
 */
public record Hold(Hash entry, long index, long from, long until, long renewal) {
  private static final long HOUR = 3600;

  static Hold of(Hash entry, long index, long from, int hours, long renewal) {
    return new Hold(entry, index, from, from + hours * HOUR, renewal);
  }

  /** Whether it is on at a moment. */
  public boolean isOn(long time) {
    return time >= from && time < until;
  }
}
