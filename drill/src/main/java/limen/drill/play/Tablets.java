package limen.drill.play;

import limen.core.entry.Act;
import limen.core.entry.Fate;
import limen.core.entry.Indexes;
import limen.core.entry.Leg;
import limen.core.entry.Pen;
import limen.drill.scenario.Side;
import limen.ledger.tree.Hash;
import org.jspecify.annotations.Nullable;

/** The devices of all gates, in honest hands. */
record Tablets(Harbour harbour) implements Gates {

  /** An honest tablet lets nobody go before all have said go, and both mirrors hold that. */
  private void needFinalGo(Leg leg) {
    var stage = harbour.state().stage(leg.stage());
    if (stage != null && harbour.nodes().seen().size() < stage.wentAt()) {
      harbour.flush();
    }
    if (stage == null || !stage.mayMove() || harbour.nodes().seen().size() < stage.wentAt()) {
      throw new IllegalStateException("the go of stage " + leg.stage() + " is not final");
    }
  }

  @Override
  public Hash depart(Leg leg, Side to, Indexes persons) {
    needFinalGo(leg);
    return harbour
        .must(harbour.cast().gate(to.other().party()), new Act.Depart(leg, persons))
        .leaf();
  }

  @Override
  public void arrive(Leg leg, Side to, Indexes persons) {
    harbour.must(harbour.cast().gate(to.party()), new Act.Arrive(leg, persons));
  }

  @Override
  public void outcome(Leg leg, Side to, Indexes persons, Fate fate, @Nullable Hash cause) {
    boolean asked =
        fate == Fate.NOT_TRAVELLING
            && harbour.formula().interviewers().stream().anyMatch(harbour.state()::isSeated);
    Pen pen = asked ? harbour.cast().interviewer() : harbour.cast().gate(to.party());
    harbour.must(pen, new Act.Outcome(leg, persons, fate, cause));
  }
}
