package limen.core.history;

import org.jspecify.annotations.Nullable;

/**
 * What one row says about one direction. Null is silence and never zero.
 *
 * @param total everybody
 * @param military of them
 * @param civilians of them
 */
public record Returned(
    @Nullable Integer total, @Nullable Integer military, @Nullable Integer civilians) {
  /** Not a word. */
  public static final Returned SILENT = new Returned(null, null, null);

  /** How many are in a category; null where the row does not say. */
  public @Nullable Integer of(Category category) {
    return switch (category) {
      case ALL -> total;
      case MILITARY -> military;
      case CIVILIANS -> civilians;
      case NOT_STATED -> notStated();
    };
  }

  /** Those called either; what is not stated counts as nobody here. */
  int parts() {
    return (military == null ? 0 : military) + (civilians == null ? 0 : civilians);
  }

  /** The rest of a total once the stated parts are taken away; nobody where both are stated. */
  private @Nullable Integer notStated() {
    if (total == null) {
      return null;
    }
    boolean whole = military != null && civilians != null;
    return whole ? 0 : Math.max(0, total - parts());
  }
}
