package limen.core.agreement;

import java.util.List;

/**
 * Why something is so, as data: every language has a sentence for each code.
 *
 * @param code the sentence: {@code number.owed}
 * @param values what the sentence speaks of: ranges, dates, names of parties and streams
 */
public record Reason(String code, List<Object> values) {

  /** A reason with its values. */
  public static Reason of(String code, Object... values) {
    return new Reason(code, List.of(values));
  }

  /** The name of something the agreement declares; shown by its label. */
  public record Name(Sort sort, String id) {
    /** What kind of thing is named. */
    public enum Sort {
      PARTY,
      STREAM,
      STAGE,
      KIND,
      EVENT,
      SCALE,
      SERIES
    }
  }
}
