package limen.core.person;

import limen.core.document.Says;

/** What somebody is under the Conventions; always a claim of whoever says it. */
@Says("What a person is under the Conventions, as somebody claims it.")
public enum Status {
  /** Member of armed forces, prisoner of war (GC III 4). */
  SOLDIER,
  /** Anybody who is none of the others (GC IV 4). */
  CIVILIAN,
  /** Medical personnel, retained and not prisoner (GC III 33, GC I 28). */
  MEDICAL,
  /** Chaplain, retained and not prisoner (GC III 33). */
  CHAPLAIN,
  /** Accompanies armed forces without belonging to them (GC III 4 A 4). */
  ACCOMPANYING,
  /** Crew of a merchant ship or civil aircraft (GC III 4 A 5). */
  MERCHANT_CREW
}
