package limen.paper.page;

import static limen.paper.page.Svg.px;

/**
 * Whose line or bar it is: told apart by dash, marker and hatch as well as by colour. The colours
 * of the sides weigh the same and are in nobody's flag.
 */
public enum Ink {
  /** What was agreed: a channel in which the other lines run. */
  PROMISED("promised", 90, 0),
  /** The first side. */
  FIRST("first", 45, -2),
  /** The second side. */
  SECOND("second", -45, 2),
  /** Anyone else, such as a neutral. */
  THIRD("third", 0, 0);

  private final String group;
  private final int slant;
  private final double shift;

  Ink(String group, int slant, double shift) {
    this.group = group;
    this.slant = slant;
    this.shift = shift;
  }

  /** The name in the style sheet. */
  String group() {
    return group;
  }

  int slant() {
    return slant;
  }

  /** How far a line stands beside its true place, so that two that are equal are both seen. */
  double shift() {
    return shift;
  }

  /** The marker at a reported number. */
  Html marker(double x, double y) {
    String at = "M" + px(x) + " " + px(y);
    return switch (this) {
      case PROMISED -> Html.none();
      case FIRST ->
          Html.el("circle")
              .with("cx", px(x))
              .with("cy", px(y))
              .with("r", "5.5")
              .in("marker hollow first");
      case SECOND -> Svg.path(at + "m0-4.5l4.5 4.5l-4.5 4.5l-4.5-4.5z").in("marker second");
      case THIRD -> Svg.path(at + "m-4-4h8v8h-8z").in("marker hollow third");
    };
  }
}
