package limen.ledger.log;

import java.util.ArrayList;
import java.util.List;
import limen.ledger.key.SigningKey;
import limen.ledger.note.Checkpoint;
import limen.ledger.note.Note;
import limen.ledger.tree.Hash;
import limen.ledger.tree.Tree;

/** One history that a log tells; a second one with the same key is a lie. */
final class LyingLog implements Source {
  private final SigningKey key;
  private final List<byte[]> entries = new ArrayList<>();
  private final Tree tree = new Tree();

  LyingLog(SigningKey key) {
    this.key = key;
  }

  LyingLog say(String... words) {
    for (byte[] entry : Words.of(words)) {
      entries.add(entry);
      tree.append(Hash.leaf(entry));
    }
    return this;
  }

  byte[] checkpoint() {
    return checkpoint((int) tree.size());
  }

  byte[] checkpoint(int size) {
    String origin = key.verifyKey().name();
    return Note.signed(new Checkpoint(origin, size, tree.root(size)).text(), key).bytes();
  }

  @Override
  public List<byte[]> entries(long from, long to) {
    return entries.subList((int) from, (int) to);
  }
}
