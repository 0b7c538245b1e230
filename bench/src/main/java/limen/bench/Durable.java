package limen.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import limen.ledger.key.KeyType;
import limen.ledger.key.SigningKey;
import limen.ledger.log.Admission;
import limen.ledger.log.Answer;
import limen.ledger.log.Commits;
import limen.ledger.log.Receipt;
import limen.ledger.log.Sequencer;
import limen.ledger.note.Note;
import limen.ledger.store.Folder;
import limen.ledger.store.Journal;

/**
 * How fast entries become durable on a real disk: under one force by the size of a batch, then
 * through the front of a server at a steady pace. Its one argument is a folder on that disk.
 */
public final class Durable {
  private static final int BYTES = 360;
  private static final long SECONDS = 5;
  private static final SigningKey LOG = key("log.example/drill", 1);
  private static final SigningKey SIGNER = key("a.example/drill", 2);

  private final Path disk;

  private Durable(Path disk) {
    this.disk = disk;
  }

  private static SigningKey key(String name, int seed) {
    byte[] bytes = new byte[SigningKey.SEED_BYTES];
    bytes[0] = (byte) seed;
    return SigningKey.of(name, KeyType.NOTE, bytes);
  }

  /** Prints every figure with its name. */
  public static void main(String[] arguments) throws IOException {
    Durable durable = new Durable(Path.of(arguments[0]));
    for (int batch : new int[] {1, 8, 32, 128, 256}) {
      System.out.printf("journal, batch %4d: %9.0f entries/s%n", batch, durable.journal(batch));
    }
    for (int batch : new int[] {1, 8, 32, 128, 256}) {
      System.out.printf(
          "sequencer, any entry, batch %4d: %9.0f entries/s%n",
          batch, durable.sequencer(Admission.open(), batch));
    }
    double alone = durable.signatures();
    System.out.printf("strict signatures alone: %.0f/s%n", alone);
    double admitted = durable.sequencer(strict(), 256);
    System.out.printf(
        "sequencer, strict signatures, batch 256: %.0f entries/s = %.1f %% of that rate%n",
        admitted, 100 * admitted / alone);
    durable.pace("any entry", Admission.open());
    durable.pace("strict signatures", strict());
  }

  /** One rule for all benchmarks that verify: the note is its signer's. */
  private static Admission strict() {
    return new Admission() {
      @Override
      public Decision admit(long index, byte[] entry, Instant now) {
        Note note = Note.parse(entry).orThrow();
        if (!note.signatures().getFirst().verifies(SIGNER.verifyKey(), note.text())) {
          throw new IllegalStateException("a signature of our own that does not hold");
        }
        return new Admitted(this);
      }
    };
  }

  /** Entries like those of a record, each another one. */
  private static List<byte[]> entries(String of, int count) {
    return IntStream.range(0, count)
        .mapToObj(
            i -> {
              String text = "%s %d %s\n".formatted(of, i, "x".repeat(BYTES - 140));
              return Note.signed(text, SIGNER).bytes();
            })
        .toList();
  }

  private Folder folder(String name) throws IOException {
    return Folder.at(Files.createTempDirectory(disk, name));
  }

  private double journal(int batch) throws IOException {
    List<byte[]> entries = entries("journal", batch);
    try (Folder folder = folder("journal");
        Journal journal = Journal.open(folder, 0)) {
      long end = System.nanoTime() + 2_000_000_000L;
      long begin = System.nanoTime();
      while (System.nanoTime() < end) {
        journal.append(entries);
      }
      return journal.size() * 1e9 / (System.nanoTime() - begin);
    }
  }

  private Sequencer begin(Admission rule) throws IOException {
    return Sequencer.begin(folder("entries"), folder("heads"), LOG, rule, InstantSource.system());
  }

  private double sequencer(Admission rule, int batch) throws IOException {
    int rounds = Math.max(4, Math.min(1000, 12_000 / batch));
    List<byte[]> entries = entries("sequencer", rounds * batch);
    try (Sequencer log = begin(rule)) {
      long begin = System.nanoTime();
      for (int round = 0; round < rounds; round++) {
        log.submit(entries.subList(round * batch, (round + 1) * batch));
      }
      return rounds * batch * 1e9 / (System.nanoTime() - begin);
    }
  }

  private double signatures() {
    List<byte[]> entries = entries("signature", 12_000);
    double best = 0;
    for (int round = 0; round < 2; round++) {
      long begin = System.nanoTime();
      for (byte[] entry : entries) {
        Note note = Note.parse(entry).orThrow();
        SIGNER
            .verifyKey()
            .verifyStrict(
                note.text().getBytes(StandardCharsets.UTF_8),
                note.signatures().getFirst().signature());
      }
      best = Math.max(best, entries.size() * 1e9 / (System.nanoTime() - begin));
    }
    return best;
  }

  /**
   * A thousand entries a second, each measured from the moment it was due: whoever waits for a slow
   * answer before asking again would not see the slow ones.
   */
  private void pace(String rule, Admission admission) throws IOException {
    List<byte[]> entries = entries("pace", (int) (1000 * (SECONDS + 1)));
    List<CompletableFuture<Long>> taken = new ArrayList<>();
    try (Sequencer log = begin(admission);
        Commits commits = new Commits(log, 10_000, 256)) {
      long begin = System.nanoTime();
      for (int i = 0; i < entries.size(); i++) {
        long due = begin + i * 1_000_000L;
        while (System.nanoTime() < due) {
          LockSupport.parkNanos(due - System.nanoTime());
        }
        taken.add(commits.submit(entries.get(i)).thenApply(answer -> since(due, answer)));
      }
      long[] times = taken.stream().skip(1000).mapToLong(CompletableFuture::join).toArray();
      Arrays.sort(times);
      System.out.printf(
          "1,000/s, %s: median %.2f ms, p99 %.2f ms, longest %.2f ms%n",
          rule,
          times[times.length / 2] / 1e6,
          times[times.length * 99 / 100] / 1e6,
          times[times.length - 1] / 1e6);
    }
  }

  private static long since(long due, Answer answer) {
    if (!(answer instanceof Receipt)) {
      throw new IllegalStateException("not admitted: " + answer);
    }
    return System.nanoTime() - due;
  }
}
