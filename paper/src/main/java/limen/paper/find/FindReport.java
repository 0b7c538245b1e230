package limen.paper.find;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import limen.core.lists.Known;
import limen.core.person.PartialDate;
import limen.linkage.search.People;
import limen.linkage.search.Years;
import limen.paper.report.Report;
import limen.paper.report.Report.Block;
import limen.paper.report.Report.Cell;
import limen.paper.report.Report.Column;
import limen.paper.text.Tone;
import limen.paper.words.Words;

/** Whose names are near to what was asked for, for whoever may see them: it names people. */
public final class FindReport {
  private static final String FIRST = String.valueOf(Years.FIRST);
  private static final String LAST = String.valueOf(Years.LAST);

  private final Words words;

  /** In a language. */
  public FindReport(Words words) {
    this.words = words;
  }

  /** The report. */
  public Report of(Answer answer) {
    List<Block> blocks = new ArrayList<>();
    if (answer.invented()) {
      blocks.add(new Report.Band(words.say("find.invented")));
    }
    long all = answer.all().size();
    long found = answer.found().size();
    String lead = found == 0 ? words.say("find.none", all) : words.say("find.lead", found, all);
    if (answer.isLacking()) {
      blocks.add(new Report.Lead(Words.sentence(words.say("find.lacking", all))));
      blocks.add(new Report.Words(lacking(answer), Tone.BOLD));
      blocks.add(new Report.Words(Words.sentence(lead), Tone.PLAIN));
    } else {
      blocks.add(new Report.Lead(Words.sentence(lead)));
    }
    blocks.addAll(unused(answer.asked()));
    if (found == 0 || answer.isLacking()) {
      blocks.add(new Report.Words(words.say("find.whole"), Tone.PLAIN));
    }
    if (found > 0) {
      blocks.add(grid(answer));
      if (answer.isCut()) {
        blocks.add(new Report.Words(words.say("find.more", found), Tone.BOLD));
      }
      blocks.add(new Report.Words(words.say("find.note"), Tone.DIM));
    }
    return new Report(words.say("find.title"), blocks);
  }

  /** The file, where there are several, stands beside the sign that is the file's own. */
  private Report.Grid grid(Answer answer) {
    List<Column> columns = new ArrayList<>();
    if (answer.isOfSeveral()) {
      columns.add(text("find.file"));
    }
    columns.add(text("find.person"));
    columns.add(text("find.name"));
    columns.add(text("find.born"));
    columns.add(new Column(words.say("find.distance"), true));
    columns.add(text("find.spelt"));
    List<List<Cell>> rows = new ArrayList<>();
    for (People.Hit hit : answer.found()) {
      Somebody one = answer.all().get(hit.person());
      List<Cell> row = new ArrayList<>();
      if (answer.isOfSeveral()) {
        row.add(Cell.of(one.file()));
      }
      row.addAll(row(one.known(), hit));
      rows.add(row);
    }
    return new Report.Grid("", columns, rows);
  }

  private Column text(String key) {
    return new Column(words.say(key), false);
  }

  /** By their places: a name is repeated only where somebody's own is shown. */
  private String lacking(Answer answer) {
    List<Integer> places = answer.lacking();
    return places.isEmpty()
        ? words.say("find.lacks-some")
        : words.say(
            "find.lacks", (long) places.size(), places.stream().map(String::valueOf).toList());
  }

  private List<Block> unused(Asked asked) {
    List<Block> blocks = new ArrayList<>();
    if (asked.day()) {
      blocks.add(
          new Report.Words(words.say("find.year-only", String.valueOf(asked.year())), Tone.BOLD));
    }
    if (!asked.unused().isEmpty()) {
      String unused = String.join(" ", asked.unused());
      blocks.add(new Report.Words(words.say("find.unused", unused, FIRST, LAST), Tone.BOLD));
    }
    return blocks;
  }

  private List<Cell> row(Known known, People.Hit hit) {
    PartialDate born = known.person().traits().born();
    return List.of(
        Cell.of(known.id() + gone(known.standing())),
        Cell.of(known.person().name().written()),
        Cell.of(born == null ? "" : shown(born)),
        Cell.of(distance(hit.distance())),
        Cell.of(
            String.join(
                ", ", hit.matches().stream().map(m -> m.asked() + " ~ " + m.word()).toList())));
  }

  /** A day as it is written; of an age, which is more than one year, the years too. */
  private static String shown(PartialDate born) {
    LocalDate first = born.first();
    LocalDate last = born.last();
    return first != null && last != null && first.getYear() != last.getYear()
        ? first.getYear() + "–" + last.getYear() + " (" + born.written() + ")"
        : born.written();
  }

  /** Whoever has left the holder's hands is found too, and must not be taken for somebody held. */
  private String gone(Known.Standing standing) {
    return switch (standing) {
      case HELD -> "";
      case RETURNED -> ", " + words.say("register.returned");
      case DEAD -> ", " + words.say("register.dead");
      case ESCAPED -> ", " + words.say("register.escaped");
      case TRANSFERRED -> ", " + words.say("register.transferred");
    };
  }

  /** A distance to a tenth. */
  public static String distance(double distance) {
    return String.format(Locale.ROOT, "%.1f", distance);
  }
}
