package limen.core.person;

import limen.core.document.Says;

/** What a doctor found; one person may have several. */
@Says("What a doctor found.")
public enum Finding {
  /** Must be sent home regardless of number or rank (GC III 109, 110 and Annex I). */
  SERIOUSLY_WOUNDED,
  /** Must be sent home regardless of number or rank (GC III 109, 110 and Annex I). */
  SERIOUSLY_SICK,
  /** Wounded, seriously or not. */
  WOUNDED,
  /** Sick, seriously or not. */
  SICK,
  /** Lives with a lasting impairment. */
  DISABLED,
  /** Expects a child. */
  PREGNANT,
  /** Has a small child with her. */
  MOTHER_OF_SMALL_CHILD,
  /** Found healthy. */
  HEALTHY;

  /** Whether whoever has this finding has the other too. */
  public boolean implies(Finding other) {
    return this == other
        || (this == SERIOUSLY_WOUNDED && other == WOUNDED)
        || (this == SERIOUSLY_SICK && other == SICK);
  }
}
