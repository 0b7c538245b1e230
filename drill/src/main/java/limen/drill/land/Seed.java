package limen.drill.land;

import java.nio.charset.StandardCharsets;
import limen.core.document.Result;
import limen.core.sealing.ExchangeKey;
import limen.core.sealing.Salt;
import limen.ledger.key.KeyType;
import limen.ledger.key.SigningKey;
import limen.ledger.tree.Hash;

/**
 * Where everything in a drill that looks like chance comes from. Whoever knows the number knows
 * every key, which is why no key of a drill may ever sign anything else.
 *
 * @param number the same number gives the same drill, byte for byte
 */
public record Seed(long number) {
  /** 32 bytes that belong to some words. */
  public Hash of(String words) {
    return Hash.sha256(("limen drill " + number + " " + words).getBytes(StandardCharsets.UTF_8));
  }

  /** A key of this name; every name has the word drill in it. */
  public SigningKey key(String name, KeyType type) {
    return SigningKey.of(name, type, of("key " + name).bytes());
  }

  /** A salt. */
  public Salt salt(String words) {
    return good(Salt.parse(of("salt " + words).base64()));
  }

  /** The key that tags people in all lists. */
  public ExchangeKey exchangeKey() {
    return good(ExchangeKey.parse(of("exchange key").base64()));
  }

  private static <T> T good(Result<T> result) {
    return switch (result) {
      case Result.Good<T>(T value) -> value;
      case Result.Refused<T>(var refusal) -> throw new IllegalStateException(refusal.what());
    };
  }
}
