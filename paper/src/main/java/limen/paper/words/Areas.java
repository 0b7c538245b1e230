package limen.paper.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** Finds the file in which a message stands. */
final class Areas {
  private Areas() {}

  /** The area of a key: its first segment; empty where the key has only one. */
  static String of(String key) {
    return key.substring(0, Math.max(0, key.indexOf('.')));
  }

  /** The messages of an area in one language; none where there is no such area. */
  static Properties load(String area, String language) {
    Properties messages = new Properties();
    String file = area + "_" + language + ".properties";
    try (InputStream in = Areas.class.getResourceAsStream(file)) {
      if (in != null) {
        messages.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      }
      return messages;
    } catch (IOException broken) {
      throw new UncheckedIOException(file, broken);
    }
  }
}
