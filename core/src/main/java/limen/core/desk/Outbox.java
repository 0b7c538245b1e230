package limen.core.desk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import limen.core.document.Place;
import limen.core.document.Problem;
import limen.core.document.Result;
import limen.core.entry.Signed;
import limen.ledger.tree.Hash;
import org.jspecify.annotations.Nullable;

/**
 * Entries that are signed and in no record yet, a file each: {@code *.note}. A desk has one for its
 * own, one for what it carries for others; a stick has one.
 */
final class Outbox {
  private static final String END = ".note";

  private final Path folder;
  private final List<Problem> problems = new ArrayList<>();

  Outbox(Path folder) {
    this.folder = folder;
  }

  /** What can be read, {@link Pile#inOrder in order}; what cannot is told by {@link #problems}. */
  List<Signed> entries() throws IOException {
    problems.clear();
    List<Signed> entries = new ArrayList<>();
    for (Path file : files()) {
      long size = Files.size(file);
      if (size > Signed.MOST_BYTES) {
        problem(file, "a file of " + size + " bytes is no entry", "Maybe take it off the stick.");
        continue;
      }
      switch (Signed.parse(Files.readAllBytes(file))) {
        case Result.Good<Signed>(Signed signed) -> entries.add(signed);
        case Result.Refused<Signed>(var refusal) -> problem(file, refusal.what(), refusal.advice());
      }
    }
    return Pile.inOrder(entries);
  }

  private void problem(Path file, String what, String advice) {
    problems.add(new Problem(Place.of(file.toString()), what, advice));
  }

  /** Files of the last reading that are no entries. */
  List<Problem> problems() {
    return List.copyOf(problems);
  }

  private List<Path> files() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(END)).sorted().toList();
    }
  }

  /** Keeps an entry, durably; gives whether it was not there before. */
  boolean add(Signed signed) throws IOException {
    Path file = file(signed);
    if (Files.exists(file)) {
      return false;
    }
    Files.createDirectories(folder);
    Path half = file.resolveSibling(file.getFileName() + ".part");
    Files.write(half, signed.bytes());
    try (FileChannel channel = FileChannel.open(half, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    return true;
  }

  /**
   * The entry of a key with the highest number, also one that no record will take; null if none.
   */
  @Nullable Signed last(String key) throws IOException {
    return entries().stream()
        .filter(signed -> signed.entry().head().from().equals(key))
        .max(Comparator.comparingLong(signed -> signed.entry().head().counter()))
        .orElse(null);
  }

  /** Drops what a record holds by now. */
  void drop(Set<Hash> recorded) throws IOException {
    for (Signed signed : entries()) {
      if (recorded.contains(signed.leaf())) {
        Files.deleteIfExists(file(signed));
      }
    }
  }

  private Path file(Signed signed) {
    String hex = HexFormat.of().formatHex(signed.leaf().bytes(), 0, 6);
    return folder.resolve(signed.entry().act().word() + "-" + hex + END);
  }
}
