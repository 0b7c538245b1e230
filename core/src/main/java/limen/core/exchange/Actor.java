package limen.core.exchange;

import limen.core.entry.Role;
import org.jspecify.annotations.Nullable;

/**
 * Who does something, as a rule needs to know it.
 *
 * @param party for which party
 * @param role as what; null with the party's own key
 * @param key the key's name
 * @param time when it happened, in seconds since 1970
 * @param seen the size of the newest head the signer had verified
 * @param onPaper whether it was done without the record and written down; then the whole party
 *     acted
 */
record Actor(String party, @Nullable Role role, String key, long time, long seen, boolean onPaper) {

  /** With the party's own key, or on paper under its name. */
  boolean isParty() {
    return role == null;
  }

  boolean is(Role wanted) {
    return onPaper || role == wanted;
  }
}
