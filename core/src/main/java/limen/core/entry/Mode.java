package limen.core.entry;

/** Who carries an exchange. */
public enum Mode {
  /** Two sides and a neutral. */
  THREE_PARTY,
  /** Two sides in direct talks. */
  TWO_PARTY,
  /** One office; its counterparts act on paper, by telephone and messenger. */
  ONE_SIDED
}
