package limen.ledger.note;

import java.util.List;
import java.util.regex.Pattern;
import limen.ledger.Parsed;
import limen.ledger.tree.Hash;

/**
 * What a log says of itself in three lines, as <a
 * href="https://c2sp.org/tlog-checkpoint">tlog-checkpoint</a> says. Lines of extension are refused:
 * no auditor could check what they claim.
 *
 * @param origin which log: one line, the name of its key
 * @param size how many entries it has
 * @param root the root of the tree over them
 */
public record Checkpoint(String origin, long size, Hash root) {
  private static final Pattern COUNT = Pattern.compile("0|[1-9][0-9]{0,17}");

  /**
   * A checkpoint that can be written and read again.
   *
   * @throws IllegalArgumentException if it could not
   */
  public Checkpoint {
    if (origin.isEmpty() || origin.chars().anyMatch(letter -> letter < ' ')) {
      throw new IllegalArgumentException("not an origin: '" + origin + "'");
    }
    if (size < 0 || (size == 0 && !root.equals(Hash.EMPTY))) {
      throw new IllegalArgumentException("no tree of size " + size + " has the root " + root);
    }
  }

  /** Reads the one spelling that {@link #text} writes. */
  public static Parsed<Checkpoint> parse(String text) {
    List<String> lines = List.of(text.split("\n", -1));
    if (lines.size() != 4 || !lines.get(3).isEmpty()) {
      return bad(text, "it has more or fewer than the lines origin, size and root");
    }
    if (lines.get(0).isEmpty() || lines.get(0).chars().anyMatch(letter -> letter < ' ')) {
      return bad(text, "its first line, the origin, is empty or has a tab in it");
    }
    if (!COUNT.matcher(lines.get(1)).matches()) {
      return bad(text, "its second line is no count: '" + lines.get(1) + "'");
    }
    long size = Long.parseLong(lines.get(1));
    return Hash.parse(lines.get(2))
        .then(
            root ->
                size == 0 && !root.equals(Hash.EMPTY)
                    ? bad(text, "a tree of size 0 has the root " + Hash.EMPTY)
                    : Parsed.good(new Checkpoint(lines.get(0), size, root)));
  }

  private static Parsed<Checkpoint> bad(String text, String maybe) {
    return Parsed.bad("not a checkpoint: '" + text + "'. Maybe " + maybe + ".");
  }

  /** The three lines, each with its line feed: the text of the note that is signed. */
  public String text() {
    return origin + "\n" + size + "\n" + root.base64() + "\n";
  }
}
