package limen.core.tracing;

import java.time.LocalDate;
import java.util.regex.Pattern;
import limen.core.person.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A family asks where somebody is.
 *
 * @param sign the agency's own sign: {@code R1}
 * @param asker a reference to whoever asks, kept elsewhere with name and address; never a name
 * @param how how the request came: by letter, by telephone, through which society
 * @param came when it came; null where nobody wrote it down
 * @param answerBy the day by which an answer is owed; null where no law or promise sets one
 * @param sought who is sought
 */
public record TracingRequest(
    String sign,
    String asker,
    String how,
    @Nullable PartialDate came,
    @Nullable LocalDate answerBy,
    Description sought) {
  private static final Pattern REFERENCE =
      Pattern.compile("[\\p{L}\\p{N}._/-]*\\d[\\p{L}\\p{N}._/-]*");

  /** Whether a word can be a reference and is no name: it is one word and has a digit. */
  public static boolean isReference(String word) {
    return REFERENCE.matcher(word).matches();
  }

  /** The same under another sign. */
  public TracingRequest called(String other) {
    return new TracingRequest(other, asker, how, came, answerBy, sought);
  }

  /** Says nothing of anybody. */
  @Override
  public String toString() {
    return "request " + sign;
  }
}
