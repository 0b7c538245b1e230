package limen.paper.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import limen.core.person.Ground;
import limen.core.quota.Leg;
import limen.core.quota.Outgoing;
import limen.core.quota.Outside;
import limen.core.quota.Quota;
import limen.core.scrutiny.Check;
import limen.core.scrutiny.Fairness;
import limen.core.selection.Admission;
import limen.core.selection.Candidate;
import limen.core.selection.Line;
import limen.core.selection.Plan;
import limen.core.selection.Planned;
import limen.core.selection.Reason;
import limen.core.selection.Request;
import limen.core.selection.Shortfall;
import limen.core.terms.Agreement;
import limen.core.terms.Range;
import limen.paper.report.Report;
import limen.paper.report.Report.Block;
import limen.paper.report.Report.Cell;
import limen.paper.report.Report.Column;
import limen.paper.report.Report.Point;
import limen.paper.text.Tone;
import limen.paper.words.Words;
import org.jspecify.annotations.Nullable;

/** The summary of a plan, in numbers only: nobody's name or id stands in it. */
public final class PlanReport {
  private static final int MOST_REASONS = 20;

  /** Drawn besides the table; units and ranks are too many for a drawing to be read. */
  private static final Set<Fairness.Axis> DRAWN =
      Set.of(Fairness.Axis.CAPTIVITY, Fairness.Axis.SEX);

  private final Agreement agreement;
  private final Words words;
  private final PlanSpeech speech;

  private PlanReport(Agreement agreement, Words words) {
    this.agreement = agreement;
    this.words = words;
    this.speech = new PlanSpeech(words, agreement);
  }

  /** A file that was written, and what it is. */
  public record Written(String file, String what) {}

  /**
   * What came of a request; a plan only after {@link Check} found nothing wrong with it.
   *
   * @param invented whether the people are invented
   * @param files what was written
   */
  public static Report of(
      Planned planned, Agreement agreement, Words words, boolean invented, List<Written> files) {
    PlanReport report = new PlanReport(agreement, words);
    return switch (planned) {
      case Plan plan -> report.plan(plan, invented, files);
      case Shortfall shortfall -> report.shortfall(shortfall);
      case Planned.PinRefused refused -> report.refused(refused);
    };
  }

  private static boolean restsOnSearch(Line line) {
    return switch (line.reason()) {
      case Reason.NotYet notYet -> notYet.proof().restsOnSearch();
      case Reason.Ready ready -> ready.notYet().proof().restsOnSearch();
      default -> false;
    };
  }

  private Report plan(Plan plan, boolean invented, List<Written> files) {
    List<Block> blocks = new ArrayList<>();
    if (invented) {
      blocks.add(new Report.Band(words.say("plan.drill")));
    }
    int goes = plan.chosen().values().stream().mapToInt(List::size).sum();
    blocks.add(
        new Report.Lead(
            words.say(
                "plan.lead", goes, plan.request().terms().legs().size(), plan.outside().size())));
    blocks.add(bars(plan));
    blocks.add(new Report.Words(words.say("plan.checked"), Tone.GREEN));
    long searched = plan.lines().values().stream().filter(PlanReport::restsOnSearch).count();
    if (searched > 0) {
      blocks.add(new Report.Words(words.say("plan.searched", searched), Tone.BOLD));
    }
    blocks.add(
        new Report.Words(
            plan.request().pins().isEmpty()
                ? words.say("plan.proposal")
                : words.say("plan.proposal.pins"),
            Tone.DIM));
    blocks.add(new Report.Heading(words.say("plan.stages")));
    blocks.add(stages(plan));
    blocks.add(new Report.Heading(words.say("plan.quotas")));
    blocks.add(quotas(plan));
    blocks.add(new Report.Heading(words.say("plan.order")));
    blocks.add(new Report.Words(order(plan.request().terms().grounds()), Tone.PLAIN));
    outside(plan, blocks);
    blocks.addAll(new Decided(plan, agreement, words).blocks());
    blocks.add(new Report.Heading(words.say("plan.others")));
    blocks.add(others(plan));
    fairness(plan, blocks);
    left(plan.request().terms(), blocks);
    if (!files.isEmpty()) {
      blocks.add(new Report.Heading(words.say("plan.files")));
      blocks.add(files(files));
    }
    return new Report(title(plan.request().terms().side()), blocks);
  }

  private String title(String side) {
    String party =
        agreement.parties().containsKey(side)
            ? Objects.requireNonNull(agreement.parties().get(side)).name().in(words.language())
            : side;
    return words.say("plan.title", party, agreement.title().in(words.language()));
  }

  private Block bars(Plan plan) {
    List<Report.Bar> bars = new ArrayList<>();
    for (Leg leg : plan.request().terms().legs()) {
      long goes = size(plan.chosen(), leg);
      long asked = asked(plan.request().terms(), leg, goes);
      if (asked == 0) {
        continue;
      }
      String caption = words.say("plan.fill", goes, asked);
      bars.add(new Report.Bar(speech.leg(leg), Range.of(goes), asked, List.of(), caption));
    }
    return new Report.Bars(bars);
  }

  /** What the quotas ask of everybody on a leg; what is planned where none does. */
  private static long asked(Outgoing terms, Leg leg, long otherwise) {
    return terms.quotas().stream()
        .filter(quota -> quota.of().size() == 1 && quota.count().hasMost())
        .filter(quota -> quota.of().getFirst().kinds().isEmpty())
        .filter(quota -> quota.of().getFirst().legs().equals(Set.of(leg)))
        .mapToLong(quota -> quota.count().most())
        .min()
        .orElse(otherwise);
  }

  private static long size(Map<Leg, List<String>> lists, Leg leg) {
    return lists.getOrDefault(leg, List.of()).size();
  }

  private Column text(String key) {
    return new Column(words.say(key), false);
  }

  private Column count(String key) {
    return new Column(words.say(key), true);
  }

  private static List<Cell> row(String... cells) {
    return Arrays.stream(cells).map(Cell::of).toList();
  }

  private Block stages(Plan plan) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Leg leg : plan.request().terms().legs()) {
      long goes = size(plan.chosen(), leg);
      rows.add(
          row(
              speech.leg(leg),
              words.show(asked(plan.request().terms(), leg, goes)),
              words.show(goes),
              words.show(size(plan.ready(), leg))));
    }
    return new Report.Grid(
        "",
        List.of(
            text("plan.col.stage"),
            count("plan.col.asked"),
            count("plan.col.goes"),
            count("plan.col.ready")),
        rows);
  }

  private Block quotas(Plan plan) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Quota quota : plan.request().terms().quotas()) {
      rows.add(
          row(
              quota.clause().equals(Quota.COUNTED) ? words.say("plan.counts") : quota.clause(),
              speech.whom(quota),
              words.show(quota.count()),
              words.show(Check.sure(plan, quota))));
    }
    return new Report.Grid(
        "",
        List.of(
            text("plan.col.clause"),
            text("plan.col.whom"),
            count("plan.col.asked"),
            count("plan.col.planned")),
        rows);
  }

  private String order(List<Ground> grounds) {
    return grounds.isEmpty()
        ? words.say("plan.order.lottery")
        : words.say("plan.order.by", grounds.stream().map(speech::ground).toList());
  }

  private void outside(Plan plan, List<Block> blocks) {
    blocks.add(new Report.Heading(words.say("plan.outside-parity")));
    Map<Outside, Integer> counts = new LinkedHashMap<>();
    for (Line line : plan.lines().values()) {
      if (line.reason() instanceof Reason.OutsideParity(Outside outside)) {
        counts.merge(outside, 1, Integer::sum);
      }
    }
    if (counts.isEmpty()) {
      blocks.add(new Report.Words(words.say("plan.outside-parity.none"), Tone.PLAIN));
      return;
    }
    blocks.add(new Report.Words(words.say("plan.outside-parity.lead"), Tone.PLAIN));
    List<List<Cell>> rows = new ArrayList<>();
    counts.forEach(
        (outside, count) ->
            rows.add(row(speech.outside(outside) + ", " + outside.article(), words.show(count))));
    blocks.add(
        new Report.Grid("", List.of(text("plan.col.reason"), count("plan.col.people")), rows));
  }

  /** How many do not go yet, for each reason in the same words. */
  private Block others(Plan plan) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Line line : plan.lines().values()) {
      String reason = general(line.reason());
      if (!reason.isEmpty()) {
        counts.merge(reason, 1, Integer::sum);
      }
    }
    return new Report.Points(
        counts.entrySet().stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
            .limit(MOST_REASONS)
            .map(
                entry ->
                    new Point(words.show(entry.getValue()), Tone.BOLD, entry.getKey(), List.of()))
            .toList());
  }

  private String general(Reason reason) {
    return switch (reason) {
      case Reason.Chosen c -> "";
      case Reason.OutsideParity o -> "";
      case Reason.Ready r -> "";
      case Reason.NotYet n -> n.together() > 1 ? "" : speech.reason(n);
      case Reason.HeldBack h -> words.say("plan.held-back.counted");
      default -> speech.reason(reason);
    };
  }

  private void fairness(Plan plan, List<Block> blocks) {
    blocks.add(new Report.Heading(words.say("plan.fairness")));
    blocks.add(new Report.Words(words.say("plan.fairness.lead"), Tone.DIM));
    for (Fairness figures : Fairness.of(plan)) {
      List<List<Cell>> rows = new ArrayList<>();
      List<Report.Bar> bars = new ArrayList<>();
      for (Fairness.Row row : figures.rows()) {
        String value = speech.value(figures.axis(), row.value());
        Integer chosen = row.chosen();
        Integer eligible = row.eligible();
        if (chosen == null && eligible == null) {
          continue;
        }
        rows.add(row(value, shown(chosen), shown(eligible)));
        if (chosen != null && eligible != null && DRAWN.contains(figures.axis())) {
          String caption = words.say("plan.fill", chosen, eligible);
          bars.add(new Report.Bar(value, Range.of(chosen), eligible, List.of(), caption));
        }
      }
      blocks.add(
          new Report.Grid(
              speech.axis(figures.axis()),
              List.of(text("plan.col.value"), count("plan.col.chosen"), count("plan.col.eligible")),
              rows));
      if (bars.size() > 1) {
        blocks.add(new Report.Bars(bars));
      }
    }
  }

  private String shown(@Nullable Integer number) {
    return number == null ? words.say("plan.hidden") : words.show(number);
  }

  private void left(Outgoing terms, List<Block> blocks) {
    if (terms.left().isEmpty()) {
      return;
    }
    blocks.add(new Report.Heading(words.say("plan.left")));
    blocks.add(
        new Report.Points(
            terms.left().stream()
                .map(left -> new Point("", Tone.PLAIN, left(left), List.of()))
                .toList()));
  }

  private String left(Outgoing.LeftOut left) {
    return switch (left.why()) {
      case "both-sides" -> words.say("plan.left.both-sides", left.clause());
      case "daily" -> words.say("plan.left.daily", left.clause());
      case "together" -> words.say("plan.left.together", left.clause());
      case "acts-needed" -> words.say("plan.left.acts-needed", left.clause());
      default -> words.say("plan.left.other", left.clause(), left.why());
    };
  }

  private Block files(List<Written> files) {
    return new Report.Grid(
        "",
        List.of(text("plan.col.file"), text("plan.col.what")),
        files.stream().map(file -> row(file.file(), file.what())).toList());
  }

  private Report shortfall(Shortfall shortfall) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Report.Lead(words.say("plan.shortfall.lead")));
    unknown(shortfall.request(), blocks);
    points("plan.shortfall.binds", shortfall.binds().stream().map(speech::bind).toList(), blocks);
    points("plan.shortfall.alone", alone(shortfall), blocks);
    points(
        "plan.shortfall.nearest",
        shortfall.nearest().stream().map(speech::change).toList(),
        blocks);
    return new Report(words.say("plan.shortfall.title"), blocks);
  }

  /** What is missing may be no place and no clause but a word in the register. */
  private void unknown(Request request, List<Block> blocks) {
    Admission admission = new Admission(request);
    Map<String, Integer> clauses = new TreeMap<>();
    for (Candidate person : request.people()) {
      if (admission.reason(person).orElse(null) instanceof Reason.NotEligible no && no.unknown()) {
        clauses.merge(no.clause(), 1, Integer::sum);
      }
    }
    clauses.forEach(
        (clause, people) ->
            blocks.add(
                new Report.Words(
                    words.say("plan.shortfall.unknown", (long) people, clause), Tone.YELLOW)));
  }

  private List<String> alone(Shortfall shortfall) {
    List<String> enough =
        shortfall.alone().stream()
            .filter(change -> change.instead() != null)
            .map(speech::change)
            .toList();
    return enough.isEmpty() ? List.of(words.say("plan.shortfall.none-alone")) : enough;
  }

  private void points(String heading, List<String> sentences, List<Block> blocks) {
    if (!sentences.isEmpty()) {
      blocks.add(new Report.Heading(words.say(heading)));
      blocks.add(
          new Report.Points(
              sentences.stream()
                  .map(sentence -> new Point("", Tone.PLAIN, sentence, List.of()))
                  .toList()));
    }
  }

  private Report refused(Planned.PinRefused refused) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Report.Lead(words.say("plan.pin-refused", refused.number())));
    points("plan.shortfall.binds", refused.binds().stream().map(speech::bind).toList(), blocks);
    return new Report(words.say("plan.shortfall.title"), blocks);
  }
}
