package limen.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/** Appends known entries and publishes after each batch how many there are, as a log would. */
final class Clerk implements AutoCloseable {
  final Journal journal;
  private final Head head;
  private byte[] published;

  private Clerk(Head head, byte[] published, Journal journal) {
    this.head = head;
    this.published = published;
    this.journal = journal;
  }

  static Clerk at(FrailDisk disk) {
    return at(disk.folder("entries"), disk.folder("heads"));
  }

  static Clerk at(Folder entries, Folder heads) {
    Head head = Head.in(heads);
    byte[] published = head.read().orElse(null);
    long size = published == null ? 0 : Long.parseLong(text(published));
    return new Clerk(head, published, Journal.open(entries, size));
  }

  /** Returns when all is acknowledged. */
  void append(int count) {
    long from = journal.size();
    journal.append(LongStream.range(from, from + count).mapToObj(Clerk::entry).toList());
    byte[] next = Long.toString(journal.size()).getBytes(StandardCharsets.US_ASCII);
    assertThat(head.swap(published, next)).isEqualTo(new Head.Swap.Done());
    published = next;
  }

  long published() {
    return published == null ? 0 : Long.parseLong(text(published));
  }

  /** Some short, some long, none like another. */
  static byte[] entry(long index) {
    return ("entry " + index + " of a record" + " and more".repeat((int) (index * 7 % 5)))
        .getBytes(StandardCharsets.UTF_8);
  }

  /** What an entry that is on the disk must be. */
  void holdsWhatWasWritten() {
    List<String> read = new ArrayList<>();
    List<String> written = new ArrayList<>();
    for (int i = 0; i < journal.size(); i++) {
      read.add(text(journal.read(i)));
      written.add(text(entry(i)));
    }
    assertThat(read).isEqualTo(written);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    journal.close();
  }
}
