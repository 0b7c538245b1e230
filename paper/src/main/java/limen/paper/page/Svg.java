package limen.paper.page;

import static limen.paper.page.Html.el;

/** Pieces of drawings. */
final class Svg {
  private Svg() {}

  /** A length: at most one digit after the point. */
  static String px(double length) {
    long tenths = Math.round(length * 10);
    String sign = tenths < 0 ? "-" : "";
    long rest = Math.abs(tenths) % 10;
    return sign + Math.abs(tenths) / 10 + (rest == 0 ? "" : "." + rest);
  }

  static Element line(double fromX, double fromY, double toX, double toY) {
    return el("line")
        .with("x1", px(fromX))
        .with("y1", px(fromY))
        .with("x2", px(toX))
        .with("y2", px(toY));
  }

  static Element rect(double x, double y, double width, double height) {
    return el("rect")
        .with("x", px(x))
        .with("y", px(y))
        .with("width", px(width))
        .with("height", px(height));
  }

  static Element text(double x, double y, String words) {
    return el("text", words).with("x", px(x)).with("y", px(y));
  }

  static Element path(String course) {
    return el("path").with("d", course);
  }

  /** A drawing that says nothing which the words beside it do not say. */
  static Element ornament(int size, Object... pieces) {
    return el("svg", pieces)
        .with("viewBox", "0 0 " + size + " " + size)
        .with("width", Integer.toString(size))
        .with("height", Integer.toString(size))
        .with("aria-hidden", "true")
        .with("focusable", "false");
  }
}
