package limen.paper.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import limen.paper.workbook.Line;
import org.jspecify.annotations.Nullable;

/**
 * Hands lines over to another thread, so that a large sheet is unpacked and read at the same time;
 * their order stays. Everything the taker did is seen once {@link #end} has returned.
 */
final class Relay implements Predicate<Line> {
  private static final int BATCH = 256;
  private static final int WAITING = 16;

  private final BlockingQueue<List<Line>> queue = new ArrayBlockingQueue<>(WAITING);
  private final AtomicBoolean goesOn = new AtomicBoolean(true);
  private final AtomicReference<@Nullable Throwable> fault = new AtomicReference<>();
  private final Predicate<Line> taker;
  private List<Line> batch = new ArrayList<>(BATCH);
  private @Nullable Thread thread;

  Relay(Predicate<Line> taker) {
    this.taker = taker;
  }

  @Override
  public boolean test(Line line) {
    batch.add(line);
    if (batch.size() == BATCH) {
      if (thread == null) {
        thread = Thread.ofPlatform().daemon().name("rows").start(this::run);
      }
      pass();
    }
    return goesOn.get();
  }

  private void pass() {
    try {
      queue.put(batch);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("reading was interrupted", stopped);
    }
    batch = new ArrayList<>(BATCH);
  }

  /** Takes until an empty batch comes; after a no or a fault the rest is passed over. */
  private void run() {
    try {
      for (List<Line> next = queue.take(); !next.isEmpty(); next = queue.take()) {
        take(next);
      }
    } catch (InterruptedException stopped) {
      goesOn.set(false);
    }
  }

  private void take(List<Line> lines) {
    try {
      for (int i = 0; i < lines.size() && goesOn.get(); i++) {
        goesOn.set(taker.test(lines.get(i)));
      }
    } catch (RuntimeException | Error broken) {
      // Kept for the reading thread, which would otherwise wait for ever: memory may run out here.
      fault.set(broken);
      goesOn.set(false);
    }
  }

  /** Waits for the last line to be taken; a sheet of few lines never needed the other thread. */
  void end() {
    Thread other = thread;
    if (other == null) {
      take(batch);
    } else {
      if (!batch.isEmpty()) {
        pass();
      }
      pass();
      try {
        other.join();
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("reading was interrupted", stopped);
      }
    }
    switch (fault.get()) {
      case RuntimeException broken -> throw broken;
      case Error broken -> throw broken;
      case null, default -> {}
    }
  }
}
