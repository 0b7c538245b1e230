package limen.bench;

import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** How long each of many things took, told from any thread; each thing once. */
final class Latencies {
  private final long[] nanos;
  private final CountDownLatch open;

  Latencies(int count) {
    nanos = new long[count];
    open = new CountDownLatch(count);
  }

  /** A thing is done; nobody asks for it again. */
  void done(int thing, long tookNanos) {
    nanos[thing] = tookNanos;
    open.countDown();
  }

  /** Waits until all are done. */
  void await() throws InterruptedException {
    if (!open.await(1, TimeUnit.MINUTES)) {
      throw new IllegalStateException(open.getCount() + " were never done");
    }
  }

  /** The cells of a row: median, 99th percentile and the worst, in milliseconds. */
  String cells() {
    long[] sorted = nanos.clone();
    Arrays.sort(sorted);
    return "%s | %s | %s"
        .formatted(
            millis(sorted[sorted.length / 2]),
            millis(sorted[sorted.length * 99 / 100]),
            millis(sorted[sorted.length - 1]));
  }

  private static String millis(long nanos) {
    return String.format(Locale.ROOT, "%.1f", nanos / 1e6);
  }
}
