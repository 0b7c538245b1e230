package limen.bench.folk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Lists of names: those that come with the drill, and those that are here. */
final class Shelf {
  private static final String DRILL = "/limen/drill/invent/";
  private static final String HERE = "/limen/bench/folk/";

  private Shelf() {}

  static List<String> drill(String file) {
    return lines(DRILL + file);
  }

  static List<List<String>> drillTable(String file) {
    return cut(drill(file));
  }

  static List<List<String>> table(String file) {
    return cut(lines(HERE + file));
  }

  private static List<List<String>> cut(List<String> lines) {
    return lines.stream().map(line -> List.of(line.split("\t", -1))).toList();
  }

  private static List<String> lines(String path) {
    try (InputStream in = Shelf.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("no list ‘" + path + "’");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(path, broken);
    }
  }
}
