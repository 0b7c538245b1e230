package limen.core.audit;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import limen.core.audit.Audited.Broken;
import limen.ledger.note.Policy;
import limen.ledger.tile.Reading;
import limen.ledger.tile.RecordFile;
import org.jspecify.annotations.Nullable;

/** Reads a record file as a stranger does, who trusts nothing but a policy. */
public final class Audit {
  private static final int BUFFER = 1 << 16;

  private Audit() {}

  /** Where the bytes of a record file come from; opened once. */
  @FunctionalInterface
  public interface Source {
    InputStream open() throws IOException;
  }

  /**
   * Reads a file from its first byte to its last, a bundle of entries in memory at a time.
   *
   * @param trusted the policy that the checkpoint has to meet, from elsewhere; null to judge by the
   *     one that the record itself agreed on, with which a forger would bring his own
   * @param strict whether every signature is asked by the rule of admission once more, one by one,
   *     and every invariant after every entry
   * @throws IOException if the source itself fails
   */
  public static Audited of(Source source, @Nullable Policy trusted, boolean strict)
      throws IOException {
    try (Counted in = new Counted(source.open())) {
      Walk walk = new Walk(strict);
      Reading reading = RecordFile.read(in, walk);
      Broken broken = walk.broken(reading);
      if (broken != null) {
        return broken;
      }
      Reading.Whole whole = (Reading.Whole) reading;
      Seal seal = Seal.of(whole, walk.state(), trusted);
      return switch (seal) {
        case Seal.Wrong(Broken wrong) -> wrong;
        case Seal.Right right ->
            new Audited.Verified(walk.findings(whole, right, in.bytes, trusted != null));
      };
    }
  }

  /** Counts what is read: a whole file has been read to its end. */
  private static final class Counted extends FilterInputStream {
    private long bytes;

    Counted(InputStream in) {
      super(new BufferedInputStream(in, BUFFER));
    }

    @Override
    public int read() throws IOException {
      int next = super.read();
      bytes += next < 0 ? 0 : 1;
      return next;
    }

    @Override
    public int read(byte[] target, int from, int most) throws IOException {
      int count = super.read(target, from, most);
      bytes += Math.max(0, count);
      return count;
    }
  }
}
