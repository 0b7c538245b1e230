package limen.ledger.tile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import limen.ledger.Vectors;
import limen.ledger.key.Keys;
import limen.ledger.note.Checkpoint;
import limen.ledger.note.Note;
import limen.ledger.note.Policy;
import limen.ledger.tree.Tree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever packs a file anew, with every checksum right, is found out all the same. */
class ForgedFileTest {
  private static final int SIZE = 300;
  private static final List<byte[]> ENTRIES = Vectors.entries(SIZE);
  private static final Tree TREE = Vectors.tree(SIZE);
  private static final Policy POLICY =
      Policy.parse("log " + Keys.LOG.verifyKey() + "\nquorum none\n").orThrow();

  /** The parts of a good file, to be changed by a test. */
  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  @BeforeEach
  void packs() {
    Checkpoint head = new Checkpoint(Keys.LOG.verifyKey().name(), SIZE, TREE.root());
    parts.put("policy", utf8(POLICY.text()));
    parts.put("checkpoint", Note.signed(head.text(), Keys.LOG).bytes());
    for (TilePath path : TilePath.all(SIZE)) {
      int from = Math.toIntExact(path.first());
      parts.put(
          path.path(),
          path.isEntries()
              ? Bundle.write(ENTRIES.subList(from, from + path.width()))
              : path.hashes(TREE));
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private Reading read() throws IOException {
    return read(parts);
  }

  private static Reading read(Map<String, byte[]> parts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PartWriter writer = new PartWriter(out);
    for (Map.Entry<String, byte[]> part : parts.entrySet()) {
      writer.write(part.getKey(), part.getValue());
    }
    writer.end();
    return read(out.toByteArray());
  }

  private static Reading read(byte[] file) throws IOException {
    return RecordFile.read(
        new ByteArrayInputStream(file),
        new RecordFile.Visitor() {
          @Override
          public void head(Policy policy, Note checkpoint) {}

          @Override
          public void entry(long index, byte[] bytes, Tree tree) {}
        });
  }

  private void refuses(String part, OptionalLong entry) throws IOException {
    Reading reading = read();
    assertThat(reading).isInstanceOf(Reading.Faulty.class);
    Reading.Faulty faulty = (Reading.Faulty) reading;
    assertThat(faulty.part()).as(faulty.text()).isEqualTo(part);
    assertThat(faulty.entry()).as(faulty.text()).isEqualTo(entry);
    assertThat(faulty.why()).contains("Maybe");
  }

  @Test
  void readsTheGoodFile() throws IOException {
    assertThat(read()).isInstanceOf(Reading.Whole.class);
  }

  @Test
  void namesAChangedEntry() throws IOException {
    List<byte[]> others = new ArrayList<>(ENTRIES.subList(256, SIZE));
    others.set(7, utf8("changed"));
    parts.put("tile/entries/001.p/44", Bundle.write(others));

    refuses("tile/entries/001.p/44", OptionalLong.of(263));
  }

  @Test
  void namesTheFirstOfTwoEntriesThatChangedPlaces() throws IOException {
    List<byte[]> others = new ArrayList<>(ENTRIES.subList(0, 256));
    others.set(41, ENTRIES.get(42));
    others.set(42, ENTRIES.get(41));
    parts.put("tile/entries/000", Bundle.write(others));

    refuses("tile/entries/000", OptionalLong.of(41));
  }

  @Test
  void namesTheEntryAfterWhichOneWasLeftOut() throws IOException {
    List<byte[]> others = new ArrayList<>(ENTRIES.subList(0, 256));
    others.remove(100);
    parts.put("tile/entries/000", Bundle.write(others));

    refuses("tile/entries/000", OptionalLong.of(100));
  }

  @Test
  void namesAChangedTile() throws IOException {
    byte[] tile = TREE.leaf(0).bytes();
    System.arraycopy(tile, 0, parts.get("tile/0/001.p/44"), 32, 32);

    refuses("tile/0/001.p/44", OptionalLong.empty());
  }

  @Test
  void namesATileThatIsTooShort() throws IOException {
    parts.put("tile/1/000.p/1", new byte[31]);

    refuses("tile/1/000.p/1", OptionalLong.empty());
  }

  @Test
  void namesTheCheckpointOfAnotherLog() throws IOException {
    Checkpoint head = new Checkpoint("m.example", SIZE, Vectors.tree(7).root());
    parts.put("checkpoint", Note.signed(head.text(), Keys.LOG).bytes());

    refuses("checkpoint", OptionalLong.empty());
  }

  @Test
  void namesACheckpointOfMoreEntriesThanAFileHolds() throws IOException {
    Checkpoint head = new Checkpoint("m.example", 999_999_999_999L, TREE.root());
    parts.put("checkpoint", Note.signed(head.text(), Keys.LOG).bytes());

    refuses("checkpoint", OptionalLong.empty());
  }

  @Test
  void namesAPolicyInAnotherSpelling() throws IOException {
    parts.put("policy", utf8("# ours\n" + POLICY.text()));

    refuses("policy", OptionalLong.empty());
  }

  @Test
  void namesThePartThatIsMissingOrInAnotherPlace() throws IOException {
    byte[] leaves = parts.remove("tile/0/000");
    refuses("tile/0/000", OptionalLong.empty());

    parts.put("tile/0/000", leaves);
    refuses("tile/0/000", OptionalLong.empty());
  }

  @Test
  void refusesAPartMore() throws IOException {
    parts.put("readme", utf8("hello"));

    refuses("table of contents", OptionalLong.empty());
  }

  @Test
  void refusesThePartsInAnotherProgrammesHeaders() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    }
    assertThat(read(out.toByteArray())).isInstanceOf(Reading.Faulty.class);
    assertThat(((Reading.Faulty) read(out.toByteArray())).part()).isEqualTo("policy");
  }

  @Test
  void refusesAnythingAtAll() throws IOException {
    for (String other : new String[] {"", "PK", "log of nothing", "\u0000".repeat(100)}) {
      assertThat(read(utf8(other))).isInstanceOf(Reading.Faulty.class);
    }
  }
}
