package limen.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Ukrainian captives beside the sheet of a hospital that spells as Germans do; all invented. */
final class LinkExample {
  private static final Path FOLDER = Run.HOME.resolve("examples/link");
  static final String CAPTIVES = FOLDER.resolve("captives.csv").toString();
  static final String HOSPITAL = FOLDER.resolve("hospital.csv").toString();
  static final String TRUTH = FOLDER.resolve("truth.csv").toString();

  private LinkExample() {}

  /** Compares the two, with further words. */
  static Run link(String... more) {
    List<String> words = new ArrayList<>(List.of("link", CAPTIVES, HOSPITAL));
    words.addAll(List.of(more));
    return Run.of(words.toArray(String[]::new));
  }
}
