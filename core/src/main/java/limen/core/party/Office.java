package limen.core.party;

import limen.core.document.Says;

/** What a party that is not a side does; one body may hold several, or an office may be absent. */
@Says("What a party that is not a side does for the exchange.")
public enum Office {
  /** Gives the place of the talks or of the handover. */
  HOST,
  /** Carries messages and proposals between the sides. */
  MEDIATOR,
  /** Lets people pass through its territory. */
  TRANSIT,
  /** Answers where a person is (GC III 123, GC IV 140). */
  TRACING_AGENCY,
  /** Asks each person in private whether he wishes to go. */
  INTERVIEWER,
  /** Signs that the record is one and the same for all. */
  TECHNICAL_WITNESS,
  /** Takes people into care who go to neither side. */
  CUSTODIAN,
  /** Answers for the performance of the agreement. */
  GUARANTOR
}
