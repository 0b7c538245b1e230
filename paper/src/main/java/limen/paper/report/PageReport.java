package limen.paper.report;

import static limen.paper.page.Html.el;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import limen.core.terms.Range;
import limen.paper.page.Chart;
import limen.paper.page.Gauge;
import limen.paper.page.Grid;
import limen.paper.page.Histogram;
import limen.paper.page.Html;
import limen.paper.page.Ink;
import limen.paper.page.Line;
import limen.paper.page.Page;
import limen.paper.page.Sign;
import limen.paper.report.Report.Block;
import limen.paper.text.Tone;
import limen.paper.words.Words;

/** Shows a report as one page that needs nothing else: no script, no font, no network. */
public final class PageReport {
  private static final List<Ink> INKS = List.of(Ink.FIRST, Ink.SECOND, Ink.THIRD);
  private final Words words;
  private final Page page;
  private final List<Html> gathered = new ArrayList<>();
  private String heading = "";
  private int charts;

  private PageReport(Report report, Words words) {
    this.words = words;
    this.page = Page.of(words, report.title());
  }

  /** The page in the language of the report. */
  public static String show(Report report, Words words) {
    PageReport shown = new PageReport(report, words);
    report.blocks().forEach(shown::add);
    shown.close();
    return shown.page.print();
  }

  /** A heading gathers what follows into a section; a table or picture is a section of its own. */
  private void add(Block block) {
    switch (block) {
      case Report.Band(String text) -> page.band(text);
      case Report.Lead(String text) -> {
        page.lead(text);
        page.description(text);
      }
      case Report.Heading(String text) -> {
        close();
        heading = text;
      }
      case Report.Words(String text, Tone tone) -> gathered.add(el("p", text));
      case Report.Points(List<Report.Point> points) -> gathered.add(points(points));
      case Report.Bars(List<Report.Bar> bars) -> bars(bars);
      case Report.Grid grid -> table(grid);
      case Report.Sources(Report.Grid grid) -> table(grid);
      case Report.Course course -> {
        close();
        page.main(chart(course));
      }
      case Report.Spread spread -> {
        close();
        page.main(spread(spread));
      }
      case Report.Waterfall waterfall -> gathered.add(Cascade.html(waterfall, words));
    }
  }

  /** A table without a name of its own is called what the heading right above it says. */
  private void table(Report.Grid grid) {
    boolean isNamed = gathered.isEmpty() && grid.caption().isEmpty();
    Report.Grid named = isNamed ? new Report.Grid(heading, grid.columns(), grid.rows()) : grid;
    close();
    page.main(grid(named));
  }

  private void close() {
    if (!gathered.isEmpty()) {
      List<Html> pieces = List.copyOf(gathered);
      if (heading.isEmpty()) {
        page.main(pieces);
      } else {
        page.section(heading, pieces);
      }
    }
    gathered.clear();
    heading = "";
  }

  private static Html points(List<Report.Point> points) {
    List<Html> items = new ArrayList<>();
    for (Report.Point point : points) {
      List<Object> pieces = new ArrayList<>();
      if (!point.mark().isEmpty()) {
        pieces.add(mark(point));
        pieces.add(" ");
      }
      pieces.add(el("span", point.text()));
      point.below().forEach(line -> pieces.add(el("p", line).in("below")));
      items.add(el("li", pieces));
    }
    return el("ul", items).in("points");
  }

  private static Html mark(Report.Point point) {
    return switch (point.tone()) {
      case GREEN -> Sign.GOOD.with(point.mark());
      case RED -> Sign.BROKEN.with(point.mark());
      case YELLOW -> Sign.UNKNOWN.with(point.mark());
      case BOLD -> Sign.OPEN.with(point.mark());
      case PLAIN, DIM -> el("span", point.mark()).in("mark");
    };
  }

  private void bars(List<Report.Bar> bars) {
    for (Report.Bar bar : bars) {
      List<Long> marks = bar.marks().stream().filter(m -> m > 0 && m < bar.total()).toList();
      Gauge gauge = Gauge.to(bar.total(), words).stages(marks);
      gathered.add(gauge.bar(Ink.THIRD, bar.label(), bar.done(), bar.caption()).html());
    }
  }

  private static Html grid(Report.Grid grid) {
    Grid table = Grid.captioned(grid.caption());
    for (Report.Column column : grid.columns()) {
      if (column.isNumber()) {
        table.numbers(column.heading());
      } else {
        table.words(column.heading());
      }
    }
    for (List<Report.Cell> row : grid.rows()) {
      table.row(row.stream().map(PageReport::cell).toArray());
    }
    return table.html();
  }

  private static Object cell(Report.Cell cell) {
    if (cell.text().startsWith("https://") || cell.text().startsWith("http://")) {
      return address(cell.text());
    }
    return switch (cell.tone()) {
      case GREEN -> Sign.GOOD.with(cell.text());
      case RED -> Sign.BROKEN.with(cell.text());
      case YELLOW -> Sign.WATCH.with(cell.text());
      case DIM -> el("span", cell.text()).in("quiet");
      case PLAIN, BOLD -> cell.text();
    };
  }

  /** A link named by its host; what is no address after all stays text. */
  private static Object address(String text) {
    try {
      String host = new URI(text).getHost();
      return host == null ? text : Html.link(text, host);
    } catch (URISyntaxException noAddress) {
      return text;
    }
  }

  private Html chart(Report.Course course) {
    Chart chart =
        Chart.of(words, "course-" + ++charts, course.title(), course.description())
            .stages(course.marks());
    if (course.promised() > 0) {
      chart.line(promised(course));
    }
    for (int i = 0; i < course.tracks().size() && i < INKS.size(); i++) {
      Report.Track track = course.tracks().get(i);
      List<Line.Point> points =
          track.steps().stream().map(s -> new Line.Point(s.day(), s.total())).toList();
      chart.line(new Line(track.label(), INKS.get(i), points));
    }
    return chart.html();
  }

  private Html spread(Report.Spread spread) {
    Histogram histogram =
        Histogram.of(words, "spread-" + ++charts, spread.title(), spread.description())
            .sorts(spread.first(), spread.second());
    spread.bins().forEach(b -> histogram.bin(b.label(), b.from(), b.first(), b.second()));
    return histogram.html();
  }

  private Line promised(Report.Course course) {
    List<Line.Point> points = new ArrayList<>();
    course.tracks().stream()
        .flatMap(track -> track.steps().stream())
        .map(Report.Step::day)
        .distinct()
        .sorted()
        .forEach(day -> points.add(new Line.Point(day, Range.of(course.promised()))));
    return new Line(words.say("report.course.promised"), Ink.PROMISED, points);
  }
}
