package limen.paper.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The messages of one language. They stand in {@code <area>_<language>.properties} beside this
 * class; the first segment of a key is its area, so {@code balance.owed} is found in {@code
 * balance_en.properties}, which is loaded when its first key is asked for. Each message is an ICU
 * MessageFormat pattern of texts, positional arguments and CLDR plurals (docs/decisions/0003).
 */
public final class Words {
  /** The languages in which every message exists, the language of the source first. */
  public static final List<String> LANGUAGES = List.of("en", "uk", "ru");

  private static final Map<String, Words> LOADED = new ConcurrentHashMap<>();
  private final String language;
  private final Map<String, Properties> areas = new ConcurrentHashMap<>();
  private final Map<String, Message> messages = new ConcurrentHashMap<>();
  private final Values values = new Values(this);

  private Words(String language) {
    this.language = language;
  }

  /**
   * The messages of a language.
   *
   * @param language one of {@link #LANGUAGES}; anything else is a fault
   */
  public static Words in(String language) {
    if (!LANGUAGES.contains(language)) {
      throw new IllegalArgumentException(
          "no words in language ‘" + language + "’; there are " + LANGUAGES);
    }
    return LOADED.computeIfAbsent(language, Words::new);
  }

  /** The language's tag: {@code en}, {@code uk}, {@code ru}. */
  public String language() {
    return language;
  }

  /**
   * Says a message.
   *
   * @param key the message; one that does not exist in this language is a fault
   * @param args numbers, ranges, days, windows, times, labels, texts, and lists of these; any other
   *     type is a fault, so that no record prints itself to the public by accident
   */
  public String say(String key, Object... args) {
    StringBuilder said = new StringBuilder();
    for (Object piece : message(key).render(args, values)) {
      said.append(piece instanceof String text ? text : values.show(piece));
    }
    return said.toString();
  }

  /**
   * A text with its full stop; where it ends with one, as a date does that ends with "р.", that one
   * closes the sentence too.
   */
  public static String sentence(String text) {
    return text.endsWith(".") ? text : text + ".";
  }

  /**
   * The same message in pieces, for a page that sets an argument in bold or makes it a link: texts,
   * and between them every argument that is no plain value, as it was given.
   */
  public List<Object> pieces(String key, Object... args) {
    List<Object> pieces = new ArrayList<>();
    for (Object piece : message(key).render(args, values)) {
      if (piece instanceof String text && !pieces.isEmpty() && pieces.getLast() instanceof String) {
        pieces.set(pieces.size() - 1, pieces.getLast() + text);
      } else {
        pieces.add(piece);
      }
    }
    return List.copyOf(pieces);
  }

  /** One value as it stands in a cell of a table: {@code 1,000}, {@code at least 18}. */
  public String show(Object value) {
    return values.show(value);
  }

  private Message message(String key) {
    return messages.computeIfAbsent(key, this::find);
  }

  private Message find(String key) {
    String pattern = Areas.of(key).isEmpty() ? null : area(Areas.of(key)).getProperty(key);
    if (pattern == null) {
      throw new IllegalArgumentException("no message ‘" + key + "’ in language ‘" + language + "’");
    }
    try {
      return new Message(new Pattern(pattern).read(), Grammar.of(language));
    } catch (IllegalArgumentException broken) {
      throw new IllegalArgumentException(
          "message ‘" + key + "’ in language ‘" + language + "’: " + broken.getMessage(), broken);
    }
  }

  private Properties area(String area) {
    return areas.computeIfAbsent(area, name -> Areas.load(name, language));
  }
}
