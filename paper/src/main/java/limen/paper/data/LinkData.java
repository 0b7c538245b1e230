package limen.paper.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import limen.linkage.link.Pairs.Pair;
import limen.linkage.link.Zone;
import limen.paper.linking.Compared;
import limen.paper.linking.LeftOut;
import limen.paper.linking.LinkSpeech;
import limen.paper.linking.Linked;
import limen.paper.linking.Reviewed.Decision;
import limen.paper.linking.Truth;
import limen.paper.linking.Weighing;
import org.jspecify.annotations.Nullable;

/** Who may stand in two tables, as data that names nobody: signs and probabilities. */
public final class LinkData {
  private LinkData() {}

  /** The columns of {@link #rows}. */
  public static final List<String> COLUMNS = List.of("left", "right", "zone", "probability");

  /** {@code link/1}, or {@code dedupe/1} where there is one table. */
  public static Map<String, @Nullable Object> tree(Linked linked, @Nullable Truth truth) {
    return Tree.of(linked.isOne() ? "dedupe/1" : "link/1")
        .put("left-rows", linked.left().table().rows())
        .put("right-rows", linked.isOne() ? 0 : linked.right().table().rows())
        .put("compared-pairs", linked.compared())
        .put("ages-as-of", linked.agesAsOf())
        .put("links", linked.pairs(Zone.LINK).size())
        .put("review", linked.pairs(Zone.REVIEW).size())
        .put("decided", linked.reviewed().decisions().stream().map(d -> pair(linked, d)).toList())
        .put("fields", linked.fields().compared().stream().map(f -> field(linked, f)).toList())
        .put("left-out", linked.fields().leftOut().stream().map(LinkData::out).toList())
        .put("pairs", linked.pairs().stream().map(pair -> pair(linked, pair)).toList())
        .put("truth", truth == null ? null : truth(truth))
        .map();
  }

  private static Tree field(Linked linked, Compared field) {
    return new Tree()
        .put("name", field.name())
        .put("kind", field.kind())
        .put("left", linked.left().table().headings().get(field.left().heading()))
        .put("right", linked.right().table().headings().get(field.right().heading()));
  }

  private static Tree out(LeftOut out) {
    return new Tree().put("heading", out.heading()).put("why", out.why()).put("table", out.table());
  }

  private static Tree pair(Linked linked, Pair pair) {
    return new Tree()
        .put("left", linked.id(pair.left()))
        .put("right", linked.id(pair.right()))
        .put("zone", pair.zone())
        .put("probability", LinkSpeech.probability(pair.probability()));
  }

  private static Tree pair(Linked linked, Decision decision) {
    return new Tree()
        .put("left", linked.id(decision.left()))
        .put("right", linked.id(decision.right()))
        .put("zone", zone(decision));
  }

  private static String zone(Decision decision) {
    return decision.same() ? "confirmed" : "rejected";
  }

  /** A row for each pair, what humans decided first, then the likeliest. */
  public static List<List<String>> rows(Linked linked) {
    List<List<String>> rows = new ArrayList<>();
    for (Decision decision : linked.reviewed().decisions()) {
      int left = decision.left();
      int right = decision.right();
      double probability = linked.weighing(left, right).probability();
      rows.add(row(linked, left, right, zone(decision), probability));
    }
    for (Pair pair : linked.pairs()) {
      String zone = pair.zone().name().toLowerCase(Locale.ROOT);
      rows.add(row(linked, pair.left(), pair.right(), zone, pair.probability()));
    }
    return rows;
  }

  private static List<String> row(
      Linked linked, int left, int right, String zone, double probability) {
    return List.of(linked.id(left), linked.id(right), zone, LinkSpeech.probability(probability));
  }

  private static Tree truth(Truth truth) {
    return new Tree()
        .put("links", score(truth.links()))
        .put("together", score(truth.together()))
        .put("with-review", score(truth.review()))
        .put("rest-in-review", round(truth.restInReview()))
        .put("calibration-error", round(truth.calibrationError()))
        .put("bins", truth.bins().stream().map(LinkData::bin).toList());
  }

  private static Tree score(Truth.Score score) {
    return new Tree()
        .put("right", score.right())
        .put("wrong", score.wrong())
        .put("missed", score.missed())
        .put("precision", round(score.precision()))
        .put("recall", round(score.recall()))
        .put("f1", round(score.f1()));
  }

  private static Tree bin(Truth.Bin bin) {
    return new Tree()
        .put("from", bin.from())
        .put("to", bin.to())
        .put("pairs", bin.pairs())
        .put("said", round(bin.said()))
        .put("seen", round(bin.seen()));
  }

  /** Null where there is none. */
  private static @Nullable Double round(double share) {
    return Double.isNaN(share) ? null : Double.valueOf(Math.round(share * 10_000) / 10_000.0);
  }

  /** The columns of {@link #steps}. */
  public static final List<String> STEP_COLUMNS = List.of("step", "found", "weight");

  /** {@code link-why/1}: why one pair is as likely as it is; the values stay in the tables. */
  public static Map<String, @Nullable Object> why(Linked linked, int one, int other) {
    Weighing weighing = linked.weighing(one, other);
    Decision decision = linked.decision(one, other);
    List<Tree> steps = new ArrayList<>();
    for (List<String> step : steps(linked, one, other)) {
      steps.add(
          new Tree()
              .put("step", step.get(0))
              .put("found", step.get(1))
              .put("weight", Double.valueOf(step.get(2))));
    }
    return Tree.of("link-why/1")
        .put("left", linked.id(one))
        .put("right", linked.id(other))
        .put(
            "zone",
            decision != null ? zone(decision) : weighing.zone() == null ? "none" : weighing.zone())
        .put("probability", LinkSpeech.probability(weighing.probability()))
        .put("weight", round(weighing.sum()))
        .put("steps", steps)
        .map();
  }

  /** A row for each step. */
  public static List<List<String>> steps(Linked linked, int one, int other) {
    Weighing weighing = linked.weighing(one, other);
    List<List<String>> rows = new ArrayList<>();
    rows.add(step("prior", "", weighing.prior()));
    for (int i = 0; i < weighing.steps().size(); i++) {
      Weighing.Step step = weighing.steps().get(i);
      rows.add(
          step(
              linked.fields().compared().get(i).name(),
              step.level().name().toLowerCase(Locale.ROOT),
              step.weight()));
    }
    rows.add(step("together", "", weighing.together()));
    rows.add(step("likeness", "", weighing.likeness()));
    rows.add(step("rivals", "", weighing.rivals()));
    return rows;
  }

  private static List<String> step(String what, String found, double weight) {
    return List.of(
        what, found, String.format(Locale.ROOT, "%.2f", Math.abs(weight) < 0.005 ? 0.0 : weight));
  }
}
