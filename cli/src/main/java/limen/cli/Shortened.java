package limen.cli;

import java.nio.file.Path;
import java.util.List;

/** The end of a path that no other one of several ends in. */
final class Shortened {
  private Shortened() {}

  /** No more of it than differs; all of it where another one ends in that. */
  static String of(Path path, List<Path> all) {
    int names = path.getNameCount();
    for (int from = names - 1; from > 0; from--) {
      Path end = path.subpath(from, names);
      if (all.stream().filter(other -> other.endsWith(end)).count() == 1) {
        return end.toString();
      }
    }
    return path.toString();
  }
}
