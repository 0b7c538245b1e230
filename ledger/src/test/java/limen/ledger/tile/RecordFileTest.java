package limen.ledger.tile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import limen.ledger.key.KeyType;
import limen.ledger.key.SigningKey;
import limen.ledger.note.Checkpoint;
import limen.ledger.note.Cosignature;
import limen.ledger.note.Note;
import limen.ledger.note.Policy;
import limen.ledger.tree.Hash;
import limen.ledger.tree.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A record file is one file only, and any change of it is refused with its place. */
class RecordFileTest {
  private static final SigningKey LOG = key("m.example/drill/log", KeyType.NOTE, 1);
  private static final SigningKey WITNESS = key("a.example/drill/mirror", KeyType.COSIGNATURE, 2);
  private static final Policy POLICY =
      Policy.parse("log " + LOG.verifyKey() + "\nwitness a " + WITNESS.verifyKey() + "\nquorum a\n")
          .orThrow();

  private static SigningKey key(String name, KeyType type, int seed) {
    byte[] bytes = new byte[SigningKey.SEED_BYTES];
    Arrays.fill(bytes, (byte) seed);
    return SigningKey.of(name, type, bytes);
  }

  private static List<byte[]> entries(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> ("entry-" + i).getBytes(StandardCharsets.UTF_8))
        .toList();
  }

  private static Note checkpoint(List<byte[]> entries) {
    Tree tree = Tree.of(entries.stream().map(Hash::leaf).toList());
    Checkpoint head = new Checkpoint(LOG.verifyKey().name(), tree.size(), tree.root());
    Note note = Note.signed(head.text(), LOG);
    return note.with(Cosignature.sign(WITNESS, note.text(), 1_900_000_000));
  }

  private static byte[] file(int count) throws IOException {
    List<byte[]> entries = entries(count);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RecordFile.write(out, POLICY, checkpoint(entries), entries);
    return out.toByteArray();
  }

  /** Keeps what it is handed. */
  private static final class Kept implements RecordFile.Visitor {
    final List<String> entries = new ArrayList<>();

    @Override
    public void head(Policy policy, Note checkpoint) {
      assertThat(policy.judge(checkpoint).holdsExactly()).isTrue();
    }

    @Override
    public void entry(long index, byte[] bytes, Tree tree) {
      assertThat(index).isEqualTo(entries.size());
      entries.add(new String(bytes, StandardCharsets.UTF_8));
    }
  }

  /** Looks at nothing. */
  private static final class Careless implements RecordFile.Visitor {
    @Override
    public void head(Policy policy, Note checkpoint) {}

    @Override
    public void entry(long index, byte[] bytes, Tree tree) {}
  }

  private static Reading read(byte[] file) throws IOException {
    return RecordFile.read(new ByteArrayInputStream(file), new Careless());
  }

  private static Reading.Faulty refused(byte[] file) throws IOException {
    Reading reading = read(file);
    assertThat(reading).isInstanceOf(Reading.Faulty.class);
    return (Reading.Faulty) reading;
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 255, 256, 257, 600})
  void readsWhatItWrote(int count) throws IOException {
    Kept kept = new Kept();

    Reading reading = RecordFile.read(new ByteArrayInputStream(file(count)), kept);

    assertThat(reading).isInstanceOf(Reading.Whole.class);
    Reading.Whole whole = (Reading.Whole) reading;
    assertThat(whole.head()).isEqualTo(Checkpoint.parse(whole.checkpoint().text()).orThrow());
    assertThat(whole.tree().root()).isEqualTo(whole.head().root());
    assertThat(kept.entries)
        .containsExactlyElementsOf(
            entries(count).stream()
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .toList());
  }

  @Test
  void isAZipFileOfTheTilesInOrder() throws IOException {
    List<String> names = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file(300)))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        names.add(part.getName());
      }
    }
    assertThat(names)
        .containsExactly(
            "policy",
            "checkpoint",
            "tile/entries/000",
            "tile/entries/001.p/44",
            "tile/0/000",
            "tile/0/001.p/44",
            "tile/1/000.p/1");
  }

  @Test
  void refusesEveryFlippedBit() throws IOException {
    byte[] file = file(2);
    for (int bit = 0; bit < 8 * file.length; bit++) {
      file[bit / 8] ^= (byte) (1 << bit % 8);
      boolean whole =
          read(file) instanceof Reading.Whole(var policy, var note, var _, var _)
              && policy.judge(note).holdsExactly();
      assertThat(whole).as("bit %s", bit).isFalse();
      file[bit / 8] ^= (byte) (1 << bit % 8);
    }
  }

  @Test
  void refusesEveryCutAndEveryByteMore() throws IOException {
    byte[] file = file(3);
    for (int length = 0; length < file.length; length++) {
      refused(Arrays.copyOf(file, length));
    }
    assertThat(refused(Arrays.copyOf(file, file.length + 1)).part()).isEqualTo("table of contents");
  }

  @Test
  void namesTheEntryThatWasChanged() throws IOException {
    byte[] file = file(300);
    int at = find(file, "entry-290");
    file[at + 6] = '3';

    Reading.Faulty faulty = refused(file);

    assertThat(faulty.part()).isEqualTo("tile/entries/001.p/44");
    assertThat(faulty.entry()).isEqualTo(OptionalLong.of(290));
  }

  @Test
  void namesTheEntryThatWasMadeLonger() throws IOException {
    byte[] file = file(300);
    int at = find(file, "entry-17");
    file[at - 1]++;

    assertThat(refused(file).entry()).isEqualTo(OptionalLong.of(17));
  }

  @Test
  void writesNoFileOfOtherEntries() {
    List<byte[]> others = new ArrayList<>(entries(4));
    others.set(2, new byte[] {'x'});

    assertThatThrownBy(
            () ->
                RecordFile.write(
                    new ByteArrayOutputStream(), POLICY, checkpoint(entries(4)), others))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static int find(byte[] file, String text) {
    String letters = new String(file, StandardCharsets.ISO_8859_1);
    return letters.indexOf(text);
  }
}
