package limen.core.entry;

/** What a key is for. */
public enum Role {
  /** A desk's: confirms what its party signs, and writes down what was done on paper. */
  OPERATOR,
  /** A tablet's at the gate: departures, arrivals, outcomes. */
  GATE,
  /** The interviewer's: who does not travel (GC III 118 and its commentary; DESIGN rule 5). */
  INTERVIEWER
}
