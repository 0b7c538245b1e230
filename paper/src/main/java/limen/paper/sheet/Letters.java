package limen.paper.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Text as it was found in bytes.
 *
 * @param text without a byte order mark
 * @param charset how the letters were encoded
 * @param doubt how they seem to be encoded, where that is not certain; null where it is
 */
record Letters(String text, Charset charset, @Nullable String doubt) {
  /** What spreadsheets in Ukraine and Russia write when they are not asked for Unicode. */
  static final Charset CYRILLIC = Alphabet.CYRILLIC;

  /** So many bytes show whether every second one is zero. */
  private static final int SAMPLE = 1 << 16;

  /** The text, or null where these bytes are no text. */
  static @Nullable Letters of(byte[] bytes) {
    Charset wide = wide(bytes);
    if (wide != null) {
      return decode(bytes, wide);
    }
    Letters unicode = decode(bytes, StandardCharsets.UTF_8);
    return unicode != null ? unicode : narrow(bytes, Alphabet.of(bytes));
  }

  private static @Nullable Letters narrow(byte[] bytes, Alphabet alphabet) {
    Letters letters = decode(bytes, alphabet.charset());
    return letters == null ? null : new Letters(letters.text, letters.charset, alphabet.doubt());
  }

  private static @Nullable Charset wide(byte[] bytes) {
    if (begins(bytes, 0xFF, 0xFE)) {
      return StandardCharsets.UTF_16LE;
    }
    if (begins(bytes, 0xFE, 0xFF)) {
      return StandardCharsets.UTF_16BE;
    }
    int[] zeros = new int[2];
    for (int i = 0; i < Math.min(bytes.length, SAMPLE); i++) {
      zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
    }
    // Separators, digits and line ends have a zero half; letters with a zero other half are rare.
    if (zeros[1] > 10 * zeros[0]) {
      return StandardCharsets.UTF_16LE;
    }
    return zeros[0] > 10 * zeros[1] ? StandardCharsets.UTF_16BE : null;
  }

  private static @Nullable Letters decode(byte[] bytes, Charset charset) {
    try {
      // A new decoder reports what it cannot read instead of putting question marks.
      String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      String bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
      return isText(bare) ? new Letters(bare, charset, null) : null;
    } catch (CharacterCodingException otherLetters) {
      return null;
    }
  }

  /** Text has no NUL, and hardly another control character that is not white space. */
  private static boolean isText(String text) {
    long controls = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      controls += c < ' ' && !Character.isWhitespace(c) ? 1 : 0;
    }
    return text.indexOf('\0') < 0 && controls * 100 <= text.length();
  }

  private static boolean begins(byte[] bytes, int first, int second) {
    return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }
}
