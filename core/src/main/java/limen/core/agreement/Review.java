package limen.core.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import limen.core.terms.Agreement;
import limen.core.terms.Amount;
import limen.core.terms.Clause;
import limen.core.terms.Kind;
import limen.core.terms.Range;
import limen.core.terms.Selector;
import limen.core.terms.Term;
import limen.core.terms.Window;

/** Reads an agreement through for what contradicts itself, touches the law, or should be known. */
public final class Review {
  private final Agreement agreement;
  private final Promises promises;
  private final List<Remark> remarks = new ArrayList<>();

  private Review(Agreement agreement) {
    this.agreement = agreement;
    this.promises = new Promises(agreement);
  }

  /** Everything worth saying about an agreement: contradictions, then law, then notes. */
  public static List<Remark> of(Agreement agreement) {
    Review review = new Review(agreement);
    List<Clause> terms = agreement.terms();
    for (int i = 0; i < terms.size(); i++) {
      review.clause("terms[" + i + "]", terms.get(i));
    }
    review.versions();
    review.stageSums();
    review.stageOrder();
    review.kinds();
    review.unused();
    review.remarks.addAll(new LegalNotes(agreement).all());
    return review.remarks.stream().sorted(Comparator.comparing(Remark::weight)).toList();
  }

  private void clause(String path, Clause clause) {
    switch (clause.term()) {
      case Term.Ratio ratio -> ratio(path, ratio);
      case Term.Deadline deadline -> deadline(path, deadline);
      case Term.Number number when number.of().stream().anyMatch(this::isNobody) ->
          remarks.add(Remark.contradiction(path, "review.nobody", number.of()));
      case Term.Number number
          when agreement.stages().isEmpty() && number.each() == Term.Each.STAGE ->
          remarks.add(Remark.note(path, "review.no-stages"));
      case Term.Text text -> remarks.add(Remark.note(path, "review.text", text.words()));
      default -> {}
    }
  }

  /** Kinds that exclude each other in one breath count nobody. */
  private boolean isNobody(Selector of) {
    var region = agreement.region(of.names());
    return region.apart(region);
  }

  private void ratio(String path, Term.Ratio ratio) {
    if (ratio.as() == Term.Ratio.Measure.SHARE || ratio.scale() != null) {
      return;
    }
    Range left = promises.promised(ratio.left()).orElse(Range.UNKNOWN);
    Range right = promises.promised(ratio.right()).orElse(Range.UNKNOWN);
    Range weighed = right.times(ratio.factor().left());
    Range scaled = left.times(ratio.factor().right());
    boolean fixed = ratio.relation() == Term.Ratio.Relation.EQUAL;
    if (fixed && ratio.surplus() == Term.Ratio.Surplus.NONE && !scaled.meets(weighed)) {
      remarks.add(
          Remark.contradiction(
              path,
              "review.ratio",
              ratio.left(),
              left,
              ratio.right(),
              right,
              ratio.factor().toString()));
    }
  }

  private void deadline(String path, Term.Deadline deadline) {
    boolean asks =
        switch (deadline.duty()) {
          case HAPPEN -> deadline.event() != null;
          case DELIVER, LIST -> !deadline.of().isEmpty();
        };
    if (!asks) {
      remarks.add(Remark.contradiction(path, "review.deadline-of-nothing"));
    }
    var at = new Timetable(agreement, Map.of()).at(deadline.at());
    if (at != null && agreement.agreed() != null && at.toLocalDate().isBefore(agreement.agreed())) {
      remarks.add(
          Remark.contradiction(
              path, "review.deadline-before", at.toLocalDate(), agreement.agreed()));
    }
  }

  /** The same number told twice: two versions where each has a teller, a contradiction else. */
  private void versions() {
    List<Clause> terms = agreement.terms();
    for (int i = 0; i < terms.size(); i++) {
      for (int j = i + 1; j < terms.size(); j++) {
        if (terms.get(i).term() instanceof Term.Number a
            && terms.get(j).term() instanceof Term.Number b
            && a.each() == b.each()
            && promises.same(a.of(), b.of())) {
          twice("terms[" + j + "]", terms.get(i), a, terms.get(j), b);
        }
      }
    }
  }

  private void twice(String path, Clause first, Term.Number a, Clause second, Term.Number b) {
    boolean told = !first.toldBy().isEmpty() && !second.toldBy().isEmpty();
    if (told && !a.is().equals(b.is())) {
      remarks.add(
          Remark.note(
              path, "review.versions", a.of(), first.toldBy(), a.is(), second.toldBy(), b.is()));
    } else if (!told
        && a.is() instanceof Amount.Counted(Range x)
        && b.is() instanceof Amount.Counted(Range y)
        && !x.meets(y)) {
      remarks.add(Remark.contradiction(path, "review.twice", a.of(), x, y));
    }
  }

  private void stageSums() {
    Set<Selector> counted = new LinkedHashSet<>();
    agreement.stages().values().forEach(s -> counted.addAll(s.counts().keySet()));
    for (Selector of : counted) {
      Range sum = Range.ZERO;
      for (String stage : agreement.stages().keySet()) {
        sum = sum.plus(promises.promised(of, stage).orElse(Range.UNKNOWN));
      }
      Range whole = total(of);
      if (!sum.meets(whole)) {
        boolean over = sum.least() > whole.most();
        remarks.add(
            new Remark(
                over ? Remark.Weight.CONTRADICTION : Remark.Weight.NOTE,
                schedule(),
                Reason.of(over ? "review.stages-over" : "review.stages-short", of, sum, whole)));
      }
    }
  }

  private Range total(Selector of) {
    return agreement.terms().stream()
        .map(Clause::term)
        .filter(t -> t instanceof Term.Number n && promises.same(n.of(), List.of(of)))
        .map(t -> ((Term.Number) t).is())
        .filter(Amount.Counted.class::isInstance)
        .map(is -> ((Amount.Counted) is).count())
        .reduce(Range::hull)
        .orElse(Range.UNKNOWN);
  }

  private String schedule() {
    for (int i = 0; i < agreement.terms().size(); i++) {
      if (agreement.terms().get(i).term() instanceof Term.Schedule) {
        return "terms[" + i + "]";
      }
    }
    return "terms";
  }

  private void stageOrder() {
    Window before = null;
    for (var stage : agreement.stages().entrySet()) {
      Window on = stage.getValue().on();
      if (on != null && before != null && on.from().isBefore(before.from())) {
        remarks.add(Remark.note(schedule(), "review.stage-order", stage.getKey(), on));
      }
      if (on != null && agreement.agreed() != null && on.to().isBefore(agreement.agreed())) {
        remarks.add(
            Remark.contradiction(
                schedule(), "review.stage-before", stage.getKey(), on, agreement.agreed()));
      }
      before = on == null ? before : on;
    }
  }

  private void kinds() {
    agreement
        .kinds()
        .forEach(
            (id, kind) -> {
              String path = "kinds." + id;
              if (kind.age() != null && kind.age().on() == null) {
                remarks.add(Remark.note(path, "review.age-undated", id));
              }
              if (isEmpty(kind)) {
                remarks.add(Remark.note(path, "review.kind-without-test", id));
              }
            });
  }

  private static boolean isEmpty(Kind kind) {
    return kind.equals(
        new Kind(
            kind.name(),
            List.of(),
            List.of(),
            List.of(),
            null,
            null,
            List.of(),
            List.of(),
            null,
            List.of(),
            List.of(),
            List.of()));
  }

  /** A stream no term speaks of is promised to nobody. */
  private void unused() {
    for (String id : agreement.streams().keySet()) {
      boolean spoken =
          agreement.terms().stream()
              .flatMap(c -> Mentions.of(c.term()).stream())
              .anyMatch(s -> agreement.streams(s).contains(id));
      if (!spoken) {
        remarks.add(Remark.note("streams." + id, "review.stream-unused", id));
      }
    }
  }
}
