package limen.ledger.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import limen.ledger.note.Checkpoint;
import limen.ledger.store.Folder;
import limen.ledger.store.FrailDisk;
import limen.ledger.store.StoreFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many submit, one writes, all are answered. */
class CommitsTest {
  private static final InstantSource NOON = InstantSource.fixed(Instant.ofEpochSecond(1_900_000));

  @TempDir Path entries;
  @TempDir Path heads;

  private static byte[] word(String word) {
    return Words.of(word).getFirst();
  }

  @Test
  void answersEachWithItsOwnPlace() {
    try (Sequencer log =
            Sequencer.begin(Folder.at(entries), Folder.at(heads), Keys.LOG, new Words(0), NOON);
        Commits commits = new Commits(log, 1000, 64)) {
      List<CompletableFuture<Answer>> answers =
          IntStream.range(0, 300).parallel().mapToObj(i -> commits.submit(word("w" + i))).toList();

      for (int i = 0; i < 300; i++) {
        Receipt receipt = (Receipt) answers.get(i).join();
        assertThat(log.copy().entries(receipt.index(), receipt.index() + 1).getFirst())
            .isEqualTo(word("w" + i));
        assertThat(Checkpoint.parse(receipt.checkpoint().text()).orThrow().size())
            .isGreaterThan(receipt.index());
      }
    }
  }

  @Test
  void turnsAwayWhatItCannotHold() throws InterruptedException {
    CountDownLatch judging = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    Admission slow =
        (index, entry, now) -> {
          judging.countDown();
          try {
            go.await();
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
          return new Admission.Admitted(new Words(index + 1));
        };
    FrailDisk disk = new FrailDisk();
    try (Sequencer log =
        Sequencer.begin(disk.folder("entries"), disk.folder("heads"), Keys.LOG, slow, NOON)) {
      Commits commits = new Commits(log, 2, 8);
      CompletableFuture<Answer> first = commits.submit(word("one"));
      judging.await();
      List<CompletableFuture<Answer>> next =
          List.of(commits.submit(word("two")), commits.submit(word("three")));

      assertThat(((Refused) commits.submit(word("four")).join()).code()).isEqualTo("busy");
      go.countDown();
      commits.close();
      assertThat(first.join()).isInstanceOf(Receipt.class);
      assertThat(next).allMatch(answer -> answer.join() instanceof Receipt);
      assertThat(((Refused) commits.submit(word("five")).join()).code()).isEqualTo("closed");
    }
  }

  @Test
  void tellsEverybodyOfAFault() {
    FrailDisk disk = new FrailDisk();
    try (Sequencer log =
            Sequencer.begin(
                disk.folder("entries"), disk.folder("heads"), Keys.LOG, new Words(0), NOON);
        Commits commits = new Commits(log, 8, 8)) {
      disk.failForceAfter(0);

      assertThatThrownBy(() -> commits.submit(word("one")).join())
          .hasCauseInstanceOf(StoreFault.class);
      assertThatThrownBy(() -> commits.submit(word("two")).join())
          .hasCauseInstanceOf(StoreFault.class);
    }
  }
}
