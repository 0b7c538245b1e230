package limen.core.person;

import limen.core.document.Says;

/** The closed list of grounds on which one person may go before another; nothing can be added. */
@Says("A ground on which one person may go before another; the list is closed.")
public enum Ground {
  /** The medical finding (GC III 109). */
  MEDICAL,
  /** Age, young or old. */
  AGE,
  /** Protection by sex (GC III 14, GC IV 27). */
  SEX,
  /** Length of captivity (GC III 109). */
  CAPTIVITY,
  /** Persons who depend on him or her. */
  DEPENDANTS
}
