package limen.ledger.store;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;

/**
 * The root of a tree once more, on a second path: from the bytes that are on the disk, by the
 * definition of RFC 6962 section 2.1, sharing no code and no memory with the tree that grew. One
 * flipped bit ended a public log in 2021, because the head that covered it was already signed.
 */
public final class Recount {
  private final MessageDigest digest = sha256();
  private List<Part> frontier = List.of();
  private long size;

  /** A complete subtree over the entries {@code from} to before {@code to}. */
  private static final class Part {
    final long from;
    final long to;
    final byte[] hash;

    Part(long from, long to, byte[] hash) {
      this.from = from;
      this.to = to;
      this.hash = hash;
    }
  }

  /** The work of one count: the new entries, and the complete subtrees met on the right edge. */
  private final class Count {
    final List<byte[]> entries;
    final List<Part> edge = new ArrayList<>();

    Count(List<byte[]> entries) {
      this.entries = entries;
    }

    byte[] root(long from, long to) {
      long half = Long.highestOneBit(to - from);
      byte[] left = complete(from, from + half);
      edge.add(new Part(from, from + half, left));
      return from + half == to ? left : node(left, root(from + half, to));
    }

    private byte[] complete(long from, long to) {
      if (to <= size) {
        return known(from, to);
      }
      if (to - from == 1) {
        return leaf(entries.get((int) (from - size)));
      }
      long middle = from + (to - from) / 2;
      return node(complete(from, middle), complete(middle, to));
    }
  }

  /**
   * The root over the first entries of a journal; reads those that are new since the last count.
   */
  public byte[] root(Journal journal, long to) {
    if (to == 0) {
      return digest.digest();
    }
    Count count = new Count(journal.read(size, to));
    byte[] root = count.root(0, to);
    frontier = List.copyOf(count.edge);
    size = to;
    return root;
  }

  private byte[] known(long from, long to) {
    return frontier.stream()
        .filter(part -> part.from == from && part.to == to)
        .findFirst()
        .orElseThrow(
            () ->
                new StoreFault(
                    "No subtree over entries %d to %d is known.".formatted(from, to - 1)))
        .hash;
  }

  private byte[] leaf(byte[] entry) {
    digest.update((byte) 0);
    return digest.digest(entry);
  }

  private byte[] node(byte[] left, byte[] right) {
    return digest.digest(
        ByteBuffer.allocate(1 + left.length + right.length)
            .put((byte) 1)
            .put(left)
            .put(right)
            .array());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("This Java has no SHA-256.", e);
    }
  }
}
