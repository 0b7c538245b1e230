package limen.paper.page;

import static limen.paper.page.Html.el;

/**
 * Bars that stand where the one before ended: what is added is solid, what is taken away hatched.
 * The number stands beside each as text, so that the drawing says nothing new.
 */
public final class Falls {
  private static final int HEIGHT = 22;
  private final double least;
  private final double most;

  private Falls(double least, double most) {
    this.least = least;
    this.most = most;
  }

  /** Bars between two ends, of which the first is the smaller. */
  public static Falls between(double least, double most) {
    if (!(least < most)) {
      throw new IllegalArgumentException("bars from " + least + " to " + most);
    }
    return new Falls(least, most);
  }

  /** One bar; a sum stands on 0 and looks like nobody's. */
  public Element bar(double from, double to, boolean isSum) {
    double start = share(Math.min(from, to));
    double width = Math.max(0.6, share(Math.max(from, to)) - start);
    Element bar = rect(start, width);
    Html drawn =
        isSum
            ? bar.in("fill promised")
            : to >= from
                ? bar.in("fill second")
                : Html.many(
                    bar.in("hatch").with("fill", Hatches.fill(Ink.FIRST)), bar.in("limit first"));
    return el("svg", zero(), from == to && !isSum ? Html.none() : drawn)
        .with("width", "100%")
        .with("height", Integer.toString(HEIGHT))
        .with("aria-hidden", "true")
        .with("focusable", "false");
  }

  private Element zero() {
    String at = Svg.px(share(0)) + "%";
    return el("line")
        .with("x1", at)
        .with("x2", at)
        .with("y1", "0")
        .with("y2", Integer.toString(HEIGHT))
        .in("zero");
  }

  private static Element rect(double from, double width) {
    return el("rect")
        .with("x", Svg.px(from) + "%")
        .with("y", "4")
        .with("width", Svg.px(width) + "%")
        .with("height", Integer.toString(HEIGHT - 8));
  }

  private double share(double at) {
    return 100 * (at - least) / (most - least);
  }
}
