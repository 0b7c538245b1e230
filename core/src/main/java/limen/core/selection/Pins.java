package limen.core.selection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import limen.core.document.Nearest;
import limen.core.document.Refusal;
import limen.core.quota.Leg;
import limen.core.quota.Outside;

/**
 * Whether the pins of a request can be pins at all, before anything is computed. No answer holds a
 * person's sign: somebody may have written a name in its place.
 */
public final class Pins {
  private final Request request;
  private final Admission admission;
  private final Map<String, Candidate> people = new HashMap<>();

  private Pins(Request request) {
    this.request = request;
    admission = new Admission(request.pinned(List.of()));
    request.people().forEach(person -> people.put(person.id(), person));
  }

  /**
   * What is wrong with pins, by their place among them from 0; nothing where all can be tried.
   *
   * <p>Refused is a pin about nobody in the register, about somebody whom the terms, the annex or
   * the Conventions have decided about already, to a stage that is none or not open to the person,
   * and each of two pins that say different things of one person or of people who travel together,
   * or the same of one person twice.
   */
  public static SortedMap<Integer, Refusal> refused(Request request) {
    Pins pins = new Pins(request);
    SortedMap<Integer, Refusal> refused = new TreeMap<>();
    for (int i = 0; i < request.pins().size(); i++) {
      int number = i;
      pins.against(i).ifPresent(refusal -> refused.put(number, refusal));
    }
    return refused;
  }

  private Optional<Refusal> against(int number) {
    Pin pin = request.pins().get(number);
    Candidate person = people.get(pin.id());
    if (person == null) {
      return refusal(
          "the sign in this row is nobody’s in the register",
          "Maybe it is of another register, or of somebody who has died.");
    }
    Optional<Refusal> decided = admission.reason(person).flatMap(Pins::decided);
    return decided.isPresent()
        ? decided
        : stage(pin, person).or(() -> contradicted(number, person));
  }

  private static Optional<Refusal> decided(Reason reason) {
    return switch (reason) {
      case Reason.OutsideParity(Outside outside) ->
          refusal(
              "the person waits for no counterpart (" + outside.article() + ")",
              "Maybe take the row out; the person goes outside every count.");
      case Reason.NotEligible(String clause, boolean unknown, boolean companion) ->
          refusal(
              unknown
                  ? "whether clause ‘" + clause + "’ lets the person go is not known"
                  : "clause ‘" + clause + "’ does not let the person go",
              companion
                  ? "Maybe it is about somebody who travels with the person; ‘limen why’ says more."
                  : "Maybe the register lacks something; ‘limen why’ says more.");
      case Reason.HeldBack h ->
          refusal(
              "the person, or somebody of the group, is held back in the annex",
              "Maybe whoever ordered that has to end it first.");
      case Reason.EndClaimed c ->
          refusal(
              "it is said that the person is not held any more",
              "Maybe ‘limen register note’ when the person was seen, or when it is proven.");
      default -> Optional.empty();
    };
  }

  private Optional<Refusal> stage(Pin pin, Candidate person) {
    String stage = pin.stage();
    List<String> stages = request.terms().legs().stream().map(Leg::stage).distinct().toList();
    if (stage != null && !stages.contains(stage)) {
      List<String> words = new ArrayList<>(stages);
      words.add(Pin.NOT_NOW);
      return refusal("‘" + stage + "’ is no stage of this plan", Nearest.advice(stage, words));
    }
    return stage == null || admission.on(person).stream().anyMatch(l -> l.stage().equals(stage))
        ? Optional.empty()
        : refusal(
            "nothing of stage ‘" + stage + "’ is open to the person",
            "Maybe another stage; ‘limen why’ says which clause is in the way.");
  }

  private Optional<Refusal> contradicted(int number, Candidate person) {
    Pin pin = request.pins().get(number);
    for (int i = 0; i < request.pins().size(); i++) {
      Pin other = request.pins().get(i);
      Candidate another = people.get(other.id());
      if (i == number || another == null) {
        continue;
      }
      if (other.id().equals(pin.id())) {
        return refusal(
            "another row is about the same person",
            "Maybe keep the one that both signers mean, and take the other out.");
      }
      if (person.group() != null
          && person.group().equals(another.group())
          && !Objects.equals(pin.stage(), other.stage())) {
        return refusal(
            "another row says otherwise of somebody who travels with the person",
            "Maybe one stage for all of the group, or part the group in the register.");
      }
    }
    return Optional.empty();
  }

  private static Optional<Refusal> refusal(String what, String advice) {
    return Optional.of(new Refusal(what, advice));
  }
}
