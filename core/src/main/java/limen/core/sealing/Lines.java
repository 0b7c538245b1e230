package limen.core.sealing;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import limen.core.document.Result;
import limen.ledger.Parsed;
import limen.ledger.tree.Hash;

/**
 * Reads line formats from the front. What it refuses it names by line and by word, never by
 * content, since the content may be a person's.
 */
public final class Lines {
  /** The name of an exchange. */
  public static final Pattern NAME = Pattern.compile("[A-Za-z0-9._/-]{1,120}");

  /** The short name of a stage or stream. */
  public static final Pattern ID = Pattern.compile("(?!-$)[A-Za-z0-9_-]{1,40}");

  static final Pattern TWO_IDS =
      Pattern.compile("(?!- )[A-Za-z0-9_-]{1,40} (?!-$)[A-Za-z0-9_-]{1,40}");
  private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]{0,11}");

  private final byte[] bytes;
  private int at;
  private int line = 1;

  /** At the front of these bytes. */
  public Lines(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Why the bytes are not in the format; says nothing of their content. */
  public static final class Unreadable extends Exception {
    private static final long serialVersionUID = 1;

    /** A message that says no content. */
    public Unreadable(String message) {
      super(message);
    }

    /** The same as a value. */
    public <T> Result<T> refusal() {
      return Result.refused(
          String.valueOf(getMessage()),
          "Maybe the file was changed on its way: ask for it again, as it was sent.");
    }
  }

  /** That nothing is left. */
  public void end() throws Unreadable {
    if (at != bytes.length) {
      throw fault("the end");
    }
  }

  /** Whether the next line begins with a word. */
  public boolean next(String word) {
    byte[] start = Salt.utf8(word + " ");
    return bytes.length - at >= start.length
        && Arrays.equals(bytes, at, at + start.length, start, 0, start.length);
  }

  /** The next line, which must be exactly this. */
  public void exactly(String text) throws Unreadable {
    if (!take(text).equals(text)) {
      throw fault("\"" + text + "\"");
    }
  }

  /** What stands behind a word on the next line. */
  public String after(String word) throws Unreadable {
    if (!next(word)) {
      throw fault("\"" + word + " …\"");
    }
    return take(word).substring(word.length() + 1);
  }

  /** What stands behind a word, if it has this form. */
  public String after(String word, Pattern pattern) throws Unreadable {
    String text = after(word);
    if (!pattern.matcher(text).matches()) {
      line--;
      throw fault("\"" + word + "\" and what the format allows behind it");
    }
    return text;
  }

  /** The number behind a word, at most twelve digits. */
  public long number(String word) throws Unreadable {
    return Long.parseLong(after(word, NUMBER));
  }

  /** The hash behind a word. */
  public Hash hash(String word) throws Unreadable {
    return switch (Hash.parse(after(word))) {
      case Parsed.Good<Hash>(Hash hash) -> hash;
      case Parsed.Bad<Hash> bad -> throw fault("32 bytes in base64 behind \"" + word + "\"");
    };
  }

  /** The salt behind a word. */
  public Salt salt(String word) throws Unreadable {
    return switch (Salt.parse(after(word))) {
      case Result.Good<Salt>(Salt salt) -> salt;
      case Result.Refused<Salt> refused ->
          throw fault("32 bytes in base64 behind \"" + word + "\"");
    };
  }

  /** All lines of hashes that begin with {@code path}. */
  public List<Hash> path() throws Unreadable {
    List<Hash> path = new ArrayList<>();
    while (next("path")) {
      path.add(hash("path"));
    }
    return path;
  }

  /** The two lines of a field. */
  public Field field() throws Unreadable {
    String name = after("field");
    String value = after("value");
    return switch (Field.of(name, value)) {
      case Result.Good<Field>(Field field) -> field;
      case Result.Refused<Field> refused -> throw fault("a field; it " + refused.refusal().what());
    };
  }

  /** The bytes behind a line that says how many they are. */
  public byte[] block(String word) throws Unreadable {
    long length = number(word);
    if (length > bytes.length - at) {
      throw fault(length + " bytes of " + word);
    }
    byte[] block = Arrays.copyOfRange(bytes, at, at + (int) length);
    at += block.length;
    for (byte b : block) {
      line += b == '\n' ? 1 : 0;
    }
    return block;
  }

  private String take(String expected) throws Unreadable {
    int end = at;
    while (end < bytes.length && bytes[end] != '\n') {
      end++;
    }
    if (end == bytes.length) {
      throw fault("a whole line \"" + expected + " …\"");
    }
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(bytes, at, end - at))
              .toString();
      at = end + 1;
      line++;
      return text;
    } catch (CharacterCodingException e) {
      throw fault("UTF-8");
    }
  }

  /** A fault at this line. */
  public Unreadable fault(String expected) {
    return new Unreadable("line " + line + ": expected " + expected);
  }
}
