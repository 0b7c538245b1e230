package limen.core.entry;

import java.util.List;
import limen.ledger.key.VerifyKey;
import limen.ledger.tree.Hash;
import org.jspecify.annotations.Nullable;

/** What an entry does; one record a word of docs/formats/entry.md. */
public sealed interface Act {

  /**
   * Begins a record, or goes on with one whose log has ended.
   *
   * @param mode who carries the exchange
   * @param drill whether it is a drill; then every name has the word in it
   * @param after the log this one continues; null for a first one
   * @param parties who signs, and with which key
   * @param policy whose signatures make a head valid and final, as a tlog-policy
   */
  record Open(Mode mode, boolean drill, @Nullable After after, List<Founder> parties, String policy)
      implements Act {}

  /** The log that a new one continues, as it was at its last head. */
  record After(String origin, long size, Hash root) {}

  /**
   * A party at the beginning.
   *
   * @param party its short name in the agreement
   * @param key its key
   * @param custodians 1, or 2 where nothing it signs holds before an operator confirms it
   * @param next SHA-256 of the verifier key that will follow this one
   */
  record Founder(String party, VerifyKey key, int custodians, Hash next) {}

  /** Gives a device a key; no stages mean all. */
  record AddKey(VerifyKey key, Role role, List<String> stages) implements Act {}

  /** A device's entries from this number on are nobody's. */
  record RevokeKey(String key, long from) implements Act {}

  /** The key that was promised follows a party's old one; signed by the new one. */
  record RotateKey(String party, VerifyKey key, Hash next) implements Act {}

  /** A second person of the same party confirms an act. */
  record Second(Hash confirms) implements Act {}

  /** Proposes the bytes of an agreement file. */
  record Terms(String agreement) implements Act {}

  /** A party agrees to terms, to a continued log, or to what was written down of its act. */
  record Agree(Hash to) implements Act {}

  /**
   * A holder's list: who is on it stands sealed elsewhere.
   *
   * @param leg for which stage and stream
   * @param version 1, 2, 3 …
   * @param root over every place's commitment
   * @param blocks places by kind
   * @param reserve further places, which go live in order when one of their kind falls out
   * @param sealed SHA-256 of the sealed list; null where it is on paper
   */
  record Listing(
      Leg leg,
      long version,
      Hash root,
      List<Block> blocks,
      List<Block> reserve,
      @Nullable Hash sealed)
      implements Act {}

  /** The holder has opened his sealed list to the receiver. */
  record Reveal(Leg leg, Hash sealed) implements Act {}

  /** The receiver accepts a list, without some places; no reasons. */
  record Accept(Leg leg, Hash root, Indexes excluded) implements Act {}

  /**
   * A party's part of a lottery: first the hash of a nonce, when all have given theirs the nonce.
   */
  record Lot(String lot, boolean isNonce, Hash value) implements Act {}

  /** A party's word that a stage may move, with the lists it means. */
  record Go(String stage, List<Choice> lists) implements Act {}

  /** An accepted list without the places the receiver left out. */
  record Choice(String stream, Hash root, Indexes excluded) {}

  /** Stops all departures for some hours; no reason. */
  record Hold(int hours, long renewal) implements Act {}

  /** Lifts one's own hold. */
  record Resume(Hash hold) implements Act {}

  /** The giving side lets people go. */
  record Depart(Leg leg, Indexes persons) implements Act {}

  /** The receiving side has people. */
  record Arrive(Leg leg, Indexes persons) implements Act {}

  /**
   * What became of places.
   *
   * @param cause for those not travelling: a salted commitment to what the interviewer was told
   */
  record Outcome(Leg leg, Indexes persons, Fate fate, @Nullable Hash cause) implements Act {}

  /** Says that an entry is not so; it undoes nothing. */
  record Dispute(Hash entry, Code code, @Nullable Hash evidence) implements Act {}

  /** What a dispute is about. */
  enum Code {
    COUNT,
    IDENTITY,
    TIME,
    NOT_RECEIVED,
    NOT_GIVEN,
    SUBSTITUTION,
    SIGNATURE,
    OTHER
  }

  /**
   * Writes down what was done without this record.
   *
   * @param by whose act it is
   * @param means how it was done
   * @param happened when, in seconds since 1970
   * @param scan SHA-256 of the paper's picture or of the file; null where there is none
   * @param act what was done
   */
  record Transcript(String by, Means means, long happened, @Nullable Hash scan, Act act)
      implements Act {}

  /** How an act without the record was done. */
  enum Means {
    PAPER,
    TELEPHONE,
    MESSENGER,
    RADIO
  }

  /** What a party says in public: figures, and words without personal data. */
  record Statement(List<Said> says, String text) implements Act {}

  /** A figure a party states. */
  record Said(Leg leg, List<String> kinds, long count) {}

  /** Closes a stage; or the exchange, where no stage is named. */
  record Close(@Nullable String stage, List<Count> counts) implements Act {}

  /** What became of a stream. */
  record Count(String stream, long crossed, long notTravelling, long notBrought, long notYet) {}

  /** Keys and data of a list are destroyed at this party. */
  record Erase(Hash list) implements Act {}

  /** Ends the exchange before its time. */
  record Abort() implements Act {}

  /** The word of the grammar. */
  default String word() {
    return switch (this) {
      case AddKey a -> "key";
      case RevokeKey a -> "key";
      case RotateKey a -> "key";
      case Listing a -> "list";
      case Open a -> "open";
      case Second a -> "second";
      case Terms a -> "terms";
      case Agree a -> "agree";
      case Reveal a -> "reveal";
      case Accept a -> "accept";
      case Lot a -> "lot";
      case Go a -> "go";
      case Hold a -> "hold";
      case Resume a -> "resume";
      case Depart a -> "depart";
      case Arrive a -> "arrive";
      case Outcome a -> "outcome";
      case Dispute a -> "dispute";
      case Transcript a -> "transcript";
      case Statement a -> "statement";
      case Close a -> "close";
      case Erase a -> "erase";
      case Abort a -> "abort";
    };
  }
}
