package limen.paper.desk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import limen.core.desk.Desk;
import limen.core.desk.Shelf;
import limen.core.entry.Act;
import limen.core.entry.Fate;
import limen.core.entry.Signed;
import limen.core.exchange.Roll;
import limen.core.exchange.Stage;
import limen.core.exchange.Verdict;
import limen.ledger.tree.Hash;
import limen.paper.report.Report;
import limen.paper.report.Report.Block;
import limen.paper.report.Report.Cell;
import limen.paper.report.Report.Column;
import limen.paper.text.Tone;
import limen.paper.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * The whole of a record on one board: stages, people by stream, newest entries with their levels.
 */
public final class StageBoard {
  private static final int NEWEST = 12;

  private final Words words;

  /** In a language. */
  public StageBoard(Words words) {
    this.words = words;
  }

  /** The board of a desk with its newest entries. */
  public Report of(Desk desk) throws IOException {
    return of(desk, NEWEST);
  }

  /** The board of a desk with so many of its newest entries. */
  public Report of(Desk desk, int newest) throws IOException {
    DeskReport speech = new DeskReport(words);
    List<Block> blocks = new ArrayList<>(speech.head(desk.shelf()));
    if (desk.shelf().size() > 0) {
      blocks.addAll(speech.policy(desk.shelf()));
      blocks.addAll(speech.aloud(desk.shelf()));
    }
    if (!desk.shelf().state().stages().isEmpty()) {
      blocks.add(stages(desk.shelf()));
    }
    if (desk.shelf().size() > 0) {
      blocks.add(entries(desk.shelf(), speech, newest));
    }
    if (!desk.sent().isEmpty()) {
      blocks.add(sent(desk.sent()));
    }
    return speech.of(desk, blocks);
  }

  private Block stages(Shelf shelf) {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column(words.say("desk.col.stage"), false, true));
    columns.add(new Column(words.say("desk.col.step"), false, true));
    columns.add(new Column(words.say("desk.col.stream"), false));
    for (String heading :
        List.of(
            words.say("desk.col.list"),
            words.say("desk.col.live"),
            words.say("desk.col.waiting"),
            words.say("desk.col.under-way"),
            words.say("desk.col.arrived"),
            words.say("desk.col.crossed"),
            words.say("desk.col.not-travelling"),
            words.say("desk.col.not-brought"))) {
      columns.add(new Column(heading, true));
    }
    List<List<Cell>> rows = new ArrayList<>();
    for (Stage stage : shelf.state().stages().values()) {
      for (Roll roll : stage.rolls().values()) {
        rows.add(row(stage, roll));
      }
    }
    return new Report.Grid(words.say("desk.stages"), columns, rows);
  }

  private List<Cell> row(Stage stage, Roll roll) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of(stage.name()));
    cells.add(Cell.of(step(stage.step())));
    cells.add(Cell.of(roll.leg().stream()));
    for (long number :
        new long[] {
          roll.list().version(),
          roll.count(roll::isLive),
          roll.count(roll::isWaiting),
          roll.count(roll::isUnderWay),
          roll.count(place -> roll.hasArrived(place) && roll.fate(place) == null),
          roll.count(place -> roll.hasFate(place, Fate.CROSSED)),
          roll.count(place -> roll.hasFate(place, Fate.NOT_TRAVELLING)),
          roll.count(place -> roll.hasFate(place, Fate.NOT_BROUGHT))
        }) {
      cells.add(Cell.of(words.show(number)));
    }
    return cells;
  }

  private String step(Stage.Step step) {
    return switch (step) {
      case PLANNED -> words.say("desk.step.planned");
      case LISTED -> words.say("desk.step.listed");
      case ACCEPTED -> words.say("desk.step.accepted");
      case GO -> words.say("desk.step.go");
      case MOVING -> words.say("desk.step.moving");
      case CLOSED -> words.say("desk.step.closed");
    };
  }

  private Block entries(Shelf shelf, DeskReport speech, int newest) {
    List<List<Cell>> rows = new ArrayList<>();
    int size = shelf.entries().size();
    Map<Hash, Integer> seconds = seconds(shelf);
    for (int i = Math.max(0, size - newest); i < size; i++) {
      Signed signed = shelf.entries().get(i);
      Verdict verdict = shelf.verdicts().get(i);
      rows.add(
          List.of(
              Cell.of(String.valueOf(i)),
              Cell.of(signed.entry().act().word()),
              Cell.of(signed.entry().head().from()),
              new Cell(effect(verdict, seconds.get(signed.leaf())), tone(verdict)),
              Cell.of(speech.level(shelf.level(i), shelf))));
    }
    return new Report.Grid(
        words.say("desk.entries"),
        List.of(
            new Column(words.say("desk.col.number"), true),
            new Column(words.say("desk.col.word"), false),
            new Column(words.say("desk.col.from"), false),
            new Column(words.say("desk.col.effect"), false),
            new Column(words.say("desk.col.level"), false)),
        rows);
  }

  /** By which entry each that waited was confirmed. */
  private static Map<Hash, Integer> seconds(Shelf shelf) {
    Map<Hash, Integer> seconds = new HashMap<>();
    for (int i = 0; i < shelf.entries().size(); i++) {
      if (shelf.entries().get(i).entry().act() instanceof Act.Second(Hash confirms)
          && shelf.verdicts().get(i) instanceof Verdict.Done) {
        seconds.put(confirms, i);
      }
    }
    return seconds;
  }

  private String effect(Verdict verdict, @Nullable Integer second) {
    return switch (verdict) {
      case Verdict.Waiting() when second != null ->
          words.say("desk.effect.confirmed", String.valueOf(second));
      case Verdict.Done() -> words.say("desk.effect.done");
      case Verdict.Waiting() -> words.say("desk.effect.waits");
      case Verdict.NoEffect(var reason, var values) ->
          words.say("desk.effect.void", new DeskReport(words).reason(reason, values));
    };
  }

  private static Tone tone(Verdict verdict) {
    return verdict instanceof Verdict.NoEffect ? Tone.RED : Tone.PLAIN;
  }

  private Block sent(List<Signed> sent) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Signed signed : sent) {
      rows.add(
          List.of(Cell.of(signed.entry().act().word()), Cell.of(signed.entry().head().from())));
    }
    return new Report.Grid(
        words.say("desk.sent"),
        List.of(
            new Column(words.say("desk.col.word"), false),
            new Column(words.say("desk.col.from"), false)),
        rows);
  }
}
