package limen.paper.page;

import static limen.paper.page.Html.el;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import limen.paper.text.Paragraph;
import limen.paper.text.Style;
import limen.paper.words.Words;

/**
 * Running totals over days against what was agreed, with the same numbers as a table beneath. It is
 * drawn twice, for wide and for narrow screens, so that letters keep their size.
 */
public final class Chart {
  private static final int WIDE = 760;
  private static final int NARROW = 320;
  private static final int NAMES = 24;
  private static final double LETTER = 8.4;
  private static final int LEADING = 19;
  private final Words words;
  private final String id;
  private final String title;
  private final String description;
  private final List<Line> lines = new ArrayList<>();
  private final List<Long> stages = new ArrayList<>();

  private Chart(Words words, String id, String title, String description) {
    this.words = words;
    this.id = id;
    this.title = title;
    this.description = description;
  }

  /**
   * An empty chart.
   *
   * @param id its name on the page: small letters, digits, hyphens
   * @param title what stands above it
   * @param description what it shows, in a sentence for who cannot see it
   */
  public static Chart of(Words words, String id, String title, String description) {
    if (!id.matches("[a-z][a-z0-9-]*")) {
      throw new IllegalArgumentException("no name for a chart: ‘" + id + "’");
    }
    return new Chart(words, id, title, description);
  }

  /** Adds a line; at most one for each ink. */
  public Chart line(Line line) {
    if (lines.stream().anyMatch(other -> other.ink() == line.ink())) {
      throw new IllegalArgumentException("two lines in " + line.ink());
    }
    lines.add(line);
    return this;
  }

  /** Marks where stages end; they are the numbers on the axis. */
  public Chart stages(List<Long> ends) {
    stages.addAll(ends);
    return this;
  }

  /** The piece of the page. */
  public Element html() {
    if (lines.isEmpty()) {
      throw new IllegalStateException("the chart ‘" + id + "’ has no lines");
    }
    return el("figure", el("figcaption", title), wide(), narrow(), table()).in("chart");
  }

  private Html wide() {
    int longest =
        lines.stream()
            .flatMap(line -> name(line).stream())
            .mapToInt(String::length)
            .max()
            .orElse(0);
    int room = (int) (longest * LETTER) + 34;
    Plot plot = new Plot(words, lines, stages, WIDE, 400, room);
    Element drawing = plot.draw();
    List<Html> all = new ArrayList<>(drawing.children());
    all.add(el("g", names(plot, WIDE - room + 6)).in("names"));
    return named(new Element("svg", drawing.attributes(), all), "wide");
  }

  private Html narrow() {
    List<Html> key = new ArrayList<>();
    for (Line line : lines) {
      key.add(el("li", sample(line.ink()), el("span", line.name())));
    }
    Element drawing = new Plot(words, lines, stages, NARROW, 320, 0).draw();
    return el("div", el("ul", key).in("key"), named(drawing, "narrow")).in("narrow");
  }

  private Element named(Element drawing, String size) {
    String name = id + "-" + size;
    List<Html> all = new ArrayList<>();
    all.add(el("title", title).with("id", name + "-title"));
    all.add(el("desc", description).with("id", name + "-desc"));
    all.addAll(drawing.children());
    return new Element("svg", drawing.attributes(), all)
        .with("aria-labelledby", name + "-title")
        .with("aria-describedby", name + "-desc")
        .in(size);
  }

  private static Html sample(Ink ink) {
    Html course =
        ink == Ink.PROMISED
            ? Html.many(
                Svg.path("M1 9H35").in("channel edge"), Svg.path("M1 9H35").in("channel inside"))
            : Svg.path("M1 9H35").in("line " + ink.group());
    return el("svg", course, ink.marker(18, 9))
        .with("viewBox", "0 0 36 18")
        .with("width", "36")
        .with("height", "18")
        .with("aria-hidden", "true");
  }

  /** Each name beside the end of its line; where ends meet, one below the other with a leader. */
  private List<Html> names(Plot plot, double x) {
    List<Html> pieces = new ArrayList<>();
    double free = 0;
    List<Line> sorted =
        lines.stream()
            .sorted(Comparator.comparingDouble(plot::endY).thenComparing(Line::ink))
            .toList();
    for (Line line : sorted) {
      List<String> name = name(line);
      double y = Math.max(free, plot.endY(line) - 4);
      pieces.add(
          Svg.path(
                  "M"
                      + Svg.px(plot.endX(line) + 2)
                      + " "
                      + Svg.px(plot.endY(line))
                      + "L"
                      + Svg.px(x - 5)
                      + " "
                      + Svg.px(y))
              .in("leader"));
      for (int at = 0; at < name.size(); at++) {
        pieces.add(
            Svg.text(x, y + 5 + at * LEADING, name.get(at)).in("name " + line.ink().group()));
      }
      free = y + name.size() * LEADING + 6;
    }
    return pieces;
  }

  private static List<String> name(Line line) {
    return Paragraph.wide(NAMES).add(line.name()).print(Style.PLAIN).lines().toList();
  }

  private Html table() {
    Grid grid = Grid.captioned(words.say("page.chart-table")).words(words.say("page.day"));
    lines.forEach(line -> grid.numbers(line.name()));
    TreeSet<LocalDate> all = new TreeSet<>();
    lines.forEach(line -> line.points().forEach(point -> all.add(point.day())));
    for (LocalDate day : all) {
      List<Object> cells = new ArrayList<>();
      cells.add(words.show(day));
      for (Line line : lines) {
        cells.add(
            line.points().stream()
                .filter(point -> point.day().equals(day))
                .map(point -> words.show(point.number()))
                .findFirst()
                .orElse("–"));
      }
      grid.row(cells.toArray());
    }
    return grid.html();
  }
}
