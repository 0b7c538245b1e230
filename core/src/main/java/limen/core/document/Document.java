package limen.core.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A kind of YAML document, declared by a record type: reads it with all its problems, prints it in
 * one spelling, and describes it as a JSON Schema.
 *
 * @param <T> the record at its root
 */
public final class Document<T extends Record> {
  private final Class<T> root;
  private final Shape shape;

  /**
   * A kind of document.
   *
   * @param root the record at the root
   * @param scalars every type that is written as one phrase, beyond text, dates and numbers
   */
  public Document(Class<T> root, List<Scalar<?>> scalars) {
    this.root = root;
    List<Scalar<?>> all = new ArrayList<>(Scalars.COMMON);
    all.addAll(scalars);
    this.shape = new Shape(all);
  }

  /**
   * Reads a document, reporting every problem at once.
   *
   * @param file its name, for messages
   * @param bytes UTF-8, at most one megabyte
   */
  public Reading<T> read(String file, byte[] bytes) {
    List<Problem> problems = new ArrayList<>();
    Map<String, Place> places = new LinkedHashMap<>();
    List<Reference.Placed> references = new ArrayList<>();
    places.put("", Place.of(file));
    Yaml tree = new YamlFile(file, problems).read(bytes);
    Object value =
        tree == null ? null : new Binder(shape, problems, places, references).read(root, tree, "");
    problems.sort(Problem.IN_FILE_ORDER);
    T whole = problems.isEmpty() ? root.cast(value) : null;
    return new Reading<>(whole, List.copyOf(problems), places, references);
  }

  /** Prints a document; reading what is printed gives an equal document. */
  public String print(T value) {
    return new Printer(shape).print(value);
  }

  /** The document's JSON Schema (2020-12) as plain maps and lists, ready for any JSON writer. */
  public Map<String, Object> schema(String title) {
    return new Schema(shape).of(root, title);
  }
}
