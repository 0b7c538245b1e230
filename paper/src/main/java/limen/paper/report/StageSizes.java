package limen.paper.report;

import java.util.ArrayList;
import java.util.List;
import limen.core.agreement.LargestStages.Bind;
import limen.core.agreement.LargestStages.Largest;
import limen.core.agreement.LargestStages.Pair;
import limen.core.terms.Agreement;
import limen.core.terms.Selector;
import limen.paper.report.Report.Block;
import limen.paper.report.Report.Cell;
import limen.paper.report.Report.Column;
import limen.paper.report.Report.Point;
import limen.paper.text.Tone;
import limen.paper.words.Words;

/** How large stages can be so that both sides stay even, and what keeps them from being larger. */
public final class StageSizes {
  private final Words words;
  private final Speech speech;

  private StageSizes(Agreement agreement, Words words) {
    this.words = words;
    this.speech = new Speech(words, agreement);
  }

  /** What the ratios of an agreement come to. */
  public static Report of(List<Largest> all, Agreement agreement, Words words) {
    return new StageSizes(agreement, words).report(all);
  }

  private Report report(List<Largest> all) {
    List<Block> blocks = new ArrayList<>();
    if (all.isEmpty()) {
      blocks.add(new Report.Lead(words.say("report.counts.none")));
    }
    for (Largest largest : all) {
      blocks.add(new Report.Lead(lead(largest)));
      blocks.add(stages(largest));
      blocks.add(new Report.Points(largest.binds().stream().map(this::bind).toList()));
    }
    return new Report(words.say("report.counts.title"), blocks);
  }

  private String lead(Largest largest) {
    return largest.stages().isEmpty()
        ? words.say("report.counts.open", largest.clause())
        : words.say(
            "report.counts.lead",
            largest.clause(),
            whom(largest.left()),
            words.show(largest.leftGoes()),
            whom(largest.right()),
            words.show(largest.rightGoes()));
  }

  private Report.Grid stages(Largest largest) {
    List<Column> columns =
        List.of(
            new Column(words.say("report.counts.stage"), false),
            new Column(whom(largest.left()), true),
            new Column(whom(largest.right()), true));
    return new Report.Grid(
        words.say("report.counts.stages"),
        columns,
        largest.stages().stream().map(StageSizes::row).toList());
  }

  private static List<Cell> row(Pair pair) {
    return List.of(
        Cell.of(pair.stage()),
        Cell.of(String.valueOf(pair.left())),
        Cell.of(String.valueOf(pair.right())));
  }

  private Point bind(Bind bind) {
    String whom = speech.whom(bind.of());
    String text =
        bind.clause().isPresent()
            ? words.say("report.counts.clause", bind.clause().get(), whom, bind.most())
            : words.say("report.counts.held", whom, bind.most());
    return new Point("", Tone.PLAIN, text, List.of());
  }

  private String whom(List<Selector> of) {
    return String.join(" + ", of.stream().map(speech::whom).toList());
  }
}
