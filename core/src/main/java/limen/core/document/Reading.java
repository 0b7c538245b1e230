package limen.core.document;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a document.
 *
 * @param value the document; null exactly where it could not be made
 * @param problems everything that is wrong, in the order of the file
 * @param places where each part stands, by path: {@code terms[2].number.of}
 * @param references every name that is used and must be declared
 */
public record Reading<T>(
    @Nullable T value,
    List<Problem> problems,
    Map<String, Place> places,
    List<Reference.Placed> references) {

  /** Where a part stands; the nearest part around it where the part itself was left out. */
  public Place place(String path) {
    String at = path;
    while (!places.containsKey(at)) {
      int cut = Math.max(at.lastIndexOf('.'), at.lastIndexOf('['));
      at = cut < 0 ? "" : at.substring(0, cut);
    }
    return Objects.requireNonNull(places.get(at));
  }
}
