package limen.paper.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import limen.core.document.Place;
import limen.core.document.Problem;
import limen.core.document.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Reads tables of text. UTF-8, UTF-16 and Windows-1250, 1251 and 1252 are told apart by their bytes
 * ({@link Alphabet}; what is not certain is refused), the separator ({@code , ; tab |}) by what
 * cuts the rows evenly or by a first line {@code sep=;}. Whatever is wrong comes back as problems;
 * no input makes it throw.
 */
public final class Sheets {
  /** The largest file that is read. */
  public static final int MOST_BYTES = 32 << 20;

  /** The most rows that are read. */
  public static final int MOST_ROWS = 200_000;

  private Sheets() {}

  /** Reads a file, but not before its size is known to be bearable. */
  public static Sheet read(Path path) {
    String file = path.toString();
    if (!Files.exists(path)) {
      return refused(file, "there is no such file", "Maybe check the spelling of the path.");
    }
    if (Files.isDirectory(path)) {
      return refused(file, "this is a folder", "Maybe name a file in it.");
    }
    try (InputStream in = Files.newInputStream(path)) {
      long size = Files.size(path);
      // What is no regular file (a pipe) has no size; it is read up to the limit.
      return size > MOST_BYTES
          ? tooLarge(file, size + " bytes")
          : read(file, in.readNBytes(MOST_BYTES + 1));
    } catch (IOException unreadable) {
      return refused(
          file,
          "the file cannot be read",
          "Maybe you lack permission, or another programme holds it.");
    }
  }

  /** Reads the bytes of a file. */
  public static Sheet read(String file, byte[] bytes) {
    if (bytes.length > MOST_BYTES) {
      return tooLarge(file, "more than " + MOST_BYTES + " bytes");
    }
    String seems = Binary.seems(bytes);
    if (seems != null) {
      return refused(
          file,
          "this is not a table of text; it seems to be " + seems,
          "Maybe open it and save the table as CSV.");
    }
    Letters letters = Letters.of(bytes);
    if (letters == null) {
      return refused(
          file,
          "this is not text; it seems to be a binary file",
          "Maybe it is another file; a table is saved as CSV.");
    }
    String doubt = letters.doubt();
    Refusal doubtful = doubt == null ? null : Garbled.refusal(doubt);
    return doubtful == null
        ? new SheetReader(file).read(letters)
        : refused(file, doubtful.what(), doubtful.advice());
  }

  /** What bytes that are no text seem to be: a PDF, a workbook; null where they may be text. */
  public static @Nullable String seems(byte[] bytes) {
    String known = Binary.seems(bytes);
    return known == null && Letters.of(bytes) == null ? "a binary file" : known;
  }

  private static Sheet tooLarge(String file, String size) {
    return refused(
        file,
        "the file has " + size + "; a sheet has at most " + MOST_BYTES,
        "Maybe it is another file, or split it.");
  }

  static Sheet refused(String file, String what, String advice) {
    Problem problem = new Problem(Place.of(file), what, advice);
    return new Sheet(file, Headings.NONE, List.of(), List.of(problem), List.of());
  }
}
