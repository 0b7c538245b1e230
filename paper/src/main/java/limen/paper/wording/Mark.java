package limen.paper.wording;

/**
 * What a phrase means.
 *
 * @param tag one of the words of the lists: party, say, person …
 * @param value which one: UA, soldier …; empty where the tag says it all
 * @param first its first token
 * @param last its last token
 */
public record Mark(String tag, String value, int first, int last) {
  /** An office's own party, as in {@code president UA}; empty if the words leave it open. */
  public String party() {
    int space = value.indexOf(' ');
    return space < 0 ? "" : value.substring(space + 1);
  }

  public String key() {
    int space = value.indexOf(' ');
    return space < 0 ? value : value.substring(0, space);
  }

  /** Tokens between this and another mark; negative if they overlap. */
  public int gap(Mark other) {
    return Math.max(other.first - last, first - other.last) - 1;
  }
}
