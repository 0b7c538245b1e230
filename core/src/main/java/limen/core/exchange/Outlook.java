package limen.core.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import limen.core.entry.Leg;
import limen.core.entry.Role;
import limen.core.party.Office;
import limen.core.party.Party;
import limen.core.terms.Stream;
import limen.ledger.tree.Hash;

/** What is still missing for the next step of an exchange, computed from its state alone. */
public final class Outlook {
  private final State state;
  private final long time;
  private final List<Missing> missing = new ArrayList<>();

  private Outlook(State state, long time) {
    this.state = state;
    this.time = time;
  }

  /**
   * What is missing, in the order of the protocol: terms, offices and keys, lists, go, people,
   * close. Empty when the exchange is over.
   *
   * @param time now, in seconds since 1970: whether a hold is still on
   */
  public static List<Missing> of(State state, long time) {
    Outlook outlook = new Outlook(state, time);
    outlook.look();
    return List.copyOf(outlook.missing);
  }

  private void look() {
    if (state.opening() == null) {
      missing.add(new Missing.Opening());
      return;
    }
    if (state.phase() == Phase.CLOSED || state.phase() == Phase.ABORTED) {
      return;
    }
    proposals();
    seconds();
    Formula formula = state.formula();
    if (formula == null) {
      return;
    }
    offices(formula);
    holds();
    boolean open = false;
    for (String name : stages(formula)) {
      Stage stage = Listings.stage(state, name);
      // A stage that has not begun waits for the one before it; its lists may come earlier.
      if (!stage.isClosed() && (!open || !stage.rolls().isEmpty())) {
        stage(formula, stage);
        open = true;
      }
    }
    if (!open) {
      missing.add(new Missing.End(without(state.needed(formula), state.closers())));
    }
  }

  private void proposals() {
    boolean terms = false;
    for (Map.Entry<Hash, Proposal> proposal : state.proposals().entrySet()) {
      Set<String> needed = Agreeing.needed(state, proposal.getValue());
      List<String> by = without(needed, proposal.getValue().agreed());
      terms |= proposal.getValue() instanceof Proposal.Terms;
      missing.add(new Missing.Agreement(proposal.getKey(), what(proposal.getValue()), by));
    }
    if (state.formula() == null && !terms) {
      missing.add(new Missing.Terms());
    }
  }

  private static Missing.What what(Proposal proposal) {
    return switch (proposal) {
      case Proposal.Terms t -> Missing.What.TERMS;
      case Proposal.Continuation c -> Missing.What.CONTINUATION;
      case Proposal.WrittenDown w -> Missing.What.TRANSCRIPT;
    };
  }

  private void seconds() {
    state
        .waiting()
        .forEach(
            (leaf, waiting) ->
                missing.add(
                    new Missing.Second(
                        leaf,
                        waiting.act().word(),
                        waiting.actor().party(),
                        keys(waiting.actor().party(), Role.OPERATOR).stream()
                            .filter(name -> !name.equals(waiting.actor().key()))
                            .toList())));
  }

  private List<String> keys(String party, Role role) {
    return state.signers().values().stream()
        .filter(signer -> signer.party().equals(party) && signer.role() == role)
        .filter(signer -> !signer.isRevoked())
        .map(signer -> signer.key().name())
        .toList();
  }

  private void offices(Formula formula) {
    for (Map.Entry<String, Party> party : formula.agreement().parties().entrySet()) {
      List<Office> offices = party.getValue().offices();
      if (!state.isSeated(party.getKey())) {
        missing.add(new Missing.Absent(party.getKey(), offices));
      } else if (offices.isEmpty() && keys(party.getKey(), Role.GATE).isEmpty()) {
        missing.add(new Missing.Gate(party.getKey()));
      }
    }
  }

  private void holds() {
    state
        .stops()
        .forEach(
            (party, holds) ->
                holds.stream()
                    .filter(hold -> !hold.isLifted() && hold.isOn(time))
                    .max(Comparator.comparingLong(Hold::until))
                    .ifPresent(
                        hold ->
                            missing.add(new Missing.Held(party, hold.until(), hold.renewal()))));
  }

  private Set<String> stages(Formula formula) {
    Set<String> names = new LinkedHashSet<>(formula.agreement().stages().keySet());
    names.addAll(state.stages().keySet());
    return names;
  }

  private void stage(Formula formula, Stage stage) {
    if (stage.mayMove()) {
      moving(formula, stage);
    } else {
      boolean lists = lists(formula, stage);
      Balances.shortfalls(formula, stage).forEach(missing::add);
      if (lists) {
        missing.add(
            new Missing.Go(stage.name(), without(state.needed(formula), stage.gos().keySet())));
      }
    }
  }

  /** Whether every list that the stage needs is there and accepted. */
  private boolean lists(Formula formula, Stage stage) {
    int before = missing.size();
    for (String id : expected(formula, stage)) {
      Leg leg = new Leg(stage.name(), id);
      Stream stream = formula.streams().get(id);
      Roll roll = stage.roll(id);
      if (stream == null) {
        continue;
      }
      if (roll == null) {
        missing.add(new Missing.Listing(leg, stream.from()));
      } else if (formula.opensTogether() && !roll.isRevealed()) {
        missing.add(new Missing.Reveal(leg, stream.from()));
      } else if (!roll.isAccepted()) {
        missing.add(new Missing.Acceptance(leg, stream.to(), roll.list().version()));
      }
    }
    return missing.size() == before;
  }

  /** The streams a stage cannot do without; all, where its terms name none. */
  private static Set<String> expected(Formula formula, Stage stage) {
    Set<String> expected = new LinkedHashSet<>();
    for (String stream : formula.streams().keySet()) {
      if (stage.roll(stream) != null || formula.asksFor(new Leg(stage.name(), stream))) {
        expected.add(stream);
      }
    }
    return expected.isEmpty() ? formula.streams().keySet() : expected;
  }

  private void moving(Formula formula, Stage stage) {
    int before = missing.size();
    for (Roll roll : stage.rolls().values()) {
      int waiting = roll.count(roll::isWaiting);
      int underWay = roll.count(roll::isUnderWay);
      int arrived = roll.count(place -> roll.hasArrived(place) && roll.fate(place) == null);
      if (waiting + underWay + arrived > 0) {
        missing.add(new Missing.Unfinished(roll.leg(), waiting, underWay, arrived));
        turn(formula, roll, waiting);
      }
    }
    if (missing.size() == before) {
      missing.add(new Missing.Close(stage.name(), without(state.needed(formula), stage.closers())));
    }
  }

  private void turn(Formula formula, Roll roll, int waiting) {
    Stream stream = formula.streams().get(roll.leg().stream());
    if (stream == null || waiting == 0 || formula.lead() == Formula.NO_LEAD) {
      return;
    }
    long lead = Balances.lead(state, stream.from(), stream.to());
    long most = Balances.most(state, formula, stream.from(), stream.to());
    if (lead >= most) {
      missing.add(new Missing.Turn(roll.leg().stage(), stream.from(), stream.to(), lead, most));
    }
  }

  private static List<String> without(Set<String> all, Set<String> done) {
    return all.stream().filter(party -> !done.contains(party)).toList();
  }
}
