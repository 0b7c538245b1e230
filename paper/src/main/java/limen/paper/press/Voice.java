package limen.paper.press;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who says something.
 *
 * @param parties the sides or neutrals that speak; empty if unknown
 * @param office as written; null if nobody is named
 * @param channel where; null if not said
 * @param inferred taken from the sentences around
 * @param own each side speaks only of what it did itself: “each side said it …”
 * @param guessed the office is named, whose it is was guessed
 */
record Voice(
    List<String> parties,
    @Nullable String office,
    @Nullable String channel,
    boolean inferred,
    boolean own,
    boolean guessed) {
  static final Voice NOBODY = new Voice(List.of(), null, null, false, false, false);

  static Voice of(String party, String office) {
    return new Voice(
        party.isEmpty() ? List.of() : List.of(party), office, null, false, false, false);
  }

  boolean isKnown() {
    return !parties.isEmpty();
  }

  boolean isNobody() {
    return parties.isEmpty() && office == null;
  }

  /** The one party that speaks; null if none or two. */
  @Nullable String party() {
    return parties.size() == 1 ? parties.getFirst() : null;
  }

  Voice on(@Nullable String where) {
    return where == null ? this : new Voice(parties, office, where, inferred, own, guessed);
  }

  Voice asInferred() {
    return new Voice(parties, office, channel, true, own, guessed);
  }

  Voice asGuessed() {
    return new Voice(parties, office, channel, inferred, own, true);
  }
}
