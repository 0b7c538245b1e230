package limen.paper.register;

import java.util.ArrayList;
import java.util.List;
import limen.core.person.PartialDate;
import limen.core.register.Dossier;
import limen.paper.report.Report;
import limen.paper.report.Report.Block;
import limen.paper.report.Report.Cell;
import limen.paper.report.Report.Column;
import limen.paper.words.Words;

/** Whose names fit what was typed, with their signs; for the register's officer alone. */
public final class NamesReport {
  private static final int SHOWN = 20;

  private final Words words;

  /** In a language. */
  public NamesReport(Words words) {
    this.words = words;
  }

  /** Where there are too many, how many, and nobody's name. */
  public Report of(List<Dossier> found, boolean invented) {
    List<Block> blocks = new ArrayList<>();
    if (invented) {
      blocks.add(new Report.Band(words.say("register.invented")));
    }
    boolean few = found.size() <= SHOWN;
    String lead = few ? "register.names-lead" : "register.names-many";
    blocks.add(new Report.Lead(Words.sentence(words.say(lead, (long) found.size()))));
    if (few) {
      blocks.add(
          new Report.Grid(
              "",
              List.of(
                  new Column(words.say("register.person"), false),
                  new Column(words.say("register.contradiction.name"), false),
                  new Column(words.say("register.contradiction.born"), false)),
              found.stream().map(NamesReport::row).toList()));
    }
    return new Report(words.say("register.names-title"), blocks);
  }

  private static List<Cell> row(Dossier dossier) {
    PartialDate born = dossier.particulars().traits().born();
    return List.of(
        Cell.of(dossier.id()),
        Cell.of(dossier.particulars().name().written()),
        Cell.of(born == null ? "" : born.written()));
  }
}
