package limen.core.audit;

/** What stands behind a fact; that it is so, no record proves. */
public enum Behind {
  /** One party signed it here. */
  RECORDED,
  /** Two of a party wrote down what was done on paper or by telephone. */
  TRANSCRIBED,
  /** Whom it concerns signed it too. */
  COUNTERSIGNED
}
