package limen.ledger.log;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;

/**
 * Lets many threads submit one entry each and share a force: one thread takes all that wait, gives
 * them to the sequencer together, and answers. While it does, the next ones gather.
 */
public final class Commits implements AutoCloseable {
  private final Sequencer sequencer;
  private final int atOnce;
  private final BlockingQueue<Waiting> queue;
  private final Thread writer;
  private boolean closed;

  /** One entry and who waits for it; no entry at all ends the work. */
  private record Waiting(List<byte[]> entry, CompletableFuture<Answer> answer) {}

  /**
   * Begins to work.
   *
   * @param waiting how many may wait before others are turned away
   * @param atOnce how many are taken under one force at most
   */
  public Commits(Sequencer sequencer, int waiting, int atOnce) {
    this.sequencer = sequencer;
    this.atOnce = atOnce;
    this.queue = new ArrayBlockingQueue<>(waiting);
    this.writer = Thread.ofPlatform().name("limen-commits").daemon().start(this::work);
  }

  /**
   * The answer to come, or a fault if the store failed. What is hung on it runs in the one thread
   * that writes, so anything slow belongs into another.
   */
  public synchronized CompletableFuture<Answer> submit(byte[] entry) {
    CompletableFuture<Answer> answer = new CompletableFuture<>();
    if (closed) {
      answer.complete(new Refused("closed", "This log is being closed. Maybe ask again later."));
    } else if (!queue.offer(new Waiting(List.of(entry), answer))) {
      answer.complete(
          new Refused("busy", "Too many entries are waiting. Maybe ask again in a second."));
    }
    return answer;
  }

  private void work() {
    List<Waiting> batch = new ArrayList<>();
    try {
      while (true) {
        batch.add(queue.take());
        queue.drainTo(batch, atOnce - 1);
        boolean last = batch.removeIf(waiting -> waiting.entry().isEmpty());
        answer(batch);
        batch.clear();
        if (last) {
          return;
        }
      }
    } catch (InterruptedException nobodyInterrupts) {
      Thread.currentThread().interrupt();
    }
  }

  private void answer(List<Waiting> batch) {
    try {
      List<Answer> answers =
          sequencer.submit(batch.stream().map(waiting -> waiting.entry().getFirst()).toList());
      for (int i = 0; i < batch.size(); i++) {
        batch.get(i).answer().complete(answers.get(i));
      }
    } catch (RuntimeException | Error fault) {
      batch.forEach(waiting -> waiting.answer().completeExceptionally(fault));
    }
  }

  /** Answers all that wait, and ends; the sequencer stays open. */
  @Override
  public void close() {
    synchronized (this) {
      if (closed) {
        return;
      }
      closed = true;
    }
    try {
      queue.put(new Waiting(List.of(), new CompletableFuture<>()));
      writer.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
