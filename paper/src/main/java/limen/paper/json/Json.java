package limen.paper.json;

import limen.core.document.Reading;
import org.jspecify.annotations.Nullable;

/**
 * JSON (RFC 8259) as trees of {@code Map}, {@code List}, {@code String}, {@code Number}, {@code
 * Boolean} and null.
 */
public final class Json {
  /** No file that Limen reads is larger: 16 megabytes. */
  public static final int MOST_BYTES = 1 << 24;

  /** No file that Limen reads is nested deeper. */
  public static final int DEEPEST = 64;

  private Json() {}

  /**
   * Writes a tree, indented by two spaces and ending with a line break; equal trees give equal
   * text. Maps keep their order where they have one (LinkedHashMap, TreeMap); others are sorted by
   * key, because theirs differs between two runs. Anything that is no tree is a fault, and so is a
   * number without a value (NaN).
   */
  public static String write(@Nullable Object tree) {
    return new JsonWriter().write(tree);
  }

  /**
   * Reads a file. Whole numbers become Long or BigInteger, others BigDecimal, so that no digit is
   * lost; objects become maps in the order of the file. A key that stands twice is refused, since
   * two readers could each see another value.
   *
   * @param file its name, for messages
   * @param bytes UTF-8, at most {@link #MOST_BYTES}, nested at most {@link #DEEPEST} deep
   */
  public static Reading<Object> read(String file, byte[] bytes) {
    return new JsonFile(file).read(bytes);
  }
}
