package limen.paper.page;

import java.util.Set;
import limen.paper.text.Printable;

/** Prints pieces as HTML; the only place where text becomes markup. */
final class Markup {
  private static final Set<String> VOID = Set.of("br", "hr", "img", "wbr");

  /** A line break after these keeps two versions of a page comparable line by line. */
  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "body",
          "caption",
          "dd",
          "div",
          "dl",
          "dt",
          "figcaption",
          "figure",
          "footer",
          "g",
          "h1",
          "h2",
          "h3",
          "header",
          "hr",
          "li",
          "main",
          "nav",
          "ol",
          "p",
          "section",
          "svg",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr",
          "ul");

  private Markup() {}

  static void print(Html piece, StringBuilder out) {
    switch (piece) {
      case Html.Text(String text) -> escape(text, out);
      case Html.Many many -> many.pieces().forEach(each -> print(each, out));
      case Element element -> print(element, out);
    }
  }

  private static void print(Element element, StringBuilder out) {
    out.append('<').append(element.name());
    element
        .attributes()
        .forEach(
            (name, value) -> {
              out.append(' ').append(name).append("=\"");
              escape(value, out);
              out.append('"');
            });
    out.append('>');
    if (!VOID.contains(element.name())) {
      element.children().forEach(child -> print(child, out));
      out.append("</").append(element.name()).append('>');
    }
    if (BLOCKS.contains(element.name())) {
      out.append('\n');
    }
  }

  static String escaped(String text) {
    StringBuilder out = new StringBuilder();
    escape(text, out);
    return out.toString();
  }

  private static void escape(String text, StringBuilder out) {
    String clean = Printable.of(text);
    for (int at = 0; at < clean.length(); at++) {
      char letter = clean.charAt(at);
      switch (letter) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(letter);
      }
    }
  }
}
