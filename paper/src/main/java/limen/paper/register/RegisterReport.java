package limen.paper.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import limen.core.register.Account;
import limen.core.register.Due;
import limen.core.register.Duty;
import limen.core.register.Upload;
import limen.paper.report.Report;
import limen.paper.report.Report.Block;
import limen.paper.report.Report.Cell;
import limen.paper.report.Report.Column;
import limen.paper.text.Tone;
import limen.paper.words.Words;

/** The register in words; persons appear by the register's own signs and never by name. */
public final class RegisterReport {
  private static final int SHOWN = 40;

  private final Words words;

  /** In a language. */
  public RegisterReport(Words words) {
    this.words = words;
  }

  /** The account, what is open, and the files it all comes from. */
  public Report account(Standing standing) {
    Account account = standing.account();
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Report.Lead(
            Words.sentence(words.say("register.lead", account.acknowledged(), account.held()))));
    blocks.add(fates(account));
    blocks.add(open(standing));
    blocks.add(duties(standing));
    blocks.add(new Report.Heading(words.say("register.uploads")));
    blocks.add(uploads(standing.register().uploads()));
    return new Report(words.say("register.title"), blocks);
  }

  /** What is due on the day, what was due first before the rest. */
  public Report due(Standing standing) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Report.Lead(
            Words.sentence(
                words.say(
                    "register.due-lead",
                    (long) standing.due().size(),
                    standing.late(),
                    standing.day()))));
    blocks.add(duties(standing));
    if (!standing.due().isEmpty()) {
      blocks.add(list(standing));
      long more = (long) standing.due().size() - SHOWN;
      if (more > 0) {
        blocks.add(new Report.Words(words.say("register.more", more), Tone.DIM));
      }
    }
    return new Report(words.say("register.due-title"), blocks);
  }

  private Block fates(Account account) {
    return grid(
        List.of(new Column(words.say("register.fate"), false), number()),
        List.of(
            row("register.held", account.held()),
            row("register.returned", account.returned()),
            row("register.dead", account.dead()),
            row("register.escaped", account.escaped()),
            row("register.transferred", account.transferred()),
            row("register.acknowledged", account.acknowledged())));
  }

  private Block open(Standing standing) {
    return grid(
        List.of(new Column(words.say("register.open"), false), number()),
        List.of(
            row("register.incomplete", standing.incomplete()),
            row("register.contradicted", standing.contradicted()),
            row("register.deaths-claimed", standing.deathsClaimed()),
            row("register.ends-claimed", standing.endsClaimed()),
            row("register.gone", standing.gone())));
  }

  private Block duties(Standing standing) {
    Map<Duty, long[]> counts = new TreeMap<>();
    for (Due due : standing.due()) {
      long[] count = counts.computeIfAbsent(due.duty(), duty -> new long[2]);
      count[0]++;
      count[1] += due.isLate(standing.day()) ? 1 : 0;
    }
    List<List<Cell>> rows = new ArrayList<>();
    for (Duty duty : Duty.values()) {
      long[] count = counts.getOrDefault(duty, new long[2]);
      rows.add(
          List.of(
              Cell.of(duty(duty)),
              Cell.of(words.show(count[0])),
              new Cell(words.show(count[1]), count[1] > 0 ? Tone.RED : Tone.PLAIN)));
    }
    return grid(
        List.of(
            new Column(words.say("register.due-on", standing.day()), false),
            number(),
            new Column(words.say("register.late"), true)),
        rows);
  }

  private Block list(Standing standing) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Due due : standing.due().subList(0, Math.min(SHOWN, standing.due().size()))) {
      boolean late = due.isLate(standing.day());
      rows.add(
          List.of(
              Cell.of(due.person()),
              Cell.of(duty(due.duty())),
              Cell.of(words.show(due.start())),
              new Cell(words.show(due.day()), late ? Tone.RED : Tone.PLAIN),
              Cell.of(late ? words.say("register.late") : "")));
    }
    return grid(
        List.of(
            new Column(words.say("register.person"), false),
            new Column(words.say("register.duty"), false),
            new Column(words.say("register.since"), false),
            new Column(words.say("register.last-day"), false),
            new Column("", false)),
        rows);
  }

  private Block uploads(List<Upload> uploads) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Upload upload : uploads) {
      rows.add(
          List.of(
              Cell.of(upload.id()),
              Cell.of(upload.sender()),
              Cell.of(upload.file()),
              Cell.of(words.show(upload.recorded())),
              Cell.of(words.show(upload.rows()))));
    }
    return grid(
        List.of(
            new Column(words.say("register.upload"), false),
            new Column(words.say("register.sender"), false),
            new Column(words.say("register.file"), false),
            new Column(words.say("register.when"), false),
            new Column(words.say("register.rows"), true)),
        rows);
  }

  private String duty(Duty duty) {
    return duty(duty, words);
  }

  static String duty(Duty duty, Words words) {
    return words.say("register.duty." + duty.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  private List<Cell> row(String key, long number) {
    return List.of(Cell.of(words.say(key)), Cell.of(words.show(number)));
  }

  private Column number() {
    return new Column(words.say("register.persons"), true);
  }

  private static Block grid(List<Column> columns, List<List<Cell>> rows) {
    return new Report.Grid("", columns, rows);
  }
}
