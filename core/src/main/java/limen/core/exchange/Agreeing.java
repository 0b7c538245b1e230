package limen.core.exchange;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import limen.core.document.Result;
import limen.core.entry.Act;
import limen.core.entry.Mode;
import limen.core.terms.Agreement;
import limen.ledger.tree.Hash;
import org.jspecify.annotations.Nullable;

/** Rules of how terms come to bind, and how an act on paper comes to count. */
final class Agreeing {
  /** So much of one party may wait: nobody can fill the table for the others. */
  private static final int MOST_OPEN = 200;

  private Agreeing() {}

  static Step.Taken terms(Scene scene, Act.Terms terms) {
    State state = scene.state();
    Result<Formula> read = Formula.read(terms.agreement());
    Formula formula = read instanceof Result.Good<Formula>(Formula good) ? good : null;
    String why = read instanceof Result.Refused<Formula>(var refusal) ? refusal.what() : "";
    return scene
        .byParty()
        .unless(() -> !state.isOver(), Reason.NOT_ACTIVE, state.phase())
        .unless(() -> formula != null, Reason.UNREADABLE_TERMS, why)
        .unlessVoid(() -> formula == null ? null : names(state, formula.agreement()))
        .unless(() -> hasRoom(scene), Reason.TOO_MUCH)
        .orElse(
            () ->
                formula == null
                    ? state
                    : state.proposed(
                        scene.leaf(),
                        new Proposal.Terms(scene.actor().party(), formula, Set.of())));
  }

  static boolean hasRoom(Scene scene) {
    return scene.state().proposals().values().stream()
            .filter(proposal -> proposal.by().equals(scene.actor().party()))
            .count()
        < MOST_OPEN;
  }

  private static Verdict.@Nullable NoEffect names(State state, Agreement agreement) {
    for (String party : state.seats().keySet()) {
      if (!agreement.parties().containsKey(party)) {
        return new Verdict.NoEffect(Reason.PARTY_NOT_NAMED, List.of(party));
      }
    }
    return Stream.of(
            agreement.parties().keySet(),
            agreement.streams().keySet(),
            agreement.kinds().keySet(),
            agreement.stages().keySet())
        .flatMap(Set::stream)
        .filter(name -> !name.matches("[A-Za-z0-9_-]{1,40}") || name.equals("-"))
        .findFirst()
        .map(name -> new Verdict.NoEffect(Reason.NAME_NOT_PLAIN, List.of(name)))
        .orElse(null);
  }

  /** What waits for agreement gets one more; with the last of those it needs, it holds. */
  static Step.Taken agree(Scene scene, Act.Agree agree, Rules rules) {
    State state = scene.state();
    Proposal proposal = state.proposals().get(agree.to());
    String party = scene.actor().party();
    return scene
        .byParty()
        .unless(() -> proposal != null, Reason.NOTHING_PROPOSED, agree.to())
        .unless(
            () -> proposal != null && !proposal.agreed().contains(party),
            Reason.AGREED_ALREADY,
            party)
        .unless(
            () -> proposal != null && needed(state, proposal).contains(party),
            Reason.NO_SEAT,
            party)
        .unless(
            () -> !(proposal instanceof Proposal.Terms) || !state.isOver(),
            Reason.NOT_ACTIVE,
            state.phase())
        .orGoOn(
            () ->
                proposal == null
                    ? new Step.Taken(state, new Verdict.Done())
                    : agreed(state, agree.to(), proposal.with(party), rules));
  }

  private static Step.Taken agreed(State state, Hash leaf, Proposal proposal, Rules rules) {
    if (!proposal.agreed().containsAll(needed(state, proposal))) {
      return new Step.Taken(state.proposed(leaf, proposal), new Verdict.Done());
    }
    State settled = state.settled(leaf);
    return switch (proposal) {
      case Proposal.Terms(var by, Formula formula, var all) ->
          new Step.Taken(settled.bound(leaf, formula), new Verdict.Done());
      case Proposal.Continuation(var by, Act.Open open, var all) ->
          new Step.Taken(Founding.goneOn(settled, open), new Verdict.Done());
      case Proposal.WrittenDown(var by, var transcript, long seen, var all) ->
          rules.onPaper(settled, transcript, seen, leaf);
    };
  }

  /** Whose agreement it needs. */
  static Set<String> needed(State state, Proposal proposal) {
    return switch (proposal) {
      case Proposal.Terms(var by, Formula formula, var all) -> state.needed(formula);
      case Proposal.Continuation(var by, Act.Open open, var all) -> {
        Set<String> parties = new LinkedHashSet<>();
        open.parties().forEach(party -> parties.add(party.party()));
        yield parties;
      }
      case Proposal.WrittenDown(var by, var transcript, long seen, var all) ->
          Set.of(transcript.by());
    };
  }

  /**
   * Two of a party wrote down an act. Its own counts at once; another's when that party agrees. One
   * office alone has nobody to ask: there the act of a party that does not sit here counts.
   */
  static Step.Taken transcript(Scene scene, Act.Transcript transcript, Rules rules) {
    State state = scene.state();
    boolean own = transcript.by().equals(scene.actor().party());
    return scene
        .seated()
        .unless(() -> isParty(state, transcript.by()), Reason.PARTY_NOT_NAMED, transcript.by())
        .unless(() -> own || hasRoom(scene), Reason.TOO_MUCH)
        .orGoOn(
            () ->
                own || (state.mode() == Mode.ONE_SIDED && !state.isSeated(transcript.by()))
                    ? rules.onPaper(state, transcript, scene.actor().seen(), scene.leaf())
                    : new Step.Taken(
                        state.proposed(
                            scene.leaf(),
                            new Proposal.WrittenDown(
                                scene.actor().party(), transcript, scene.actor().seen(), Set.of())),
                        new Verdict.Done()));
  }

  /** Somebody who sits here, or whom the terms (also those only proposed) name. */
  private static boolean isParty(State state, String party) {
    Formula formula = state.formula();
    return state.seats().containsKey(party)
        || (formula != null && formula.agreement().parties().containsKey(party))
        || state.proposals().values().stream()
            .anyMatch(
                p ->
                    p instanceof Proposal.Terms(var by, Formula proposed, var all)
                        && proposed.agreement().parties().containsKey(party));
  }
}
