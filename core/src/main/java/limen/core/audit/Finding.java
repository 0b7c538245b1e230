package limen.core.audit;

import java.util.List;
import java.util.OptionalLong;
import limen.core.agreement.Reason;
import limen.core.entry.Act;
import limen.core.entry.Leg;
import limen.core.entry.Mode;
import limen.core.entry.Role;
import limen.core.exchange.Invariant;
import limen.core.exchange.Stage;
import limen.core.party.Office;
import limen.core.terms.Agreement;
import limen.core.terms.Range;
import limen.ledger.tree.Hash;
import org.jspecify.annotations.Nullable;

/** One thing a record says; entries are named by their number from 0. */
public sealed interface Finding {

  /** The log under which the record went on from an entry; the first from entry 0. */
  record Log(String origin, long from, Mode mode) implements Finding {}

  /** A party that signs: with which key today, and whether the record went on without it. */
  record Seat(String party, String key, int custodians, boolean hasLeft) implements Finding {}

  /**
   * A key.
   *
   * @param role what a device is for; null for a party's own key
   * @param entries how many it signed
   * @param revokedFrom its entries from this number on are nobody's
   * @param doubtful entries of it that were in the record when it was revoked from a lower number
   */
  record Signer(
      String key,
      String party,
      @Nullable Role role,
      long entries,
      OptionalLong revokedFrom,
      List<Long> doubtful)
      implements Finding {}

  /**
   * Terms that came to bind.
   *
   * @param entry where they were proposed
   * @param bound where the last agreement came
   * @param agreement what they say
   * @param by who agreed, and how
   */
  record Terms(long entry, long bound, Agreement agreement, List<Voice> by) implements Finding {}

  /** A party's word to terms or to a close: recorded, transcribed, or confirmed by itself. */
  record Voice(String party, Behind behind) implements Finding {
    /** Whether its own key stands behind it; else others wrote it down. */
    public boolean isItsOwn() {
      return behind != Behind.TRANSCRIBED;
    }
  }

  /**
   * People of the same kinds in one list: listed = crossed + not travelling + not brought + not
   * yet.
   *
   * @param kinds as the holder claims them
   * @param listed places that are or were to go, reserve that moved up among them
   * @param leftOut places the receiver did not accept
   * @param underWay of those not yet: gone and not arrived
   * @param promised what the terms say of exactly these; null where they say nothing
   * @param outside crossed beyond that
   */
  record Cell(
      Leg leg,
      List<String> kinds,
      long listed,
      long leftOut,
      long crossed,
      long notTravelling,
      long notBrought,
      long notYet,
      long underWay,
      @Nullable Range promised,
      long outside)
      implements Finding {}

  /**
   * A stage.
   *
   * @param behind countersigned where it is closed and both sides have closed it with these counts
   *     by keys of their own; else transcribed where anything in it was
   * @param closers who has closed it, and how
   */
  record Staged(String stage, Stage.Step step, Behind behind, List<Voice> closers, List<Cell> cells)
      implements Finding {}

  /**
   * How far a side was ahead of another at worst.
   *
   * @param worst in people, weighed where a ratio says so
   * @param entry where it stood first; nowhere where nobody ever left
   * @param agreed as far as it may be; null where the terms do not say
   */
  record Lead(String from, String to, long worst, OptionalLong entry, @Nullable Long agreed)
      implements Finding {}

  /**
   * A stop of all departures.
   *
   * @param until when it ended by itself, its renewals included, in seconds since 1970
   * @param renewals entries by which it was renewed
   * @param resumed the entry by which it was lifted
   * @param resumedAt when that was
   */
  record Held(
      long entry,
      String party,
      long from,
      long until,
      List<Long> renewals,
      OptionalLong resumed,
      OptionalLong resumedAt,
      Behind behind)
      implements Finding {}

  /**
   * A departure beside a hold, and why the hold did not stop it.
   *
   * @param hold the entry of the hold
   * @param isBefore true where it happened before the hold began and was taken after it, its signer
   *     not having seen the hold; false where it was taken before it and happened, by the signers'
   *     clocks, while it was on
   */
  record Beside(long entry, long hold, Leg leg, int persons, boolean isBefore) implements Finding {}

  /** That an entry is not so; of none where no entry has that hash. */
  record Dispute(long entry, String by, OptionalLong of, Act.Code code, Behind behind)
      implements Finding {}

  /** How far a transcript came. */
  enum Standing {
    /** Nobody has seconded it. */
    UNSECONDED,
    /** The party whose act it is has not agreed to it. */
    UNCONFIRMED,
    /** It counts: it is its own party's act, or in one-sided mode. */
    COUNTED,
    /** It counts: the party whose act it is has agreed. */
    CONFIRMED,
    /** What it wrote down does nothing. */
    VOID
  }

  /** An act on paper or by telephone. */
  record Transcript(
      long entry, String writer, String by, Act.Means means, String word, Standing standing)
      implements Finding {}

  /**
   * A figure a party stated beside the record's.
   *
   * @param then how many had crossed by the record when it was said; a range where the kinds that
   *     are claimed do not decide it
   * @param end the same at the end of the record
   */
  record Said(Leg leg, List<String> kinds, long count, Range then, Range end) implements Finding {
    /** Whether the record did not say so then. */
    public boolean isOther() {
      return count < then.least() || count > then.most();
    }
  }

  /** What a party said in public. */
  record Statement(long entry, String by, Behind behind, List<Said> says, String text)
      implements Finding {}

  /** An invariant that does not hold after an entry: then these rules contradict themselves. */
  record Breach(long entry, Invariant invariant) implements Finding {}

  /** An entry that does nothing. */
  record Idle(long entry, String party, String word, Reason reason) implements Finding {}

  /** A list of which keys and data were certified as destroyed; null where its leg is not known. */
  record Erased(long entry, String by, Hash list, @Nullable Leg leg) implements Finding {}

  /** Why somebody or some office is not there. */
  enum Lack {
    /** The terms give this office to nobody. */
    NOT_AGREED,
    /** The terms name it, and it has no key in the record. */
    NO_KEY,
    /** It sits here and has named no key for what it is to sign. */
    NO_DEVICE,
    /** The record went on without it. */
    LEFT
  }

  /**
   * A gate that was absent.
   *
   * @param office the office; null for a side
   * @param party who holds it; null where nobody does
   */
  record Absent(@Nullable Office office, @Nullable String party, Lack lack) implements Finding {}
}
