package limen.core.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import limen.core.document.Result;
import limen.core.entry.Act;
import limen.core.entry.Fate;
import limen.core.entry.Indexes;
import limen.core.entry.Leg;
import limen.core.exchange.Closing;
import limen.core.exchange.Formula;
import limen.core.exchange.Hold;
import limen.core.exchange.Missing;
import limen.core.exchange.Outlook;
import limen.core.exchange.Proposal;
import limen.core.exchange.Roll;
import limen.core.exchange.Stage;
import limen.core.exchange.State;
import limen.core.terms.Stream;
import limen.ledger.tree.Hash;
import org.jspecify.annotations.Nullable;

/**
 * What a tired officer means by a word: the newest proposal, the list that lies there, the counts
 * of the record. Nothing is guessed where two things could be meant.
 *
 * @param state what the record says, with the desk's own entries
 * @param party who acts
 * @param time when, in seconds since 1970
 */
public record Meant(State state, String party, long time) {

  /** Agreement to what waits for this party's word. */
  public Result<Act> agree() {
    List<Hash> waiting = new ArrayList<>();
    for (Missing missing : Outlook.of(state, time)) {
      if (missing instanceof Missing.Agreement(Hash proposal, var what, List<String> by)
          && by.contains(party)) {
        waiting.add(proposal);
      }
    }
    return waiting.isEmpty() ? agreed() : Result.good(new Act.Agree(waiting.getLast()));
  }

  /** Why there is nothing to say yes to. */
  private Result<Act> agreed() {
    for (Missing missing : Outlook.of(state, time)) {
      if (missing instanceof Missing.Agreement(Hash proposal, var what, List<String> by)
          && Objects.requireNonNull(proposal(proposal)).agreed().contains(party)) {
        return Result.refused(
            "‘" + party + "’ has said yes already; " + String.join(", ", by) + " has not",
            "Maybe wait: nothing more is needed from here.");
      }
    }
    return Result.refused(
        "nothing waits for the word of ‘" + party + "’",
        state.formula() == null ? "Maybe ‘terms’ comes first." : "Maybe nothing: terms bind.");
  }

  /**
   * Confirmation of what waits for this party's second signature, first of all of what one of these
   * keys may confirm.
   */
  public Result<Act> second(List<String> keys) {
    List<Missing.Second> waiting =
        Outlook.of(state, time).stream()
            .filter(m -> m instanceof Missing.Second second && second.party().equals(party))
            .map(m -> (Missing.Second) m)
            .toList();
    return waiting.stream()
        .filter(one -> one.by().stream().anyMatch(keys::contains))
        .findFirst()
        .or(() -> waiting.stream().findFirst())
        .map(Missing.Second::entry)
        .<Result<Act>>map(leaf -> Result.good(new Act.Second(leaf)))
        .orElseGet(
            () ->
                Result.refused("nothing of ‘" + party + "’ waits for a second signature", show()));
  }

  /** The leg that is meant: the one stage that is open, the one stream this party can mean. */
  public Result<Leg> leg(@Nullable String stage, @Nullable String stream, boolean asHolder) {
    Formula formula = state.formula();
    if (formula == null) {
      return Result.refused("no terms bind yet", "Maybe ‘terms’ and ‘agree’ of all come first.");
    }
    List<String> streams = new ArrayList<>();
    for (Map.Entry<String, Stream> one : formula.streams().entrySet()) {
      Stream of = one.getValue();
      if ((asHolder ? of.from() : of.to()).equals(party)) {
        streams.add(one.getKey());
      }
    }
    if (stream == null && streams.size() != 1) {
      return Result.refused(
          "it is not said which stream is meant",
          "Maybe --stream, one of: " + String.join(", ", formula.streams().keySet()) + ".");
    }
    return stage(stage).map(name -> new Leg(name, stream == null ? streams.getFirst() : stream));
  }

  /** The stage that is meant: the first that is not closed. */
  public Result<String> stage(@Nullable String said) {
    Formula formula = state.formula();
    if (formula == null) {
      return Result.refused("no terms bind yet", "Maybe ‘terms’ and ‘agree’ of all come first.");
    }
    if (said != null) {
      return formula.hasStage(said)
          ? Result.good(said)
          : Result.refused(
              "the terms have no stage ‘" + said + "’",
              "Maybe one of: " + String.join(", ", formula.agreement().stages().keySet()) + ".");
    }
    Set<String> names = new LinkedHashSet<>(formula.agreement().stages().keySet());
    names.addAll(state.stages().keySet());
    for (String name : names) {
      Stage stage = state.stage(name);
      if (stage == null || !stage.isClosed()) {
        return Result.good(name);
      }
    }
    return Result.refused(
        "it is not said which stage is meant", "Maybe --stage; the terms name none that is open.");
  }

  /** The list of a leg, if there is one. */
  public @Nullable Roll roll(Leg leg) {
    Stage stage = state.stage(leg.stage());
    return stage == null ? null : stage.roll(leg.stream());
  }

  /** The number of a new list. */
  public long version(Leg leg) {
    Roll roll = roll(leg);
    return roll == null ? 1 : roll.list().version() + 1;
  }

  /** Acceptance of the newest list. */
  public Result<Act> accept(Leg leg, Indexes excluded) {
    return list(leg).map(roll -> new Act.Accept(leg, roll.list().root(), excluded));
  }

  /** The opening of one's newest list. */
  public Result<Act> reveal(Leg leg) {
    Roll roll = roll(leg);
    Hash sealed = roll == null ? null : roll.list().sealed();
    return sealed == null
        ? Result.refused("there is no sealed list of " + leg, "Maybe ‘list’ comes first.")
        : Result.good(new Act.Reveal(leg, sealed));
  }

  private Result<Roll> list(Leg leg) {
    Roll roll = roll(leg);
    return roll == null
        ? Result.refused("there is no list of stage " + leg, "Maybe it is still on its way here.")
        : Result.good(roll);
  }

  /** Go to all lists of a stage as they were accepted. */
  public Result<Act> go(String stage) {
    Stage at = state.stage(stage);
    if (at == null || at.rolls().isEmpty()) {
      return Result.refused("stage " + stage + " has no list yet", "Maybe ‘list’ comes first.");
    }
    List<Act.Choice> lists = new ArrayList<>();
    for (Roll roll : at.rolls().values()) {
      Indexes excluded = roll.excluded();
      if (excluded == null) {
        return Result.refused(
            "the list of stage " + roll.leg() + " is not accepted yet",
            "Maybe its receiver signs ‘accept’ first.");
      }
      lists.add(new Act.Choice(roll.leg().stream(), roll.list().root(), excluded));
    }
    lists.sort(Comparator.comparing(Act.Choice::stream));
    return Result.good(new Act.Go(stage, List.copyOf(lists)));
  }

  /** A hold, numbered on where one is on. */
  public Act hold(int hours) {
    long renewal =
        state.holds(party).stream()
            .filter(hold -> hold.isRenewedAt(time))
            .mapToLong(hold -> hold.renewal() + 1)
            .max()
            .orElse(0);
    return new Act.Hold(hours, renewal);
  }

  /** The end of one's last hold. */
  public Result<Act> resume() {
    List<Hold> holds = state.holds(party);
    return holds.isEmpty() || holds.getLast().isLifted()
        ? Result.refused("‘" + party + "’ holds nothing", show())
        : Result.good(new Act.Resume(holds.getLast().entry()));
  }

  /** Who can be meant by an arrival or an outcome where nobody is named. */
  public Result<Indexes> persons(Leg leg, @Nullable Fate fate) {
    return switch (list(leg)) {
      case Result.Refused<Roll>(var refusal) -> new Result.Refused<>(refusal);
      case Result.Good<Roll>(Roll roll) -> {
        Indexes all =
            fate == null
                ? roll.where(roll::isUnderWay)
                : roll.where(p -> roll.hasArrived(p) && roll.fate(p) == null);
        if (fate == null && all.isEmpty()) {
          yield Result.refused(
              "nobody of stage " + leg + " is under way",
              roll.where(roll::isWaiting).isEmpty()
                  ? "Maybe all have arrived; ‘outcome’ comes next."
                  : "Maybe the ‘depart’ of the other side is still on its way: sync first.");
        }
        yield all.isEmpty() || (fate != null && fate != Fate.CROSSED)
            ? Result.refused("it is not said who is meant", "Maybe --persons, as in 0-4 7.")
            : Result.good(all);
      }
    };
  }

  /** The end of a stage, or with null of the exchange, with the record's own counts. */
  public Result<Act> close(@Nullable String stage) {
    List<Stage> stages =
        stage == null
            ? List.copyOf(state.stages().values())
            : state.stage(stage) == null
                ? List.of()
                : List.of(Objects.requireNonNull(state.stage(stage)));
    List<Act.Count> counts = Closing.counts(stages);
    return counts.isEmpty()
        ? Result.refused(
            state.formula() == null
                ? "no terms bind, and there is nothing to close"
                : "nobody has said go in any stage: there is nothing to close",
            "Maybe ‘abort’ is meant: it breaks off before anybody has moved.")
        : Result.good(new Act.Close(stage, counts));
  }

  /** What an agreement would be to; null where it is nothing that waits. */
  public @Nullable Proposal proposal(Hash leaf) {
    return state.proposals().get(leaf);
  }

  private static String show() {
    return "Maybe ‘limen record show’ says what is missing.";
  }
}
