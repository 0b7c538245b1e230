package limen.ledger.tile;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import limen.ledger.note.Checkpoint;
import limen.ledger.note.Note;
import limen.ledger.note.Policy;
import limen.ledger.tree.Hash;
import limen.ledger.tree.Tree;

/**
 * A whole log in one file, {@code *.exrec}: a ZIP file of its policy, its checkpoint, its entries
 * and its tiles in one order and one spelling, so that equal logs are equal files and nothing in a
 * file can be changed unseen. Described to the byte in docs/formats/exrec.md.
 */
public final class RecordFile {
  static final String POLICY = "policy";
  static final String CHECKPOINT = "checkpoint";

  private RecordFile() {}

  /** Who is handed what a file holds, while it is still being read. */
  public interface Visitor {
    /** Policy and checkpoint, each in its one spelling; nothing has been judged yet. */
    void head(Policy policy, Note checkpoint);

    /**
     * The entries in their order. They count only if the reading then ends with a whole file.
     *
     * @param tree the tree up to this entry, whose leaf is its last; not to be added to
     */
    void entry(long index, byte[] bytes, Tree tree);
  }

  /**
   * Writes a log as one file.
   *
   * @param entries the entries from the first; those after the checkpoint's size are left out
   * @throws IllegalArgumentException if the entries are not those of the checkpoint; what was
   *     written by then is no file
   */
  public static void write(
      OutputStream out, Policy policy, Note checkpoint, Iterable<byte[]> entries)
      throws IOException {
    Checkpoint head = Checkpoint.parse(checkpoint.text()).orThrow();
    if (!isWritable(head.size())) {
      throw new IllegalArgumentException("too many entries for one file: " + head.size());
    }
    PartWriter parts = new PartWriter(out);
    parts.write(POLICY, policy.text().getBytes(StandardCharsets.UTF_8));
    parts.write(CHECKPOINT, checkpoint.bytes());
    Tree tree = new Tree();
    Iterator<byte[]> rest = entries.iterator();
    for (TilePath path : TilePath.all(head.size())) {
      parts.write(path.path(), path.isEntries() ? bundle(path, rest, tree) : path.hashes(tree));
    }
    if (!tree.root().equals(head.root())) {
      throw new IllegalArgumentException(
          "entries with the root " + tree.root() + ", not " + head.root());
    }
    parts.end();
  }

  private static byte[] bundle(TilePath path, Iterator<byte[]> entries, Tree tree) {
    List<byte[]> some = new ArrayList<>();
    while (some.size() < path.width()) {
      if (!entries.hasNext()) {
        throw new IllegalArgumentException("no entry " + tree.size());
      }
      byte[] entry = entries.next();
      tree.append(Hash.leaf(entry));
      some.add(entry);
    }
    return Bundle.write(some);
  }

  static boolean isWritable(long size) {
    return TilePath.count(size) + 2 <= Stored.MOST_PARTS;
  }

  /**
   * Reads a file, one bundle of entries in memory at a time, and compares everything in it with
   * what {@link #write} would have written.
   *
   * @throws IOException if the stream itself fails
   */
  public static Reading read(InputStream in, Visitor visitor) throws IOException {
    return new RecordReader(in, visitor).read();
  }
}
