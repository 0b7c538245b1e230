package limen.paper.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import limen.core.person.Traits;
import limen.core.quota.Leg;
import limen.core.quota.Substitute;
import limen.core.selection.Admission;
import limen.core.selection.Candidate;
import limen.core.selection.Line;
import limen.core.selection.Mark;
import limen.core.selection.Plan;
import limen.core.selection.Reason;
import limen.core.terms.Agreement;
import limen.core.terms.Clause;
import limen.core.terms.Selector;
import limen.core.terms.Term;
import limen.paper.report.Report;
import limen.paper.report.Report.Block;
import limen.paper.report.Report.Point;
import limen.paper.report.Speech;
import limen.paper.text.Tone;
import limen.paper.words.Words;

/** What people decided before anything was computed, counted: pins, the annex, clauses on both. */
final class Decided {
  private final Plan plan;
  private final Agreement agreement;
  private final Words words;
  private final Speech speech;

  Decided(Plan plan, Agreement agreement, Words words) {
    this.plan = plan;
    this.agreement = agreement;
    this.words = words;
    this.speech = new Speech(words, agreement);
  }

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    section("plan.pins", pins(), blocks);
    section("plan.kept-back", keptBack(), blocks);
    section("plan.substitutes", clauses(), blocks);
    return blocks;
  }

  private void section(String heading, List<String> sentences, List<Block> blocks) {
    if (!sentences.isEmpty()) {
      blocks.add(new Report.Heading(words.say(heading)));
      blocks.add(
          new Report.Points(
              sentences.stream().map(s -> new Point("", Tone.PLAIN, s, List.of())).toList()));
    }
  }

  private List<String> pins() {
    if (plan.request().pins().isEmpty()) {
      return List.of();
    }
    long out = plan.request().pins().stream().filter(pin -> pin.stage() == null).count();
    Map<String, Integer> effects = new TreeMap<>();
    for (Line line : plan.lines().values()) {
      Mark mark = line.mark();
      if (mark != null) {
        effects.merge(PlanSpeech.effect(mark, line.reason()), 1, Integer::sum);
      }
    }
    List<String> said = new ArrayList<>();
    if (out < plan.request().pins().size()) {
      said.add(words.say("plan.pins.in", plan.request().pins().size() - out));
    }
    if (out > 0) {
      said.add(words.say("plan.pins.out", out));
    }
    said.add(words.say("plan.pins.displaced", effects.getOrDefault("displaced", 0)));
    if (effects.containsKey("moved")) {
      said.add(words.say("plan.pins.moved", effects.get("moved")));
    }
    if (effects.containsKey("brought")) {
      said.add(words.say("plan.pins.brought", effects.get("brought")));
    }
    if (effects.containsKey("with-pinned")) {
      said.add(words.say("plan.pins.with", effects.get("with-pinned")));
    }
    return said;
  }

  private List<String> keptBack() {
    int annex = 0;
    int companions = 0;
    int lawful = 0;
    for (Candidate person : plan.request().people()) {
      Line line = plan.lines().get(person.id());
      if (line != null && line.reason() instanceof Reason.HeldBack held) {
        annex += held.companion() ? 0 : 1;
        companions += held.companion() ? 1 : 0;
        lawful += !held.companion() && isOutside(person.traits()) ? 1 : 0;
      }
    }
    if (annex == 0) {
      return List.of();
    }
    List<String> said = new ArrayList<>();
    said.add(words.say("plan.kept-back.annex", annex));
    if (companions > 0) {
      said.add(words.say("plan.kept-back.companions", companions));
    }
    if (lawful > 0) {
      said.add(words.say("plan.kept-back.lawful", lawful));
    }
    List<String> clauses = keptBackBy();
    said.add(
        clauses.isEmpty()
            ? words.say("plan.kept-back.no-clause")
            : words.say("plan.kept-back.clause", clauses));
    return said;
  }

  private static boolean isOutside(Traits traits) {
    return Admission.outside(traits).isPresent();
  }

  /** Clauses by which this side may hold somebody back. */
  private List<String> keptBackBy() {
    List<String> clauses = new ArrayList<>();
    for (Clause clause : agreement.terms()) {
      if (clause.term() instanceof Term.Eligible eligible
          && eligible.heldBack() != null
          && eligible.of().stream().anyMatch(this::isOurs)) {
        clauses.add(Objects.requireNonNullElse(clause.clause(), eligible.heldBack()));
      }
    }
    return clauses;
  }

  private boolean isOurs(Selector of) {
    Set<String> streams = new LinkedHashSet<>();
    plan.request().terms().legs().stream().map(Leg::stream).forEach(streams::add);
    return agreement.streams(of).stream().anyMatch(streams::contains);
  }

  /** Who has to agree before somebody steps in, and that nobody who travels together is parted. */
  private List<String> clauses() {
    List<String> said = new ArrayList<>();
    for (Substitute substitute : plan.request().terms().substitutes()) {
      said.add(
          substitute.nobody()
              ? words.say("plan.substitutes.nobody", substitute.clause())
              : words.say(
                  "plan.substitutes.consent",
                  substitute.clause(),
                  substitute.consent().stream().map(speech::party).toList()));
    }
    for (Clause clause : agreement.terms()) {
      if (clause.term() instanceof Term.Together together
          && together.rule() == Term.Together.Rule.TRAVEL
          && together.parts().stream().anyMatch(this::isOurs)) {
        said.add(
            words.say(
                "plan.substitutes.travel",
                Objects.requireNonNullElse(clause.clause(), ""),
                groups()));
      }
    }
    return said.stream().distinct().toList();
  }

  private long groups() {
    Set<String> going = new HashSet<>();
    plan.chosen().values().forEach(going::addAll);
    return plan.request().people().stream()
        .filter(person -> person.group() != null && going.contains(person.id()))
        .map(Candidate::group)
        .distinct()
        .count();
  }
}
