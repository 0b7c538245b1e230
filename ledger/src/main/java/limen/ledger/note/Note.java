package limen.ledger.note;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import limen.ledger.Parsed;
import limen.ledger.key.KeyType;
import limen.ledger.key.SigningKey;
import limen.ledger.key.VerifyKey;
import org.jspecify.annotations.Nullable;

/**
 * A text and the signatures under it, as <a href="https://c2sp.org/signed-note">signed-note</a>
 * says: the text ends with a line feed, an empty line follows, then one line for each signature.
 */
public final class Note {
  /** As many lines as a note may carry; a reader must accept 16. */
  public static final int MOST_SIGNATURES = 200;

  /** As many bytes as a note may have. */
  public static final int MOST_BYTES = 1_000_000;

  private final String text;
  private final List<SignatureLine> signatures;

  /**
   * A note that can be written and read again.
   *
   * @param text what was signed, with its last line feed; no control characters but line feeds
   * @param signatures at least one, at most {@value #MOST_SIGNATURES}
   * @throws IllegalArgumentException if it could not
   */
  public Note(String text, List<SignatureLine> signatures) {
    this(signatures, text);
    String fault = fault(text, signatures.size());
    if (fault != null) {
      throw new IllegalArgumentException(fault);
    }
  }

  /** A note whose parts have been looked at. */
  private Note(List<SignatureLine> signatures, String text) {
    this.text = text;
    this.signatures = List.copyOf(signatures);
  }

  /** What was signed, with its last line feed. */
  public String text() {
    return text;
  }

  /** The lines under it, at least one. */
  public List<SignatureLine> signatures() {
    return signatures;
  }

  /** Reads a note so strictly that {@link #bytes} gives back the bytes it was given. */
  public static Parsed<Note> parse(byte[] bytes) {
    if (bytes.length > MOST_BYTES) {
      return Parsed.bad("a note of " + bytes.length + " bytes. Maybe another file was meant.");
    }
    int empty = lastEmptyLine(bytes);
    if (empty < 0 || bytes[bytes.length - 1] != '\n') {
      return Parsed.bad(
          "a note without an empty line and signatures, each ending with a line feed."
              + " Maybe its end was cut off.");
    }
    String text = Utf8.text(bytes, 0, empty);
    return text == null
        ? Parsed.bad("a note that is no UTF-8. Maybe it was saved in another encoding.")
        : parse(text, bytes, empty + 1);
  }

  /** Where the last line feed stands that has one before it and something after it. */
  private static int lastEmptyLine(byte[] bytes) {
    for (int at = bytes.length - 1; at > 0; at--) {
      if (bytes[at] == '\n' && bytes[at - 1] == '\n') {
        return at + 1 < bytes.length ? at : -1;
      }
    }
    return -1;
  }

  private static Parsed<Note> parse(String text, byte[] bytes, int first) {
    List<SignatureLine> signatures = new ArrayList<>();
    int from = first;
    while (from < bytes.length) {
      int to = from;
      while (bytes[to] != '\n') {
        to++;
      }
      switch (SignatureLine.parse(bytes, from, to)) {
        case Parsed.Good<SignatureLine>(SignatureLine line) -> signatures.add(line);
        case Parsed.Bad<SignatureLine>(String why) -> {
          return Parsed.bad(why);
        }
      }
      from = to + 1;
    }
    String fault = fault(text, signatures.size());
    return fault != null ? Parsed.bad(fault) : Parsed.good(new Note(signatures, text));
  }

  private static @Nullable String fault(String text, int signatures) {
    if (!text.endsWith("\n")) {
      return "a text without a line feed at its end. Maybe it was cut off.";
    }
    if (signatures == 0 || signatures > MOST_SIGNATURES) {
      return "a note with " + signatures + " signatures. Maybe 1 to 200 are meant.";
    }
    for (int at = 0; at < text.length(); at++) {
      char letter = text.charAt(at);
      if (letter < ' ' && letter != '\n') {
        return "a control character of number " + (int) letter + ". Maybe it is a tab or a return.";
      }
      if (Character.isSurrogate(letter) && Character.charCount(text.codePointAt(at++)) == 1) {
        return "a text with half a character. Maybe it was cut in the middle of one.";
      }
    }
    return null;
  }

  /**
   * A text signed by keys for notes, in their order.
   *
   * @throws IllegalArgumentException if a key is for something else, or the text cannot be a note's
   */
  public static Note signed(String text, SigningKey... keys) {
    byte[] message = text.getBytes(StandardCharsets.UTF_8);
    List<SignatureLine> lines = new ArrayList<>();
    for (SigningKey key : keys) {
      if (key.verifyKey().type() != KeyType.NOTE) {
        throw new IllegalArgumentException("signs cosignatures only: " + key.verifyKey());
      }
      lines.add(SignatureLine.of(key.verifyKey(), key.sign(message)));
    }
    return new Note(text, lines);
  }

  /** The same note with one line more, at the end. */
  public Note with(SignatureLine line) {
    List<SignatureLine> lines = new ArrayList<>(signatures);
    lines.add(line);
    return new Note(text, lines);
  }

  /** The bytes of this note: the only ones that are read as it. */
  public byte[] bytes() {
    StringBuilder whole = new StringBuilder(text).append('\n');
    for (SignatureLine line : signatures) {
      whole.append(line.line()).append('\n');
    }
    return whole.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** The bytes that keys for notes sign. */
  public byte[] message() {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** The lines that claim to be a key's, true or not. */
  public List<SignatureLine> by(VerifyKey key) {
    return signatures.stream().filter(line -> line.by(key)).toList();
  }

  /**
   * Which of these keys signed, in the order of the keys, each by the strict rule. Lines of other
   * keys are passed over, as anybody may add one; a line that claims to be a known key's and is not
   * spoils the whole note.
   */
  public Parsed<List<VerifyKey>> signers(List<VerifyKey> known) {
    List<VerifyKey> signers = new ArrayList<>();
    for (VerifyKey key : known) {
      List<SignatureLine> lines = by(key);
      for (SignatureLine line : lines) {
        if (!line.verifies(key, text)) {
          return Parsed.bad(
              "a signature of " + key.name() + " that is not its. Maybe the text was changed.");
        }
      }
      if (!lines.isEmpty()) {
        signers.add(key);
      }
    }
    return Parsed.good(List.copyOf(signers));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Note that
        && text.equals(that.text)
        && signatures.equals(that.signatures);
  }

  @Override
  public int hashCode() {
    return 31 * text.hashCode() + signatures.hashCode();
  }

  @Override
  public String toString() {
    return text + '\n' + signatures;
  }
}
