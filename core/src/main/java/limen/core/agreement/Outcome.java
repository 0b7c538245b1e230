package limen.core.agreement;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import limen.core.document.Says;
import limen.core.terms.Term.Otherwise.Cause;
import org.jspecify.annotations.Nullable;

/**
 * What a figure counts. These are different numbers and are never added up: asked, held, promised,
 * listed, delivered and outside are told apart everywhere.
 */
@Says("What a figure counts.")
public enum Outcome {
  /** Names the receiving side asked for. */
  ASKED,
  /** Acknowledged as held by the holder, on the day of the figure. */
  HELD,
  /** Promised, beyond what the agreement itself says. */
  PROMISED,
  /** Put on a list that was handed over. */
  LISTED,
  /** Handed over under the agreement. */
  DELIVERED,
  /** Handed over on the same occasion but outside the formula. */
  OUTSIDE,
  /** Does not wish to go; outside the interview room only a claim. */
  DECLINES,
  /** Not fit to travel. */
  UNFIT,
  /** Was to be there and was not brought or did not come. */
  ABSENT,
  /** Died before the handover; certified elsewhere. */
  DEAD,
  /** No longer wounded or sick enough to be eligible. */
  RECOVERED,
  /** Asked for or has asylum. */
  ASYLUM,
  /** Escaped. */
  ESCAPED,
  /** Held back under a charge or sentence. */
  CHARGED,
  /** Had declined and went home after all. */
  RECONSIDERED,
  /** Had declined and stayed with the holder or as a civilian. */
  SETTLED,
  /** Went on to a third country, or left the place where he was to stay. */
  MOVED_ON;

  /** Outcomes by the word that sheets and pages use: {@code moved-on}. */
  public static final Map<String, Outcome> WORDS =
      Collections.unmodifiableMap(
          Arrays.stream(values())
              .collect(
                  Collectors.toMap(
                      Outcome::word, Function.identity(), (a, b) -> a, LinkedHashMap::new)));

  /** The word that sheets and pages use. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The outcome that states a cause. */
  public static Outcome of(Cause cause) {
    return valueOf(cause.name());
  }

  /** The cause this outcome states, if it is one. */
  public @Nullable Cause cause() {
    for (Cause cause : Cause.values()) {
      if (cause.name().equals(name())) {
        return cause;
      }
    }
    return null;
  }
}
