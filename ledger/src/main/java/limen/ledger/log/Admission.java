package limen.ledger.log;

import java.time.Instant;

/**
 * The rule by which entries enter a log; it sees every entry, in order, from the first one on. A
 * rule is a value: what it learns from an entry is in the rule for the next one. So whoever has to
 * throw away entries that came to nothing throws away what was learnt from them too.
 */
public interface Admission {

  /**
   * Judges the entry that would stand at an index, at a time by the judge's own clock; {@link
   * Instant#MAX} for one that was let in before and is only shown again.
   */
  Decision admit(long index, byte[] entry, Instant now);

  /** Lets everything in. */
  static Admission open() {
    return new Admission() {
      @Override
      public Decision admit(long index, byte[] entry, Instant now) {
        return new Admitted(this);
      }
    };
  }

  /** What a rule says to an entry. */
  sealed interface Decision permits Admitted, Refused {}

  /** The entry may stand there; the next one is judged by {@code next}. */
  record Admitted(Admission next) implements Decision {}
}
