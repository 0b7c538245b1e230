package limen.core.document;

import java.util.List;

/**
 * A name used in one place of a document and declared in another.
 *
 * @param sort what it should be the name of; several sorts where any of them will do
 * @param word the name as written
 */
public record Reference(List<String> sort, String word) {

  /** A value that mentions names: a selector, a moment. */
  public interface Source {
    /** Every name it mentions. */
    List<Reference> references();
  }

  /** A reference together with where it stands. */
  public record Placed(Reference reference, Place place) {}
}
