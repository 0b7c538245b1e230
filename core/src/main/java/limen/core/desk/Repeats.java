package limen.core.desk;

import java.util.Objects;
import limen.core.document.Refusal;
import limen.core.entry.Act;
import limen.core.entry.Indexes;
import limen.core.entry.Leg;
import limen.core.exchange.Formula;
import limen.core.exchange.Proposal;
import limen.core.exchange.Roll;
import limen.core.exchange.Stage;
import limen.core.exchange.State;
import limen.ledger.tree.Hash;
import org.jspecify.annotations.Nullable;

/**
 * What the record would take and what a tired officer hardly means: the same word once more, or a
 * word for which there is no ground yet.
 *
 * @param state what the record says, with the desk's own entries
 * @param party who acts
 */
public record Repeats(State state, String party) {

  /** Why an act needs not be signed; null where it is none of these. */
  public @Nullable Refusal of(Act act) {
    return switch (act) {
      case Act.Terms(String agreement) -> terms(agreement);
      case Act.Go go -> go(go);
      case Act.Reveal(Leg leg, Hash sealed) -> reveal(leg);
      case Act.Accept accept -> accept(accept);
      case Act.Close(String stage, var counts) -> stage == null ? over() : null;
      case Act.Abort() -> state.isOver() ? told("the exchange is over", "nothing is needed") : null;
      case Act.Depart(Leg leg, Indexes persons) -> left(leg, persons);
      case Act.Transcript written ->
          written.by().equals(party)
              ? told(
                  "‘" + party + "’ sits here and signs its own acts",
                  "the word itself, without ‘transcript’; --anyway where it was done on paper")
              : null;
      default -> null;
    };
  }

  private static Refusal told(String what, String maybe) {
    return new Refusal(what, "Maybe " + maybe + ".");
  }

  private @Nullable Refusal terms(String agreement) {
    Formula proposed =
        Formula.read(agreement) instanceof limen.core.document.Result.Good<Formula>(Formula good)
            ? good
            : null;
    if (proposed == null) {
      return null;
    }
    Formula bound = state.formula();
    if (bound != null && bound.agreement().equals(proposed.agreement())) {
      return told("these terms bind already", "nothing more is needed");
    }
    boolean waits =
        state.proposals().values().stream()
            .anyMatch(
                proposal ->
                    proposal instanceof Proposal.Terms(var by, Formula other, var all)
                        && other.agreement().equals(proposed.agreement()));
    return waits ? told("these terms are proposed already", "‘agree’ says yes to them") : null;
  }

  private @Nullable Refusal go(Act.Go go) {
    Stage stage = state.stage(go.stage());
    return stage != null && go.equals(stage.gos().get(party))
        ? told(
            "‘" + party + "’ has said go to stage " + go.stage() + " already",
            "the others are missing; ‘limen record show’ says who")
        : null;
  }

  private @Nullable Refusal reveal(Leg leg) {
    Formula formula = state.formula();
    if (formula == null) {
      return null;
    }
    if (!formula.opensTogether()) {
      return told(
          "these terms do not ask that lists are opened together", "‘accept’ is what comes next");
    }
    Roll roll = roll(leg);
    return roll != null && roll.isRevealed()
        ? told("the list of stage " + leg + " is opened already", "nothing more is needed")
        : null;
  }

  private @Nullable Roll roll(Leg leg) {
    Stage stage = state.stage(leg.stage());
    return stage == null ? null : stage.roll(leg.stream());
  }

  private @Nullable Refusal accept(Act.Accept accept) {
    Roll roll = roll(accept.leg());
    return roll != null
            && roll.list().root().equals(accept.root())
            && Objects.equals(roll.excluded(), accept.excluded())
        ? told(
            "list " + roll.list().version() + " of stage " + accept.leg() + " is accepted already",
            "nothing more is needed")
        : null;
  }

  private @Nullable Refusal left(Leg leg, Indexes persons) {
    Roll roll = roll(leg);
    return roll != null
            && !persons.isEmpty()
            && persons.last() < roll.size()
            && roll.where(place -> persons.contains(place) && roll.hasLeft(place)).count()
                == persons.count()
        ? told("all of them have left already", "‘arrive’ of the other side comes next")
        : null;
  }

  private @Nullable Refusal over() {
    if (state.closers().contains(party)) {
      return told("‘" + party + "’ has closed the exchange already", "the others are missing");
    }
    return state.formula() != null && state.stages().values().stream().noneMatch(Stage::mayMove)
        ? told(
            "nobody has said go in any stage: there is nothing to close",
            "‘abort’, which breaks an exchange off")
        : null;
  }
}
