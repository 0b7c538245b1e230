package limen.drill.play;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import limen.core.entry.Act;
import limen.core.entry.Indexes;
import limen.core.entry.Mode;
import limen.core.entry.Signed;
import limen.drill.land.Country;
import limen.drill.scenario.Incident;
import limen.drill.scenario.Scenario;
import limen.drill.scenario.Side;
import limen.ledger.log.Fork;
import limen.ledger.log.Mirror;
import limen.ledger.log.Reply;
import limen.ledger.log.Sequencer;
import limen.ledger.note.Note;

/** What goes wrong with whoever orders the entries. */
final class LogTroubles {
  private static final long HOUR_MINUTES = 60;
  private final Day day;
  private final Harbour harbour;
  private final Scenario.Happening happening;
  private final Balance before;

  LogTroubles(Day day, Scenario.Happening happening) {
    this.day = day;
    this.harbour = day.harbour();
    this.happening = happening;
    this.before = harbour.balance();
  }

  /**
   * What one side signs is left out. Its mirror then cosigns nothing, so that nothing more becomes
   * final and no honest tablet lets anybody go, until the intermediary relents.
   */
  void drops(Incident.Drops what) {
    harbour.flush();
    Country side = what.of().country();
    Signed kept = news(what.of());
    harbour.nodes().silence(side, true);
    day.bus(what.of().other()).arrive();
    harbour.flush();
    long from = harbour.clock().now();
    long notFinal = harbour.size() - harbour.nodes().seen().size();
    harbour.clock().passHours(what.hours());
    harbour.stoodStillMinutes((harbour.clock().now() - from) / HOUR_MINUTES);
    harbour.nodes().silence(side, false);
    harbour.done(kept, harbour.put(kept));
    harbour.flush();
    day.drill().tell(happening, before, 1L, notFinal, (long) what.hours());
  }

  /** What a side has to say next; its arrivals, as long as somebody is under way. */
  private Signed news(Side side) {
    Bus bus = day.bus(side);
    Indexes underWay = bus.roll().where(bus.roll()::isUnderWay);
    Act act =
        underWay.isEmpty()
            ? new Act.Dispute(day.drill().seed().of("nothing"), Act.Code.OTHER, null)
            : new Act.Arrive(bus.leg(), underWay);
    return harbour.sign(harbour.cast().gate(side.party()), act);
  }

  /**
   * Each side is shown a log with its own entries only. Each mirror cosigns what it is shown, no
   * head has both lines, nothing is final; and as soon as they compare heads they have the proof.
   */
  void forks() {
    harbour.flush();
    Nodes nodes = harbour.nodes();
    Signed a = news(Side.AVARIA);
    Signed b = news(Side.BELMONT);
    long common = harbour.size();
    try (Sequencer other = nodes.copied(harbour.clock())) {
      nodes.submit(List.of(a));
      other.submit(List.of(b.bytes()));
      Mirror ofA = nodes.mirror(Country.AVARIA);
      Note shownToA = nodes.sequencer().checkpoint();
      isCosigned(ofA.update(shownToA.bytes(), nodes.sequencer().copy().source()));
      Note shownToB = other.checkpoint();
      isCosigned(nodes.mirror(Country.BELMONT).update(shownToB.bytes(), other.copy().source()));
      Fork evidence = forked(ofA.update(shownToB.bytes(), other.copy().source()));
      if (!evidence.proves(nodes.policy().log())) {
        throw new IllegalStateException("a fork without proof");
      }
      keep(evidence.bytes());
      harbour.goOn(Country.AVARIA, harbour.state().mode(), harbour.seated());
      harbour.done(a, harbour.put(a));
      harbour.done(b, harbour.put(b));
      day.drill().tell(happening, before, common, (long) evidence.bytes().length);
    }
  }

  private static void isCosigned(Reply reply) {
    if (!(reply instanceof Reply.Cosigned)) {
      throw new IllegalStateException("a mirror does not follow its side of a fork: " + reply);
    }
  }

  private static Fork forked(Reply reply) {
    if (reply instanceof Reply.Forked(Fork evidence)) {
      return evidence;
    }
    throw new IllegalStateException("a fork that nobody sees: " + reply);
  }

  private void keep(byte[] evidence) {
    Path file = harbour.out().resolve("DRILL-fork-evidence.txt");
    try {
      Files.write(file, evidence);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The gates that were the neutral's are absent from here on, and shown so. */
  void neutralLeaves() {
    harbour.must(
        harbour.cast().party(Country.PORT.party()),
        new Act.Statement(List.of(), "DRILL. Port Neutral leaves the table.\n"));
    harbour.goOn(
        Country.BELMONT, Mode.TWO_PARTY, List.of(Country.AVARIA.party(), Country.BELMONT.party()));
    day.drill().tell(happening, before, harbour.size());
  }
}
