package limen.core.agreement;

/**
 * Something a reader of the agreement should know before he signs it.
 *
 * @param weight how heavy it is
 * @param path the part of the document it speaks of: {@code terms[2]}
 * @param reason what it is
 */
public record Remark(Weight weight, String path, Reason reason) {

  /** How heavy a remark is. */
  public enum Weight {
    /** The agreement contradicts itself. */
    CONTRADICTION,
    /** A rule of law is touched; the agreement can say it all the same. */
    LEGAL,
    /** Worth knowing. */
    NOTE
  }

  static Remark note(String path, String code, Object... values) {
    return new Remark(Weight.NOTE, path, Reason.of(code, values));
  }

  static Remark legal(String path, String code, Object... values) {
    return new Remark(Weight.LEGAL, path, Reason.of(code, values));
  }

  static Remark contradiction(String path, String code, Object... values) {
    return new Remark(Weight.CONTRADICTION, path, Reason.of(code, values));
  }
}
