package limen.core.document;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * A name in one or more languages, as its author wrote it.
 *
 * @param words by language tag ({@code en}, {@code uk}, {@code ru}); the empty tag where the author
 *     gave one spelling for all
 */
public record Label(Map<String, String> words) {

  /** Copies the words, so that a label never changes; languages in alphabetical order. */
  public Label {
    words = Collections.unmodifiableMap(new TreeMap<>(words));
  }

  /** One spelling for all languages. */
  public static Label of(String words) {
    return new Label(Map.of("", words));
  }

  /** The name in a language; else in English; else whatever there is. */
  public String in(String language) {
    String own = words.get(language);
    if (own != null) {
      return own;
    }
    String english = words.getOrDefault("", words.get("en"));
    return english != null ? english : words.values().iterator().next();
  }
}
