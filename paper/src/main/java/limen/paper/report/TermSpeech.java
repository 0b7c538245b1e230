package limen.paper.report;

import java.util.ArrayList;
import java.util.List;
import limen.core.terms.Agreement;
import limen.core.terms.Amount;
import limen.core.terms.Factor;
import limen.core.terms.Range;
import limen.core.terms.Selector;
import limen.core.terms.Stream;
import limen.core.terms.Term;
import limen.paper.words.Words;

/** Says what a term says, in sentences. */
record TermSpeech(Speech speech) {

  List<String> sentences(Term term) {
    return switch (term) {
      case Term.Number number -> number(number);
      case Term.Ratio ratio -> ratio(ratio);
      case Term.Schedule schedule -> schedule(schedule);
      case Term.Deadline deadline -> deadline(deadline);
      case Term.Order order -> order(order);
      case Term.Together together -> together(together);
      case Term.Eligible eligible -> eligible(eligible);
      case Term.Otherwise otherwise -> otherwise(otherwise);
      case Term.Stay stay -> stay(stay);
      case Term.Text(var words) -> List.of(speech.say("explain.text", speech.in(words)));
    };
  }

  private List<String> number(Term.Number number) {
    List<String> said = new ArrayList<>();
    said.add(
        switch (number.is()) {
          case Amount.Counted(Range count) when isPeople(number.of()) ->
              speech.say("explain.number.exact", number.of(), count);
          case Amount.Counted(Range count) ->
              speech.say("explain.number.things", number.of(), count);
          case Amount.Everyone everyone -> speech.say("explain.number.everyone", number.of());
          case Amount.Any any -> speech.say("explain.number.any", number.of());
        });
    each(number.each(), said);
    return said;
  }

  private boolean isPeople(List<Selector> of) {
    Agreement agreement = speech.agreement();
    return of.stream()
        .flatMap(s -> agreement.streams(s).stream())
        .map(agreement.streams()::get)
        .noneMatch(s -> s == null || s.of() != Stream.Cargo.PERSONS);
  }

  private void each(Term.Each each, List<String> said) {
    switch (each) {
      case TOTAL -> {}
      case STAGE -> said.add(speech.say("explain.each.stage"));
      case DAY -> said.add(speech.say("explain.each.day"));
      case RUNNING -> said.add(speech.say("explain.each.running"));
    }
  }

  private List<String> ratio(Term.Ratio ratio) {
    List<String> said = new ArrayList<>();
    Factor factor = ratio.factor();
    String scale = ratio.scale();
    if (ratio.as() == Term.Ratio.Measure.SHARE) {
      said.add(speech.say("explain.ratio.pace", ratio.left(), ratio.right()));
    } else if (scale != null && ratio.weigh() != Term.Ratio.Weigh.BOTH) {
      boolean right = ratio.weigh() == Term.Ratio.Weigh.RIGHT;
      said.add(
          speech.say(
              "explain.ratio.price",
              right ? ratio.left() : ratio.right(),
              right ? ratio.right() : ratio.left(),
              scale));
    } else if (factor.left() == 1 && factor.right() == 1) {
      boolean equal = ratio.relation() == Term.Ratio.Relation.EQUAL;
      String key = equal ? "explain.ratio.equal" : "explain.ratio.at-least";
      said.add(speech.say(key, ratio.left(), ratio.right()));
    } else {
      said.add(
          speech.say(
              "explain.ratio.factor", ratio.left(), ratio.right(), factor.left(), factor.right()));
    }
    if (scale != null && ratio.weigh() == Term.Ratio.Weigh.BOTH) {
      said.add(speech.say("explain.ratio.scale", scale));
    }
    each(ratio.each(), said);
    if (ratio.surplus() == Term.Ratio.Surplus.DEBT) {
      said.add(speech.say("explain.ratio.debt"));
    }
    return said;
  }

  private List<String> schedule(Term.Schedule schedule) {
    List<String> said = new ArrayList<>();
    if (schedule.begins() != null) {
      said.add(speech.say("explain.begins", schedule.begins()));
    }
    if (!schedule.stages().isEmpty()) {
      said.add(speech.say("explain.schedule"));
      List<String> stages = new ArrayList<>();
      schedule.stages().forEach((id, stage) -> stages.add(stage(id, stage)));
      said.add(Words.sentence(String.join("; ", stages)));
    }
    if (schedule.every() != null) {
      said.add(speech.say("explain.every", schedule.every()));
    }
    Term.Schedule.Extension more = schedule.extension();
    if (more != null) {
      said.add(speech.say("explain.extension", more.per(), more.of(), more.adds()));
      if (more.limit() != null) {
        said.add(speech.say("explain.extension.limit", more.limit()));
      }
    }
    return said;
  }

  private String stage(String id, Term.Schedule.Stage stage) {
    List<String> parts = new ArrayList<>();
    parts.add(speech.days(stage.on(), "explain.stage.no-day"));
    if (stage.place() != null) {
      parts.add(stage.place());
    }
    stage.counts().forEach((of, count) -> parts.add(speech.say("explain.stage.count", of, count)));
    return speech.say("explain.stage", speech.stage(id), String.join(", ", parts));
  }

  private List<String> deadline(Term.Deadline deadline) {
    List<String> said = new ArrayList<>();
    said.add(
        switch (deadline.duty()) {
          case DELIVER -> speech.say("explain.deadline.deliver", deadline.of(), deadline.at());
          case LIST -> speech.say("explain.deadline.list", deadline.of(), deadline.at());
          case HAPPEN -> speech.say("explain.deadline.happen", event(deadline), deadline.at());
        });
    if (!deadline.by().isEmpty()) {
      said.add(speech.say("explain.by", deadline.by()));
    }
    if (deadline.orElse() != null) {
      said.add(speech.say("explain.or-else", deadline.orElse()));
    }
    return said;
  }

  private static Object event(Term.Deadline deadline) {
    String event = deadline.event();
    return new limen.core.agreement.Reason.Name(
        limen.core.agreement.Reason.Name.Sort.EVENT, event == null ? "" : event);
  }

  private List<String> order(Term.Order order) {
    List<String> said = new ArrayList<>();
    if (!order.by().isEmpty()) {
      said.add(speech.say("explain.order", order.of(), order.by()));
    }
    if (order.words() != null) {
      said.add(speech.say("explain.order.words", order.of(), order.words()));
    }
    if (!order.alternatives().isEmpty()) {
      List<String> ways = order.alternatives().stream().map(this::alternative).toList();
      said.add(speech.say("explain.order.alternatives", String.join("; ", ways)));
    }
    if (!order.choiceOf().isEmpty()) {
      said.add(speech.say("explain.order.choice", order.choiceOf()));
    }
    if (!order.listBy().isEmpty()) {
      said.add(speech.say("explain.order.list-by", order.of(), order.listBy()));
    }
    return said;
  }

  private String alternative(Term.Order.Alternative alternative) {
    List<String> parts = new ArrayList<>(alternative.by().stream().map(speech::word).toList());
    if (alternative.words() != null) {
      parts.add(alternative.words());
    }
    return String.join(", ", parts);
  }

  private List<String> together(Term.Together together) {
    List<String> said = new ArrayList<>();
    said.add(speech.say("explain.together", together.parts(), together.rule()));
    if (together.step() != null) {
      said.add(speech.say("explain.together.step", together.step()));
    }
    if (!together.onWordOf().isEmpty()) {
      said.add(speech.say("explain.together.word", together.onWordOf()));
    }
    return said;
  }

  private List<String> eligible(Term.Eligible eligible) {
    List<String> said = new ArrayList<>();
    if (!eligible.only().isEmpty()) {
      said.add(speech.say("explain.eligible.only", eligible.of(), kinds(eligible.only())));
    }
    if (!eligible.not().isEmpty()) {
      said.add(speech.say("explain.eligible.not", eligible.of(), kinds(eligible.not())));
    }
    if (said.isEmpty()) {
      said.add(speech.say("explain.eligible.rules", eligible.of()));
    }
    if (eligible.heldBack() != null) {
      said.add(speech.say("explain.eligible.held-back", eligible.heldBack()));
    }
    for (Term.Eligible.Need need : eligible.needs()) {
      said.add(speech.say("explain.eligible.need", need.act(), speech.party(need.by())));
    }
    for (Term.Eligible.Check check : eligible.checked()) {
      said.add(
          switch (check) {
            case LIST -> speech.say("explain.eligible.checked-list");
            case DAY -> speech.say("explain.eligible.checked-day");
          });
    }
    if (!eligible.by().isEmpty()) {
      said.add(speech.say("explain.eligible.by", eligible.by()));
    }
    if (eligible.cutOff() != null) {
      said.add(speech.say("explain.eligible.cut-off", eligible.cutOff()));
    }
    return said;
  }

  private String kinds(List<String> kinds) {
    return String.join(", ", kinds.stream().map(speech::kind).toList());
  }

  private List<String> otherwise(Term.Otherwise otherwise) {
    List<String> said = new ArrayList<>();
    String causes = String.join(", ", otherwise.when().stream().map(speech::word).toList());
    said.add(speech.say("explain.otherwise", otherwise.of(), causes, otherwise.counts()));
    if (otherwise.replacedBy() != null) {
      said.add(speech.say("explain.otherwise.replaced", otherwise.replacedBy()));
    }
    if (!otherwise.consent().isEmpty()) {
      said.add(speech.say("explain.otherwise.consent", otherwise.consent()));
    }
    otherwise.then().forEach(step -> said.add(speech.say("explain.otherwise.step", step(step))));
    return said;
  }

  private String step(Term.Otherwise.Step step) {
    List<String> parts = new ArrayList<>();
    if (step.custodian() != null) {
      parts.add(speech.say("explain.otherwise.custody", speech.party(step.custodian())));
    }
    if (step.upTo() != null) {
      parts.add(speech.say("explain.otherwise.up-to", step.upTo()));
    }
    if (step.leadsTo() != null) {
      parts.add(step.leadsTo());
    }
    return String.join(", ", parts);
  }

  private List<String> stay(Term.Stay stay) {
    List<String> said = new ArrayList<>();
    said.add(speech.say("explain.stay", stay.of(), stay.status()));
    if (stay.where() != null) {
      said.add(speech.say("explain.stay.where", speech.party(stay.where())));
    }
    if (stay.until() != null) {
      said.add(speech.say("explain.stay.until", stay.until()));
    }
    if (stay.forbids() != null) {
      said.add(speech.say("explain.stay.forbids", stay.forbids()));
    }
    return said;
  }
}
