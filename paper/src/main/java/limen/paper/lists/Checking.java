package limen.paper.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import limen.core.lists.Checked;
import limen.core.lists.Checked.CountLine;
import limen.core.lists.Checked.GroupLine;
import limen.core.lists.Group;
import limen.core.lists.Known;
import limen.core.lists.Place;
import limen.core.lists.Remark;
import limen.paper.report.Report;
import limen.paper.report.Report.Block;
import limen.paper.report.Report.Cell;
import limen.paper.report.Report.Column;
import limen.paper.report.Speech;
import limen.paper.text.Tone;
import limen.paper.words.Words;

/** The check of an incoming list as a report. It names people and is for the operator alone. */
public final class Checking {
  private final Checked checked;
  private final Incoming list;
  private final Words words;
  private final Speech speech;

  private Checking(Checked checked, Incoming list, Words words) {
    this.checked = checked;
    this.list = list;
    this.words = words;
    this.speech = new Speech(words, checked.agreement());
  }

  /** What is to be asked about a list. */
  public static Report of(Checked checked, Incoming list, Words words) {
    Checking checking = new Checking(checked, list, words);
    return new Report(words.say("lists.title"), checking.blocks());
  }

  private List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Report.Lead(lead()));
    blocks.add(new Report.Words(Received.of(checked.version(), speech, words), Tone.PLAIN));
    if (checked.known() == 0) {
      blocks.add(new Report.Words(words.say("lists.known-nobody"), Tone.YELLOW));
    }
    if (!checked.remarks().isEmpty()) {
      blocks.add(new Report.Heading(words.say("lists.summary")));
      blocks.add(summary());
      blocks.add(new Report.Heading(words.say("lists.lines")));
      blocks.add(lines());
    }
    if (!checked.groups().isEmpty()) {
      blocks.add(new Report.Heading(words.say("lists.groups")));
      blocks.add(groups());
    }
    if (!checked.counts().isEmpty()) {
      blocks.add(new Report.Heading(words.say("lists.counts")));
      blocks.add(counts());
    }
    blocks.add(new Report.Words(words.say("lists.limits"), Tone.DIM));
    return blocks;
  }

  private String lead() {
    long missing = checked.groups().stream().filter(GroupLine::isMissing).count();
    long numbers = checked.counts().stream().filter(CountLine::isFinding).count();
    int lines = checked.version().places().size();
    return checked.hasFindings()
        ? words.say("lists.lead", lines, checked.linesAtFault(), missing, numbers)
        : words.say("lists.lead.clean", lines);
  }

  private Block summary() {
    List<List<Cell>> rows = new ArrayList<>();
    for (Remark.Code code : Remark.Code.values()) {
      long count = checked.count(code);
      if (count > 0) {
        rows.add(List.of(mark(code), Cell.of(words.show(count)), Cell.of(advice(code))));
      }
    }
    return new Report.Grid(
        "",
        List.of(
            new Column(words.say("lists.col.what"), false),
            new Column(words.say("lists.col.lines"), true),
            new Column(words.say("lists.col.do"), false)),
        rows);
  }

  private Cell mark(Remark.Code code) {
    return new Cell(said(code), code.isFinding() ? Tone.YELLOW : Tone.PLAIN);
  }

  private String said(Remark.Code code) {
    return words.say("lists.code." + word(code));
  }

  private String advice(Remark.Code code) {
    return words.say("lists.advice." + word(code));
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private Block lines() {
    List<List<Cell>> rows = new ArrayList<>();
    for (Remark remark : checked.remarks()) {
      Place place = remark.place();
      rows.add(
          List.of(
              Cell.of(words.show(place.number())),
              Cell.of(words.show(list.row(place).row())),
              Cell.of(Person.name(place.person(), words)),
              Cell.of(Person.born(place.person().traits().born(), words)),
              mark(remark.code()),
              Cell.of(beside(remark))));
    }
    return new Report.Grid(
        "",
        List.of(
            new Column(words.say("lists.col.line"), true, true),
            new Column(words.say("lists.col.row"), true, true),
            new Column(words.say("lists.col.name"), false, true),
            new Column(words.say("lists.col.born"), false, true),
            new Column(words.say("lists.col.what"), false),
            new Column(words.say("lists.col.known"), false)),
        rows);
  }

  /** Whom we know beside the line, or which other lines are meant. */
  private String beside(Remark remark) {
    List<String> said = new ArrayList<>();
    for (Known known : remark.known()) {
      said.add(known.id() + ": " + Person.whole(known.person(), words));
    }
    for (Place twin : remark.twins()) {
      said.add(words.say("lists.line", twin.number()) + ": " + Person.whole(twin.person(), words));
    }
    return String.join("; ", said);
  }

  private Block groups() {
    List<List<Cell>> rows = new ArrayList<>();
    for (GroupLine line : checked.groups()) {
      rows.add(
          List.of(
              Cell.of(group(line.group())),
              Cell.of(words.say("lists.by." + word(line.group().by()))),
              Cell.of(words.show(line.listed())),
              Cell.of(words.show(line.unsaid())),
              Cell.of(checked.known() == 0 ? "" : words.show(line.held())),
              line.isMissing() ? new Cell(words.say("lists.missing"), Tone.YELLOW) : Cell.of("")));
    }
    return new Report.Grid(
        "",
        List.of(
            new Column(words.say("lists.col.group"), false),
            new Column(words.say("lists.col.by"), false),
            new Column(words.say("lists.col.listed"), true),
            new Column(words.say("lists.col.unsaid"), true),
            new Column(words.say("lists.col.held"), true),
            new Column(words.say("lists.col.mark"), false)),
        rows);
  }

  private String group(Group group) {
    return group.sort() == Group.Sort.KINDS
        ? words.show(group.kinds().stream().map(speech::kind).toList())
        : words.say("lists.group." + word(group.sort()));
  }

  private Block counts() {
    List<List<Cell>> rows = new ArrayList<>();
    boolean delivered = checked.counts().stream().anyMatch(line -> line.delivered() > 0);
    for (CountLine line : checked.counts()) {
      List<Cell> row = new ArrayList<>();
      row.add(Cell.of(speech.whom(line.of())));
      row.add(Cell.of(line.stage().isEmpty() ? words.say("lists.whole") : stage(line)));
      row.add(Cell.of(words.show(line.agreed())));
      if (delivered) {
        row.add(Cell.of(words.show(line.delivered())));
      }
      row.add(Cell.of(words.show(line.listed())));
      String fit = words.say("lists.fit." + word(line.fit()));
      row.add(new Cell(fit, line.isFinding() ? Tone.YELLOW : Tone.PLAIN));
      rows.add(row);
    }
    List<Column> columns = new ArrayList<>();
    columns.add(new Column(words.say("lists.col.whom"), false));
    columns.add(new Column(words.say("lists.col.stage"), false));
    columns.add(new Column(words.say("lists.col.agreed"), true));
    if (delivered) {
      columns.add(new Column(words.say("lists.col.delivered"), true));
    }
    columns.add(new Column(words.say("lists.col.listed"), true));
    columns.add(new Column(words.say("lists.col.mark"), false));
    return new Report.Grid("", columns, rows);
  }

  private String stage(CountLine line) {
    return speech.stage(line.stage());
  }
}
