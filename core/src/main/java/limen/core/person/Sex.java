package limen.core.person;

import limen.core.document.Says;

/** Sex, as far as protection depends on it (GC III 14, GC IV 27). */
@Says("Sex, as far as protection depends on it.")
public enum Sex {
  /** A woman or girl. */
  FEMALE,
  /** A man or boy. */
  MALE
}
