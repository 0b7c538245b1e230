package limen.paper.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import limen.core.register.Account;
import limen.core.register.Dossier;
import limen.core.register.Due;
import limen.core.register.Duty;
import limen.core.register.Fact;
import limen.core.register.Fate;
import limen.core.register.Register;
import limen.core.register.What;
import limen.paper.report.Report;
import limen.paper.report.Report.Block;
import limen.paper.report.Report.Cell;
import limen.paper.report.Report.Column;
import limen.paper.text.Tone;
import limen.paper.words.Words;
import org.jspecify.annotations.Nullable;

/** What one noted fact changed: in the person's clocks, and in the holder's account. */
public final class NoteReport {
  private final Words words;
  private final FactSpeech speech;

  /** In a language. */
  public NoteReport(Words words) {
    this.words = words;
    this.speech = new FactSpeech(words);
  }

  /** The person appears by the register's own sign. */
  public Report of(Noted noted, LocalDate today) {
    Fact fact = noted.fact();
    Dossier after = dossier(noted.after(), fact);
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Report.Lead(
            Words.sentence(
                words.say(
                    "register.note-lead",
                    speech.what(fact),
                    speech.day(fact.happened()),
                    fact.author(),
                    speech.behind(fact)))));
    if (noted.after().equals(noted.before())) {
      blocks.add(new Report.Words(words.say("register.already"), Tone.PLAIN));
    } else {
      if (fact.what() instanceof What.Captured && after.fate() != Fate.HELD) {
        String still = words.say("register.still-ended", speech.fate(after.fate()));
        blocks.add(new Report.Words(still, Tone.YELLOW));
      }
      blocks.addAll(new DossierReport(words).open(after, today));
      blocks.addAll(
          clocks(noted.clocks().of(dossier(noted.before(), fact)), noted.clocks().of(after)));
      blocks.addAll(account(noted.before().account(), noted.after().account()));
    }
    return new Report(words.say("register.note-title", fact.of()), blocks);
  }

  private static Dossier dossier(Register register, Fact fact) {
    return Objects.requireNonNull(register.persons().get(fact.of()));
  }

  private List<Block> clocks(List<Due> before, List<Due> now) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Duty duty : Duty.values()) {
      Due was = due(before, duty);
      Due is = due(now, duty);
      if (was != null || is != null) {
        rows.add(row(RegisterReport.duty(duty, words), by(was), by(is)));
      }
    }
    return rows.isEmpty()
        ? List.of(new Report.Words(words.say("register.no-clocks"), Tone.PLAIN))
        : List.of(grid("register.clocks", false, rows));
  }

  private static @Nullable Due due(List<Due> all, Duty duty) {
    return all.stream().filter(due -> due.duty() == duty).findFirst().orElse(null);
  }

  private String by(@Nullable Due due) {
    return due == null ? words.say("register.runs-not") : words.say("register.by-day", due.day());
  }

  private List<Block> account(Account before, Account now) {
    if (before.equals(now)) {
      return List.of(
          new Report.Words(
              Words.sentence(words.say("register.account-same", now.acknowledged(), now.held())),
              Tone.PLAIN));
    }
    List<List<Cell>> rows = new ArrayList<>();
    add(rows, "register.held", before.held(), now.held());
    add(rows, "register.returned", before.returned(), now.returned());
    add(rows, "register.dead", before.dead(), now.dead());
    add(rows, "register.escaped", before.escaped(), now.escaped());
    add(rows, "register.transferred", before.transferred(), now.transferred());
    add(rows, "register.acknowledged", before.acknowledged(), now.acknowledged());
    return List.of(grid("register.note-account", true, rows));
  }

  private void add(List<List<Cell>> rows, String key, long before, long now) {
    rows.add(row(words.say(key), words.show(before), words.show(now)));
  }

  private static List<Cell> row(String name, String before, String now) {
    return List.of(
        Cell.of(name), Cell.of(before), new Cell(now, before.equals(now) ? Tone.DIM : Tone.BOLD));
  }

  private Block grid(String key, boolean numbers, List<List<Cell>> rows) {
    return new Report.Grid(
        "",
        List.of(
            new Column(words.say(key), false),
            new Column(words.say("register.before"), numbers),
            new Column(words.say("register.now"), numbers)),
        rows);
  }
}
