package limen.linkage.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads large tables of text (RFC 4180, UTF-8) straight into columns: a value that was seen before
 * is known by its bytes, and no text is made of it again. What only some readers want is for
 * others: headings are not guessed and nothing is repaired.
 */
public final class CsvTable {
  private static final int BUFFER = 1 << 18;

  private final byte separator;
  private final int[] places;
  private final Pool[] pools;
  private final byte[] buffer = new byte[BUFFER];
  private byte[] cell = new byte[256];
  private int length;
  private int row;

  private CsvTable(byte separator, int[] places, String[] names) {
    this.separator = separator;
    this.places = places;
    pools = Arrays.stream(names).map(Pool::new).toArray(Pool[]::new);
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
    CsvTable table = new CsvTable((byte) separator, places.clone(), names);
    int left = 0;
    for (Path file : files) {
      try (InputStream in = Files.newInputStream(file)) {
        table.read(in);
      }
      left = left == 0 ? table.row : left;
    }
    List<Column> columns = new ArrayList<>();
    for (Pool pool : table.pools) {
      columns.add(pool.column(table.row));
    }
    return new Table(columns, left);
  }

  private void read(InputStream in) throws IOException {
    int[] wanted = new int[Arrays.stream(places).max().orElse(0) + 1];
    Arrays.fill(wanted, -1);
    for (int i = 0; i < places.length; i++) {
      wanted[places[i]] = i;
    }
    State state = new State(wanted);
    for (int read; (read = in.read(buffer)) > 0; ) {
      state.take(read);
    }
    state.end();
  }

  /** Where the reading of one file stands. */
  private final class State {
    private final int[] wanted;
    private int place;
    private boolean quoted;
    private boolean closed;
    private boolean head = true;
    private boolean any;

    State(int[] wanted) {
      this.wanted = wanted;
    }

    void take(int read) {
      for (int i = 0; i < read; i++) {
        byte b = buffer[i];
        if (quoted) {
          inQuotes(b);
        } else if (b == separator) {
          endCell();
          place++;
          any = true;
        } else if (b == '\n') {
          endLine();
        } else if (b == '"' && (closed || length == 0)) {
          openQuote();
        } else if (b != '\r') {
          add(b);
          any = true;
        }
      }
    }

    /** A quote right after a closing one is a quote in the text. */
    private void openQuote() {
      if (closed) {
        add((byte) '"');
      }
      closed = false;
      quoted = true;
      any = true;
    }

    private void inQuotes(byte b) {
      if (b == '"') {
        quoted = false;
        closed = true;
      } else {
        add(b);
      }
    }

    private void endCell() {
      int at = place < wanted.length ? wanted[place] : -1;
      if (at >= 0 && !head && length > 0) {
        pools[at].put(row, cell, length);
      }
      length = 0;
      closed = false;
    }

    private void endLine() {
      endCell();
      if (!head && any) {
        row++;
      }
      head = false;
      any = false;
      place = 0;
    }

    void end() {
      if (any) {
        endLine();
      }
    }
  }

  private void add(byte b) {
    if (length == cell.length) {
      cell = Arrays.copyOf(cell, 2 * length);
    }
    cell[length++] = b;
  }

  /** The distinct values of a column, by their bytes. */
  private static final class Pool {
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final String name;
    private int[] ids = new int[1 << 12];
    private byte[] bytes = new byte[1 << 12];
    private int[] ends = new int[1 << 8];
    private long[] hashes = new long[1 << 8];
    private int[] slots = new int[1 << 9];
    private int size = 1;

    Pool(String name) {
      this.name = name;
    }

    void put(int row, byte[] cell, int length) {
      int from = 0;
      int to = length;
      while (from < to && isBlank(cell[from])) {
        from++;
      }
      while (to > from && isBlank(cell[to - 1])) {
        to--;
      }
      if (row >= ids.length) {
        ids = Arrays.copyOf(ids, Math.max(row + 1, 2 * ids.length));
      }
      ids[row] = from == to ? 0 : id(cell, from, to);
    }

    private static boolean isBlank(byte b) {
      return b >= 0 && b <= ' ';
    }

    private int id(byte[] cell, int from, int to) {
      long hash = (long) to - from;
      for (int i = from; i < to; i++) {
        hash = (hash ^ cell[i]) * SPREAD;
        hash ^= hash >>> 32;
      }
      int at = (int) hash & (slots.length - 1);
      for (int id; (id = slots[at]) != 0; at = (at + 1) & (slots.length - 1)) {
        if (hashes[id] == hash && Arrays.equals(bytes, ends[id - 1], ends[id], cell, from, to)) {
          return id;
        }
      }
      slots[at] = size;
      return add(hash, cell, from, to);
    }

    private int add(long hash, byte[] cell, int from, int to) {
      int end = ends[size - 1] + to - from;
      if (end > bytes.length) {
        bytes = Arrays.copyOf(bytes, Math.max(end, 2 * bytes.length));
      }
      if (size == ends.length) {
        ends = Arrays.copyOf(ends, 2 * size);
        hashes = Arrays.copyOf(hashes, 2 * size);
      }
      System.arraycopy(cell, from, bytes, ends[size - 1], to - from);
      ends[size] = end;
      hashes[size] = hash;
      if (2 * ++size > slots.length) {
        grow();
      }
      return size - 1;
    }

    private void grow() {
      slots = new int[2 * slots.length];
      for (int id = 1; id < size; id++) {
        int at = (int) hashes[id] & (slots.length - 1);
        while (slots[at] != 0) {
          at = (at + 1) & (slots.length - 1);
        }
        slots[at] = id;
      }
    }

    Column column(int rows) {
      String[] values = new String[size];
      values[0] = "";
      for (int id = 1; id < size; id++) {
        values[id] =
            new String(bytes, ends[id - 1], ends[id] - ends[id - 1], StandardCharsets.UTF_8);
      }
      return Column.of(name, Arrays.copyOf(ids, rows), values);
    }
  }
}
