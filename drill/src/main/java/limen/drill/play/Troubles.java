package limen.drill.play;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import limen.core.entry.Act;
import limen.core.entry.Fate;
import limen.core.entry.Indexes;
import limen.core.entry.Pen;
import limen.core.entry.Role;
import limen.core.entry.Signed;
import limen.core.exchange.Hold;
import limen.core.exchange.Verdict;
import limen.drill.scenario.Incident;
import limen.drill.scenario.Scenario;
import limen.drill.scenario.Side;
import limen.ledger.tree.Hash;

/** What goes wrong at the gates and on the road. */
final class Troubles {
  private static final long HOUR_MINUTES = 60;
  private static final int SHORTLY = 5;

  /** One switch over all that can go wrong. */
  void play(Day day, Scenario.Happening happening) {
    switch (happening.what()) {
      case Incident.Declines d -> declines(day, happening, d);
      case Incident.NotBrought n -> notBrought(day, happening, n);
      case Incident.Substituted s -> substituted(day, happening, s);
      case Incident.Attack a -> attack(day, happening, a);
      case Incident.TabletStolen t -> tabletStolen(day, happening, t);
      case Incident.Postponed p -> day.drill().statements().postponed(day, happening, p);
      case Incident.Drops d -> new LogTroubles(day, happening).drops(d);
      case Incident.Forks f -> new LogTroubles(day, happening).forks();
      case Incident.NeutralLeaves n -> new LogTroubles(day, happening).neutralLeaves();
      case Incident.CountsDiffer c -> day.drill().statements().differed(day, happening, c);
      case Incident.OnPaper o -> {}
    }
  }

  /** The cause stays with the interviewer; the record has a commitment to it. */
  private static void declines(Day day, Scenario.Happening happening, Incident.Declines what) {
    Balance before = day.harbour().balance();
    Bus bus = day.bus(what.to());
    Hash cause = day.drill().seed().of("cause " + bus.leg() + " " + happening.bus());
    Indexes persons = bus.waiting(what.persons());
    bus.outcome(persons, Fate.NOT_TRAVELLING, cause);
    day.drill().tell(happening, before, (long) persons.count());
  }

  private static void notBrought(Day day, Scenario.Happening happening, Incident.NotBrought what) {
    Balance before = day.harbour().balance();
    Bus bus = day.bus(what.to());
    Indexes persons = bus.waiting(what.persons());
    bus.outcome(persons, Fate.NOT_BROUGHT, null);
    day.drill().tell(happening, before, (long) persons.count());
  }

  /** A stranger is never recorded as the listed person: the place was not brought. */
  private static void substituted(
      Day day, Scenario.Happening happening, Incident.Substituted what) {
    Harbour harbour = day.harbour();
    Balance before = harbour.balance();
    Bus bus = day.bus(what.to());
    Indexes place = bus.first(1, bus.roll()::isUnderWay);
    bus.outcome(place, Fate.NOT_BROUGHT, null);
    Hash evidence = day.drill().seed().of("identity check " + bus.leg());
    harbour.must(
        harbour.cast().gate(what.to().party()),
        new Act.Dispute(bus.departure(), Act.Code.SUBSTITUTION, evidence));
    day.drill().tell(happening, before, (long) place.count());
  }

  /**
   * A hold while buses are under way. One tablet was out of reach: what it signed before the hold
   * counts though it comes after it; what it signs later does nothing.
   */
  private static void attack(Day day, Scenario.Happening happening, Incident.Attack what) {
    Harbour harbour = day.harbour();
    Balance before = harbour.balance();
    Side stopper = what.stopper();
    Bus home = day.bus(stopper);
    day.bus(stopper.other()).depart();
    Pen far = harbour.cast().gate(stopper.other().party());
    Indexes left = home.next();
    Signed late = left.isEmpty() ? null : harbour.sign(far, new Act.Depart(home.leg(), left));
    harbour.clock().passMinutes(SHORTLY);
    long from = harbour.clock().now();
    Signed held = harbour.must(harbour.cast().gate(stopper.party()), new Act.Hold(what.hours(), 0));
    harbour.flush();
    if (late != null) {
      harbour.done(late, harbour.put(late));
      home.departedBy(late.leaf());
    }
    departInVain(harbour, home, far);
    day.whenThere(
        () -> {
          resume(harbour, what, held);
          long minutes = (harbour.clock().now() - from) / HOUR_MINUTES;
          harbour.heldMinutes(minutes);
          day.drill().tell(happening, before, (long) what.renewals(), minutes / HOUR_MINUTES);
        });
  }

  private static void resume(Harbour harbour, Incident.Attack what, Signed held) {
    Signed last = renew(harbour, what.stopper(), what, held);
    harbour.clock().passHours(1);
    harbour.bind(what.stopper().party(), new Act.Resume(last.leaf()));
  }

  /** A gate that does not mind the hold: void for everybody, and nobody leaves. */
  private static void departInVain(Harbour harbour, Bus home, Pen gate) {
    Indexes next = home.waiting(1);
    if (!next.isEmpty()) {
      Verdict verdict = harbour.say(gate, new Act.Depart(home.leg(), next));
      if (!(verdict instanceof Verdict.NoEffect)) {
        throw new IllegalStateException("somebody left under a hold");
      }
    }
  }

  private static Signed renew(Harbour harbour, Side stopper, Incident.Attack what, Signed held) {
    Signed last = held;
    for (int renewal = 1; renewal <= what.renewals(); renewal++) {
      harbour.clock().passHours(what.hours() - 1);
      Hold on = Objects.requireNonNull(harbour.state().holds().get(stopper.party()));
      if (!on.isOn(harbour.clock().now() + HOUR_MINUTES)) {
        return last;
      }
      last =
          harbour.must(
              harbour.cast().party(stopper.party()), new Act.Hold(what.hours(), on.renewal() + 1));
    }
    return last;
  }

  /**
   * The thief tries to let everybody go, which is void; then so many as one bus, which counts,
   * since nobody can tell his hand; then the key is revoked.
   */
  private static void tabletStolen(
      Day day, Scenario.Happening happening, Incident.TabletStolen what) {
    Harbour harbour = day.harbour();
    Balance before = harbour.balance();
    Bus bus = day.bus(what.of().other());
    String party = what.of().party();
    Pen thief = harbour.cast().gate(party);
    long from = thief.next();
    harbour.say(thief, new Act.Depart(bus.leg(), bus.roll().where(bus.roll()::isLive)));
    List<Signed> believed = new ArrayList<>();
    Indexes invented = bus.waiting(Math.min(what.persons(), bus.room()));
    if (!invented.isEmpty()) {
      Signed lie = harbour.sign(thief, new Act.Depart(bus.leg(), invented));
      if (harbour.put(lie).equals(new Verdict.Done())) {
        believed.add(lie);
      }
    }
    harbour.clock().passMinutes(SHORTLY);
    harbour.must(harbour.cast().desk(party, 1), new Act.RevokeKey(thief.name(), from));
    believed.forEach(
        entry ->
            harbour.must(
                harbour.cast().desk(party, 1),
                new Act.Dispute(entry.leaf(), Act.Code.NOT_GIVEN, null)));
    harbour.say(thief, new Act.Depart(bus.leg(), Indexes.of(0, 0)));
    Pen tablet = harbour.cast().nextGate(party);
    harbour.bind(party, new Act.AddKey(tablet.key().verifyKey(), Role.GATE, List.of()));
    day.drill().tell(happening, before, (long) invented.count());
  }
}
