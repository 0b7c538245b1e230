package limen.paper.press;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * From whom to whom.
 *
 * @param from who gives; null if not known
 * @param to who receives; null if not known
 * @param both each side gives this number to the other
 * @param inferred whether only the speaker's side or the sentence before tells
 */
record Way(@Nullable String from, @Nullable String to, boolean both, boolean inferred) {
  static final Way UNKNOWN = new Way(null, null, false, false);
  static final Way BOTH = new Way(null, null, true, false);

  /** The other side of the two that exchange; null for anybody else. */
  static @Nullable String opposite(@Nullable String party) {
    return "UA".equals(party) ? "RU" : "RU".equals(party) ? "UA" : null;
  }

  static Way from(String party) {
    return new Way(party, opposite(party), false, false);
  }

  static Way to(String party) {
    return new Way(opposite(party), party, false, false);
  }

  Way asInferred() {
    return new Way(from, to, both, true);
  }

  Way turned() {
    return new Way(to, from, both, true);
  }

  boolean isKnown() {
    return both || from != null || to != null;
  }

  /** The one or two directions a claim has to be made for. */
  List<Way> single() {
    return both
        ? List.of(new Way("UA", "RU", false, inferred), new Way("RU", "UA", false, inferred))
        : List.of(this);
  }
}
