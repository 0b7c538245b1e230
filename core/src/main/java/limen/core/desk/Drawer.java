package limen.core.desk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import limen.core.entry.Leg;
import limen.ledger.tree.Hash;
import org.jspecify.annotations.Nullable;

/**
 * The lists that lie at a desk beside the record, its own and those it received, a file each in its
 * folder {@code lists}: {@code 1-to-A-2.list.age} is version 2 of stage 1, stream to-A, sealed.
 */
public final class Drawer {
  private static final String PLAIN = ".list";
  private static final String SEALED = ".list.age";
  private static final String SEEN = ".inspected";

  private final Path folder;

  /** Of the desk in a folder. */
  public Drawer(Path desk) {
    folder = desk.resolve("lists");
  }

  /** How the file of a list is called. */
  static String name(Leg leg, long version, boolean plain) {
    return name(leg, version, plain ? PLAIN : SEALED);
  }

  private static String name(Leg leg, long version, String end) {
    return leg.stage() + "-" + leg.stream() + "-" + version + end;
  }

  /** Whether a list lies open in a file of this name. */
  static boolean isPlain(Path list) {
    return list.toString().endsWith(PLAIN);
  }

  private Path file(Leg leg, long version, String end) {
    return folder.resolve(name(leg, version, end));
  }

  /** Keeps a list, sealed or plain; only its owner reads the file. What lay there is replaced. */
  public Path keep(Leg leg, long version, byte[] bytes, boolean plain) throws IOException {
    Files.createDirectories(folder, SecretFile.owners(folder, "rwx------"));
    Path file = file(leg, version, plain ? PLAIN : SEALED);
    Path half = file.resolveSibling(file.getFileName() + ".part");
    Files.deleteIfExists(half);
    Files.createFile(half, SecretFile.owners(half, "rw-------"));
    Files.write(half, bytes);
    return Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
  }

  /** The file of a list that lies here; null where there is none. */
  public @Nullable Path found(Leg leg, long version) {
    for (String end : List.of(PLAIN, SEALED)) {
      if (Files.exists(file(leg, version, end))) {
        return file(leg, version, end);
      }
    }
    return null;
  }

  /** The files of all versions of a leg's list, up to the last one. */
  public List<Path> all(Leg leg, long last) {
    List<Path> all = new ArrayList<>();
    for (long version = 1; version <= last; version++) {
      for (String end : List.of(PLAIN, SEALED)) {
        if (Files.exists(file(leg, version, end))) {
          all.add(file(leg, version, end));
        }
      }
    }
    return all;
  }

  /**
   * Overwrites all versions of a leg's list with random bytes and deletes them; gives what there
   * was. What the disk itself, a backup or a copy keeps of the old bytes is out of reach.
   */
  public List<Path> wipe(Leg leg, long last) throws IOException {
    List<Path> all = all(leg, last);
    SecureRandom random = new SecureRandom();
    for (Path file : all) {
      byte[] noise = new byte[Math.toIntExact(Files.size(file))];
      random.nextBytes(noise);
      try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
        ByteBuffer buffer = ByteBuffer.wrap(noise);
        while (buffer.hasRemaining()) {
          channel.write(buffer);
        }
        channel.force(true);
      }
      Files.delete(file);
    }
    return all;
  }

  /** Notes that somebody at this desk has looked at a list. */
  public void inspected(Leg leg, long version, Hash root) throws IOException {
    Files.createDirectories(folder, SecretFile.owners(folder, "rwx------"));
    Files.writeString(file(leg, version, SEEN), root.base64() + "\n");
  }

  /** Whether somebody at this desk has looked at the list with this root. */
  public boolean isInspected(Leg leg, long version, Hash root) throws IOException {
    Path mark = file(leg, version, SEEN);
    return Files.exists(mark) && Files.readString(mark).strip().equals(root.base64());
  }
}
