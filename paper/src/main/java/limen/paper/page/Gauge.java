package limen.paper.page;

import static limen.paper.page.Html.el;

import java.util.ArrayList;
import java.util.List;
import limen.core.terms.Range;
import limen.paper.words.Words;

/**
 * A bar that fills up to a total, with its stages. What is certain is solid, what is only perhaps
 * there is hatched.
 */
public final class Gauge {
  private static final int TOP = 2;
  private static final int HEIGHT = 22;
  private static final int LETTER = 9;
  private static final int NARROWEST = 270;
  private final Words words;
  private final long total;
  private final List<Long> stages = new ArrayList<>();
  private final List<Html> bars = new ArrayList<>();

  private Gauge(Words words, long total) {
    this.words = words;
    this.total = total;
  }

  /** Bars to a total of more than zero. */
  public static Gauge to(long total, Words words) {
    if (total < 1) {
      throw new IllegalArgumentException("a bar to " + total);
    }
    return new Gauge(words, total);
  }

  /** Marks where stages end; to be called before the bars are added. */
  public Gauge stages(List<Long> ends) {
    stages.addAll(ends);
    return this;
  }

  /**
   * Adds a bar.
   *
   * @param ink whose it is
   * @param name what fills it
   * @param number how far it is filled
   * @param said the number in words, such as "697 of 1,000"
   */
  public Gauge bar(Ink ink, Object name, Range number, String said) {
    double sure = share(number.least());
    double most = number.hasMost() ? share(number.most()) : 100;
    List<Html> pieces = new ArrayList<>();
    pieces.add(rect(0, 100).in("track"));
    pieces.add(rect(0, sure).in("fill " + ink.group()));
    if (most > sure) {
      pieces.add(rect(sure, most - sure).in("hatch").with("fill", Hatches.fill(ink)));
      pieces.add(rect(sure, most - sure).in("limit " + ink.group()));
    }
    pieces.addAll(marks());
    Element drawing =
        el("svg", pieces)
            .with("width", "100%")
            .with("height", stages.isEmpty() ? "26" : "44")
            .with("role", "img")
            .with("aria-label", said);
    bars.add(
        el(
            "div",
            el("p", el("span", name).in("name"), " ", el("strong", said)).in("says"),
            drawing));
    return this;
  }

  /** The piece of the page. */
  public Element html() {
    return el("div", bars).in("gauge");
  }

  /**
   * Lines in the bar, and under it as many numbers as fit on the narrowest screen. The total alone
   * is not written there: whoever reads the bar has just read it.
   */
  private List<Html> marks() {
    List<Html> marks = new ArrayList<>();
    if (stages.isEmpty()) {
      return marks;
    }
    double free = 100;
    List<Long> ends = stages.stream().filter(end -> end > 0 && end < total).sorted().toList();
    for (long end : withTotal(ends).reversed()) {
      String label = words.show(end);
      double at = share(end);
      double wide = 100.0 * LETTER * label.length() / NARROWEST;
      if (end < total) {
        marks.add(upright(at, TOP + HEIGHT).in("casing"));
        marks.add(upright(at, TOP + HEIGHT + 8).in("mark"));
      }
      if (at <= free && at - wide >= 0) {
        marks.add(
            el("text", label)
                .with("x", percent(at))
                .with("y", "40")
                .with("dx", end < total ? "-4" : "0")
                .with("text-anchor", "end"));
        free = at - wide;
      }
    }
    return marks;
  }

  private static Element upright(double at, int foot) {
    return el("line")
        .with("x1", percent(at))
        .with("x2", percent(at))
        .with("y1", Integer.toString(TOP))
        .with("y2", Integer.toString(foot));
  }

  private List<Long> withTotal(List<Long> ends) {
    List<Long> all = new ArrayList<>(ends);
    all.add(total);
    return all;
  }

  private static Element rect(double from, double width) {
    return el("rect")
        .with("x", percent(from))
        .with("y", Integer.toString(TOP))
        .with("width", percent(width))
        .with("height", Integer.toString(HEIGHT));
  }

  private double share(long number) {
    return 100.0 * Math.clamp(number, 0, total) / total;
  }

  private static String percent(double share) {
    return Svg.px(share) + "%";
  }
}
