package limen.core.register;

/** What the holder's account has for a person; every person is in exactly one of them. */
public enum Fate {
  /** Held, as far as anything proves; also where only a claim says otherwise. */
  HELD,
  /** Handed over and arrived. */
  RETURNED,
  /** Dead, with a certificate. */
  DEAD,
  /** Escaped and not taken again. */
  ESCAPED,
  /** Held by another Power. */
  TRANSFERRED
}
