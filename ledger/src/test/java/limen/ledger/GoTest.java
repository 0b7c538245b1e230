package limen.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import limen.ledger.key.KeyType;
import limen.ledger.key.Keys;
import limen.ledger.note.Checkpoint;
import limen.ledger.note.Cosignature;
import limen.ledger.note.Note;
import limen.ledger.tile.Bundle;
import limen.ledger.tile.TilePath;
import limen.ledger.tree.Hash;
import limen.ledger.tree.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Go's golang.org/x/mod/sumdb accepts a log of ours, proof by proof, and we what it signs. */
class GoTest {
  private static final Path SOURCES = Path.of("/usr/share/gocode");
  private static final int SIZE = 1_300;
  private static final List<byte[]> ENTRIES = Vectors.entries(SIZE);
  private static final Tree TREE = Vectors.tree(SIZE);

  @TempDir Path folder;

  @Test
  void findsEverythingAsItWouldMakeItItself() throws IOException, InterruptedException {
    if (isLeftOut()) {
      return;
    }
    List<byte[]> notes = notes();
    writeLog(notes);

    Programme.Ended ended = checkLog();

    assertThat(ended.printed())
        .isEqualTo(
            "1300 entries, 2600 inclusion and 1950 consistency proofs, " + notes.size() + " notes");
    assertThat(ended.status()).isZero();
    comparesVerdicts(notes);
    readsWhatGoSigned();
    refusesWhatWasChanged();
  }

  private Programme.Ended checkLog() throws IOException, InterruptedException {
    Map<String, String> environment =
        Map.of(
            "GO111MODULE", "off",
            "GOPATH", SOURCES.toString(),
            "GOFLAGS", "",
            "CGO_ENABLED", "0",
            "GOCACHE", Path.of("target/go").toAbsolutePath().toString());
    return Programme.run(
        Path.of("src/test/go/checklog"),
        environment,
        List.of("go", "run", "main.go", folder.toString()));
  }

  /** That it says yes is worth something only if it can say no. */
  private void refusesWhatWasChanged() throws IOException, InterruptedException {
    Path bundle = folder.resolve("tile/entries/003");
    byte[] bytes = Files.readAllBytes(bundle);
    bytes[bytes.length - 1] ^= 1;
    Files.write(bundle, bytes);

    assertThat(checkLog().status()).isEqualTo(1);
  }

  /** Without Go the test fails, unless somebody at a desk said so; a build server always has it. */
  private static boolean isLeftOut() {
    if (Programme.isThere("go")
        && Files.isDirectory(SOURCES.resolve("src/golang.org/x/mod/sumdb/tlog"))) {
      return false;
    }
    boolean without = "without".equals(System.getProperty("go"));
    if (without && System.getenv("CI") == null) {
      System.out.println("GoTest: NOT RUN, since there is no Go here and -Dgo=without was said.");
      return true;
    }
    return fail(
        "Go with golang.org/x/mod is missing. Maybe run bin/install-go, or, at a desk, say"
            + " -Dgo=without.");
  }

  private void writeLog(List<byte[]> notes) throws IOException {
    Checkpoint head = new Checkpoint(Keys.LOG.verifyKey().name(), SIZE, TREE.root());
    Note note = Note.signed(head.text(), Keys.LOG);
    note = note.with(Cosignature.sign(Keys.A, note.text(), 0));
    note = note.with(Cosignature.sign(Keys.B, note.text(), 1_900_000_000));
    write("checkpoint", note.bytes());
    write("keys", List.of(Keys.LOG.verifyKey(), Keys.A.verifyKey(), Keys.B.verifyKey()));
    for (TilePath path : TilePath.all(SIZE)) {
      int from = Math.toIntExact(path.first());
      write(
          path.path(),
          path.isEntries()
              ? Bundle.write(ENTRIES.subList(from, from + path.width()))
              : path.hashes(TREE));
    }
    write("roots", roots());
    write("inclusion", inclusion());
    write("consistency", consistency());
    write("notes", joined(notes));
  }

  private static List<String> roots() {
    List<String> lines = new ArrayList<>();
    for (int size = 1; size <= SIZE; size++) {
      lines.add(size + " " + TREE.root(size));
    }
    return lines;
  }

  /** Every entry in the whole tree and in one that ends within 300 entries after it. */
  private static List<String> inclusion() {
    List<String> lines = new ArrayList<>();
    for (int index = 0; index < SIZE; index++) {
      for (long size : new long[] {SIZE, Math.min(SIZE, index + 1 + (index * 7L) % 300)}) {
        lines.add(size + " " + index + words(TREE.inclusion(index, size)));
      }
    }
    return lines;
  }

  private static List<String> consistency() {
    List<String> lines = new ArrayList<>();
    for (int earlier = 1; earlier <= SIZE; earlier++) {
      lines.add(SIZE + " " + earlier + words(TREE.consistency(earlier, SIZE)));
      if (earlier % 2 == 0) {
        lines.add(earlier + " " + earlier / 2 + words(TREE.consistency(earlier / 2, earlier)));
      }
    }
    return lines;
  }

  private static String words(List<Hash> path) {
    return path.stream().map(hash -> " " + hash).collect(Collectors.joining());
  }

  /** A good note of two signatures, and each of 4,000 that differ from it in a byte or two. */
  private static List<byte[]> notes() {
    byte[] good = Note.signed("a note\n\nof two parts\n", Keys.LOG, Keys.PARTY).bytes();
    byte[] interesting = "\n\n\u2014 +=\u0000\t\u007fA/".getBytes(StandardCharsets.UTF_8);
    Random random = new Random(1);
    List<byte[]> notes = new ArrayList<>(List.of(good));
    for (int i = 0; i < 4_000; i++) {
      byte[] note = good.clone();
      for (int change = 0; change <= i % 2; change++) {
        note[random.nextInt(note.length)] =
            random.nextBoolean()
                ? interesting[random.nextInt(interesting.length)]
                : (byte) random.nextInt(256);
      }
      notes.add(note);
    }
    return notes;
  }

  private static byte[] joined(List<byte[]> notes) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    for (byte[] note : notes) {
      out.writeInt(note.length);
      out.write(note);
    }
    return bytes.toByteArray();
  }

  /** What we take Go takes; what Go takes and we do not has another spelling of the same. */
  private void comparesVerdicts(List<byte[]> notes) throws IOException {
    byte[] verdicts = Files.readAllBytes(folder.resolve("verdicts"));
    int taken = 0;
    for (int i = 0; i < notes.size(); i++) {
      boolean ours =
          Note.parse(notes.get(i))
                      .then(note -> note.signers(List.of(Keys.LOG.verifyKey())))
                      .map(signers -> !signers.isEmpty())
                  instanceof Parsed.Good<Boolean>(Boolean signed)
              && signed;
      if (ours) {
        taken++;
        assertThat(verdicts[i])
            .as(new String(notes.get(i), StandardCharsets.UTF_8))
            .isEqualTo((byte) 'y');
      }
    }
    assertThat(verdicts[0]).isEqualTo((byte) 'y');
    assertThat(taken).isGreaterThan(10);
  }

  private void readsWhatGoSigned() throws IOException {
    Note note = Note.parse(Files.readAllBytes(folder.resolve("signed-by-go"))).orThrow();
    var signer = Keys.of("go.example/signer", KeyType.NOTE, 9);

    assertThat(note.signers(List.of(signer.verifyKey())).orThrow()).hasSize(1);
    assertThat(note).isEqualTo(Note.signed(note.text(), signer));
  }

  private void write(String name, List<?> lines) throws IOException {
    String text = lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private void write(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }
}
