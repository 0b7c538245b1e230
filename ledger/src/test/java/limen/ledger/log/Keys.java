package limen.ledger.log;

import java.util.Arrays;
import limen.ledger.key.KeyType;
import limen.ledger.key.SigningKey;
import limen.ledger.note.Policy;

/** The keys of these tests, and the policy that both mirrors must have signed. */
final class Keys {
  static final SigningKey LOG = key("log.example/drill", KeyType.NOTE, 1);
  static final SigningKey OTHER_LOG = key("log.example/drill", KeyType.NOTE, 2);
  static final SigningKey A = key("a.example/drill", KeyType.COSIGNATURE, 3);
  static final SigningKey B = key("b.example/drill", KeyType.COSIGNATURE, 4);
  static final Policy BOTH =
      Policy.parse(
              """
              log %s
              witness a %s
              witness b %s
              group both all a b
              quorum both
              """
                  .formatted(LOG.verifyKey().vkey(), A.verifyKey().vkey(), B.verifyKey().vkey()))
          .orThrow();

  private Keys() {}

  private static SigningKey key(String name, KeyType type, int seed) {
    byte[] bytes = new byte[32];
    Arrays.fill(bytes, (byte) seed);
    return SigningKey.of(name, type, bytes);
  }
}
