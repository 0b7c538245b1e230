package limen.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import limen.ledger.tree.Hash;
import limen.ledger.tree.Tree;

/** Known answers in {@code src/test/resources/vectors}; SOURCE.md there says whose. */
public final class Vectors {
  private Vectors() {}

  /** A file of vectors. */
  public static JsonNode read(String name) {
    try (InputStream in = Vectors.class.getResourceAsStream("/vectors/" + name)) {
      return new ObjectMapper().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Bytes written as hexadecimal digits. */
  public static byte[] bytes(JsonNode hex) {
    return HexFormat.of().parseHex(hex.asText());
  }

  /** A hash written as hexadecimal digits. */
  public static Hash hash(JsonNode hex) {
    return Hash.of(bytes(hex));
  }

  /** Hashes written as hexadecimal digits. */
  public static List<Hash> hashes(JsonNode list) {
    List<Hash> hashes = new ArrayList<>();
    list.forEach(hex -> hashes.add(hash(hex)));
    return hashes;
  }

  /** The entries that the vectors are about: {@code entry-0}, {@code entry-1} and so on. */
  public static List<byte[]> entries(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> ("entry-" + i).getBytes(StandardCharsets.UTF_8))
        .toList();
  }

  /** The tree over these entries. */
  public static Tree tree(int count) {
    return Tree.of(entries(count).stream().map(Hash::leaf).toList());
  }
}
