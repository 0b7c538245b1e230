package limen.paper.find;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import limen.core.lists.Known;
import limen.core.person.PartialDate;
import limen.linkage.search.People;
import limen.paper.report.Report;
import limen.paper.report.Report.Block;
import limen.paper.report.Report.Cell;
import limen.paper.report.Report.Column;
import limen.paper.text.Tone;
import limen.paper.words.Words;

/** Whose names are near to what was asked for, for whoever may see them: it names people. */
public final class FindReport {
  private final Words words;

  /** In a language. */
  public FindReport(Words words) {
    this.words = words;
  }

  /**
   * The report.
   *
   * @param asked what was asked for, of which it is said what was not used
   * @param all everybody who was looked at
   * @param found those who are near, by their place in that
   * @param invented whether all of them are invented
   */
  public Report of(Asked asked, List<Known> all, List<People.Hit> found, boolean invented) {
    List<Block> blocks = new ArrayList<>();
    if (invented) {
      blocks.add(new Report.Band(words.say("find.invented")));
    }
    List<Block> unused = unused(asked);
    if (found.isEmpty()) {
      blocks.add(new Report.Lead(Words.sentence(words.say("find.none", (long) all.size()))));
      blocks.addAll(unused);
      return new Report(words.say("find.title"), blocks);
    }
    String lead = words.say("find.lead", (long) found.size(), (long) all.size());
    blocks.add(new Report.Lead(Words.sentence(lead)));
    blocks.addAll(unused);
    blocks.add(
        new Report.Grid(
            "",
            List.of(
                new Column(words.say("find.person"), false),
                new Column(words.say("find.name"), false),
                new Column(words.say("find.born"), false),
                new Column(words.say("find.distance"), true),
                new Column(words.say("find.spelt"), false)),
            found.stream().map(hit -> row(all.get(hit.person()), hit)).toList()));
    blocks.add(new Report.Words(words.say("find.note"), Tone.DIM));
    return new Report(words.say("find.title"), blocks);
  }

  private List<Block> unused(Asked asked) {
    List<Block> blocks = new ArrayList<>();
    if (asked.day()) {
      blocks.add(
          new Report.Words(words.say("find.year-only", String.valueOf(asked.year())), Tone.BOLD));
    }
    if (!asked.unused().isEmpty()) {
      String unused = String.join(" ", asked.unused());
      blocks.add(new Report.Words(words.say("find.unused", unused), Tone.BOLD));
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
