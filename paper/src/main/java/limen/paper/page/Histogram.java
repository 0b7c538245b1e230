package limen.paper.page;

import static limen.paper.page.Html.el;

import java.util.ArrayList;
import java.util.List;
import limen.paper.words.Words;

/**
 * How many there are of two sorts in each range, with the same numbers as a table beneath: the
 * first sort solid, the second hatched above it. Drawn for wide and for narrow screens, so that
 * letters keep their size.
 */
public final class Histogram {
  private static final int WIDE = 760;
  private static final int NARROW = 320;
  private static final int TOP = 26;
  private static final int FOOT = 30;

  /** A range that has anybody is seen, however few they are. */
  private static final double LEAST = 2;

  private record Bin(String label, String from, long first, long second) {
    long all() {
      return first + second;
    }
  }

  private final Words words;
  private final String id;
  private final String title;
  private final String description;
  private final List<Bin> bins = new ArrayList<>();
  private String first = "";
  private String second = "";

  private Histogram(Words words, String id, String title, String description) {
    this.words = words;
    this.id = id;
    this.title = title;
    this.description = description;
  }

  /**
   * An empty one.
   *
   * @param id its name on the page: small letters, digits, hyphens
   * @param title what stands above it
   * @param description what it shows, in a sentence for who cannot see it
   */
  public static Histogram of(Words words, String id, String title, String description) {
    return new Histogram(words, id, title, description);
  }

  /** What the two sorts are called. */
  public Histogram sorts(String solid, String hatched) {
    first = solid;
    second = hatched;
    return this;
  }

  /**
   * One range more.
   *
   * @param label what it is called in the table
   * @param from where it begins, as it stands on the axis
   */
  public Histogram bin(String label, String from, long solid, long hatched) {
    bins.add(new Bin(label, from, solid, hatched));
    return this;
  }

  /** The piece of the page. */
  public Element html() {
    return el(
            "figure",
            el("figcaption", title),
            key(),
            drawing(WIDE, 300, "wide"),
            drawing(NARROW, 240, "narrow"),
            table())
        .in("chart histogram");
  }

  private Html key() {
    return el(
            "ul",
            el("li", sample(Svg.rect(2, 2, 32, 14).in("fill second")), el("span", first)),
            el("li", sample(hatched(2, 2, 32, 14)), el("span", second)))
        .in("key");
  }

  private static Html sample(Html piece) {
    return el("svg", piece)
        .with("viewBox", "0 0 36 18")
        .with("width", "36")
        .with("height", "18")
        .with("aria-hidden", "true");
  }

  private static Html hatched(double x, double y, double width, double height) {
    Element rect = Svg.rect(x, y, width, height);
    return Html.many(
        rect.in("hatch").with("fill", Hatches.fill(Ink.FIRST)), rect.in("limit first"));
  }

  private Html drawing(int width, int height, String size) {
    long most = Math.max(1, bins.stream().mapToLong(Bin::all).max().orElse(1));
    double step = (width - 2.0) / Math.max(1, bins.size());
    double room = height - TOP - FOOT;
    List<Html> pieces = new ArrayList<>();
    String name = id + "-" + size;
    pieces.add(el("title", title).with("id", name + "-title"));
    pieces.add(el("desc", description).with("id", name + "-desc"));
    for (int i = 0; i < bins.size(); i++) {
      Bin bin = bins.get(i);
      double x = 1 + i * step;
      double solid = tall(bin.first(), most, room);
      double above = tall(bin.second(), most, room);
      double base = TOP + room;
      if (bin.first() > 0) {
        pieces.add(Svg.rect(x + 3, base - solid, step - 6, solid).in("fill second"));
      }
      if (bin.second() > 0) {
        pieces.add(hatched(x + 3, base - solid - above, step - 6, above));
      }
      pieces.add(
          Svg.text(x + step / 2, base - solid - above - 7, bin.all() == 0 ? "" : show(bin.all()))
              .with("text-anchor", "middle"));
      pieces.add(
          Svg.text(x, height - 8.0, bin.from()).with("text-anchor", i == 0 ? "start" : "middle"));
      pieces.add(Svg.line(x, base, x, base + 6).in("tick"));
    }
    pieces.add(Svg.line(0, TOP + room, width, TOP + room).in("base"));
    return el("svg", pieces)
        .with("viewBox", "0 0 " + width + " " + height)
        .with("role", "img")
        .with("aria-labelledby", name + "-title")
        .with("aria-describedby", name + "-desc")
        .in(size);
  }

  private String show(long number) {
    return words.show(number);
  }

  private static double tall(long number, long most, double room) {
    return number == 0 ? 0 : Math.max(LEAST, room * number / most);
  }

  private Html table() {
    Grid grid =
        Grid.captioned(words.say("page.chart-table"))
            .words(words.say("page.range"))
            .numbers(first)
            .numbers(second);
    bins.forEach(bin -> grid.row(bin.label(), show(bin.first()), show(bin.second())));
    return grid.html();
  }
}
