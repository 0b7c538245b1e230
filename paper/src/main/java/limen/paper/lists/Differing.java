package limen.paper.lists;

import java.util.ArrayList;
import java.util.List;
import limen.core.lists.Detail;
import limen.core.lists.Difference;
import limen.core.lists.Difference.Added;
import limen.core.lists.Difference.Change;
import limen.core.lists.Difference.Corrected;
import limen.core.lists.Difference.Moved;
import limen.core.lists.Difference.Removed;
import limen.core.lists.Place;
import limen.paper.report.Report;
import limen.paper.report.Report.Block;
import limen.paper.report.Report.Cell;
import limen.paper.report.Report.Column;
import limen.paper.text.Tone;
import limen.paper.words.Words;

/** The difference of two versions as a report. It names people and is for the operator alone. */
public final class Differing {
  private Differing() {}

  /** What changed. */
  public static Report of(Difference difference, int before, int now, Words words) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Report.Lead(lead(difference, before, now, words)));
    if (!difference.changes().isEmpty()) {
      blocks.add(table(difference, words));
    }
    return new Report(words.say("lists.diff.title"), blocks);
  }

  /** How much changed, in a sentence. */
  static String lead(Difference difference, int before, int now, Words words) {
    return difference.changes().isEmpty()
        ? words.say("lists.diff.same", now)
        : words.say(
            "lists.diff.lead",
            before,
            now,
            difference.count(Added.class),
            difference.count(Removed.class),
            difference.count(Corrected.class),
            difference.count(Moved.class));
  }

  static Block table(Difference difference, Words words) {
    List<List<Cell>> rows = new ArrayList<>();
    difference.changes().forEach(change -> rows.addAll(rows(change, words)));
    return new Report.Grid(
        "",
        List.of(
            new Column(words.say("lists.col.old-line"), true),
            new Column(words.say("lists.col.new-line"), true),
            new Column(words.say("lists.col.change"), false),
            new Column(words.say("lists.col.name"), false),
            new Column(words.say("lists.col.was"), false),
            new Column(words.say("lists.col.now"), false)),
        rows);
  }

  private static List<List<Cell>> rows(Change change, Words words) {
    return switch (change) {
      case Added(Place now) ->
          List.of(row("", line(now, words), words.say("lists.diff.added"), Tone.GREEN, now, words));
      case Removed(Place was) ->
          List.of(row(line(was, words), "", words.say("lists.diff.removed"), Tone.RED, was, words));
      case Moved(Place was, Place now) ->
          List.of(
              row(
                  line(was, words),
                  line(now, words),
                  words.say("lists.diff.moved"),
                  Tone.PLAIN,
                  now,
                  words));
      case Corrected(Place was, Place now, List<Detail> details) ->
          details.stream().map(detail -> corrected(was, now, detail, words)).toList();
    };
  }

  private static String line(Place place, Words words) {
    return words.show(place.number());
  }

  private static List<Cell> row(
      String was, String now, String what, Tone tone, Place place, Words words) {
    return List.of(
        Cell.of(was),
        Cell.of(now),
        new Cell(what, tone),
        Cell.of(Person.whole(place.person(), words)),
        Cell.of(""),
        Cell.of(""));
  }

  private static List<Cell> corrected(Place was, Place now, Detail detail, Words words) {
    String what = words.say("lists.diff.corrected", words.say("lists.detail." + detail.word()));
    return List.of(
        Cell.of(line(was, words)),
        Cell.of(line(now, words)),
        new Cell(what, Tone.YELLOW),
        Cell.of(Person.name(now.person(), words)),
        Cell.of(detail.of(was)),
        Cell.of(detail.of(now)));
  }
}
