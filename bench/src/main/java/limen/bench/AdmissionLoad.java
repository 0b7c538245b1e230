package limen.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiPredicate;
import limen.core.document.Result;
import limen.core.entry.Signed;
import limen.ledger.key.StrictVerifier;
import limen.ledger.key.VerifyKey;
import limen.ledger.log.Answer;
import limen.ledger.log.Receipt;

/**
 * How many entries a node takes a second, and how long an entry waits for its receipt and until it
 * is final, when they come at a given rate. Prints rows of Markdown: {@code AdmissionLoad FOLDER
 * RATE SECONDS}.
 */
public final class AdmissionLoad {
  /** As many hand in at once when it is about how many fit. */
  private static final int CROWD = 256;

  private static final int PROBES = 2_000;

  private final Path folder;
  private final List<byte[]> entries;
  private final long gap;

  private AdmissionLoad(Path folder, int rate, int seconds) {
    this.folder = folder;
    entries = new LargeExchange(rate * seconds).entries();
    gap = 1_000_000_000L / rate;
  }

  /** Takes the folder, the rate and for how long. */
  public static void main(String[] words) throws IOException, InterruptedException {
    int rate = Integer.parseInt(words[1]);
    AdmissionLoad load = new AdmissionLoad(Path.of(words[0]), rate, Integer.parseInt(words[2]));
    load.crowded("warm-up", true);
    double signatures = load.signatures(Signed::isSignedBy);
    StrictVerifier verifier = new StrictVerifier();
    double known = load.signatures((signed, key) -> signed.isSignedBy(key, verifier));
    double taken = load.crowded("crowded", false);
    System.out.printf(
        Locale.ROOT,
        "Strict signatures one by one: %.0f a second by the library, %.0f of a key that is known."
            + " Entries admitted, %d at once: %.0f a second, %.0f %% and %.0f %% of that.%n%n",
        signatures,
        known,
        CROWD,
        taken,
        100 * taken / signatures,
        100 * taken / known);
    System.out.println("| at " + rate + " entries a second | median, ms | p99, ms | worst, ms |");
    System.out.println("|---|---|---|---|");
    System.out.println("| receipt, one node | " + load.paced("paced", false)[0].cells() + " |");
    Latencies[] three = load.paced("three", true);
    System.out.println("| receipt, three nodes | " + three[0].cells() + " |");
    System.out.println("| final, three nodes | " + three[1].cells() + " |");
  }

  /** Signatures a second, by the rule of admission and without anything else, once warm. */
  private double signatures(BiPredicate<Signed, VerifyKey> strict) {
    VerifyKey key = LargeExchange.key("N").verifyKey();
    Result<Signed> first = Signed.parse(entries.getFirst());
    if (!(first instanceof Result.Good<Signed>(Signed signed)) || !strict.test(signed, key)) {
      throw new IllegalStateException("the first entry is " + first);
    }
    long begin = System.nanoTime();
    int good = 0;
    for (int i = 0; i < 2 * PROBES; i++) {
      begin = i == PROBES ? System.nanoTime() : begin;
      good += strict.test(signed, key) ? 1 : 0;
    }
    long took = System.nanoTime() - begin;
    if (good != 2 * PROBES) {
      throw new IllegalStateException("a good signature did not hold");
    }
    return PROBES * 1e9 / took;
  }

  /** Entries a second where somebody always waits; with mirrors for as long as they follow. */
  private double crowded(String name, boolean mirrored) throws IOException, InterruptedException {
    try (ThreeNodes nodes = new ThreeNodes(fresh(name), mirrored, size -> {})) {
      Semaphore places = new Semaphore(CROWD);
      long begin = System.nanoTime();
      List<CompletableFuture<?>> answers = new ArrayList<>();
      for (byte[] entry : entries) {
        places.acquire();
        answers.add(
            nodes
                .submit(entry)
                .whenComplete((answer, fault) -> places.release())
                .thenAccept(AdmissionLoad::taken));
      }
      answers.forEach(CompletableFuture::join);
      return entries.size() * 1e9 / (System.nanoTime() - begin);
    }
  }

  /**
   * Receipts, and final heads where there are mirrors. Each is counted from when it was its turn to
   * be handed in, also where the one before kept it waiting.
   */
  private Latencies[] paced(String name, boolean mirrored)
      throws IOException, InterruptedException {
    Latencies receipts = new Latencies(entries.size());
    Latencies finals = new Latencies(entries.size());
    AtomicInteger done = new AtomicInteger();
    List<CompletableFuture<?>> answers = new ArrayList<>();
    long begin = System.nanoTime() + 1_000_000_000L;
    try (ThreeNodes nodes =
        new ThreeNodes(fresh(name), mirrored, size -> finalTo(size, done, finals, begin))) {
      for (int i = 0; i < entries.size(); i++) {
        long turn = begin + i * gap;
        int thing = i;
        while (System.nanoTime() < turn) {
          LockSupport.parkNanos(turn - System.nanoTime());
        }
        answers.add(
            nodes
                .submit(entries.get(i))
                .thenAccept(
                    answer -> {
                      taken(answer);
                      receipts.done(thing, System.nanoTime() - turn);
                    }));
      }
      answers.forEach(CompletableFuture::join);
      if (mirrored) {
        finals.await();
      }
    }
    return new Latencies[] {receipts, finals};
  }

  private synchronized void finalTo(long size, AtomicInteger done, Latencies finals, long begin) {
    long now = System.nanoTime();
    while (done.get() < size) {
      int thing = done.getAndIncrement();
      finals.done(thing, now - begin - thing * gap);
    }
  }

  private static void taken(Answer answer) {
    if (!(answer instanceof Receipt)) {
      throw new IllegalStateException("a node said " + answer);
    }
  }

  private Path fresh(String name) throws IOException {
    return Files.createDirectories(folder.resolve(name));
  }
}
