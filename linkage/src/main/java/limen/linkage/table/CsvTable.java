package limen.linkage.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Reads large tables of text (RFC 4180, UTF-8) straight into columns: a value that was seen before
 * is known by its bytes, and no text is made of it again. Every processor reads a stretch of its
 * own. What only some readers want is for others: headings are not guessed and nothing is repaired.
 */
public final class CsvTable {
  /** Shorter stretches are not worth a thread. */
  private static final long SHORTEST = 1 << 20;

  private static final int LOOK = 1 << 12;

  private final byte separator;
  private final int[] wanted;
  private final String[] names;

  private CsvTable(byte separator, int[] places, String[] names) {
    this.separator = separator;
    this.names = names;
    wanted = new int[Arrays.stream(places).max().orElse(0) + 1];
    Arrays.fill(wanted, -1);
    for (int i = 0; i < places.length; i++) {
      wanted[places[i]] = i;
    }
  }

  /**
   * Reads some columns of a file; its first line is the headings and is passed over.
   *
   * @param places which columns, from 0, in the order in which they are wanted
   * @param names what they are called, one each
   */
  public static List<Column> read(Path file, char separator, int[] places, String[] names)
      throws IOException {
    return read(List.of(file), separator, places, names).columns();
  }

  /** The same of several files, the rows of the first one first. */
  public static Table read(List<Path> files, char separator, int[] places, String[] names)
      throws IOException {
    CsvTable table = new CsvTable((byte) separator, places, names.clone());
    List<Stretch> all = new ArrayList<>();
    int left = 0;
    for (Path file : files) {
      List<Stretch> stretches = table.stretches(file);
      left = all.isEmpty() ? stretches.stream().mapToInt(Stretch::rows).sum() : left;
      all.addAll(stretches);
    }
    List<Column> columns =
        IntStream.range(0, names.length)
            .parallel()
            .mapToObj(at -> Pool.column(names[at], all, at))
            .toList();
    return new Table(columns, left);
  }

  private List<Stretch> stretches(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      long[] ends = ends(channel);
      List<Stretch> stretches =
          IntStream.range(0, ends.length)
              .parallel()
              .mapToObj(i -> stretch(channel, i == 0 ? 0 : ends[i - 1], ends[i]))
              .toList();
      // Where the end of a line stands in quotes it ends no line, and what was read is not so.
      List<Stretch> read =
          stretches.subList(0, ends.length - 1).stream().anyMatch(Stretch::isOpen)
              ? List.of(stretch(channel, 0, channel.size()))
              : stretches;
      if (read.getLast().isOpen()) {
        throw new IOException("a quote is opened and not closed");
      }
      return read;
    } catch (UncheckedIOException broken) {
      throw broken.getCause();
    }
  }

  private Stretch stretch(FileChannel channel, long from, long to) {
    try {
      return new Stretch(separator, wanted, names.length).read(channel, from, to);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Where stretches end, each behind a line. */
  private static long[] ends(FileChannel channel) throws IOException {
    long size = channel.size();
    int most = Runtime.getRuntime().availableProcessors();
    int many = Math.clamp(size / SHORTEST, 1, most);
    long[] ends = new long[many];
    for (int i = 0; i < many; i++) {
      ends[i] = i + 1 == many ? size : behindLine(channel, size * (i + 1) / many);
    }
    return ends;
  }

  private static long behindLine(FileChannel channel, long from) throws IOException {
    ByteBuffer some = ByteBuffer.allocate(LOOK);
    for (long at = from; channel.read(some.clear(), at) > 0; at += some.limit()) {
      some.flip();
      for (int i = 0; i < some.limit(); i++) {
        if (some.get(i) == '\n') {
          return at + i + 1;
        }
      }
    }
    return channel.size();
  }
}
