package limen.core.sealing;

import com.exceptionfactory.jagged.FileKey;
import com.exceptionfactory.jagged.RecipientStanzaWriter;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaWriterFactory;
import java.security.GeneralSecurityException;
import limen.core.document.Result;

/** Whom something is sealed to: an X25519 recipient of the age format, {@code age1…}. */
public final class Recipient {
  /** What was given is not repeated: where a recipient belongs somebody may paste a secret key. */
  private static final String NONE = "this is no recipient";

  private final String text;

  /** Without a look at the text: for what was computed here. */
  Recipient(String text) {
    this.text = text;
  }

  /**
   * A recipient in age's own spelling, all in small letters; a point that agrees on no secret is
   * refused.
   */
  public static Result<Recipient> parse(String text) {
    try {
      new Recipient(text).writer().getRecipientStanzas(new FileKey());
    } catch (GeneralSecurityException | RuntimeException e) {
      return Result.refused(
          NONE, "Maybe copy the line that begins age1 again; it has 62 small letters and digits.");
    }
    return text.startsWith("age1")
        ? Result.good(new Recipient(text))
        : Result.refused(NONE, "Maybe write it in small letters.");
  }

  /** The spelling {@link #parse} reads. */
  public String text() {
    return text;
  }

  RecipientStanzaWriter writer() throws GeneralSecurityException {
    return X25519RecipientStanzaWriterFactory.newRecipientStanzaWriter(text);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Recipient that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }
}
