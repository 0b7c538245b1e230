package limen.core.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import limen.core.entry.Role;
import limen.ledger.tree.Hash;
import org.jspecify.annotations.Nullable;

/**
 * Somebody doing something in a state. A rule names what would forbid it, one reason after another;
 * the first that holds makes the entry void.
 */
final class Scene {
  private final State state;
  private final Actor actor;
  private final Hash leaf;
  private final Set<Reason> overlooked;
  private Verdict.@Nullable NoEffect found;

  Scene(State state, Actor actor, Hash leaf, Set<Reason> overlooked) {
    this.state = state;
    this.actor = actor;
    this.leaf = leaf;
    this.overlooked = overlooked;
  }

  State state() {
    return state;
  }

  Actor actor() {
    return actor;
  }

  /** The leaf hash of the entry that does it. */
  Hash leaf() {
    return leaf;
  }

  /** The formula; only where {@link #active} was asked first. */
  Formula formula() {
    Formula formula = state.formula();
    if (formula == null) {
      throw new IllegalStateException("no terms bind");
    }
    return formula;
  }

  /** Void for this reason if the test holds and nothing was found before. */
  Scene unless(BooleanSupplier good, Reason reason, Object... values) {
    if (found == null && !overlooked.contains(reason) && !good.getAsBoolean()) {
      List<String> words = new ArrayList<>();
      for (Object value : values) {
        words.add(String.valueOf(value));
      }
      found = new Verdict.NoEffect(reason, List.copyOf(words));
    }
    return this;
  }

  /** Void where another rule says so. */
  Scene unlessVoid(Supplier<Verdict.@Nullable NoEffect> rule) {
    if (found == null) {
      Verdict.@Nullable NoEffect told = rule.get();
      found = told == null || overlooked.contains(told.reason()) ? null : told;
    }
    return this;
  }

  /** Terms bind and the exchange is not over. */
  Scene active() {
    return unless(
        () -> state.phase() == Phase.ACTIVE && state.formula() != null,
        Reason.NOT_ACTIVE,
        state.phase());
  }

  /** Terms bind, or did when the exchange was broken off: who is here is here. */
  Scene bound() {
    return unless(
        () ->
            state.formula() != null
                && (state.phase() == Phase.ACTIVE || state.phase() == Phase.ABORTED),
        Reason.NOT_ACTIVE,
        state.phase());
  }

  /** With a party's own key, or on paper; and the party still sits here or acts on paper. */
  Scene byParty() {
    return unless(actor::isParty, Reason.NOT_A_PARTY_KEY, actor.key()).seated();
  }

  Scene byRole(Role role) {
    return unless(() -> actor.is(role), Reason.WRONG_ROLE, actor.key(), role).seated();
  }

  Scene seated() {
    return unless(
        () -> actor.onPaper() || state.isSeated(actor.party()), Reason.NO_SEAT, actor.party());
  }

  /** A party whose word a go and a close need. */
  Scene needed() {
    return unless(
        () -> state.needed(formula()).contains(actor.party()), Reason.NO_SEAT, actor.party());
  }

  /** For the stage a device's key was made for. */
  Scene inStage(String stage) {
    return unless(
        () -> {
          Signer signer = state.signers().get(actor.key());
          return actor.onPaper() || (signer != null && signer.isOf(stage));
        },
        Reason.OTHER_STAGE,
        actor.key(),
        stage);
  }

  /** What comes of it: void, or the next state. */
  Step.Taken orElse(Supplier<State> next) {
    return found == null
        ? new Step.Taken(next.get(), new Verdict.Done())
        : new Step.Taken(state, found);
  }

  /** What comes of it where the rule itself goes on to another. */
  Step.Taken orGoOn(Supplier<Step.Taken> next) {
    return found == null ? next.get() : new Step.Taken(state, found);
  }
}
