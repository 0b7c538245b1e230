package limen.core.audit;

import java.util.OptionalLong;
import limen.core.agreement.Reason;

/** What came of reading a record file. */
public sealed interface Audited {

  /** Every byte is as it would be written and every signature is good. */
  record Verified(Findings findings) implements Audited {}

  /**
   * The file is not a record, or was changed.
   *
   * @param part the first part at fault, by its name in the file
   * @param entry the first entry at fault, where it can be told
   * @param reason why
   */
  record Broken(String part, OptionalLong entry, Reason reason) implements Audited {}
}
