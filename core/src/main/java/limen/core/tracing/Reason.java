package limen.core.tracing;

/** Why a step has no effect. */
public enum Reason {
  /** Nothing is said where something must be: by whom, why, how. */
  NOT_SAID,
  /** What should be a reference may be a name. */
  NO_REFERENCE,
  /** Neither a name nor a nickname nor a number is said of the person. */
  NOBODY_DESCRIBED,
  /** No request has this sign. */
  NO_SUCH_REQUEST,
  /** No record and no sighting has this sign. */
  NO_SUCH_RECORD,
  /** The sign is of another sort, or of another source, or not the next one. */
  OTHER_SIGN,
  /** The request is closed. */
  CLOSED,
  /** It was said already and holds. */
  SAID_ALREADY,
  /** The record is linked: nobody is both. */
  LINKED,
  /** The record was rejected, and neither has changed since. */
  REJECTED,
  /** The sought person is linked to another record. */
  RIVAL,
  /** The sought person is linked to another record of one source, where one person stands once. */
  ONE_SOURCE,
  /** The record is linked to another sought person. */
  ANOTHER_SOUGHT,
  /** The same family asks for the same person in the same words already. */
  ASKED_ALREADY,
  /** The source is there already, otherwise spelt, so that its records would stand there twice. */
  SOURCE_SPELT,
  /** A record is its source's word, which nobody else withdraws. */
  NO_SIGHTING,
  /** Whoever told it stands by it no longer. */
  WITHDRAWN,
  /** Nothing of the kind holds. */
  NOTHING_TO_UNDO,
  /** Both requests are linked to one record, which is of one person. */
  SHARED,
  /** No human has linked a record: whatever was proposed is told to nobody. */
  NO_LINK,
  /** The record or the request says something else than when a human linked them. */
  LINK_CHANGED,
  /** More than that the person was found may not be told (GC IV 137). */
  WITHHELD,
  /** No linked record says that the person died. */
  NOBODY_SAYS_DEAD,
  /** What the family was told stands. */
  NO_MISTAKE,
  /** A mistake is told by itself. */
  MISTAKE_ALONE,
  /** The family was told what no longer stands. */
  TOLD_WRONGLY
}
