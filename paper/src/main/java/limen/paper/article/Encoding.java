package limen.paper.article;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** From bytes to characters, where nobody says how they are written or says it wrongly. */
final class Encoding {
  private static final Pattern DECLARED =
      Pattern.compile("(?i)(?:charset|encoding)\\s*=\\s*[\"']?([a-z0-9_\\-]+)");
  private static final int HEAD = 4096;

  private Encoding() {}

  /** A byte order mark, then valid UTF-8, then what the page declares, then a guess. */
  static String decode(byte[] bytes) {
    Charset marked = byteOrder(bytes);
    if (marked != null) {
      String text = new String(bytes, marked);
      return text.startsWith("\ufeff") ? text.substring(1) : text;
    }
    String strict = strictly(bytes, StandardCharsets.UTF_8);
    if (strict != null) {
      return strict.startsWith("\ufeff") ? strict.substring(1) : strict;
    }
    Charset declared = declared(bytes);
    return new String(bytes, declared == null ? guess(bytes) : declared);
  }

  private static @Nullable Charset byteOrder(byte[] bytes) {
    if (bytes.length < 4) {
      return null;
    }
    int mark = (bytes[0] & 0xff) << 8 | (bytes[1] & 0xff);
    if (mark == 0xfeff) {
      return StandardCharsets.UTF_16BE;
    }
    if (mark == 0xfffe) {
      return StandardCharsets.UTF_16LE;
    }
    // Without a mark: the high bytes of Latin (00) or Cyrillic (04) letters stand in every other
    // place.
    int even = 0;
    int odd = 0;
    int length = Math.min(bytes.length, HEAD) & ~1;
    for (int i = 0; i < length; i += 2) {
      even += bytes[i] == 0 || bytes[i] == 4 ? 1 : 0;
      odd += bytes[i + 1] == 0 || bytes[i + 1] == 4 ? 1 : 0;
    }
    int most = length / 2 * 8 / 10;
    return even > most ? StandardCharsets.UTF_16BE : odd > most ? StandardCharsets.UTF_16LE : null;
  }

  private static @Nullable String strictly(byte[] bytes, Charset charset) {
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException notSo) {
      return null;
    }
  }

  private static @Nullable Charset declared(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    Matcher matcher = DECLARED.matcher(head);
    while (matcher.find()) {
      String name = matcher.group(1);
      if (Charset.isSupported(name) && !Charset.forName(name).equals(StandardCharsets.UTF_8)) {
        return Charset.forName(name);
      }
    }
    return null;
  }

  /** Cyrillic letters fill the upper quarter of Windows-1251; Western pages seldom use it. */
  private static Charset guess(byte[] bytes) {
    int letters = 0;
    int upper = 0;
    for (byte one : bytes) {
      letters += Character.isLetter(one) ? 1 : 0;
      upper += (one & 0xff) >= 0xc0 ? 1 : 0;
    }
    return Charset.forName(upper * 4 > letters ? "windows-1251" : "windows-1252");
  }
}
