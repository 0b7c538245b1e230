package limen.paper.linking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import limen.paper.report.Report;
import limen.paper.report.Report.Block;
import limen.paper.report.Report.Cell;
import limen.paper.report.Report.Column;
import limen.paper.text.Tone;
import limen.paper.words.Words;

/** What was found beside what is known. */
final class TruthReport {
  private final Words words;
  private final boolean one;

  TruthReport(Words words, boolean one) {
    this.words = words;
    this.one = one;
  }

  List<Block> of(Truth truth) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Report.Heading(words.say("link.truth")));
    List<List<Cell>> rows = new ArrayList<>();
    rows.add(score(words.say("link.truth.links"), truth.links()));
    if (one) {
      rows.add(score(words.say("link.truth.together"), truth.together()));
    }
    rows.add(score(words.say("link.truth.review"), truth.review()));
    blocks.add(
        new Report.Grid(
            "",
            List.of(
                new Column(words.say("link.col.pairs"), false),
                number("link.col.right-ones"),
                number("link.col.wrong-ones"),
                number("link.col.missed"),
                number("link.col.precision"),
                number("link.col.recall"),
                number("link.col.f1")),
            rows));
    if (!Double.isNaN(truth.restInReview())) {
      String rest = words.say("link.truth.rest", percent(truth.restInReview()));
      blocks.add(new Report.Words(rest, Tone.PLAIN));
    }
    blocks.add(
        new Report.Words(
            words.say("link.truth.calibration", percent(truth.calibrationError())), Tone.PLAIN));
    blocks.add(bins(truth));
    return blocks;
  }

  private Column number(String key) {
    return new Column(words.say(key), true);
  }

  private List<Cell> score(String what, Truth.Score score) {
    return row(
        what,
        words.show(score.right()),
        words.show(score.wrong()),
        words.show(score.missed()),
        figure(score.precision()),
        figure(score.recall()),
        figure(score.f1()));
  }

  private Block bins(Truth truth) {
    return new Report.Grid(
        words.say("link.truth.bins"),
        List.of(
            new Column(words.say("link.col.range"), false),
            number("link.col.pairs"),
            number("link.col.said"),
            number("link.col.seen")),
        truth.bins().stream()
            .filter(bin -> bin.pairs() > 0)
            .map(
                bin ->
                    row(
                        LinkReport.range(bin.from(), bin.to()),
                        words.show(bin.pairs()),
                        percent(bin.said()),
                        percent(bin.seen())))
            .toList());
  }

  private static List<Cell> row(String... cells) {
    return Arrays.stream(cells).map(Cell::of).toList();
  }

  private String figure(double share) {
    return Double.isNaN(share)
        ? words.say("link.truth.none")
        : String.format(Locale.ROOT, "%.4f", share);
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f\u00A0%%", 100 * share);
  }
}
