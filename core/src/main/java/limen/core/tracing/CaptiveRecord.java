package limen.core.tracing;

import limen.core.lists.Known;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is or was held, as one source has him.
 *
 * @param sign the agency's own sign: {@code C12}
 * @param source whose register or sheet it is
 * @param own the source's own sign for the person; null where a row had none
 * @param who whom it speaks of
 * @param standing where the person stands, by the source's word
 */
public record CaptiveRecord(
    String sign, String source, @Nullable String own, Description who, Known.Standing standing)
    implements Trace {

  /** Whether both say the same of the person, whatever they are called. */
  boolean says(CaptiveRecord other) {
    return who.says(other.who) && standing == other.standing;
  }

  CaptiveRecord called(String other) {
    return new CaptiveRecord(other, source, own, who, standing);
  }

  /** Says nothing of the person. */
  @Override
  public String toString() {
    return "record " + sign;
  }
}
