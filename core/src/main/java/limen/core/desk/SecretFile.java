package limen.core.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import limen.core.document.Result;
import limen.core.sealing.Passphrase;
import limen.core.sealing.Seal;
import limen.ledger.key.KeyType;
import limen.ledger.key.SigningKey;
import org.jspecify.annotations.Nullable;

/**
 * A secret key in a file that only its owner reads: sealed with a passphrase in the age format, or
 * plain.
 */
public final class SecretFile {
  private static final String FORMAT = "limen/key/v1";
  private static final String SEALED = "age-encryption.org/";

  private SecretFile() {}

  /** Writes a new file; an old one is never written over. */
  static void write(Path path, SigningKey key, @Nullable Passphrase passphrase) throws IOException {
    String text =
        FORMAT
            + "\nname "
            + key.verifyKey().name()
            + "\ntype "
            + key.verifyKey().type().name().toLowerCase(Locale.ROOT)
            + "\nseed "
            + Base64.getEncoder().encodeToString(key.seed())
            + "\n";
    byte[] plain = text.getBytes(StandardCharsets.UTF_8);
    Files.createFile(path, owners(path, "rw-------"));
    Files.write(path, passphrase == null ? plain : Seal.seal(plain, passphrase));
  }

  static FileAttribute<?>[] owners(Path path, String permissions) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }

  static boolean isSealed(Path path) throws IOException {
    return new String(Files.readAllBytes(path), StandardCharsets.UTF_8).startsWith(SEALED);
  }

  /** Reads a file; the passphrase is asked for only where it is needed. */
  public static Result<SigningKey> read(Path path, Supplier<Result<Passphrase>> passphrase)
      throws IOException {
    byte[] bytes = Files.readAllBytes(path);
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (!text.startsWith(SEALED)) {
      return parse(text, path);
    }
    return switch (passphrase.get()) {
      case Result.Refused<Passphrase>(var refusal) -> new Result.Refused<>(refusal);
      case Result.Good<Passphrase>(Passphrase words) ->
          switch (Seal.open(bytes, words)) {
            case Result.Refused<byte[]>(var refusal) ->
                Result.refused("the passphrase does not open " + path, refusal.advice());
            case Result.Good<byte[]>(byte[] plain) ->
                parse(new String(plain, StandardCharsets.UTF_8), path);
          };
    };
  }

  /** Says nothing of what it found: it may be a secret. */
  private static Result<SigningKey> parse(String text, Path path) {
    List<String> values = new ArrayList<>();
    text.lines().forEach(line -> values.add(line.substring(line.indexOf(' ') + 1)));
    try {
      if (values.getFirst().equals(FORMAT)) {
        return Result.good(
            SigningKey.of(
                values.get(1),
                KeyType.valueOf(values.get(2).toUpperCase(Locale.ROOT)),
                Base64.getDecoder().decode(values.get(3))));
      }
    } catch (IllegalArgumentException
        | IndexOutOfBoundsException
        | NoSuchElementException misspelt) {
      // Refused below.
    }
    return Result.refused(
        path + " is no key's file, or it is damaged",
        "Maybe another key signs, or a backup has it.");
  }
}
