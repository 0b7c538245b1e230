package limen.paper.page;

import static limen.paper.page.Html.el;

/** A finding as word, shape and colour together; the word is the caller's. */
public enum Sign {
  /** As it should be: a tick in a disc. */
  GOOD("good", "M8 1a7 7 0 1 1 0 14a7 7 0 1 1 0-14z", "M4.5 8.2l2.4 2.5l4.6-5"),
  /** To be watched: a triangle with an exclamation mark. */
  WATCH("watch", "M8 1.2L15.4 14.6H.6z", "M8 5.8v4M8 12v.6"),
  /** Broken: an octagon with a cross. */
  BROKEN(
      "broken",
      "M5.1 1h5.8L15 5.1v5.8L10.9 15H5.1L1 10.9V5.1z",
      "M5.3 5.3l5.4 5.4M10.7 5.3l-5.4 5.4"),
  /** Not known: a square on its corner with a question mark. */
  UNKNOWN(
      "unknown",
      "M8 .6L15.4 8L8 15.4L.6 8z",
      "M6.3 6.5a1.8 1.8 0 1 1 2.5 1.7q-.8.4-.8 1.2M8 11.4v.4"),
  /** Not yet: an empty ring. */
  OPEN("open", "M8 2a6 6 0 1 1 0 12a6 6 0 1 1 0-12z", "");

  private final String group;
  private final String shape;
  private final String stroke;

  Sign(String group, String shape, String stroke) {
    this.group = group;
    this.shape = shape;
    this.stroke = stroke;
  }

  /** The sign with its word. */
  public Element with(Object... words) {
    Element icon = Svg.ornament(16, Svg.path(shape).in("shape"), Svg.path(stroke).in("stroke"));
    return el("span", icon, el("span", words)).in("sign " + group);
  }
}
