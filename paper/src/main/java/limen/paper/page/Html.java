package limen.paper.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A piece of a page. Text enters only through here and is escaped when it is printed, so that no
 * name, however written, can become markup.
 */
public sealed interface Html permits Element, Html.Text, Html.Many {

  /** Text, not yet escaped. */
  record Text(String text) implements Html {}

  /** Several pieces in a row. */
  record Many(List<Html> pieces) implements Html {}

  /**
   * An element.
   *
   * @param name its name; those that would run, load or restyle something are refused
   * @param children texts, pieces, and lists of these
   */
  static Element el(String name, Object... children) {
    return new Element(name, Map.of(), flat(List.of(children)));
  }

  /** Several pieces in a row: texts, pieces, and lists of these, such as a message's. */
  static Html many(Object... children) {
    return new Many(flat(List.of(children)));
  }

  /** Text. */
  static Html text(String text) {
    return new Text(text);
  }

  /** Nothing. */
  static Html none() {
    return new Many(List.of());
  }

  /** A link. */
  static Element link(String address, Object... children) {
    return el("a", children).with("href", address);
  }

  /** A foreign name, kept from turning the text around it. */
  static Element name(String name) {
    return el("bdi", name);
  }

  /** A foreign name in a known language, so that it is also spoken rightly. */
  static Element name(String name, String language) {
    return el("bdi", name).with("lang", language);
  }

  /** The piece as markup. */
  default String print() {
    StringBuilder out = new StringBuilder();
    Markup.print(this, out);
    return out.toString();
  }

  private static List<Html> flat(List<?> children) {
    List<Html> pieces = new ArrayList<>();
    for (Object child : children) {
      switch (child) {
        case Html piece -> pieces.add(piece);
        case String text -> pieces.add(new Text(text));
        case List<?> more -> pieces.addAll(flat(more));
        default ->
            throw new IllegalArgumentException(
                "no markup for a value of type " + child.getClass().getName());
      }
    }
    return List.copyOf(pieces);
  }
}
