package limen.linkage.table;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Arrays;
import java.util.stream.Stream;

/** What one thread reads of a file: whole lines, of each wanted column its distinct values. */
final class Stretch {
  private static final int BUFFER = 1 << 18;

  /** Of each place the number of its pool; -1 where a column is not wanted. */
  private final int[] wanted;

  private final Pool[] pools;
  private final byte[] buffer = new byte[BUFFER];

  /** Which bytes may end a plain stretch of a cell. */
  private final boolean[] special = new boolean[256];

  /** A cell that is not whole in the buffer, or not as it stands there. */
  private byte[] cell = new byte[256];

  private int length;
  private int row;
  private int place;
  private boolean quoted;
  private boolean closed;
  private boolean head;
  private boolean any;

  Stretch(byte separator, int[] wanted, int columns) {
    this.wanted = wanted;
    pools = Stream.generate(Pool::new).limit(columns).toArray(Pool[]::new);
    for (byte b : new byte[] {separator, '\n', '"'}) {
      special[b & 0xFF] = true;
    }
  }

  /** Reads from the beginning of a line to behind one; a file's first line is passed over. */
  Stretch read(FileChannel channel, long from, long to) throws IOException {
    head = from == 0;
    ByteBuffer into = ByteBuffer.wrap(buffer);
    for (long at = from; at < to; at += into.position()) {
      into.clear().limit((int) Math.min(BUFFER, to - at));
      if (channel.read(into, at) <= 0) {
        break;
      }
      take(into.position());
    }
    if (any || length > 0) {
      endCell(cell, 0, length, (byte) '\n');
      endLine();
    }
    return this;
  }

  private void take(int read) {
    for (int i = 0; i < read; ) {
      if (quoted) {
        inQuotes(buffer[i++]);
        continue;
      }
      int from = i;
      while (i < read && !special[buffer[i] & 0xFF]) {
        i++;
      }
      if (i == read) {
        add(from, i);
      } else {
        special(buffer[i], from, i);
        i++;
      }
    }
  }

  private void special(byte b, int from, int to) {
    // What stands behind a closing quote goes on as a plain cell.
    closed &= from == to;
    if (b == '"') {
      add(from, to);
      quote();
      return;
    }
    if (length == 0) {
      endCell(buffer, from, to, b);
    } else {
      add(from, to);
      endCell(cell, 0, length, b);
    }
    if (b == '\n') {
      endLine();
    } else {
      place++;
      any = true;
    }
  }

  /** Right after a closing one it is a quote in the text, as it is within a plain cell. */
  private void quote() {
    any = true;
    if (length == 0 || closed) {
      quoted = true;
    }
    if (closed || !quoted) {
      add((byte) '"');
    }
    closed = false;
  }

  private void inQuotes(byte b) {
    if (b == '"') {
      quoted = false;
      closed = true;
    } else {
      add(b);
    }
  }

  private void add(int from, int to) {
    while (length + to - from > cell.length) {
      cell = Arrays.copyOf(cell, 2 * cell.length);
    }
    System.arraycopy(buffer, from, cell, length, to - from);
    length += to - from;
  }

  private void add(byte b) {
    if (length == cell.length) {
      cell = Arrays.copyOf(cell, 2 * length);
    }
    cell[length++] = b;
  }

  private void endCell(byte[] text, int from, int end, byte by) {
    int to = by == '\n' && end > from && text[end - 1] == '\r' ? end - 1 : end;
    any |= to > from;
    int at = place < wanted.length ? wanted[place] : -1;
    if (at >= 0 && !head && to > from) {
      pools[at].put(row, text, from, to);
    }
    length = 0;
    closed = false;
  }

  private void endLine() {
    if (!head && any) {
      row++;
    }
    head = false;
    any = false;
    place = 0;
  }

  /** How many rows it has. */
  int rows() {
    return row;
  }

  /** Whether its last line ends within quotes, and so goes on. */
  boolean isOpen() {
    return quoted;
  }

  Pool pool(int column) {
    return pools[column];
  }
}
