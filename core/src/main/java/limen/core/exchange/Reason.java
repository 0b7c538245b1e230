package limen.core.exchange;

/**
 * Why an entry is refused or does nothing. The first group is about who wrote it: such an entry is
 * never taken into a record. All others are about what it says: it is kept, and void for everybody.
 */
public enum Reason {
  /** The record has not begun, and this does not begin it. */
  NOT_OPENED(true),
  /** It belongs to another exchange. */
  OTHER_EXCHANGE(true),
  /** Nobody knows the key. */
  UNKNOWN_KEY(true),
  /** The key was revoked from this number on. */
  REVOKED_KEY(true),
  /** The key's numbers have a gap, or one stands twice. */
  COUNTER(true),
  /** It does not follow the key's entry before it. */
  PREVIOUS(true),
  /** It names a head that this record never had. */
  SEEN(true),
  /** It names an older head than the same key did before. */
  SEEN_LESS(true),
  /** The signature is not good. */
  SIGNATURE(true),
  /** It cannot be read. */
  SPELLING(true),

  /** The record is open already. */
  OPEN_ALREADY,
  /** Drill and real exchange are mixed: the word drill is missing in a name, or stands there. */
  DRILL_NAME,
  /** The opening key is none of a party. */
  NOT_A_PARTY_KEY,
  /** This is for another key of the party: an operator, a gate, the interviewer. */
  WRONG_ROLE,
  /** The key is not for this stage. */
  OTHER_STAGE,
  /** The name of a key is taken. */
  KEY_TAKEN,
  /** The key belongs to somebody else. */
  OTHERS_KEY,
  /** The continued log is not the one this record was. */
  NOT_CONTINUED,
  /** The party has left, or never sat here. */
  NO_SEAT,
  /** It would go on without a side, or make one office alone of several. */
  SIDE_LEFT_OUT,
  /** There is nothing that waits for this confirmation. */
  NOTHING_WAITS,
  /** Whoever signed cannot confirm himself. */
  SAME_KEY,
  /** Too much waits. */
  TOO_MUCH,
  /** The agreement cannot be read. */
  UNREADABLE_TERMS,
  /** The agreement does not name a party of this record. */
  PARTY_NOT_NAMED,
  /** The agreement has a name that entries cannot spell. */
  NAME_NOT_PLAIN,
  /** There is nothing of this hash to agree to. */
  NOTHING_PROPOSED,
  /** The party has agreed already. */
  AGREED_ALREADY,
  /** No terms bind yet, or the exchange is over. */
  NOT_ACTIVE,
  /** The terms have no such stage. */
  NO_STAGE,
  /** The terms have no such stream of people between two sides. */
  NO_STREAM,
  /** It is for the holder. */
  NOT_THE_HOLDER,
  /** It is for the receiver. */
  NOT_THE_RECEIVER,
  /** The version does not follow the last. */
  VERSION,
  /** The terms have no such kind. */
  NO_KIND,
  /** All have said go; the lists stand. */
  LISTS_STAND,
  /** There is no list yet. */
  NO_LIST,
  /** It is about another list than the last one. */
  OTHER_LIST,
  /** The list is not sealed, or its seal is another. */
  OTHER_SEAL,
  /** The other side's list is not in yet. */
  LISTS_MISSING,
  /** The terms ask that lists are opened together first. */
  NOT_REVEALED,
  /** The list has no such place. */
  NO_PLACE,
  /** The nonce does not belong to its hash, or came before all hashes were in. */
  NONCE,
  /** The list has not been accepted so. */
  NOT_ACCEPTED,
  /** The balance the terms ask for does not hold. */
  PARITY,
  /** The terms ask for another number in this stage. */
  STAGE_COUNT,
  /** A longer hold is a renewal by the party's key, numbered on. */
  RENEWAL,
  /** The party holds nothing, or another hold. */
  NO_HOLD,
  /** Not all have said go. */
  NO_GO,
  /** The signer had not seen that all had said go. */
  GO_NOT_SEEN,
  /** The stage is closed. */
  CLOSED,
  /** A hold stops departures. */
  HELD,
  /** Somebody there is not to go, has gone, or his fate is known. */
  NOT_WAITING,
  /** It would be further ahead than the terms allow. */
  LEAD,
  /** Somebody there is not expected, or has arrived. */
  NOT_EXPECTED,
  /** What became of somebody there is recorded already. */
  FATE_KNOWN,
  /** Only who has arrived has crossed, and who has arrived has not stayed. */
  FATE_CONTRADICTED,
  /** Only the interviewer can know that somebody does not travel. */
  NOT_THE_INTERVIEWER,
  /** The counts are not those of the record. */
  COUNTS,
  /** Somebody's fate is not recorded yet. */
  NOT_DISPOSED,
  /** Somebody is under way. */
  UNDER_WAY,
  /** A stage is still open. */
  STAGE_OPEN,
  /** There is no such list. */
  NO_SUCH_LIST;

  private final boolean authenticity;

  Reason() {
    this(false);
  }

  Reason(boolean authenticity) {
    this.authenticity = authenticity;
  }

  /** Whether it is about who wrote an entry, not about what it says. */
  public boolean isOfAuthenticity() {
    return authenticity;
  }
}
