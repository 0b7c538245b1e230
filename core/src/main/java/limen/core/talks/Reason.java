package limen.core.talks;

/** Why a move has no effect. */
public enum Reason {
  /** The agreement has no such stream, or the party does not give this sort of list for it. */
  NOT_THEIRS,
  /** No party of the agreement, or one that does not sign in these talks. */
  STRANGER,
  /** Versions are counted 1, 2, 3 … without gaps. */
  NUMBER,
  /** The list may name one person twice: it can be talked about, and nobody signs it. */
  TWICE,
  /** No such version, or a later one is on the table, or it was taken back. */
  NOT_ON_THE_TABLE,
  /** All have signed it: a new version is needed. */
  SIGNED,
  /** No such line, or nothing was said or proposed about it. */
  NO_SUCH_LINE,
  /** One's own list is corrected, not objected to. */
  OWN_LIST,
  /** The agreement has no rule by which somebody is replaced for this cause. */
  NO_RULE,
  /** The party's consent is not needed, or was given. */
  NOT_ASKED,
  /** What was signed is another text. */
  OTHER_TEXT,
  /** No known key signed, or a signature is false. */
  SIGNATURE,
  /** Whoever has a key here signs with it and not on paper. */
  KEY_KNOWN,
  /** Objections stand, or proposals wait for consent. */
  OBJECTIONS,
  /** Somebody on it stands on another live list that all have signed. */
  ON_ANOTHER_LIST,
  /** Taken back already, or never given. */
  NOTHING_TO_WITHDRAW
}
