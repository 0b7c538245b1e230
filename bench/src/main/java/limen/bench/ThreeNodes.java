package limen.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import limen.core.exchange.RecordRule;
import limen.ledger.key.VerifyKey;
import limen.ledger.log.Answer;
import limen.ledger.log.Commits;
import limen.ledger.log.Gathering;
import limen.ledger.log.Mirror;
import limen.ledger.log.Reply;
import limen.ledger.log.Sequencer;
import limen.ledger.note.Checkpoint;
import limen.ledger.note.Note;
import limen.ledger.store.Folder;

/**
 * The neutral's node and the mirrors of two sides in one process, on real folders, with the rule of
 * the record in each: whatever is final was checked three times and forced to the disk three times.
 */
final class ThreeNodes implements AutoCloseable {
  private static final int WAITING = 4096;
  private static final int AT_ONCE = 256;
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.ofEpochSecond(1_901_000_000L));

  private final Sequencer sequencer;
  private final Commits commits;
  private final Gathering gathering = new Gathering(LargeExchange.policy());
  private final List<MirrorThread> mirrors = new ArrayList<>();
  private final LongConsumer whenFinal;
  private final AtomicLong finalSize = new AtomicLong();

  /**
   * Begins a log without entries.
   *
   * @param folder where the nodes get folders of their own
   * @param mirrored whether the mirrors follow
   * @param whenFinal is told every size that became final, growing, from the mirrors' threads
   */
  ThreeNodes(Path folder, boolean mirrored, LongConsumer whenFinal) throws IOException {
    this.whenFinal = whenFinal;
    sequencer =
        Sequencer.begin(
            folder(folder, "log"),
            folder(folder, "log-heads"),
            LargeExchange.key("log"),
            RecordRule.first(),
            CLOCK);
    commits = new Commits(sequencer, WAITING, AT_ONCE);
    for (String name : mirrored ? List.of("mirror-a", "mirror-b") : List.<String>of()) {
      Mirror mirror =
          Mirror.begin(
              folder(folder, name),
              folder(folder, name + "-heads"),
              LargeExchange.key("log").verifyKey(),
              LargeExchange.mirror(name),
              RecordRule.first(),
              CLOCK);
      mirrors.add(new MirrorThread(LargeExchange.mirror(name).verifyKey(), mirror));
    }
  }

  private static Folder folder(Path above, String name) throws IOException {
    return Folder.at(Files.createDirectories(above.resolve(name)));
  }

  /** Hands an entry in; the mirrors are told as soon as it has its place. */
  CompletableFuture<Answer> submit(byte[] entry) {
    return commits
        .submit(entry)
        .thenApply(
            answer -> {
              mirrors.forEach(MirrorThread::tell);
              return answer;
            });
  }

  private void cosigned(Note checkpoint, Reply reply) {
    if (!(reply instanceof Reply.Cosigned cosigned)) {
      throw new IllegalStateException("a mirror said " + reply);
    }
    gathering
        .add(checkpoint.with(cosigned.line()))
        .ifPresent(
            last -> {
              long size = Checkpoint.parse(last.text()).orThrow().size();
              if (finalSize.getAndAccumulate(size, Math::max) < size) {
                whenFinal.accept(size);
              }
            });
  }

  /** One mirror, which asks for a head whenever it hears of one, until it holds the newest. */
  private final class MirrorThread {
    private final VerifyKey key;
    private final Mirror mirror;
    private final BlockingQueue<Boolean> news = new ArrayBlockingQueue<>(1);
    private final Thread thread = Thread.ofPlatform().daemon().start(this::work);

    MirrorThread(VerifyKey key, Mirror mirror) {
      this.key = key;
      this.mirror = mirror;
    }

    void tell() {
      news.offer(true);
    }

    private void work() {
      try {
        while (news.take()) {
          while (mirror.copy().size() < sequencer.copy().size()) {
            Note checkpoint = gathering.ask(key, sequencer.checkpoint());
            cosigned(checkpoint, mirror.update(checkpoint.bytes(), sequencer.copy().source()));
          }
        }
      } catch (InterruptedException closed) {
        Thread.currentThread().interrupt();
      }
    }

    /** Lets it come to the end of what it was told: Java closes the file of who is interrupted. */
    void close() {
      news.clear();
      news.offer(false);
      try {
        thread.join();
      } catch (InterruptedException hurried) {
        Thread.currentThread().interrupt();
      }
      mirror.close();
    }
  }

  @Override
  public void close() {
    commits.close();
    for (MirrorThread mirror : mirrors) {
      mirror.close();
    }
    sequencer.close();
  }
}
