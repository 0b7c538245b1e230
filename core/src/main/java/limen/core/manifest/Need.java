package limen.core.manifest;

import java.util.Collection;
import java.util.stream.Collectors;

/** What somebody needs on the way; a doctor's finding is none of a driver's business. */
public enum Need {
  /** Lies on a stretcher. */
  STRETCHER("S"),
  /** Must not travel without the escort of the same group. */
  ESCORTED("A"),
  /** Goes with somebody of the same group who must not travel alone. */
  ESCORT("E"),
  /** Takes medicine on the way. */
  MEDICINE("M");

  private final String code;

  Need(String code) {
    this.code = code;
  }

  /** One letter, the same in all languages. */
  public String code() {
    return code;
  }

  /** The codes of some needs in one line: {@code S M}; empty for none. */
  public static String codes(Collection<Need> needs) {
    return needs.stream().sorted().map(Need::code).collect(Collectors.joining(" "));
  }
}
