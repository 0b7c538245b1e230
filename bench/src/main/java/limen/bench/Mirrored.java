package limen.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import limen.ledger.key.KeyType;
import limen.ledger.key.SigningKey;
import limen.ledger.log.Admission;
import limen.ledger.log.Commits;
import limen.ledger.log.Gathering;
import limen.ledger.log.Mirror;
import limen.ledger.log.Reply;
import limen.ledger.log.Sequencer;
import limen.ledger.note.Checkpoint;
import limen.ledger.note.Note;
import limen.ledger.note.Policy;
import limen.ledger.store.Folder;

/**
 * How soon an entry is final with a log and two mirrors on one machine, each durable on a real disk
 * before it signs. Its arguments are a folder on that disk and a number of entries a second.
 */
public final class Mirrored {
  private static final int SECONDS = 6;

  private Mirrored() {}

  private static SigningKey key(String name, KeyType type, int seed) {
    byte[] bytes = new byte[SigningKey.SEED_BYTES];
    bytes[0] = (byte) seed;
    return SigningKey.of(name, type, bytes);
  }

  /** Prints how long it took from when an entry was due until its head was final. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path disk = Path.of(arguments[0]);
    int pace = Integer.parseInt(arguments[1]);
    SigningKey key = key("log.example/drill", KeyType.NOTE, 1);
    List<SigningKey> cosigners =
        List.of(
            key("a.example/drill", KeyType.COSIGNATURE, 2),
            key("b.example/drill", KeyType.COSIGNATURE, 3));
    Gathering gathering = new Gathering(policy(key, cosigners));
    List<Mirror> mirrors = new ArrayList<>();
    for (SigningKey cosigner : cosigners) {
      mirrors.add(
          Mirror.begin(
              folder(disk),
              folder(disk),
              key.verifyKey(),
              cosigner,
              Admission.open(),
              InstantSource.system()));
    }
    long[] due = new long[pace * SECONDS];
    long[] done = new long[due.length];
    try (Sequencer log =
            Sequencer.begin(
                folder(disk), folder(disk), key, Admission.open(), InstantSource.system());
        Commits commits = new Commits(log, 10_000, 256)) {
      Thread collector = Thread.ofPlatform().start(() -> collect(log, mirrors, gathering, done));
      long begin = System.nanoTime();
      for (int i = 0; i < due.length; i++) {
        due[i] = begin + i * (1_000_000_000L / pace);
        while (System.nanoTime() < due[i]) {
          LockSupport.parkNanos(due[i] - System.nanoTime());
        }
        var _ = commits.submit(("entry " + i + "x".repeat(340)).getBytes(StandardCharsets.UTF_8));
      }
      collector.join();
    }
    long[] times = IntStream.range(pace, due.length).mapToLong(i -> done[i] - due[i]).toArray();
    Arrays.sort(times);
    System.out.printf(
        "final at %d/s: median %.1f ms, p99 %.1f ms, longest %.1f ms%n",
        pace,
        times[times.length / 2] / 1e6,
        times[times.length * 99 / 100] / 1e6,
        times[times.length - 1] / 1e6);
  }

  private static Policy policy(SigningKey log, List<SigningKey> cosigners) {
    return Policy.parse(
            "log %s\nwitness a %s\nwitness b %s\ngroup both all a b\nquorum both\n"
                .formatted(
                    log.verifyKey().vkey(),
                    cosigners.get(0).verifyKey().vkey(),
                    cosigners.get(1).verifyKey().vkey()))
        .orThrow();
  }

  private static Folder folder(Path disk) throws IOException {
    return Folder.at(Files.createTempDirectory(disk, "mirrored"));
  }

  /** Shows the newest checkpoint to both mirrors, over and over, as a server would. */
  private static void collect(
      Sequencer log, List<Mirror> mirrors, Gathering gathering, long[] done) {
    int known = 0;
    while (known < done.length) {
      Note checkpoint = log.checkpoint();
      Checkpoint head = Checkpoint.parse(checkpoint.text()).orThrow();
      if (head.size() == known) {
        LockSupport.parkNanos(100_000);
        continue;
      }
      gathering.add(checkpoint);
      mirrors.parallelStream()
          .map(mirror -> mirror.update(checkpoint.bytes(), log.copy().source()))
          .forEach(
              reply -> {
                if (reply instanceof Reply.Cosigned cosigned) {
                  gathering.add(cosigned.head(), cosigned.line());
                }
              });
      if (gathering.last().isPresent()) {
        long size = Checkpoint.parse(gathering.last().get().text()).orThrow().size();
        for (long now = System.nanoTime(); known < size; known++) {
          done[known] = now;
        }
      }
    }
  }
}
