package limen.paper.page;

import static limen.paper.page.Html.el;

import java.util.ArrayList;
import java.util.List;

/** A few numbers that are read first, each with what it counts. */
public final class Tiles {
  private final List<Html> tiles = new ArrayList<>();

  private Tiles() {}

  /** No numbers yet. */
  public static Tiles none() {
    return new Tiles();
  }

  /**
   * Adds a number.
   *
   * @param name what it is
   * @param value the number, as text or pieces
   * @param note its definition, or when and by whom it was said
   */
  public Tiles add(String name, Object value, Object note) {
    tiles.add(el("div", el("dt", name), el("dd", value).in("value"), el("dd", note).in("note")));
    return this;
  }

  /** The piece of the page. */
  public Element html() {
    return el("dl", tiles).in("tiles");
  }
}
