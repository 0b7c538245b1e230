package limen.paper.speaker;

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
public record Voice(
    List<String> parties,
    @Nullable String office,
    @Nullable String channel,
    boolean inferred,
    boolean own,
    boolean guessed) {
  public static final Voice NOBODY = new Voice(List.of(), null, null, false, false, false);

  public static Voice of(String party, String office) {
    return new Voice(
        party.isEmpty() ? List.of() : List.of(party), office, null, false, false, false);
  }

  public boolean isKnown() {
    return !parties.isEmpty();
  }

  public boolean isNobody() {
    return parties.isEmpty() && office == null;
  }

  /** The one party that speaks; null if none or two. */
  public @Nullable String party() {
    return parties.size() == 1 ? parties.getFirst() : null;
  }

  public Voice on(@Nullable String where) {
    return where == null ? this : new Voice(parties, office, where, inferred, own, guessed);
  }

  public Voice asInferred() {
    return new Voice(parties, office, channel, true, own, guessed);
  }

  public Voice asGuessed() {
    return new Voice(parties, office, channel, inferred, own, true);
  }
}
