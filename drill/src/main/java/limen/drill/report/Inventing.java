package limen.drill.report;

import java.util.ArrayList;
import java.util.List;
import limen.drill.invent.Invention;
import limen.paper.report.Report;
import limen.paper.report.Report.Cell;
import limen.paper.report.Report.Column;
import limen.paper.words.Words;

/** An invention as a report: how many rows each file has. */
public final class Inventing {
  private Inventing() {}

  /** The whole. */
  public static Report of(Invention invention, Words words) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Invention.Written written : invention.written()) {
      rows.add(
          List.of(
              Cell.of(written.country()),
              Cell.of(words.show((long) written.held())),
              Cell.of(words.show((long) written.died())),
              Cell.of(words.show((long) written.asked()))));
    }
    return new Report(
        words.say("invent.title"),
        List.of(
            new Report.Lead(words.say("invent.lead")),
            new Report.Grid(
                "",
                List.of(
                    new Column(words.say("invent.column.country"), false),
                    new Column(words.say("invent.column.held"), true),
                    new Column(words.say("invent.column.died"), true),
                    new Column(words.say("invent.column.asked"), true)),
                rows)));
  }
}
