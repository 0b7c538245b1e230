package limen.core.exchange;

import limen.ledger.tree.Hash;

/**
 * A party's stop of all departures. It is kept when it is over: a departure may come late that
 * happened while it was on.
 *
 * @param entry the leaf hash of the entry that began it
 * @param index where in the record it stands
 * @param from when it began, in seconds since 1970
 * @param until when it ends
 * @param renewal 0 for the first, then how often it was renewed
 * @param lifted where in the record it was resumed; {@link Long#MAX_VALUE} where it was not
 */
public record Hold(Hash entry, long index, long from, long until, long renewal, long lifted) {
  private static final long HOUR = 3600;
  private static final long DAY = 24 * HOUR;

  /** So far two clocks may be apart. */
  private static final long TOLERANCE = 15 * 60;

  static Hold of(Hash entry, long index, long from, int hours, long renewal) {
    return new Hold(entry, index, from, from + hours * HOUR, renewal, Long.MAX_VALUE);
  }

  /** Whether it is on at a moment. */
  public boolean isOn(long time) {
    return time >= from && time < until;
  }

  public boolean isLifted() {
    return lifted != Long.MAX_VALUE;
  }

  /** Ended by its party before its time. */
  Hold lifted(long time, long index) {
    return isLifted()
        ? this
        : new Hold(entry, this.index, from, Math.clamp(time, from, until), renewal, index);
  }

  /**
   * Whether it stops what happened at a moment, done by somebody who had seen so much of the
   * record. What was seen counts for more than a clock: whoever left before it began and had not
   * heard of it is under way and not held. Whoever had heard that it was lifted is free in what
   * happened since, and not in what he did while it was on and tells of now.
   */
  public boolean stops(long time, long seen) {
    if (isLifted() && seen > lifted) {
      return time >= from && time < until - TOLERANCE;
    }
    return time < until && (time >= from || seen > index);
  }

  /**
   * Whether another hold at this moment renews it: while it is on, and where it ran out, as long
   * again as it was on, at most a day. Or else a device would hold for ever, time after time.
   */
  public boolean isRenewedAt(long time) {
    long after = isLifted() ? 0 : Math.min(DAY, until - from);
    return time >= from && time < until + after;
  }
}
