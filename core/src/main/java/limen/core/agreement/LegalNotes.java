package limen.core.agreement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import limen.core.person.Finding;
import limen.core.person.Status;
import limen.core.terms.Agreement;
import limen.core.terms.Amount;
import limen.core.terms.Clause;
import limen.core.terms.Region;
import limen.core.terms.Selector;
import limen.core.terms.Stream;
import limen.core.terms.Term;

/**
 * Where an agreement touches rules it cannot change. An agreement may say all of this, and history
 * is full of agreements that do; the note says what stands against it.
 *
 * <p>Seriously wounded and sick go home regardless of number or rank (GC III 109, 110). Medical
 * personnel and chaplains are retained, not prisoners (GC III 33; GC I 28, 30). Civilians are
 * released when the reason for holding them is gone (GC IV 132, 134) and are no exchange units. A
 * headcount without a cut-off date rewards new captures.
 */
final class LegalNotes {
  private final Agreement agreement;

  LegalNotes(Agreement agreement) {
    this.agreement = agreement;
  }

  List<Remark> all() {
    List<Remark> remarks = new ArrayList<>();
    List<Clause> terms = agreement.terms();
    for (int i = 0; i < terms.size(); i++) {
      if (terms.get(i).term() instanceof Term.Ratio ratio
          && ratio.as() == Term.Ratio.Measure.COUNT) {
        parity("terms[" + i + "]", both(ratio), remarks);
      }
    }
    if (remarks.isEmpty()) {
      equalNumbers(remarks);
    }
    cutOff(remarks);
    return remarks;
  }

  private List<Selector> both(Term.Ratio ratio) {
    List<Selector> both = new ArrayList<>(ratio.left());
    both.addAll(ratio.right());
    return both.stream().filter(this::isLiving).toList();
  }

  private boolean isLiving(Selector of) {
    List<String> streams = agreement.streams(of);
    return !streams.isEmpty()
        && agreement.streams().entrySet().stream()
            .filter(s -> streams.contains(s.getKey()))
            .allMatch(s -> s.getValue().of() == Stream.Cargo.PERSONS);
  }

  /** Two numbers in opposite directions are a parity too, whatever the numbers are. */
  private void equalNumbers(List<Remark> remarks) {
    List<Selector> counted = new ArrayList<>();
    Set<String> receivers = new LinkedHashSet<>();
    String path = "terms";
    for (int i = 0; i < agreement.terms().size(); i++) {
      if (agreement.terms().get(i).term() instanceof Term.Number n
          && n.is() instanceof Amount.Counted
          && n.of().stream().allMatch(this::isLiving)) {
        counted.addAll(n.of());
        path = counted.size() == n.of().size() ? "terms[" + i + "]" : path;
        n.of().forEach(s -> receivers.addAll(to(s)));
      }
    }
    if (receivers.size() > 1) {
      parity(path, counted, remarks);
    }
  }

  private Set<String> to(Selector of) {
    Set<String> to = new LinkedHashSet<>();
    List<String> streams = agreement.streams(of);
    agreement
        .streams()
        .forEach(
            (id, s) -> {
              if (streams.contains(id)) {
                to.add(s.to());
              }
            });
    return to;
  }

  private void parity(String path, List<Selector> of, List<Remark> remarks) {
    note(
        path,
        of,
        "finding",
        List.of(Finding.SERIOUSLY_WOUNDED, Finding.SERIOUSLY_SICK),
        "legal.wounded",
        remarks);
    note(path, of, "status", List.of(Status.MEDICAL, Status.CHAPLAIN), "legal.retained", remarks);
    note(path, of, "status", List.of(Status.CIVILIAN), "legal.civilians", remarks);
  }

  /** Named inside the parity, or merely not kept out of it: two notes of different weight. */
  private void note(
      String path,
      List<Selector> of,
      String axis,
      List<? extends Enum<?>> values,
      String code,
      List<Remark> remarks) {
    boolean named = false;
    boolean possible = false;
    for (Selector selector : of) {
      Region region = agreement.region(selector.names());
      for (Enum<?> value : values) {
        possible |= !region.leavesOut(axis, value) && !keptOut(selector, axis, value);
        named |= region.names(axis, value) || namedInStages(selector, axis, value);
      }
    }
    if (named && possible) {
      remarks.add(Remark.legal(path, code + "-named"));
    } else if (possible) {
      remarks.add(Remark.legal(path, code + "-possible"));
    }
  }

  private boolean namedInStages(Selector of, String axis, Object value) {
    List<String> streams = agreement.streams(of);
    return agreement.stages().values().stream()
        .flatMap(s -> s.counts().keySet().stream())
        .filter(s -> streams.containsAll(agreement.streams(s)))
        .anyMatch(s -> agreement.region(s.names()).names(axis, value));
  }

  private boolean keptOut(Selector of, String axis, Object value) {
    List<String> streams = agreement.streams(of);
    for (Clause clause : agreement.terms()) {
      if (clause.term() instanceof Term.Eligible e
          && e.of().stream().anyMatch(s -> agreement.streams(s).containsAll(streams))) {
        boolean not =
            e.not().stream().anyMatch(k -> agreement.region(List.of(k)).takesIn(axis, value));
        boolean only = !e.only().isEmpty() && agreement.anyOf(e.only()).leavesOut(axis, value);
        if (not || only) {
          return true;
        }
      }
    }
    return false;
  }

  private void cutOff(List<Remark> remarks) {
    boolean has =
        agreement.terms().stream()
            .anyMatch(c -> c.term() instanceof Term.Eligible e && e.cutOff() != null);
    for (int i = 0; i < agreement.terms().size() && !has; i++) {
      if (agreement.terms().get(i).term() instanceof Term.Number n
          && n.is() instanceof Amount.Counted
          && n.of().stream().anyMatch(s -> isLiving(s) && !isOfThePast(s))) {
        remarks.add(Remark.legal("terms[" + i + "]", "legal.no-cut-off"));
        return;
      }
    }
  }

  private boolean isOfThePast(Selector of) {
    return of.names().stream()
        .map(agreement.kinds()::get)
        .anyMatch(k -> k != null && k.captured() != null && k.captured().before() != null);
  }
}
