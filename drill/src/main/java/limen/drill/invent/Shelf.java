package limen.drill.invent;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;

/** The lists that come with Limen: lines of text, some of them cut by tabs. */
final class Shelf {
  private Shelf() {}

  static List<String> lines(String file) {
    try (InputStream in = open(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(file, broken);
    }
  }

  static List<List<String>> table(String file) {
    return lines(file).stream().map(line -> List.of(line.split("\t", -1))).toList();
  }

  static Properties words(String file) {
    Properties words = new Properties();
    try (InputStream in = open(file)) {
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return words;
    } catch (IOException broken) {
      throw new UncheckedIOException(file, broken);
    }
  }

  private static InputStream open(String file) {
    InputStream in = Shelf.class.getResourceAsStream(file);
    if (in == null) {
      throw new IllegalStateException("no list ‘" + file + "’");
    }
    return in;
  }
}
