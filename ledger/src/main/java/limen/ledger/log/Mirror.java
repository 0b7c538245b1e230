package limen.ledger.log;

import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import limen.ledger.Parsed;
import limen.ledger.key.SigningKey;
import limen.ledger.key.VerifyKey;
import limen.ledger.note.Checkpoint;
import limen.ledger.note.Note;
import limen.ledger.note.SignatureLine;
import limen.ledger.store.Folder;
import limen.ledger.tree.Hash;
import limen.ledger.tree.Tree;

/**
 * Holds every byte of a log and cosigns what it holds. Its line under a checkpoint says: this only
 * grew from all that I have cosigned before, each entry may stand where it stands, and I could
 * finish the record alone. It keeps the signed checkpoint itself, so that it can prove a lie and
 * not only see one.
 */
public final class Mirror implements AutoCloseable {
  /** How many entries are taken from a source under one checkpoint. */
  private static final int MOST_AT_ONCE = 1 << 20;

  private static final int STRIDE = 256;

  private final Roll roll;
  private final Hand hand;
  private final InstantSource clock;

  private Mirror(Roll roll, Hand hand, InstantSource clock) {
    this.roll = roll;
    this.hand = hand;
    this.clock = clock;
  }

  /** Begins to mirror a log, in folders that are there and hold none. */
  public static Mirror begin(
      Folder entries,
      Folder heads,
      VerifyKey log,
      SigningKey cosigner,
      Admission rule,
      InstantSource clock) {
    Roll.begin(entries, heads, new byte[0]);
    return open(entries, heads, log, cosigner, rule, clock);
  }

  /** Goes on with a mirror that was begun. */
  public static Mirror open(
      Folder entries,
      Folder heads,
      VerifyKey log,
      SigningKey cosigner,
      Admission rule,
      InstantSource clock) {
    return open(entries, heads, Hand.of(log, cosigner), rule, clock);
  }

  static Mirror open(Folder entries, Folder heads, Hand hand, Admission rule, InstantSource clock) {
    Roll roll = Roll.open(entries, heads, rule, hand.origin(), hand.byLog(), Roll.Tail.DROP);
    return new Mirror(roll, hand, clock);
  }

  /**
   * Looks at a checkpoint, fetches what is missing, and cosigns if all is well. May be repeated for
   * ever: the head that is held already is cosigned again, with the time of now.
   */
  public synchronized Reply update(byte[] checkpoint, Source source) {
    roll.sound();
    return switch (Signed.read(checkpoint, hand.origin(), hand.byLog())) {
      case Parsed.Bad<Signed>(String why) -> new Reply.Foreign(why);
      case Parsed.Good<Signed>(Signed signed) ->
          signed.head().size() <= roll.tree().size() ? compare(signed) : grow(signed, source);
    };
  }

  private Reply compare(Signed signed) {
    Tree tree = roll.tree();
    Signed last = roll.last();
    long size = signed.head().size();
    if (last == null || tree.root(size).equals(signed.head().root())) {
      return size == tree.size() ? cosign(signed.head()) : new Reply.Behind(tree.size());
    }
    return new Reply.Forked(
        new Fork(signed.note(), last.note(), tree.root(size), tree.consistency(size, tree.size())));
  }

  private Reply grow(Signed signed, Source source) {
    long size = signed.head().size();
    try {
      if (size - roll.tree().size() > MOST_AT_ONCE) {
        return new Reply.Unavailable(
            "%d entries are missing. Maybe ask for a smaller checkpoint first."
                .formatted(size - roll.tree().size()));
      }
      List<byte[]> more = pull(source, roll.tree().size(), size);
      List<Hash> leaves = more.stream().map(Hash::leaf).toList();
      Edge edge = Edge.of(roll.tree());
      for (Hash leaf : leaves) {
        edge = edge.with(leaf);
      }
      return edge.root().equals(signed.head().root())
          ? take(signed, more, leaves)
          : explain(signed, source);
    } catch (IOException e) {
      return new Reply.Unavailable("The entries cannot be had: %s".formatted(e.getMessage()));
    }
  }

  private static List<byte[]> pull(Source source, long from, long to) throws IOException {
    List<byte[]> entries = new ArrayList<>();
    while (from + entries.size() < to) {
      long next = from + entries.size();
      List<byte[]> some = source.entries(next, Math.min(to, next + STRIDE));
      if (some.isEmpty() || next + some.size() > to) {
        throw new IOException("%d entries instead of 1 to %d".formatted(some.size(), to - next));
      }
      entries.addAll(some);
    }
    return entries;
  }

  private Reply take(Signed signed, List<byte[]> more, List<Hash> leaves) {
    Admission rule = roll.rule();
    for (int i = 0; i < more.size(); i++) {
      long index = roll.tree().size() + i;
      switch (rule.admit(index, more.get(i).clone(), clock.instant())) {
        case Admission.Admitted(Admission next) -> rule = next;
        case Refused refused -> {
          return new Reply.Rejected(index, refused);
        }
      }
    }
    Checkpoint held = roll.append(more, leaves, rule);
    roll.publish(new Signed(bare(signed.note()), held));
    return cosign(held);
  }

  /** Keeps of the lines only what proves that the log signed: nobody can make the head long. */
  private Note bare(Note note) {
    return note.signatures().stream()
        .map(line -> new Note(note.text(), List.of(line)))
        .filter(hand.byLog())
        .findFirst()
        .orElseThrow();
  }

  /**
   * The entries do not lead from what is held to what was signed. Either the source gave wrong
   * ones, or the log signed another history; then that whole history, which has the signed root,
   * proves it.
   */
  private Reply explain(Signed signed, Source source) throws IOException {
    Signed last = roll.last();
    long size = signed.head().size();
    Tree other = Tree.of(pull(source, 0, size).stream().map(Hash::leaf).toList());
    if (last == null || !other.root().equals(signed.head().root())) {
      return new Reply.Unavailable(
          "The entries of the source are not those that were signed. Maybe ask another source.");
    }
    long held = last.head().size();
    if (other.root(held).equals(last.head().root())) {
      return new Reply.Unavailable("The source gave other entries before. Maybe ask again.");
    }
    return new Reply.Forked(
        new Fork(last.note(), signed.note(), other.root(held), other.consistency(held, size)));
  }

  private Reply cosign(Checkpoint head) {
    long seconds = clock.instant().getEpochSecond();
    SignatureLine line = hand.pen().cosign(head.text(), seconds);
    return new Reply.Cosigned(head, line, seconds);
  }

  /** The last checkpoint that was cosigned, with the log's signature. */
  public synchronized Optional<Note> checkpoint() {
    return Optional.ofNullable(roll.last()).map(Signed::note);
  }

  /** What others may read. */
  public Copy copy() {
    return roll.copy();
  }

  /** Gives up the folders. */
  @Override
  public synchronized void close() {
    roll.close();
  }
}
