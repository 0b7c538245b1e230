package limen.core.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.function.Supplier;
import limen.core.document.Result;
import limen.core.sealing.Identity;
import limen.core.sealing.Passphrase;
import limen.core.sealing.Recipient;
import limen.core.sealing.Seal;
import limen.ledger.tree.Hash;
import org.jspecify.annotations.Nullable;

/**
 * The identity with which an office opens the lists that others seal to it: {@code
 * keys/lists.identity}, sealed as its other keys are. Its card names the recipient.
 */
public final class ListKey {
  private static final String FILE = "lists.identity";

  private ListKey() {}

  /** Makes and keeps a desk's own; gives to whom lists for it are sealed. */
  static Recipient make(
      Path desk, Plate plate, SecureRandom random, @Nullable Passphrase passphrase)
      throws IOException {
    Identity identity = fresh(plate, random);
    Path file = file(desk);
    byte[] plain = identity.file().getBytes(StandardCharsets.UTF_8);
    Files.createFile(file, SecretFile.owners(file, "rw-------"));
    Files.write(file, passphrase == null ? plain : Seal.seal(plain, passphrase));
    return identity.recipient();
  }

  /** A new one: of chance, or in a drill with a seed always the same. */
  private static Identity fresh(Plate plate, SecureRandom random) {
    if (plate.seed() == null) {
      return Identity.generate(random);
    }
    String words = "limen drill lists " + plate.seed() + " " + plate.name();
    return Identity.of(Hash.sha256(words.getBytes(StandardCharsets.UTF_8)).bytes());
  }

  private static Path file(Path desk) {
    return desk.resolve("keys").resolve(FILE);
  }

  /** Opens the identity of a desk; the passphrase is asked for only where it is needed. */
  public static Result<Identity> open(Desk desk, Supplier<Result<Passphrase>> passphrase)
      throws IOException {
    Path file = file(desk.path());
    if (!Files.exists(file)) {
      return Result.refused(
          "this desk has no identity for sealed lists: " + file + " is missing",
          "Maybe it was made by an older Limen; then --identity names a file with one.");
    }
    return read(file, passphrase);
  }

  /** Reads an identity from a file, plain or sealed with a passphrase. */
  public static Result<Identity> read(Path file, Supplier<Result<Passphrase>> passphrase)
      throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    if (!SecretFile.isSealed(file)) {
      return Identity.parse(new String(bytes, StandardCharsets.UTF_8));
    }
    return switch (passphrase.get()) {
      case Result.Refused<Passphrase>(var refusal) -> new Result.Refused<>(refusal);
      case Result.Good<Passphrase>(Passphrase words) ->
          switch (Seal.open(bytes, words)) {
            case Result.Refused<byte[]>(var refusal) -> new Result.Refused<>(refusal);
            case Result.Good<byte[]>(byte[] plain) ->
                Identity.parse(new String(plain, StandardCharsets.UTF_8));
          };
    };
  }
}
