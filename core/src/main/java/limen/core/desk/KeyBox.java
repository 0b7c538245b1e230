package limen.core.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import limen.core.document.Result;
import limen.core.sealing.Passphrase;
import limen.ledger.key.KeyType;
import limen.ledger.key.SigningKey;
import limen.ledger.tree.Hash;
import org.jspecify.annotations.Nullable;

/**
 * The secret keys of a desk, a file each in its folder {@code keys}. The key that follows the
 * party's lies beside the folder, so that it can be carried elsewhere.
 */
public final class KeyBox {
  /** The party's own key. */
  public static final String PARTY = "party";

  /** The key of the log. */
  public static final String LOG = "log";

  /** The key that cosigns. */
  public static final String MIRROR = "mirror";

  static final String NEXT = "next-party.key";
  private static final String END = ".key";

  private final Path desk;
  private final Plate plate;

  KeyBox(Path desk, Plate plate) {
    this.desk = desk;
    this.plate = plate;
  }

  private Path file(String key) {
    return desk.resolve("keys").resolve(key + END);
  }

  /** The short names of all keys here, in order. */
  public List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(desk.resolve("keys"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(END))
          .map(file -> file.substring(0, file.length() - END.length()))
          .sorted()
          .toList();
    }
  }

  public boolean has(String key) {
    return Files.exists(file(key));
  }

  /** The whole name of a key with a short one. */
  public String name(String key) {
    return plate.name() + "/" + key;
  }

  /** Makes a new key: of chance, or in a drill with a seed always the same. */
  SigningKey fresh(String key, KeyType type, SecureRandom random) {
    String name = name(key);
    if (plate.seed() == null) {
      return SigningKey.generate(name, type, random);
    }
    String words = "limen drill " + plate.seed() + " " + name;
    return SigningKey.of(name, type, Hash.sha256(words.getBytes(StandardCharsets.UTF_8)).bytes());
  }

  void keep(String key, SigningKey signing, @Nullable Passphrase passphrase) throws IOException {
    SecretFile.write(file(key), signing, passphrase);
  }

  void keepNext(SigningKey signing, @Nullable Passphrase passphrase) throws IOException {
    SecretFile.write(desk.resolve(NEXT), signing, passphrase);
  }

  /** Puts a key aside under another name. */
  void retire(String key, String as) throws IOException {
    Files.move(file(key), file(as));
  }

  /** Opens a key. */
  public Result<SigningKey> open(String key, Supplier<Result<Passphrase>> passphrase)
      throws IOException {
    if (key.equals(LOG) && !has(key)) {
      return Result.refused(
          "the key of the log is not in " + file(key) + ": nobody can add to this record",
          "Maybe a backup has it; else all agree to go on under a new log.");
    }
    return has(key)
        ? SecretFile.read(file(key), passphrase)
        : Result.refused(
            "there is no key ‘" + key + "’ at this desk",
            "Maybe one of: " + String.join(", ", names()) + ".");
  }

  /** Whether a key's file is sealed with a passphrase. */
  public boolean isSealed(String key) throws IOException {
    return SecretFile.isSealed(file(key));
  }

  /** Keeps another secret, a line of text that only the owner reads. */
  public void keepText(String name, String secret) throws IOException {
    Path file = desk.resolve("keys").resolve(name);
    Files.createFile(file, SecretFile.owners(file, "rw-------"));
    Files.writeString(file, secret + "\n");
  }
}
