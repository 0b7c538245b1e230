package limen.core.entry;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Words of the grammar that stand for a closed set of values. */
final class Spoken {
  private static final Map<Enum<?>, String> WORDS = new ConcurrentHashMap<>();

  private Spoken() {}

  /** {@code NOT_TRAVELLING} is written {@code not-travelling}. */
  static String word(Enum<?> value) {
    return WORDS.computeIfAbsent(
        value, key -> key.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  static <E extends Enum<E>> E read(Class<E> type, String word) {
    for (E value : type.getEnumConstants()) {
      if (word(value).equals(word)) {
        return value;
      }
    }
    throw new Misspelt("‘" + word + "’ is not one of the words that can stand here");
  }
}
