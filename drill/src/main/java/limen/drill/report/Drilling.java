package limen.drill.report;

import java.util.ArrayList;
import java.util.List;
import limen.core.entry.Fate;
import limen.core.exchange.Roll;
import limen.core.exchange.Stage;
import limen.drill.play.Balance;
import limen.drill.play.Effect;
import limen.drill.play.Ending;
import limen.drill.play.Spoken;
import limen.drill.scenario.Side;
import limen.paper.report.Report;
import limen.paper.report.Report.Block;
import limen.paper.report.Report.Cell;
import limen.paper.report.Report.Column;
import limen.paper.text.Tone;
import limen.paper.words.Words;

/** A drill as a report: what each incident did, the stages, the statements, the verification. */
public final class Drilling {
  private final Ending ending;
  private final Words words;
  private final Speech speech;

  private Drilling(Ending ending, Words words) {
    this.ending = ending;
    this.words = words;
    this.speech = new Speech(words);
  }

  /** The whole. */
  public static Report of(Ending ending, Verification verification, Words words) {
    return new Drilling(ending, words).report(verification);
  }

  private Report report(Verification verification) {
    List<Block> blocks = new ArrayList<>();
    Balance.Flow a = ending.balance().flow(Side.AVARIA);
    Balance.Flow b = ending.balance().flow(Side.BELMONT);
    blocks.add(
        new Report.Lead(
            words.say(
                "drill.lead",
                speech.side(Side.AVARIA),
                a.crossed(),
                speech.side(Side.BELMONT),
                b.crossed(),
                a.promised(),
                ending.seed())));
    blocks.add(new Report.Heading(words.say("drill.effects")));
    blocks.add(
        ending.effects().isEmpty()
            ? new Report.Words(words.say("drill.effects.none"), Tone.PLAIN)
            : effects());
    blocks.add(new Report.Heading(words.say("drill.board")));
    blocks.add(board());
    blocks.add(new Report.Words(trouble(ending.balance().trouble()), Tone.PLAIN));
    blocks.add(new Report.Heading(words.say("drill.statements")));
    blocks.add(statements());
    blocks.add(new Report.Heading(words.say("drill.verify")));
    blocks.add(new Report.Points(verification.points(ending, speech)));
    return new Report(ending.scenario().title().in(words.language()), blocks);
  }

  private Block effects() {
    Changes changes = new Changes(speech);
    List<List<Cell>> rows = new ArrayList<>();
    for (Effect effect : ending.effects()) {
      rows.add(
          List.of(
              Cell.of(speech.where(effect.happening())),
              Cell.of(speech.what(effect)),
              Cell.of(changes.of(effect))));
    }
    return new Report.Grid(
        "",
        List.of(
            new Column(words.say("drill.column.where"), false),
            new Column(words.say("drill.column.what"), false),
            new Column(words.say("drill.column.did"), false)),
        rows);
  }

  private Block board() {
    List<List<Cell>> rows = new ArrayList<>();
    for (Stage stage : ending.state().stages().values()) {
      for (Side to : Side.values()) {
        Roll roll = stage.roll(to.homeward());
        if (roll != null) {
          rows.add(row(stage, to, roll));
        }
      }
    }
    return new Report.Grid(
        "",
        List.of(
            new Column(words.say("drill.column.stage"), false, true),
            new Column(words.say("drill.column.to"), false),
            new Column(words.say("drill.column.version"), true),
            new Column(words.say("drill.column.listed"), true),
            new Column(words.say("drill.column.crossed"), true),
            new Column(words.say("drill.column.not-travelling"), true),
            new Column(words.say("drill.column.not-brought"), true),
            new Column(words.say("drill.column.not-yet"), true),
            new Column(words.say("drill.column.reserve"), true),
            new Column(words.say("drill.column.gos"), false),
            new Column(words.say("drill.column.closers"), false)),
        rows);
  }

  private String trouble(Balance.Trouble trouble) {
    return words.say(
        "drill.trouble",
        trouble.held(),
        trouble.standstill(),
        (long) trouble.voids(),
        (long) trouble.refused());
  }

  private List<Cell> row(Stage stage, Side to, Roll roll) {
    int last = roll.list().blocks().getLast().last();
    return List.of(
        Cell.of(stage.name()),
        Cell.of(speech.side(to)),
        number(roll.list().version()),
        number(roll.count(roll::isLive)),
        number(roll.count(p -> roll.hasFate(p, Fate.CROSSED))),
        number(roll.count(p -> roll.hasFate(p, Fate.NOT_TRAVELLING))),
        number(roll.count(p -> roll.hasFate(p, Fate.NOT_BROUGHT))),
        number(roll.count(p -> roll.isLive(p) && roll.fate(p) == null)),
        number(roll.count(p -> p > last && roll.isLive(p))),
        Cell.of(String.join(" ", stage.gos().keySet())),
        Cell.of(String.join(" ", stage.closers())));
  }

  private Block statements() {
    List<List<Cell>> rows = new ArrayList<>();
    for (Spoken spoken : ending.spoken()) {
      long off = spoken.says() - spoken.record();
      rows.add(
          List.of(
              Cell.of(spoken.stage()),
              Cell.of(speech.side(spoken.by())),
              Cell.of(speech.side(spoken.to())),
              number(spoken.says()),
              number(spoken.record()),
              off == 0 ? Cell.of("") : new Cell(words.show(off), Tone.BOLD)));
    }
    return new Report.Grid(
        "",
        List.of(
            new Column(words.say("drill.column.stage"), false, true),
            new Column(words.say("drill.column.says"), false),
            new Column(words.say("drill.column.to"), false),
            new Column(words.say("drill.column.stated"), true),
            new Column(words.say("drill.column.record"), true),
            new Column(words.say("drill.column.off"), true)),
        rows);
  }

  private Cell number(long number) {
    return Cell.of(words.show(number));
  }
}
