package limen.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A journal keeps what it acknowledged, and says so where it cannot. */
class JournalTest {
  @TempDir Path path;

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private FrailDisk written(int entries) {
    FrailDisk disk = new FrailDisk();
    try (Journal journal = Journal.open(disk.folder("entries"), 0)) {
      journal.append(java.util.stream.LongStream.range(0, entries).mapToObj(Clerk::entry).toList());
    }
    return disk;
  }

  @Test
  void givesBackWhatWasAppendedAfterReopening() {
    byte[] longest = new byte[Journal.LONGEST_ENTRY];
    try (Journal journal = Journal.open(Folder.at(path), 0)) {
      journal.append(List.of(bytes("one"), longest));
      journal.append(List.of());
      journal.append(List.of(bytes("three")));
    }

    try (Journal journal = Journal.open(Folder.at(path), 3)) {
      assertThat(journal.size()).isEqualTo(3);
      assertThat(journal.cut()).isZero();
      assertThat(journal.read(0, 3)).containsExactly(bytes("one"), longest, bytes("three"));
      assertThat(journal.read(1)).isEqualTo(longest);
    }
  }

  @Test
  void takesNoEntryThatIsEmptyOrTooLong() {
    try (Journal journal = Journal.open(Folder.at(path), 0)) {
      assertThatIllegalArgumentException().isThrownBy(() -> journal.append(List.of(new byte[0])));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> journal.append(List.of(bytes("fits"), new byte[65_536])));
      assertThat(journal.size()).isZero();
    }
  }

  @Test
  void cutsATornEndAndSaysHowMuch() throws IOException {
    try (Journal journal = Journal.open(Folder.at(path), 0)) {
      journal.append(List.of(bytes("one")));
    }
    Files.write(path.resolve("journal"), new byte[] {0, 3, 1, 2}, StandardOpenOption.APPEND);

    try (Journal journal = Journal.open(Folder.at(path), 1)) {
      assertThat(journal.cut()).isEqualTo(4);
      assertThat(journal.size()).isEqualTo(1);
    }
    assertThat(path.resolve("journal")).hasSize(16 + 6 + 3);
  }

  /** What once lay behind a torn entry must not fit behind the next one by accident. */
  @Test
  void revivesNothingThatLayBehindATornEntry() {
    FrailDisk disk = new FrailDisk();
    try (Journal journal = Journal.open(disk.folder("entries"), 0)) {
      journal.append(List.of(bytes("one"), bytes("two"), bytes("three")));
    }
    disk.flip("entries", "journal", (16 + 6 + 3 + 6) * 8);
    try (Journal journal = Journal.open(disk.folder("entries"), 1)) {
      assertThat(journal.cut()).isEqualTo(6 + 3 + 6 + 5);
      journal.append(List.of(bytes("TWO")));
    }

    try (Journal journal = Journal.open(disk.folder("entries"), 2)) {
      assertThat(journal.read(0, journal.size())).containsExactly(bytes("one"), bytes("TWO"));
    }
  }

  @Test
  void namesTheEntryThatAnyBitIsWrongIn() {
    FrailDisk disk = written(5);
    int at = Frames.TITLE.length * 8;
    for (int entry = 0; entry < 5; entry++) {
      int bits = (Frames.FRAME + Clerk.entry(entry).length) * 8;
      for (int bit = at; bit < at + bits; bit++) {
        FrailDisk bad = disk.copy();
        bad.flip("entries", "journal", bit);

        assertThatThrownBy(() -> Journal.open(bad.folder("entries"), 5))
            .isInstanceOfSatisfying(
                StoreFault.class,
                fault -> assertThat(fault.getMessage()).contains("Maybe a mirror has it whole"))
            .extracting(fault -> ((StoreFault) fault).entry())
            .isEqualTo(OptionalLong.of(entry));
      }
      at += bits;
    }
    assertThat(at).isEqualTo(disk.length("entries", "journal") * 8);
  }

  @Test
  void leavesADamagedFileAsItIs() {
    FrailDisk disk = written(5);
    int length = disk.length("entries", "journal");
    disk.flip("entries", "journal", 300);

    assertThatThrownBy(() -> Journal.open(disk.folder("entries"), 5))
        .isInstanceOf(StoreFault.class);
    assertThat(disk.length("entries", "journal")).isEqualTo(length);
  }

  @Test
  void refusesAFileThatIsNoJournal() {
    FrailDisk disk = written(2);
    disk.flip("entries", "journal", 3);

    assertThatThrownBy(() -> Journal.open(disk.folder("entries"), 0))
        .hasMessage("The file journal in entries is no journal. Maybe it was overwritten.");
  }

  @Test
  void noticesABitThatTurnsAfterOpening() {
    FrailDisk disk = written(3);
    try (Journal journal = Journal.open(disk.folder("entries"), 3)) {
      disk.flip("entries", "journal", (16 + 6) * 8 + 5);

      assertThatThrownBy(() -> journal.read(0, 3))
          .isInstanceOfSatisfying(StoreFault.class, fault -> assertThat(fault.entry()).hasValue(0));
      assertThat(journal.read(1)).isEqualTo(Clerk.entry(1));
    }
  }

  @Test
  void acknowledgesNothingAfterAFailedForce() {
    FrailDisk disk = new FrailDisk();
    try (Journal journal = Journal.open(disk.folder("entries"), 0)) {
      journal.append(List.of(bytes("one")));
      disk.failForceAfter(0);

      assertThatThrownBy(() -> journal.append(List.of(bytes("two"))))
          .hasMessageContaining("Entries from 1 on may not be on the disk");
      assertThatThrownBy(() -> journal.append(List.of(bytes("two"))))
          .hasMessageContaining("failed before and takes nothing more");
      assertThat(journal.size()).isEqualTo(1);
      assertThat(journal.read(0)).isEqualTo(bytes("one"));
    }
  }

  @Test
  void refusesASecondWriterInThisProcess() {
    try (Journal journal = Journal.open(Folder.at(path), 0)) {
      assertThatThrownBy(() -> Journal.open(Folder.at(path), 0))
          .hasMessageContaining("is in use. Maybe another Limen runs on this folder.");
      journal.append(List.of(bytes("one")));
    }
    try (Journal journal = Journal.open(Folder.at(path), 1)) {
      assertThat(journal.size()).isEqualTo(1);
    }
  }

  @Test
  void refusesASecondWriterOfAnotherProcess() throws Exception {
    try (Journal journal = Journal.open(Folder.at(path), 0)) {
      Process other = Child.start(KilledTest.Writer.class, path, path);
      String said = new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

      assertThat(other.waitFor(30, TimeUnit.SECONDS)).isTrue();
      assertThat(said).contains("is in use. Maybe another Limen runs on this folder.");
      journal.append(List.of(bytes("one")));
    }
  }

  /** Java closes a file under a thread that is interrupted while it reads it. */
  @Test
  void goesOnWhenAReaderIsInterrupted() {
    try (Journal journal = Journal.open(Folder.at(path), 0)) {
      journal.append(List.of(bytes("one")));
      Thread.currentThread().interrupt();
      assertThatThrownBy(() -> journal.read(0)).isInstanceOf(StoreFault.class);
      assertThat(Thread.interrupted()).isTrue();

      assertThat(journal.read(0)).isEqualTo(bytes("one"));
      journal.append(List.of(bytes("two")));
      assertThat(journal.read(1)).isEqualTo(bytes("two"));
    }
  }

  @Test
  void asksForAFolderThatIsThere() {
    assertThatThrownBy(() -> Folder.at(path.resolve("nowhere")))
        .hasMessageContaining("Maybe it is not mounted, or has to be made first.");
  }
}
