package limen.paper.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import limen.core.register.Dossier;
import limen.core.register.Due;
import limen.core.register.Fact;
import limen.core.register.Fate;
import limen.core.register.What;
import limen.paper.report.Report;
import limen.paper.report.Report.Block;
import limen.paper.report.Report.Cell;
import limen.paper.report.Report.Column;
import limen.paper.text.Tone;
import limen.paper.words.Words;

/**
 * Everything a register has of one person: each fact with the day it speaks of, when, by whom and
 * on what ground it was written down. It names the person and is for the register's officer alone.
 */
public final class DossierReport {
  private final Words words;
  private final FactSpeech speech;

  /** In a language. */
  public DossierReport(Words words) {
    this.words = words;
    this.speech = new FactSpeech(words);
  }

  /** One person's dossier, what is due and what stands against one another. */
  public Report of(PersonView view) {
    Dossier dossier = view.dossier();
    List<Block> blocks = new ArrayList<>();
    if (view.invented()) {
      blocks.add(new Report.Band(words.say("register.invented")));
    }
    long facts = dossier.facts().size();
    blocks.add(
        new Report.Lead(
            Words.sentence(
                words.say(
                    "register.show-lead", dossier.id(), speech.fate(dossier.fate()), facts))));
    if (view.asKnown() != null) {
      blocks.add(plain(words.say("register.as-known", view.asKnown())));
    }
    blocks.addAll(open(dossier, view.day()));
    blocks.add(due(view));
    blocks.add(new Report.Heading(words.say("register.facts")));
    facts(dossier, blocks);
    return new Report(words.say("register.show-title", dossier.id()), blocks);
  }

  /** What is open: contradictions, a claimed end, a missing row, a legal hold. */
  private String missing(Dossier.Missing missing) {
    return switch (missing) {
      case POWER -> words.say("register.missing.power");
      case NAME -> words.say("register.missing.name");
      case BORN -> words.say("register.missing.born");
      case CAPTURED -> words.say("register.missing.captured");
    };
  }

  List<Block> open(Dossier dossier, LocalDate day) {
    List<Block> blocks = new ArrayList<>();
    List<String> contradictions =
        dossier.contradictions().stream()
            .map(one -> words.say("register.contradiction." + FactSpeech.word(one)))
            .toList();
    if (!contradictions.isEmpty()) {
      blocks.add(
          new Report.Words(
              words.say("register.contradicts", String.join(", ", contradictions)), Tone.RED));
    }
    if (dossier.fate() == Fate.HELD && dossier.isIncomplete()) {
      List<String> missing = dossier.missing().stream().map(this::missing).toList();
      blocks.add(
          new Report.Words(words.say("register.missing", String.join(", ", missing)), Tone.YELLOW));
    }
    if (dossier.isDeathClaimed()) {
      String key =
          dossier.isCertified() ? "register.certificate-claimed" : "register.deaths-claimed";
      blocks.add(new Report.Words(words.say(key), Tone.YELLOW));
    }
    if (dossier.isEndClaimed()) {
      blocks.add(new Report.Words(words.say("register.ends-claimed"), Tone.YELLOW));
    }
    if (dossier.isGone()) {
      blocks.add(new Report.Words(words.say("register.gone"), Tone.YELLOW));
    }
    for (What.LegalHold hold : dossier.holds(day)) {
      blocks.add(
          new Report.Words(words.say("register.hold-in-force", speech.said(hold)), Tone.YELLOW));
    }
    return blocks;
  }

  private Block due(PersonView view) {
    if (view.due().isEmpty()) {
      return plain(words.say("register.nothing-due", view.day()));
    }
    List<List<Cell>> rows = new ArrayList<>();
    for (Due due : view.due()) {
      boolean late = due.isLate(view.day());
      rows.add(
          List.of(
              Cell.of(RegisterReport.duty(due.duty(), words)),
              Cell.of(words.show(due.start())),
              new Cell(words.show(due.day()), late ? Tone.RED : Tone.PLAIN),
              Cell.of(late ? words.say("register.late") : "")));
    }
    return new Report.Grid(
        "",
        List.of(
            column("register.duty"),
            column("register.since"),
            column("register.last-day"),
            new Column("", false)),
        rows);
  }

  /** A table for all that was said at one time by one author. */
  private void facts(Dossier dossier, List<Block> blocks) {
    List<List<Cell>> rows = new ArrayList<>();
    Fact before = null;
    for (Fact fact : dossier.facts()) {
      if (before == null || !head(before).equals(head(fact))) {
        table(rows, blocks);
        rows = new ArrayList<>();
        blocks.add(new Report.Words(head(fact), Tone.DIM));
      }
      rows.add(
          List.of(
              Cell.of(speech.day(fact)),
              Cell.of(speech.what(fact)),
              Cell.of(speech.said(fact.what()))));
      before = fact;
    }
    table(rows, blocks);
  }

  private void table(List<List<Cell>> rows, List<Block> blocks) {
    if (!rows.isEmpty()) {
      blocks.add(
          new Report.Grid(
              "",
              List.of(column("register.day"), column("register.what"), column("register.said")),
              rows));
    }
  }

  private String head(Fact fact) {
    return words.say("register.recorded", fact.recorded(), fact.author(), speech.behind(fact));
  }

  private Column column(String key) {
    return new Column(words.say(key), false);
  }

  private static Block plain(String text) {
    return new Report.Words(Words.sentence(text), Tone.PLAIN);
  }
}
