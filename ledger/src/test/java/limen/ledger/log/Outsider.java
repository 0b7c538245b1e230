package limen.ledger.log;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Base64;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;

/**
 * Checks evidence of a fork as a stranger would who was handed the file and the log's key: by the
 * public definitions, with nothing but the JDK.
 */
final class Outsider {
  private Outsider() {}

  /** A checkpoint as read from a note whose signature holds. */
  private record Head(long size, String root) {}

  static boolean isConvinced(byte[] evidence, String vkey) throws GeneralSecurityException {
    String whole = new String(evidence, StandardCharsets.UTF_8);
    String[] parts = whole.split("\n\n", 2);
    List<String> lines = List.of(parts[0].split("\n", -1));
    if (!lines.getFirst().equals("limen/fork/v1")) {
      return false;
    }
    byte[] notes = parts[1].getBytes(StandardCharsets.UTF_8);
    int length = Integer.parseInt(lines.getLast().substring("smaller ".length()));
    Head smaller = head(Arrays.copyOf(notes, length), vkey);
    Head larger = head(Arrays.copyOfRange(notes, length, notes.length), vkey);
    String prefix = lines.get(1).substring("prefix ".length());
    Deque<byte[]> path = new ArrayDeque<>();
    lines.subList(2, lines.size() - 1).forEach(line -> path.add(bytes(line.substring(5))));
    return !prefix.equals(smaller.root())
        && follows(smaller.size(), bytes(prefix), larger.size(), bytes(larger.root()), path);
  }

  private static Head head(byte[] note, String vkey) throws GeneralSecurityException {
    String[] key = vkey.split("\\+", 3);
    String whole = new String(note, StandardCharsets.UTF_8);
    String text = whole.substring(0, whole.indexOf("\n\n") + 1);
    String line = whole.substring(text.length() + 1).strip();
    byte[] signature = bytes(line.substring(("— " + key[0] + " ").length()));
    byte[] point = bytes(key[2]);
    byte[] id =
        Arrays.copyOf(sha(key[0].getBytes(StandardCharsets.UTF_8), new byte[] {10}, point), 4);
    Signature ed25519 = Signature.getInstance("Ed25519");
    byte[] spki =
        join(
            HexFormat.of().parseHex("302a300506032b6570032100"),
            Arrays.copyOfRange(point, 1, point.length));
    ed25519.initVerify(
        KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(spki)));
    ed25519.update(text.getBytes(StandardCharsets.UTF_8));
    String[] lines = text.split("\n", -1);
    if (!HexFormat.of().formatHex(id).equals(key[1])
        || !Arrays.equals(id, Arrays.copyOf(signature, 4))
        || !ed25519.verify(Arrays.copyOfRange(signature, 4, signature.length))
        || !lines[0].equals(key[0])) {
      throw new GeneralSecurityException("not signed by " + key[0]);
    }
    return new Head(Long.parseLong(lines[1]), lines[2]);
  }

  /** RFC 6962 section 2.1.2, by its recursion: takes the path from its end. */
  private static boolean follows(
      long small, byte[] smallRoot, long large, byte[] largeRoot, Deque<byte[]> path) {
    if (small == large) {
      return path.isEmpty() && Arrays.equals(smallRoot, largeRoot);
    }
    byte[][] roots = roots(small, large, true, smallRoot, path);
    return path.isEmpty()
        && Arrays.equals(roots[0], smallRoot)
        && Arrays.equals(roots[1], largeRoot);
  }

  private static byte[][] roots(
      long small, long large, boolean whole, byte[] known, Deque<byte[]> path) {
    if (small == large) {
      byte[] root = whole ? known : path.removeLast();
      return new byte[][] {root, root};
    }
    long left = Long.highestOneBit(large - 1);
    if (small <= left) {
      byte[] right = path.removeLast();
      byte[][] below = roots(small, left, whole, known, path);
      return new byte[][] {below[0], node(below[1], right)};
    }
    byte[] first = path.removeLast();
    byte[][] below = roots(small - left, large - left, false, known, path);
    return new byte[][] {node(first, below[0]), node(first, below[1])};
  }

  private static byte[] node(byte[] left, byte[] right) {
    try {
      return sha(new byte[] {1}, left, right);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] sha(byte[]... parts) throws GeneralSecurityException {
    return MessageDigest.getInstance("SHA-256").digest(join(parts));
  }

  private static byte[] join(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  private static byte[] bytes(String base64) {
    return Base64.getDecoder().decode(base64);
  }
}
