package limen.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
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
    Rate alone = durable.signatures();
    Rate admitted = durable.rate(strict(), 256);
    System.out.printf("strict signatures alone: %s%n", alone);
    System.out.printf("sequencer, strict signatures, batch 256: %s%n", admitted);
    System.out.printf(
        "that is %.1f %% of the rate by the clock, %.1f %% by the processor's time%n",
        100 * admitted.clock() / alone.clock(), 100 * admitted.processor() / alone.processor());
    durable.pace("any entry", Admission.open());
    durable.pace("strict signatures", strict());
  }

  /**
   * How many a second: by the clock, and by the time that the thread had the processor. On a
   * machine that others use too only the second says what the programme costs.
   */
  private record Rate(double clock, double processor) {
    static Rate of(int count, Runnable work) {
      long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      long begin = System.nanoTime();
      work.run();
      double clock = count * 1e9 / (System.nanoTime() - begin);
      cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu;
      return new Rate(clock, count * 1e9 / cpu);
    }

    @Override
    public String toString() {
      return "%.0f/s by the clock, %.0f/s by the processor's time".formatted(clock, processor);
    }
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
    return rate(rule, batch).clock();
  }

  private Rate rate(Admission rule, int batch) throws IOException {
    int rounds = Math.max(4, Math.min(1000, 12_000 / batch));
    List<byte[]> entries = entries("sequencer", rounds * batch);
    try (Sequencer log = begin(rule)) {
      return Rate.of(
          rounds * batch,
          () -> {
            for (int round = 0; round < rounds; round++) {
              log.submit(entries.subList(round * batch, (round + 1) * batch));
            }
          });
    }
  }

  /** The second of two rounds: by then the code is compiled. */
  private Rate signatures() {
    Admission rule = strict();
    List<byte[]> entries = entries("signature", 12_000);
    Runnable verify = () -> entries.forEach(entry -> rule.admit(0, entry, Instant.EPOCH));
    verify.run();
    return Rate.of(entries.size(), verify);
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
