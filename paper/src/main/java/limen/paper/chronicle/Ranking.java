package limen.paper.chronicle;

import java.util.ArrayList;
import java.util.List;
import limen.core.history.Direction;
import limen.core.history.Gap;
import limen.core.history.Group;
import limen.core.history.History;
import limen.paper.report.Report;
import limen.paper.report.Report.Cell;
import limen.paper.report.Report.Column;
import limen.paper.text.Tone;

/** The largest exchanges by either definition, when each record was set, and the longest gaps. */
record Ranking(History history, HistorySpeech speech) {
  private static final int MOST = 5;

  /** Everything, in order; nothing where nothing was carried out. */
  List<Report.Block> blocks() {
    List<Report.Block> blocks = new ArrayList<>();
    if (history.carriedOut().isEmpty()) {
      return blocks;
    }
    blocks.add(new Report.Heading(speech.say("history.largest")));
    blocks.add(largest(Group.By.ROW, speech.say("history.by.row")));
    blocks.add(largest(Group.By.ADJOINING_DAYS, speech.say("history.by.days")));
    blocks.add(records());
    blocks.add(new Report.Words(speech.say("history.records.note", byRow()), Tone.DIM));
    List<Gap> gaps = Gap.of(history);
    if (!gaps.isEmpty()) {
      blocks.add(gaps(gaps));
    }
    return blocks;
  }

  private Report.Block largest(Group.By by, String definition) {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column(speech.say("history.col.when"), false));
    history.directions().forEach(d -> columns.add(new Column(speech.side(d), true)));
    columns.add(new Column(speech.say("history.col.together"), true));
    List<List<Cell>> rows = new ArrayList<>();
    for (Group group : Group.largest(Group.of(history, by), history.both(), MOST)) {
      List<Cell> row = new ArrayList<>();
      row.add(Cell.of(speech.show(group.days())));
      history.both().forEach(id -> row.add(speech.figure(group.size(List.of(id)))));
      row.add(speech.figure(group.size(history.both())));
      rows.add(row);
    }
    return new Report.Grid(definition, columns, rows);
  }

  private Report.Block records() {
    List<Column> columns =
        List.of(
            new Column(speech.say("history.col.to"), false, true),
            new Column(speech.say("history.col.when"), false),
            new Column(speech.say("history.col.people"), true));
    List<List<Cell>> rows = new ArrayList<>();
    for (Direction direction : history.directions()) {
      for (Group group : records(direction, Group.By.ADJOINING_DAYS)) {
        rows.add(
            List.of(
                Cell.of(speech.side(direction)),
                Cell.of(speech.show(group.days())),
                speech.figure(group.size(List.of(direction.id())))));
      }
    }
    return new Report.Grid(speech.say("history.records"), columns, rows);
  }

  private List<Group> records(Direction direction, Group.By by) {
    return Group.largestSoFar(Group.of(history, by), List.of(direction.id()));
  }

  /** The last record of each side by the other definition. */
  private List<String> byRow() {
    List<String> last = new ArrayList<>();
    for (Direction direction : history.directions()) {
      List<Group> records = records(direction, Group.By.ROW);
      if (!records.isEmpty()) {
        Group group = records.getLast();
        last.add(
            speech.say(
                "history.records.last",
                speech.side(direction),
                HistorySpeech.bound(group.size(List.of(direction.id()))),
                group.days()));
      }
    }
    return last;
  }

  private Report.Block gaps(List<Gap> gaps) {
    List<Column> columns =
        List.of(
            new Column(speech.say("history.col.before"), false),
            new Column(speech.say("history.col.after"), false),
            new Column(speech.say("history.col.gap"), true));
    return new Report.Grid(
        speech.say("history.gaps"),
        columns,
        gaps.stream()
            .limit(MOST)
            .map(
                gap ->
                    List.of(
                        Cell.of(speech.show(gap.from())),
                        Cell.of(speech.show(gap.to())),
                        Cell.of(speech.show(gap.days()))))
            .toList());
  }
}
