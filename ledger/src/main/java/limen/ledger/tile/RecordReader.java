package limen.ledger.tile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import limen.ledger.Parsed;
import limen.ledger.note.Checkpoint;
import limen.ledger.note.Note;
import limen.ledger.note.Policy;
import limen.ledger.tree.Hash;
import limen.ledger.tree.Tree;
import org.jspecify.annotations.Nullable;

/** One reading of a record file from its first byte to its last. */
final class RecordReader {
  private static final String CONTENTS = "table of contents";
  private static final String DAMAGED =
      "has other bytes than its checksum says. Maybe the file was damaged or changed.";

  private final PartReader parts;
  private final RecordFile.Visitor visitor;
  private final Tree tree = new Tree();

  /** A bundle with a fault that only the hashes of its tile can name the entry of. */
  private record Suspect(TilePath path, List<Hash> leaves, String why) {}

  private @Nullable Suspect suspect;

  RecordReader(InputStream in, RecordFile.Visitor visitor) {
    parts = new PartReader(in);
    this.visitor = visitor;
  }

  Reading read() throws IOException {
    Parsed<Policy> policy =
        text(RecordFile.POLICY)
            .then(bytes -> Policy.parseExactly(new String(bytes, StandardCharsets.UTF_8)));
    if (policy instanceof Parsed.Bad<Policy>(String why)) {
      return faulty(RecordFile.POLICY, why);
    }
    Parsed<Note> note = text(RecordFile.CHECKPOINT).then(Note::parse);
    Parsed<Checkpoint> head = note.then(read -> Checkpoint.parse(read.text()));
    if (head instanceof Parsed.Bad<Checkpoint>(String why)) {
      return faulty(RecordFile.CHECKPOINT, why);
    }
    return read(policy.orThrow(), note.orThrow(), head.orThrow());
  }

  private Parsed<byte[]> text(String name) throws IOException {
    return parts
        .next(name, Note.MOST_BYTES)
        .then(part -> part.isIntact() ? Parsed.good(part.bytes()) : Parsed.bad(DAMAGED));
  }

  private Reading read(Policy policy, Note checkpoint, Checkpoint head) throws IOException {
    if (!RecordFile.isWritable(head.size())) {
      return faulty(
          RecordFile.CHECKPOINT, "is of " + head.size() + " entries. Maybe half is meant.");
    }
    visitor.head(policy, checkpoint);
    for (TilePath path : TilePath.all(head.size())) {
      Reading.Faulty fault = path.isEntries() ? bundle(path) : hashes(path, head);
      if (fault != null) {
        return suspect == null ? fault : suspected(suspect, fault);
      }
    }
    if (!tree.root().equals(head.root())) {
      return faulty(
          RecordFile.CHECKPOINT,
          "is not of these entries: their root is "
              + tree.root()
              + ". Maybe it belongs to another file.");
    }
    return parts.endsHere()
        ? new Reading.Whole(policy, checkpoint, head, tree)
        : faulty(CONTENTS, "is not of these parts. Maybe the file was packed anew or added to.");
  }

  private Reading.@Nullable Faulty bundle(TilePath path) throws IOException {
    return switch (parts.next(path.path(), Bundle.MOST_BYTES)) {
      case Parsed.Bad<PartReader.Part>(String why) -> faulty(path.path(), why);
      case Parsed.Good<PartReader.Part>(PartReader.Part part) -> {
        take(path, part);
        yield null;
      }
    };
  }

  private void take(TilePath path, PartReader.Part part) {
    if (suspect != null) {
      return;
    }
    switch (Bundle.read(part.bytes(), path.width())) {
      case Parsed.Good<List<byte[]>>(List<byte[]> entries) when part.isIntact() ->
          entries.forEach(this::take);
      case Parsed.Good<List<byte[]>> _ -> suspect = suspect(path, part, DAMAGED);
      case Parsed.Bad<List<byte[]>>(String why) -> suspect = suspect(path, part, why);
    }
  }

  private void take(byte[] entry) {
    long index = tree.size();
    tree.append(Hash.leaf(entry));
    visitor.entry(index, entry, tree);
  }

  private static Suspect suspect(TilePath path, PartReader.Part part, String why) {
    List<byte[]> entries = Bundle.begin(part.bytes(), path.width());
    return new Suspect(path, entries.stream().map(Hash::leaf).toList(), why);
  }

  private Reading.@Nullable Faulty hashes(TilePath path, Checkpoint head) throws IOException {
    return switch (parts.next(path.path(), path.width() * Hash.BYTES)) {
      case Parsed.Bad<PartReader.Part>(String why) -> faulty(path.path(), why);
      case Parsed.Good<PartReader.Part>(PartReader.Part part) when !part.isIntact() ->
          faulty(path.path(), DAMAGED);
      case Parsed.Good<PartReader.Part>(PartReader.Part part) ->
          suspect == null ? compare(path, part.bytes(), head) : search(path, part.bytes(), suspect);
    };
  }

  /** A tile that differs is at fault itself only if the entries are those of the checkpoint. */
  private Reading.@Nullable Faulty compare(TilePath path, byte[] bytes, Checkpoint head) {
    byte[] expected = path.hashes(tree);
    int at = Arrays.mismatch(expected, bytes);
    if (at < 0) {
      return null;
    }
    if (path.level() > 0 || tree.root().equals(head.root())) {
      return faulty(path.path(), "is not of these entries. Maybe the file was changed.");
    }
    long entry = path.first() + at / Hash.BYTES;
    TilePath bundle = new TilePath(TilePath.ENTRIES, path.index(), path.width());
    return new Reading.Faulty(
        bundle.path(),
        OptionalLong.of(entry),
        "is not what its hash in " + path + " says. Maybe it was changed.");
  }

  /** Names the first entry of a suspected bundle that its tile does not know. */
  private static Reading.@Nullable Faulty search(TilePath path, byte[] bytes, Suspect suspect) {
    if (path.level() != 0 || path.index() != suspect.path.index()) {
      return null;
    }
    int whole = Math.min(suspect.leaves.size(), bytes.length / Hash.BYTES);
    int at = 0;
    while (at < whole && suspect.leaves.get(at).equals(Hash.at(bytes, at * Hash.BYTES))) {
      at++;
    }
    OptionalLong entry =
        at < path.width() ? OptionalLong.of(path.first() + at) : OptionalLong.empty();
    return new Reading.Faulty(suspect.path.path(), entry, suspect.why);
  }

  /** The suspected bundle comes before whatever else was found while looking for its tile. */
  private static Reading.Faulty suspected(Suspect suspect, Reading.Faulty found) {
    return found.part().equals(suspect.path.path())
        ? found
        : new Reading.Faulty(suspect.path.path(), OptionalLong.empty(), suspect.why);
  }

  private static Reading.Faulty faulty(String part, String why) {
    return new Reading.Faulty(part, OptionalLong.empty(), why);
  }
}
