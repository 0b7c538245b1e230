package limen.core.selection;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/**
 * Who goes first where every ground is equal: the SHA-256 of the seed and the person's id, smallest
 * first. Anybody who has both can do it again.
 *
 * <p>The seed is made of words from both parties, so that neither chose it alone: each must be
 * bound to its word (by its hash) before it sees the other's.
 */
public final class Lottery {
  private final String seed;
  private final MessageDigest seeded;

  private Lottery(byte[] seed) {
    this.seed = HexFormat.of().formatHex(seed);
    seeded = sha256();
    seeded.update(seed);
  }

  /**
   * A lottery from the parties' words.
   *
   * @param nonces one per party, in an order both know, such as the order of the agreement file
   */
  public static Lottery of(List<byte[]> nonces) {
    MessageDigest digest = sha256();
    for (byte[] nonce : nonces) {
      digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(nonce.length).array());
      digest.update(nonce);
    }
    return new Lottery(digest.digest());
  }

  /** What the words of all came to, as 64 hexadecimal digits: with it anybody can draw again. */
  public String seed() {
    return seed;
  }

  /** The ticket of one person: 64 hexadecimal digits. */
  public String ticket(String id) {
    return HexFormat.of().formatHex(drawn(id));
  }

  /** The ticket as bytes: as unsigned numbers they stand in the order of the digits. */
  byte[] drawn(String id) {
    try {
      MessageDigest digest = (MessageDigest) seeded.clone();
      return digest.digest(id.getBytes(StandardCharsets.UTF_8));
    } catch (CloneNotSupportedException notThisJava) {
      throw new IllegalStateException(notThisJava);
    }
  }

  /** The ids in the order in which they are drawn. */
  public List<String> draw(Collection<String> ids) {
    record Ticket(String id, String digits) {}
    return ids.stream()
        .map(id -> new Ticket(id, ticket(id)))
        .sorted(Comparator.comparing(Ticket::digits).thenComparing(Ticket::id))
        .map(Ticket::id)
        .toList();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException notThisJava) {
      throw new IllegalStateException(notThisJava);
    }
  }
}
