package limen.paper.page;

import static limen.paper.page.Html.el;

import java.util.ArrayList;
import java.util.List;

/** Fillings that stand once on a page: what is only perhaps there is hatched, never solid. */
final class Hatches {
  private Hatches() {}

  /** The hatch of every ink; each leans another way. */
  static Element all() {
    List<Html> patterns = new ArrayList<>();
    for (Ink ink : Ink.values()) {
      patterns.add(
          el("pattern", Svg.line(0, 0, 0, 6).in("line " + ink.group()))
              .with("id", id(ink))
              .with("patternUnits", "userSpaceOnUse")
              .with("width", "6")
              .with("height", "6")
              .with("patternTransform", "rotate(" + ink.slant() + ")"));
    }
    return el("svg", el("defs", patterns))
        .with("width", "0")
        .with("height", "0")
        .with("aria-hidden", "true")
        .with("focusable", "false")
        .in("hatches");
  }

  /** How an ink's hatch is referred to. */
  static String fill(Ink ink) {
    return "url(#" + id(ink) + ")";
  }

  /** A doorway, seen from the front. */
  static Element threshold() {
    return Svg.ornament(20, Svg.path("M3 18V3h14v15M7 18V7h6v11M1 18h18").in("outline"));
  }

  private static String id(Ink ink) {
    return "hatch-" + ink.group();
  }
}
