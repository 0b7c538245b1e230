package limen.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Only who knows the last head can put another in its place. */
class HeadTest {
  @TempDir Path path;

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String found(Head.Swap swap) {
    return ((Head.Swap.Lost) swap)
        .found()
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
        .orElse("nothing");
  }

  @Test
  void isThereOnceItWasPut() {
    Head head = Head.in(Folder.at(path));
    assertThat(head.read()).isEmpty();

    assertThat(head.swap(null, bytes("one"))).isEqualTo(new Head.Swap.Done());
    assertThat(head.swap(bytes("one"), bytes("two, longer"))).isEqualTo(new Head.Swap.Done());

    assertThat(Head.in(Folder.at(path)).read()).hasValue(bytes("two, longer"));
  }

  @Test
  void staysWhatItIsForWhoKnowsAnother() {
    Head head = Head.in(Folder.at(path));
    assertThat(found(head.swap(bytes("one"), bytes("two")))).isEqualTo("nothing");
    head.swap(null, bytes("one"));

    assertThat(found(head.swap(null, bytes("three")))).isEqualTo("one");
    assertThat(found(head.swap(bytes("zero"), bytes("three")))).isEqualTo("one");
    assertThat(head.read()).hasValue(bytes("one"));
  }

  /** Whatever bit of the newest head flips, the one before it is there, and never a third thing. */
  @Test
  void keepsTheHeadBeforeWhateverHappensToTheNewest() {
    FrailDisk disk = new FrailDisk();
    Head head = Head.in(disk.folder("heads"));
    head.swap(null, bytes("one, longer"));
    head.swap(bytes("one, longer"), bytes("two, longer still"));
    head.swap(bytes("two, longer still"), bytes("three"));

    for (int bit = 0; bit < 8 * (16 + "three".length()); bit++) {
      FrailDisk damaged = disk.copy();
      damaged.flip("heads", "head", bit);

      assertThat(Head.in(damaged.folder("heads")).read()).hasValue(bytes("two, longer still"));
    }
    disk.flip("heads", "head", 8 * 16);
    disk.flip("heads", "head", 8 * ((1 << 20) + 16));
    assertThatThrownBy(() -> head.read()).isInstanceOf(StoreFault.class);
    assertThatThrownBy(() -> head.swap(null, bytes("four"))).isInstanceOf(StoreFault.class);
  }

  @Test
  void liesOnTheDiskAsThePageOfFormatsShows() throws IOException {
    Head head = Head.in(Folder.at(path));
    head.swap(null, bytes("one"));
    head.swap(bytes("one"), bytes("two"));

    byte[] file = Files.readAllBytes(path.resolve("head"));
    HexFormat hex = HexFormat.ofDelimiter(" ");
    assertThat(file).hasSize(0x100000 + 19);
    assertThat(Files.readString(Path.of("../docs/formats/ledger.md")))
        .contains("\n000000  " + hex.formatHex(file, 0, 19) + "\n")
        .contains("\n100000  " + hex.formatHex(file, 0x100000, 0x100000 + 19) + "\n");
  }

  /** A second writer on a copy of the journal, with the same head, publishes nothing. */
  @Test
  void letsOneOfTwoWritersGoOn() {
    FrailDisk disk = new FrailDisk();
    try (Clerk right = Clerk.at(disk.folder("entries"), disk.folder("heads"))) {
      right.append(2);
      FrailDisk copied = disk.copy();
      try (Clerk wrong = Clerk.at(copied.folder("entries"), disk.folder("heads"))) {
        right.append(1);

        assertThatThrownBy(() -> wrong.append(1)).isInstanceOf(AssertionError.class);
      }
      right.append(1);
      assertThat(Head.in(disk.folder("heads")).read()).hasValue(bytes("4"));
    }
  }

  @Test
  void losesNoSwapBetweenThreads() throws Exception {
    Callable<Integer> swaps =
        () -> {
          Head head = Head.in(Folder.at(path));
          int done = 0;
          for (int i = 0; i < 60; i++) {
            byte[] before = head.read().orElse(null);
            int next =
                before == null
                    ? 1
                    : Integer.parseInt(new String(before, StandardCharsets.UTF_8)) + 1;
            if (head.swap(before, bytes("" + next)) instanceof Head.Swap.Done) {
              done++;
            }
          }
          return done;
        };
    int done = 0;
    try (ExecutorService threads = Executors.newFixedThreadPool(3)) {
      for (Future<Integer> one : threads.invokeAll(List.of(swaps, swaps, swaps))) {
        done += one.get();
      }
    }

    assertThat(Head.in(Folder.at(path)).read()).hasValue(bytes("" + done));
  }
}
