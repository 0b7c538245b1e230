package limen.paper.data;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import limen.core.history.Appraisal;
import limen.core.history.Category;
import limen.core.history.Check;
import limen.core.history.Direction;
import limen.core.history.Event;
import limen.core.history.Gap;
import limen.core.history.Group;
import limen.core.history.History;
import limen.core.history.Oddity;
import limen.core.history.Sum;
import limen.core.history.Total;
import limen.core.history.Totals;
import limen.core.terms.Window;
import org.jspecify.annotations.Nullable;

/** A history of exchanges as data. */
public final class HistoryData {
  private HistoryData() {}

  /** {@code history/1}. */
  public static Map<String, @Nullable Object> tree(Appraisal appraisal) {
    History history = appraisal.history();
    Window span = history.span();
    return Tree.of("history/1")
        .put("findings", appraisal.hasFindings())
        .put("from", span == null ? null : span.from())
        .put("to", span == null ? null : span.to())
        .put("carried-out", history.carriedOut().size())
        .put(
            "directions",
            history.directions().stream()
                .map(d -> new Tree().put("id", d.id()).put("to", d.to()))
                .toList())
        .put("sums", sums(history).stream().map(Summed::tree).toList())
        .put("exchanges", List.of(by(history, Group.By.ROW), by(history, Group.By.ADJOINING_DAYS)))
        .put("gaps", Gap.of(history).stream().map(HistoryData::gap).toList())
        .put("totals", appraisal.checks().stream().map(HistoryData::check).toList())
        .put(
            "contradictions",
            appraisal.contradictions().stream().map(HistoryData::contradiction).toList())
        .put("oddities", appraisal.oddities().stream().map(HistoryData::odd).toList())
        .put(
            "not-carried-out",
            history.notCarriedOut().stream().map(e -> row(e).put("remarks", e.remarks())).toList())
        .put(
            "recollections",
            history.events().stream()
                .filter(e -> !e.recollection().isEmpty())
                .map(e -> row(e).put("facts", e.recollection()))
                .toList())
        .map();
  }

  /** A sum of a year, or of all where there is none. */
  private record Summed(Direction to, @Nullable Integer year, Category category, Sum sum) {
    Tree tree() {
      return HistoryData.sum(
          new Tree().put("direction", to.id()).put("year", year).put("category", category), sum);
    }
  }

  private static List<Summed> sums(History history) {
    List<Summed> sums = new ArrayList<>();
    for (Direction to : history.directions()) {
      for (Category category : Category.values()) {
        history
            .byYear(to.id(), category)
            .forEach((year, sum) -> sums.add(new Summed(to, year, category, sum)));
        sums.add(new Summed(to, null, category, history.sum(to.id(), category)));
      }
    }
    return sums;
  }

  private static Tree sum(Tree tree, Sum sum) {
    return tree.put("people", sum.people()).put("rows", sum.rows()).put("silent", sum.silent());
  }

  private static Tree days(Window days) {
    return new Tree().put("from", days.from()).put("to", days.to());
  }

  /** Everything counted by one definition, the largest first, and when each record was set. */
  private static Tree by(History history, Group.By by) {
    List<Group> groups = Group.of(history, by);
    Tree records = new Tree();
    for (String side : history.both()) {
      records.put(
          side,
          Group.largestSoFar(groups, List.of(side)).stream()
              .map(group -> sum(days(group.days()), group.size(List.of(side))))
              .toList());
    }
    return new Tree()
        .put("by", by)
        .put("definition", by.definition())
        .put(
            "largest",
            Group.largest(groups, history.both(), groups.size()).stream()
                .map(group -> group(history, group))
                .toList())
        .put("largest-so-far", records);
  }

  private static Tree group(History history, Group group) {
    Tree returned = new Tree();
    history.both().forEach(side -> returned.put(side, sum(new Tree(), group.size(List.of(side)))));
    return days(group.days())
        .put("lines", group.events().stream().map(e -> e.written().line()).toList())
        .put("returned", returned)
        .put("together", sum(new Tree(), group.size(history.both())));
  }

  private static Tree gap(Gap gap) {
    return new Tree().put("from", gap.from()).put("to", gap.to()).put("days", gap.days());
  }

  private static Tree total(Total total) {
    return new Tree()
        .put("line", total.written().line())
        .put("speaker", total.speaker())
        .put("said-by", total.saidBy())
        .put("definition", total.definition())
        .put("from", total.days().from())
        .put("to", total.days().to())
        .put("directions", total.directions())
        .put("category", total.category())
        .put("mediator", total.mediator())
        .put("published", total.count())
        .put("sources", total.sources());
  }

  private static Tree check(Check check) {
    return total(check.total())
        .put("table", sum(new Tree(), check.computed()))
        .put("difference", check.difference())
        .put("verdict", check.verdict())
        .put("finding", check.verdict().isFinding())
        .put("parts", check.parts().stream().map(HistoryData::part).toList())
        .put("years", check.years().stream().map(HistoryData::part).toList());
  }

  private static Tree part(Check.Part part) {
    return days(part.days())
        .put("published", part.published())
        .put("table", sum(new Tree(), part.computed()))
        .put("difference", part.difference());
  }

  private static Tree contradiction(Totals.Contradiction found) {
    return total(found.total()).put("implied", found.implied());
  }

  private static Tree row(Event event) {
    return new Tree()
        .put("line", event.written().line())
        .put("date", event.date())
        .put("sources", event.sources());
  }

  private static Tree odd(Oddity odd) {
    Tree tree =
        new Tree()
            .put("line", odd.event().written().line())
            .put("date", odd.event().date())
            .put("finding", odd.isContradiction());
    return switch (odd) {
      case Oddity.PartsDiffer(var event, String to, int total, int parts) ->
          tree.put("kind", "parts-differ")
              .put("direction", to)
              .put("total", total)
              .put("parts", parts);
      case Oddity.PartAlone(var event, String to, int parts) ->
          tree.put("kind", "part-alone").put("direction", to).put("parts", parts);
      case Oddity.Backwards(var event, var before) ->
          tree.put("kind", "backwards").put("other-line", before.written().line());
      case Oddity.Twice(var event, var first) ->
          tree.put("kind", "twice").put("other-line", first.written().line());
    };
  }

  /** The columns of {@link #rows}. */
  public static final List<String> COLUMNS =
      List.of(
          "kind",
          "speaker",
          "definition",
          "mediator",
          "from",
          "to",
          "direction",
          "category",
          "published",
          "people",
          "rows",
          "silent",
          "difference",
          "verdict");

  /** A row for each sum of the table, then one for each published total. */
  public static List<List<String>> rows(Appraisal appraisal) {
    List<List<String>> rows = new ArrayList<>();
    Window span = appraisal.history().span();
    for (Summed summed : sums(appraisal.history())) {
      Integer year = summed.year();
      Window days =
          year == null ? span : new Window(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
      List<String> row = new ArrayList<>(List.of("sum", "", "", ""));
      row.add(days == null ? "" : days.from().toString());
      row.add(days == null ? "" : days.to().toString());
      row.addAll(List.of(summed.to().id(), word(summed.category()), ""));
      row.addAll(cells(summed.sum()));
      row.addAll(List.of("", ""));
      rows.add(row);
    }
    for (Check check : appraisal.checks()) {
      Total total = check.total();
      List<String> row = new ArrayList<>();
      row.addAll(List.of("total", total.speaker(), total.definition(), total.mediator()));
      row.addAll(List.of(total.days().from().toString(), total.days().to().toString()));
      row.addAll(List.of(String.join(" ", total.directions()), word(total.category())));
      row.add(total.count().toString());
      row.addAll(cells(check.computed()));
      row.addAll(List.of(check.difference().toString(), word(check.verdict())));
      rows.add(row);
    }
    return rows;
  }

  private static List<String> cells(Sum sum) {
    return List.of(
        String.valueOf(sum.people()), String.valueOf(sum.rows()), String.valueOf(sum.silent()));
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
