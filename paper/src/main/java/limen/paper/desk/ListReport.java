package limen.paper.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import limen.core.exchange.Roll;
import limen.core.sealing.Field;
import limen.core.sealing.Inspection;
import limen.core.sealing.Place;
import limen.core.sealing.SealedList;
import limen.paper.report.Report;
import limen.paper.report.Report.Block;
import limen.paper.report.Report.Cell;
import limen.paper.report.Report.Column;
import limen.paper.report.Report.Point;
import limen.paper.text.Tone;
import limen.paper.words.Words;

/** A list beside what the record says of it, a row a person, for the officer who accepts it. */
public final class ListReport {
  private final Words words;

  /** In a language. */
  public ListReport(Words words) {
    this.words = words;
  }

  /** The list, what is wrong with the whole of it, and what with each row. */
  public List<Block> of(SealedList list, Roll roll, List<Inspection.Finding> findings) {
    List<Point> whole = new ArrayList<>();
    Map<Integer, List<String>> rows = new TreeMap<>();
    for (Inspection.Finding finding : findings) {
      switch (finding) {
        case Inspection.Finding.OtherList(String announced, String found) ->
            whole.add(point(words.say("desk.inspect.other", announced, found)));
        case Inspection.Finding.OtherRoot(var announced, var found) ->
            whole.add(point(words.say("desk.inspect.root")));
        case Inspection.Finding.OtherNumber(int announced, int found) ->
            whole.add(point(words.say("desk.inspect.number", announced, found)));
        case Inspection.Finding.WrongTag(int place) ->
            row(rows, place, words.say("desk.inspect.tag"));
        case Inspection.Finding.Nameless(int place) ->
            row(rows, place, words.say("desk.inspect.nameless"));
        case Inspection.Finding.Twice(int place, int first) ->
            row(rows, place, words.say("desk.inspect.twice", String.valueOf(first)));
        case Inspection.Finding.SaltTwice(int place, int first) ->
            row(rows, place, words.say("desk.inspect.salt", String.valueOf(first)));
        case Inspection.Finding.SeenBefore(int place, var before) ->
            row(rows, place, words.say("desk.inspect.before", String.valueOf(before.place())));
      }
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Report.Lead(lead(list, findings.size())));
    if (!whole.isEmpty()) {
      blocks.add(new Report.Points(whole));
    }
    blocks.add(table(list, roll, rows));
    return blocks;
  }

  private String lead(SealedList list, int findings) {
    String head =
        words.say(
            "desk.inspect.head",
            list.version(),
            list.stage() + " " + list.stream(),
            list.places().size());
    return head
        + " "
        + (findings == 0
            ? words.say("desk.inspect.fine")
            : words.say("desk.inspect.findings", findings));
  }

  private static void row(Map<Integer, List<String>> rows, int place, String what) {
    rows.computeIfAbsent(place, key -> new ArrayList<>()).add(what);
  }

  private static Point point(String text) {
    return new Point("", Tone.RED, text, List.of());
  }

  private Block table(SealedList list, Roll roll, Map<Integer, List<String>> wrong) {
    List<List<Cell>> rows = new ArrayList<>();
    for (int i = 0; i < list.places().size(); i++) {
      Place place = list.places().get(i);
      rows.add(
          List.of(
              Cell.of(String.valueOf(i)),
              Cell.of(i < roll.size() ? String.join(" + ", roll.kinds(i)) : ""),
              Cell.of(field(place, Field.SURNAME)),
              Cell.of(field(place, Field.GIVEN)),
              Cell.of(field(place, Field.BIRTH_DATE)),
              new Cell(String.join("; ", wrong.getOrDefault(i, List.of())), Tone.RED)));
    }
    return new Report.Grid(
        words.say("desk.inspect.rows"),
        List.of(
            new Column(words.say("desk.col.place"), true),
            new Column(words.say("desk.col.kinds"), false),
            new Column(words.say("desk.col.surname"), false),
            new Column(words.say("desk.col.given"), false),
            new Column(words.say("desk.col.birth"), false),
            new Column(words.say("desk.col.wrong"), false)),
        rows);
  }

  private static String field(Place place, String name) {
    return place.fields().stream()
        .filter(field -> field.name().equals(name))
        .map(Field::value)
        .findFirst()
        .orElse("");
  }
}
