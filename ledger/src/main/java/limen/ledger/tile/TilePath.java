package limen.ledger.tile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import limen.ledger.Parsed;
import limen.ledger.tree.Hash;
import limen.ledger.tree.Tree;

/**
 * Where a stretch of up to 256 hashes or entries of a log is found, as <a
 * href="https://c2sp.org/tlog-tiles">tlog-tiles</a> says.
 *
 * @param level 0 for leaves, l for the roots of full tiles of level l - 1; {@link #ENTRIES} for the
 *     entries themselves
 * @param index the number of the tile in its level, from 0
 * @param width how many hashes or entries it has; fewer than 256 only in the last tile of a level
 */
public record TilePath(int level, long index, int width) {
  /** How many hashes or entries a full tile has. */
  public static final int FULL = 256;

  /** The level of the bundles of entries, which is none of the tree. */
  public static final int ENTRIES = -1;

  private static final int HEIGHT = 8;
  private static final int HIGHEST = 63;
  private static final int GROUP = 1000;
  private static final Pattern WRITTEN =
      Pattern.compile(
          "tile/(entries|[0-9]{1,2})/((?:x[0-9]{3}/){0,5}[0-9]{3})(?:\\.p/([1-9][0-9]{0,2}))?");

  /**
   * A path that can be written and read again.
   *
   * @throws IllegalArgumentException if it could not
   */
  public TilePath {
    if (level < ENTRIES || level > HIGHEST || index < 0 || width < 1 || width > FULL) {
      throw new IllegalArgumentException("no tile " + level + ", " + index + ", " + width);
    }
  }

  /** All tiles of a tree of a size: first the bundles of entries, then level by level from 0. */
  public static List<TilePath> all(long size) {
    List<TilePath> paths = new ArrayList<>();
    addLevel(ENTRIES, size, paths);
    int level = 0;
    for (long hashes = size; hashes > 0; hashes >>= HEIGHT) {
      addLevel(level++, hashes, paths);
    }
    return paths;
  }

  /** How many tiles a tree of a size has, bundles of entries among them. */
  public static long count(long size) {
    long count = ceiling(size);
    for (long hashes = size; hashes > 0; hashes >>= HEIGHT) {
      count += ceiling(hashes);
    }
    return count;
  }

  private static long ceiling(long hashes) {
    return Math.ceilDiv(hashes, FULL);
  }

  private static void addLevel(int level, long hashes, List<TilePath> paths) {
    for (long index = 0; index * FULL < hashes; index++) {
      paths.add(new TilePath(level, index, (int) Math.min(FULL, hashes - index * FULL)));
    }
  }

  /** Reads the one spelling that {@link #path} writes. */
  public static Parsed<TilePath> parse(String path) {
    Matcher matcher = WRITTEN.matcher(path);
    if (!matcher.matches()) {
      return bad(path);
    }
    String level = matcher.group(1);
    String width = matcher.group(3);
    int levelNumber = level.equals("entries") ? ENTRIES : Integer.parseInt(level);
    int hashes = width == null ? FULL : Integer.parseInt(width);
    long index = Long.parseLong(matcher.group(2).replaceAll("[x/]", ""));
    if (levelNumber > HIGHEST || hashes > FULL) {
      return bad(path);
    }
    TilePath read = new TilePath(levelNumber, index, hashes);
    return read.path().equals(path) ? Parsed.good(read) : bad(path);
  }

  private static Parsed<TilePath> bad(String path) {
    return Parsed.bad(
        "not a tile: '" + path + "'. Maybe tile/0/x001/234 or tile/entries/000.p/17 is meant.");
  }

  /** The path, from the folder of the log, with strokes between folders. */
  public String path() {
    StringBuilder path = new StringBuilder(three(index % GROUP));
    for (long rest = index / GROUP; rest > 0; rest /= GROUP) {
      path.insert(0, "x" + three(rest % GROUP) + "/");
    }
    path.insert(0, "tile/" + (level == ENTRIES ? "entries" : level) + "/");
    return width == FULL ? path.toString() : path.append(".p/").append(width).toString();
  }

  private static String three(long number) {
    return String.format(Locale.ROOT, "%03d", number);
  }

  /** Whether this is a bundle of entries and not a tile of hashes. */
  public boolean isEntries() {
    return level == ENTRIES;
  }

  /** The index of the first entry of a bundle, or of the first hash in its level. */
  public long first() {
    return index * FULL;
  }

  /**
   * The bytes of this tile of hashes in a tree that is large enough: its hashes one after the
   * other.
   *
   * @throws IllegalArgumentException if this is a bundle of entries
   */
  public byte[] hashes(Tree tree) {
    if (isEntries()) {
      throw new IllegalArgumentException("has entries and no hashes: " + path());
    }
    byte[] bytes = new byte[width * Hash.BYTES];
    for (int i = 0; i < width; i++) {
      tree.complete(HEIGHT * level, first() + i).copyTo(bytes, i * Hash.BYTES);
    }
    return bytes;
  }

  @Override
  public String toString() {
    return path();
  }
}
