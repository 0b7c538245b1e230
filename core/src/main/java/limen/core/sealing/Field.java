package limen.core.sealing;

import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import limen.core.document.Result;
import limen.ledger.tree.Hash;

/**
 * One thing said of a person, as it was written: a name and a value.
 *
 * @param name what is said, such as {@code surname}; no list of names is closed
 * @param value how it was written; never rewritten, since the digest is of these bytes
 */
public record Field(String name, String value) {
  /** Family name, one of the three fields that {@link ExchangeKey#tag} reads. */
  public static final String SURNAME = "surname";

  /** Given names, patronymic included where it is written with them. */
  public static final String GIVEN = "given";

  /** Date of birth as far as it is known: {@code 1990-02-01}, {@code 1990-02} or {@code 1990}. */
  public static final String BIRTH_DATE = "birth-date";

  private static final int LONGEST = 1000;

  /**
   * Refuses what {@link #of} refuses.
   *
   * @throws IllegalArgumentException naming the fault and neither name nor value
   */
  public Field {
    String fault = fault(name).isEmpty() ? fault(value) : fault(name);
    if (!fault.isEmpty()) {
      throw new IllegalArgumentException("a field " + fault);
    }
  }

  /**
   * A field of 1 to 1,000 characters each side, without control characters, without signs that turn
   * the direction of writing (they make one name look like another) and without spaces at the ends.
   */
  public static Result<Field> of(String name, String value) {
    String fault = fault(name).isEmpty() ? fault(value) : fault(name);
    return fault.isEmpty()
        ? Result.good(new Field(name, value))
        : Result.refused("a field " + fault, "Maybe leave a field out where nothing is known.");
  }

  private static String fault(String text) {
    if (text.isEmpty()) {
      return "is empty";
    }
    if (text.length() > LONGEST) {
      return "is longer than " + LONGEST + " characters";
    }
    if (!text.strip().equals(text)) {
      return "has a space at an end";
    }
    if (text.codePoints().anyMatch(Field::isControl)) {
      return "holds a control character";
    }
    return isUnicode(text) ? "" : "holds half a character";
  }

  private static boolean isControl(int codePoint) {
    return Character.isISOControl(codePoint)
        || codePoint == 0x2028
        || codePoint == 0x2029
        || (codePoint >= 0x202A && codePoint <= 0x202E)
        || (codePoint >= 0x2066 && codePoint <= 0x2069);
  }

  private static boolean isUnicode(String text) {
    try {
      StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  /** What stands for this field in public, under the salt made for its name. */
  public Hash digest(Salt ofName) {
    return ofName.digest("limen/field/v1", name, value);
  }

  /** Says neither the name nor the value. */
  @Override
  public String toString() {
    return "a field";
  }
}
