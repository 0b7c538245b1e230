package limen.paper.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import limen.core.agreement.Balance;
import limen.core.agreement.Figures;
import limen.core.agreement.Verdicts;
import limen.core.statement.Comparison;
import limen.core.statement.Line;
import limen.core.statement.Period;
import limen.core.statement.Source;
import limen.core.statement.Statement;
import limen.core.terms.Range;
import org.jspecify.annotations.Nullable;

/** A balance and a comparison as data. */
public final class ComparisonData {
  private ComparisonData() {}

  /** {@code balance/1}. */
  public static Map<String, @Nullable Object> balance(Comparison comparison) {
    return head("balance/1", comparison).map();
  }

  /** {@code reconcile/1}. */
  public static Map<String, @Nullable Object> reconcile(Comparison comparison) {
    return head("reconcile/1", comparison)
        .put("undisputed", comparison.isUndisputed())
        .put("lines", comparison.lines().stream().map(ComparisonData::line).toList())
        .put("remarks", comparison.remarks().stream().map(Line.Difference::reason).toList())
        .put("statements", comparison.statements().all().stream().map(s -> said(s)).toList())
        .map();
  }

  private static Tree head(String format, Comparison comparison) {
    Balance balance = comparison.balance();
    return Tree.of(format)
        .put("title", comparison.agreement().title())
        .put("as-of", comparison.asOf())
        .put("known-at", comparison.knownAt())
        .put("streams", rows(balance.streams()))
        .put("stages", rows(balance.stages()))
        .put("categories", rows(balance.categories()))
        .put("parties", rows(balance.parties()))
        .put("terms", comparison.verdicts().stream().map(ComparisonData::term).toList());
  }

  private static List<Tree> rows(List<Balance.Row> rows) {
    return rows.stream()
        .map(
            row ->
                new Tree()
                    .put("of", row.of())
                    .put("promised", row.promised().orElse(null))
                    .put("everyone", row.everyone())
                    .put("held", figures(row.held()))
                    .put("listed", figures(row.listed()))
                    .put("delivered", figures(row.delivered()))
                    .put("outside", figures(row.outside()))
                    .put("discharged", row.discharged())
                    .put("to-go", row.owed()))
        .toList();
  }

  /** Null where nobody spoke: silence is not an empty number. */
  private static @Nullable Tree figures(Figures figures) {
    if (figures.isSilent()) {
      return null;
    }
    Tree voices = new Tree();
    figures.byVoice().forEach(voices::put);
    return new Tree().put("joint", figures.joint()).put("by-voice", voices);
  }

  private static Tree term(Verdicts.Judged judged) {
    Tree voices = new Tree();
    judged.byVoice().forEach(voices::put);
    return new Tree()
        .put("index", judged.index())
        .put("clause", judged.clause().clause())
        .put("told-by", judged.clause().toldBy())
        .put("verdict", judged.verdict().state())
        .put("reasons", judged.verdict().reasons())
        .put("by-voice", voices);
  }

  private static Tree line(Line line) {
    Tree voices = new Tree();
    line.byVoice()
        .forEach(
            (voice, quoted) ->
                voices.put(
                    voice,
                    new Tree()
                        .put("count", quoted.said())
                        .put("follows", quoted.count())
                        .put("stated", !quoted.claims().isEmpty())
                        .put(
                            "statements",
                            quoted.claims().stream().map(c -> c.source().id()).toList())));
    return period(line.period())
        .put("of", line.of())
        .put("outcome", line.outcome())
        .put("promised", line.promised().orElse(null))
        .put("by-voice", voices)
        .put(
            "differences",
            line.differences().stream()
                .map(d -> new Tree().put("finding", d.isFinding()).put("reason", d.reason()))
                .toList())
        .put("expected-by", line.expected().stream().map(e -> e.source().id()).toList());
  }

  private static Tree period(Period period) {
    return switch (period) {
      case Period.Stage(String id) -> new Tree().put("stage", id);
      case Period.Days(var days) -> new Tree().put("days", days);
      case Period.Until(var day) -> new Tree().put("until", day);
    };
  }

  private static Tree said(Statement statement) {
    Source source = statement.source();
    Tree tree =
        new Tree()
            .put("id", source.id())
            .put("speaker", source.speaker())
            .maybe("office", source.office())
            .maybe("channel", source.channel())
            .put("said", source.said())
            .put("day-only", source.dayOnly())
            .put("recorded", source.recorded())
            .maybe("corrects", source.corrects())
            .maybe("source", source.address())
            .maybe("words", source.words());
    return switch (statement) {
      case Statement.Claim c ->
          tree.put("says", "count")
              .put("of", c.of())
              .put("outcome", c.outcome())
              .put("count", c.count())
              .maybe("happened", c.happened());
      case Statement.Expectation e ->
          tree.put("says", "expects")
              .put("of", e.of())
              .put("outcome", e.outcome())
              .put("count", e.count())
              .maybe("happened", e.happened());
      case Statement.Estimate e ->
          tree.put("says", "estimates")
              .put("of", e.of())
              .put("outcome", e.outcome())
              .put("count", e.count())
              .maybe("happened", e.happened())
              .maybe("according-to", e.accordingTo());
      case Statement.Occurrence o ->
          tree.put("says", "happened").put("event", o.event()).put("happened", o.happened());
      case Statement.Incident i -> tree.put("says", "incident").maybe("happened", i.happened());
      case Statement.Withdrawal w -> tree.put("says", "withdraws").put("withdraws", w.withdraws());
    };
  }

  /** The columns of {@link #balanceRows}. */
  public static final List<String> BALANCE_COLUMNS =
      List.of(
          "of", "promised", "everyone", "listed", "delivered", "discharged", "outside", "to-go");

  /** A row for each stream, stage, category and party; counts are spelled as in agreements. */
  public static List<List<String>> balanceRows(Comparison comparison) {
    List<Balance.Row> all = new ArrayList<>(comparison.balance().streams());
    all.addAll(comparison.balance().stages());
    all.addAll(comparison.balance().categories());
    all.addAll(comparison.balance().parties());
    return all.stream()
        .map(
            row ->
                List.of(
                    row.of().toString(),
                    row.promised().map(Range::toString).orElse(""),
                    String.valueOf(row.everyone()),
                    cell(row.listed()),
                    cell(row.delivered()),
                    row.discharged().toString(),
                    cell(row.outside()),
                    row.owed().toString()))
        .toList();
  }

  private static String cell(Figures figures) {
    return figures.isSilent() ? "" : figures.joint().toString();
  }

  /** The columns of {@link #lineRows}. */
  public static final List<String> LINE_COLUMNS =
      List.of("period", "of", "outcome", "promised", "voice", "count", "stated", "differences");

  /** A row for each voice of each line; a line nobody spoke of has one row without a voice. */
  public static List<List<String>> lineRows(Comparison comparison) {
    List<List<String>> rows = new ArrayList<>();
    for (Line line : comparison.lines()) {
      String differences =
          String.join(" ", line.differences().stream().map(d -> d.reason().code()).toList());
      List<String> voices = new ArrayList<>(line.byVoice().keySet());
      if (voices.isEmpty()) {
        voices.add("");
      }
      for (String voice : voices) {
        Line.Quoted quoted = line.byVoice().get(voice);
        rows.add(
            List.of(
                name(line.period()),
                line.of().toString(),
                line.outcome().word(),
                line.promised().map(Range::toString).orElse(""),
                voice,
                quoted == null ? "" : quoted.said().toString(),
                String.valueOf(quoted != null && !quoted.claims().isEmpty()),
                differences));
      }
    }
    return rows;
  }

  private static String name(Period period) {
    return switch (period) {
      case Period.Stage(String id) -> "stage " + id;
      case Period.Days(var days) -> days.toString();
      case Period.Until(var day) -> "until " + day;
    };
  }
}
