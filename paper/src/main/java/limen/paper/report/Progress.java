package limen.paper.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import limen.core.agreement.Balance;
import limen.core.statement.Comparison;
import limen.core.statement.Line;
import limen.core.terms.Range;
import limen.core.terms.Stream;

/** How far an exchange is: the one sentence and the bars. */
record Progress(Comparison comparison, Speech speech) {

  private List<Balance.Row> people() {
    return Balance.carrying(
        comparison.agreement(), comparison.balance().streams(), Stream.Cargo.PERSONS);
  }

  /** The sentence a hurried reader needs. */
  String lead() {
    List<Balance.Row> rows = people();
    Set<List<Object>> same = new LinkedHashSet<>();
    rows.forEach(r -> same.add(List.of(r.promised(), r.delivered().joint(), r.owed())));
    boolean eachWay =
        rows.size() == 2 && same.size() == 1 && rows.getFirst().promised().isPresent();
    if (rows.stream().allMatch(r -> r.delivered().isSilent())) {
      boolean none = comparison.statements().all().isEmpty();
      return sentence(speech.say(none ? "report.lead.no-statements" : "report.lead.silent"));
    }
    if (eachWay && rows.getFirst().delivered().joint().isExact()) {
      return sentence(eachWay(rows.getFirst()) + "; " + agreement());
    }
    List<String> parts = new ArrayList<>();
    rows.forEach(row -> parts.add(one(row)));
    parts.add(agreement());
    return sentence(String.join("; ", parts));
  }

  private static String sentence(String words) {
    return words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1) + ".";
  }

  private String eachWay(Balance.Row row) {
    Range promised = row.promised().orElse(Range.UNKNOWN);
    boolean done = row.owed().equals(Range.ZERO);
    return done
        ? speech.say("report.lead.done", row.delivered().joint(), promised)
        : speech.say("report.lead.each-way", row.delivered().joint(), promised, row.owed());
  }

  private String one(Balance.Row row) {
    String whom = speech.whom(row.of());
    Range delivered = row.delivered().joint();
    return row.promised().isPresent()
        ? speech.say("report.lead.stream", whom, delivered, row.promised().get(), row.owed())
        : speech.say("report.lead.open", whom, delivered);
  }

  private String agreement() {
    long contradictions =
        comparison.lines().stream()
            .flatMap(line -> line.differences().stream())
            .filter(Line.Difference::isFinding)
            .count();
    if (contradictions > 0) {
      return speech.say("report.lead.differ", contradictions);
    }
    boolean both = people().stream().allMatch(row -> row.delivered().agree());
    boolean all =
        comparison.lines().stream()
            .flatMap(line -> line.differences().stream())
            .noneMatch(d -> d.reason().code().equals("difference.silent"));
    return speech.say(
        both && all
            ? "report.lead.agree"
            : both ? "report.lead.agree-totals" : "report.lead.no-contradiction");
  }

  /** One bar for each stream whose promise is a number. */
  Report.Block bars() {
    List<Report.Bar> bars = new ArrayList<>();
    for (Balance.Row row : comparison.balance().streams()) {
      Range promised = row.promised().orElse(Range.UNKNOWN);
      long total = promised.hasMost() ? promised.most() : promised.least();
      if (total > 0) {
        bars.add(
            new Report.Bar(
                speech.whom(row.of()),
                row.delivered().isSilent() ? Range.ZERO : row.delivered().joint(),
                total,
                marks(row),
                caption(row, promised)));
      }
    }
    return new Report.Bars(bars);
  }

  private String caption(Balance.Row row, Range promised) {
    if (row.delivered().isSilent()) {
      return speech.say("report.bar.silent", promised);
    }
    return row.owed().equals(Range.ZERO)
        ? speech.say("report.bar.done", row.delivered().joint(), promised)
        : speech.say("report.bar.of", row.delivered().joint(), promised, row.owed());
  }

  /** Where each stage ended, as far as it is stated or promised. */
  private List<Long> marks(Balance.Row row) {
    List<Long> marks = new ArrayList<>();
    long sum = 0;
    for (Balance.Row stage : comparison.balance().stages()) {
      if (stage.of().names().equals(row.of().names())) {
        Range count = stage.delivered().joint();
        Range planned = stage.promised().orElse(Range.UNKNOWN);
        Range known = count.isExact() ? count : planned;
        sum += known.isExact() ? known.least() : 0;
        marks.add(sum);
      }
    }
    return marks;
  }
}
