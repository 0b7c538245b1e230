package limen.ledger.note;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import limen.ledger.Parsed;
import limen.ledger.tree.Hash;
import limen.ledger.tree.Proofs;
import org.jspecify.annotations.Nullable;

/**
 * A file by which anybody can check, without a network, that an entry stands in a log that the
 * witnesses saw, as <a href="https://c2sp.org/tlog-proof">tlog-proof</a> says.
 *
 * @param extra base64 of bytes that nothing vouches for, or empty for none
 * @param index where the entry stands, from 0
 * @param path the inclusion proof, from the leaf upwards
 * @param checkpoint the checkpoint with its signatures
 */
public record TreeProof(String extra, long index, List<Hash> path, Note checkpoint) {
  private static final String FIRST = "c2sp.org/tlog-proof@v1";
  private static final String EXTRA = "extra ";
  private static final Pattern INDEX = Pattern.compile("index (0|[1-9][0-9]{0,17})");

  /** No tree of which the size can be written has a longer way to its root. */
  private static final int LONGEST_PATH = 63;

  /**
   * A proof that can be written and read again, true or not.
   *
   * @throws IllegalArgumentException if it could not
   */
  public TreeProof {
    path = List.copyOf(path);
    if (index < 0 || path.size() > LONGEST_PATH || !isBase64(extra)) {
      throw new IllegalArgumentException("no proof for index " + index + " and extra " + extra);
    }
  }

  /** A proof with nothing in it that nobody vouches for. */
  public TreeProof(long index, List<Hash> path, Note checkpoint) {
    this("", index, path, checkpoint);
  }

  /** Reads the one spelling that {@link #text} writes. */
  public static Parsed<TreeProof> parse(String text) {
    int empty = text.indexOf("\n\n");
    if (empty < 0) {
      return bad("it was cut: no empty line stands before a checkpoint");
    }
    List<String> lines = new ArrayList<>(List.of(text.substring(0, empty).split("\n", -1)));
    if (!lines.removeFirst().equals(FIRST)) {
      return bad("its first line is not " + FIRST);
    }
    String extra = "";
    if (!lines.isEmpty() && lines.getFirst().startsWith(EXTRA)) {
      extra = lines.removeFirst().substring(EXTRA.length());
      if (extra.isEmpty() || !isBase64(extra)) {
        return bad("what is extra is no base64: '" + extra + "'");
      }
    }
    if (lines.isEmpty() || !INDEX.matcher(lines.getFirst()).matches()) {
      return bad("a line with the index is missing");
    }
    String said = extra;
    long index = Long.parseLong(lines.removeFirst().substring("index ".length()));
    return Note.parse(text.substring(empty + 2).getBytes(StandardCharsets.UTF_8))
        .then(note -> Checkpoint.parse(note.text()).map(_ -> note))
        .then(note -> path(lines, said, index, note));
  }

  private static Parsed<TreeProof> path(List<String> lines, String extra, long index, Note note) {
    if (lines.size() > LONGEST_PATH) {
      return bad("it has " + lines.size() + " hashes, more than any tree needs");
    }
    List<Hash> path = new ArrayList<>();
    for (String line : lines) {
      switch (Hash.parse(line)) {
        case Parsed.Good<Hash>(Hash hash) -> path.add(hash);
        case Parsed.Bad<Hash>(String why) -> {
          return Parsed.bad(why);
        }
      }
    }
    return Parsed.good(new TreeProof(extra, index, path, note));
  }

  private static Parsed<TreeProof> bad(String maybe) {
    return Parsed.bad("not a proof of a log. Maybe " + maybe + ".");
  }

  private static boolean isBase64(String text) {
    byte[] bytes = decode(text);
    return bytes != null && Base64.getEncoder().encodeToString(bytes).equals(text);
  }

  private static byte @Nullable [] decode(String base64) {
    try {
      return Base64.getDecoder().decode(base64.getBytes(StandardCharsets.UTF_8));
    } catch (IllegalArgumentException notBase64) {
      return null;
    }
  }

  /** The whole file. */
  public String text() {
    StringBuilder text = new StringBuilder(FIRST).append('\n');
    if (!extra.isEmpty()) {
      text.append(EXTRA).append(extra).append('\n');
    }
    text.append("index ").append(index).append('\n');
    path.forEach(hash -> text.append(hash.base64()).append('\n'));
    return text.append('\n')
        .append(new String(checkpoint.bytes(), StandardCharsets.UTF_8))
        .toString();
  }

  /**
   * The checkpoint, if it counts by the policy and the leaf stands in its tree at the index;
   * otherwise why not.
   */
  public Parsed<Checkpoint> verify(Policy policy, Hash leaf) {
    return policy
        .judge(checkpoint)
        .checkpoint()
        .then(
            head ->
                Proofs.included(leaf, index, head.size(), head.root(), path)
                    ? Parsed.good(head)
                    : Parsed.bad(
                        "a proof that does not lead from the leaf "
                            + leaf
                            + " to the root "
                            + head.root()
                            + ". Maybe it is another entry's."));
  }
}
