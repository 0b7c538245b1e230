package limen.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import limen.core.entry.Signed;
import limen.ledger.key.SigningKey;
import limen.ledger.log.Receipt;
import limen.ledger.log.Refused;
import limen.ledger.log.Sequencer;
import limen.ledger.store.Folder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A node whose clock went back starts again with what it has published, and takes nothing early.
 */
class ClockPutBackTest {
  private static final InstantSource THEN =
      InstantSource.fixed(Instant.ofEpochSecond(1_900_100_000));
  private static final InstantSource BEFORE =
      InstantSource.fixed(Instant.ofEpochSecond(1_800_000_000));
  private static final SigningKey LOG = Table.key("log");
  @TempDir Path root = Path.of("");

  @Test
  void opensWhatItPublishedWhenItsClockWasAhead() throws Exception {
    Path record = Files.createDirectory(root.resolve("record"));
    Table table = Table.agreed();
    List<byte[]> entries = table.entries.stream().map(Signed::bytes).toList();
    try (Sequencer first =
        Sequencer.begin(Folder.at(record), Folder.at(record), LOG, RecordRule.first(), THEN)) {
      assertThat(first.submit(entries)).hasOnlyElementsOfType(Receipt.class);
    }

    try (Sequencer again =
        Sequencer.open(Folder.at(record), Folder.at(record), LOG, RecordRule.first(), BEFORE)) {
      assertThat(again.copy().size()).isEqualTo(entries.size());
      byte[] next = table.pen("A").sign(Table.go(), table.course.head(), 1_900_000_500).bytes();
      assertThat(again.submit(List.of(next)).getFirst())
          .isInstanceOfSatisfying(
              Refused.class, no -> assertThat(no.code()).isEqualTo(RecordRule.TOO_EARLY));
    }
  }
}
