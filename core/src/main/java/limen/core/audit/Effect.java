package limen.core.audit;

import limen.core.entry.Act;

/**
 * An act at the place in the record where it took effect.
 *
 * @param entry the entry that made it do so: the act itself, its second, or the agreement to a
 *     transcript
 * @param party whose act it is
 * @param time when it happened, in seconds since 1970
 * @param seen the size of the newest head its signer had verified
 * @param act what was done
 * @param behind what stands behind it
 */
record Effect(long entry, String party, long time, long seen, Act act, Behind behind) {}
