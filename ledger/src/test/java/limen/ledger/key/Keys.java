package limen.ledger.key;

import java.util.Arrays;

/** Keys of seeds of one byte, as the vectors have them. */
public final class Keys {
  /** The log of the vectors. */
  public static final SigningKey LOG = of("m.example/exchange-1", KeyType.NOTE, 1);

  /** The first witness of the vectors. */
  public static final SigningKey A = of("a.example/mirror", KeyType.COSIGNATURE, 2);

  /** The second witness of the vectors. */
  public static final SigningKey B = of("b.example/mirror", KeyType.COSIGNATURE, 3);

  /** A party of the vectors. */
  public static final SigningKey PARTY = of("a.example/party", KeyType.NOTE, 4);

  private Keys() {}

  /** The key of a seed of one byte 32 times. */
  public static SigningKey of(String name, KeyType type, int seed) {
    byte[] bytes = new byte[SigningKey.SEED_BYTES];
    Arrays.fill(bytes, (byte) seed);
    return SigningKey.of(name, type, bytes);
  }
}
