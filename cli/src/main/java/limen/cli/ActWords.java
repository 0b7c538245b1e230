package limen.cli;

import java.util.List;
import limen.core.document.Nearest;

/** The words that an entry can be made of, and what may follow each. */
final class ActWords {
  private static final List<String> ALL =
      List.of(
          "terms",
          "agree",
          "list",
          "reveal",
          "accept",
          "go",
          "hold",
          "resume",
          "depart",
          "arrive",
          "outcome",
          "dispute",
          "transcript",
          "statement",
          "close",
          "second",
          "abort",
          "erase");

  /** Those after which a file, an entry or a further word stands. */
  private static final List<String> FOLLOWED =
      List.of("terms", "agree", "dispute", "second", "close");

  private ActWords() {}

  /** Stops at a word that is none, or that nothing would be done with. */
  static void check(List<String> words) {
    String word = words.getFirst();
    if (!ALL.contains(word)) {
      throw unknown(word);
    }
    int most = word.equals("transcript") ? words.size() : FOLLOWED.contains(word) ? 2 : 1;
    if (words.size() > most) {
      throw Office.stop(
          word,
          "‘" + words.get(most) + "’ cannot stand after ‘" + word + "’",
          "Maybe an option is meant: --stage, --stream, --persons …");
    }
    if (word.equals("close") && words.size() == 2 && !words.get(1).equals("exchange")) {
      throw Office.stop(
          word,
          "‘" + words.get(1) + "’ cannot be closed",
          "Maybe ‘close --stage " + words.get(1) + "’, or ‘close exchange’.");
    }
  }

  static Stop unknown(String word) {
    String near = Nearest.to(word, ALL);
    return Office.stop(
        word,
        "‘" + word + "’ is no word of the record",
        near == null ? "Maybe one of: " + String.join(", ", ALL) + "." : "Maybe ‘" + near + "’.");
  }
}
