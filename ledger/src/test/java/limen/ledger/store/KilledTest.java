package limen.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real process is killed while it writes to a real disk, over and over. */
class KilledTest {
  private static final int ROUNDS = 20;

  @TempDir Path entries;
  @TempDir Path heads;

  @Test
  void keepsWhatAKilledProcessAcknowledged() throws Exception {
    Random random = new Random(20);
    long acknowledged = 0;
    for (int round = 0; round < ROUNDS; round++) {
      acknowledged = killed(acknowledged + random.nextInt(60));

      try (Clerk clerk = Clerk.at(Folder.at(entries), Folder.at(heads))) {
        assertThat(clerk.published()).isGreaterThanOrEqualTo(acknowledged);
        clerk.holdsWhatWasWritten();
      }
    }
    assertThat(acknowledged).isGreaterThan(ROUNDS);
  }

  /** Kills a writer once it has acknowledged as much as asked; gives the last that it said. */
  private long killed(long asked) throws IOException, InterruptedException {
    Process writer = Child.start(Writer.class, entries, heads);
    long said = -1;
    try (BufferedReader reader = writer.inputReader()) {
      while (said < asked) {
        said = Long.parseLong(reader.readLine());
      }
      writer.toHandle().destroyForcibly();
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        said = Long.parseLong(line);
      }
    }
    assertThat(writer.waitFor(30, TimeUnit.SECONDS)).isTrue();
    return said;
  }

  /** Appends without end and says each time how many entries are acknowledged. */
  static final class Writer {
    private Writer() {}

    public static void main(String[] folders) {
      try (Clerk clerk = Clerk.at(Folder.at(Path.of(folders[0])), Folder.at(Path.of(folders[1])))) {
        for (int batch = 1; ; batch = batch % 7 + 1) {
          clerk.append(batch);
          System.out.println(clerk.published());
        }
      } catch (StoreFault fault) {
        System.out.println(fault.getMessage());
      }
    }
  }
}
