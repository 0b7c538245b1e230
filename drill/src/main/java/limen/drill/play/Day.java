package limen.drill.play;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import limen.core.entry.Act;
import limen.core.exchange.Closing;
import limen.core.exchange.Roll;
import limen.core.exchange.Stage;
import limen.drill.scenario.Incident;
import limen.drill.scenario.Scenario;
import limen.drill.scenario.Side;
import org.jspecify.annotations.Nullable;

/** One stage, from the morning to its close, with whatever goes wrong in it. */
final class Day {
  /** When something can go wrong. */
  enum Phase {
    EVE,
    BOARDING,
    UNDER_WAY,
    OVER
  }

  private static final int MORNING = 7;
  private static final int EVENING = 20;
  private final Drill drill;
  private final Harbour harbour;
  private final String stage;
  private final List<Scenario.Happening> happenings;
  private final @Nullable Papers papers;
  private final List<Runnable> afterwards = new ArrayList<>();
  private final Map<Side, Bus> buses = new TreeMap<>();

  Day(Drill drill, Harbour harbour, String stage) {
    this.drill = drill;
    this.harbour = harbour;
    this.stage = stage;
    this.happenings =
        drill.scenario().incidents().stream().filter(h -> h.stage().equals(stage)).toList();
    boolean onPaper = happenings.stream().anyMatch(h -> h.what() instanceof Incident.OnPaper);
    this.papers = onPaper ? new Papers(harbour, drill.seed()) : null;
    Gates gates = papers == null ? new Tablets(harbour) : papers;
    for (Side to : Side.values()) {
      buses.put(to, new Bus(harbour, gates, stage, to, drill.scenario().bus()));
    }
  }

  Drill drill() {
    return drill;
  }

  Harbour harbour() {
    return harbour;
  }

  String stage() {
    return stage;
  }

  /** The buses home to a side. */
  Bus bus(Side to) {
    return Objects.requireNonNull(buses.get(to));
  }

  Stage state() {
    return Objects.requireNonNull(harbour.state().stage(stage));
  }

  void play() {
    happen(Phase.EVE, 0);
    harbour.clock().until(drill.accord().day(stage), papers == null ? MORNING : EVENING);
    if (papers != null) {
      papers.begin(drill.accord().day(stage));
    }
    Balance before = harbour.balance();
    go();
    harbour.flush();
    for (int pair = 1; !isDone(); pair++) {
      pair(pair);
    }
    close();
    drill.statements().evening(this, happenings);
    Papers sheets = papers;
    if (sheets != null) {
      happenings.stream()
          .filter(h -> h.what() instanceof Incident.OnPaper)
          .forEach(h -> drill.tell(h, before, sheets.written()));
    }
    happen(Phase.OVER, 0);
  }

  /** The buses of this pair have left by another hand; the rest is done when they are there. */
  void whenThere(Runnable rest) {
    afterwards.add(rest);
  }

  private boolean isDone() {
    return buses.values().stream().allMatch(Bus::isDone);
  }

  /** A bus each way: out of both gates, on the road, and everybody looked at on the other side. */
  private void pair(int pair) {
    long size = harbour.size();
    happen(Phase.BOARDING, pair);
    if (afterwards.isEmpty()) {
      buses.values().forEach(Bus::depart);
    }
    harbour.clock().passMinutes(Bus.minutes());
    happen(Phase.UNDER_WAY, pair);
    buses.values().forEach(Bus::arrive);
    buses.values().forEach(Bus::cross);
    harbour.flush();
    afterwards.forEach(Runnable::run);
    afterwards.clear();
    drill.watcher().moved(stage, harbour.balance());
    if (harbour.size() == size) {
      throw new IllegalStateException("nobody can go on in stage " + stage);
    }
  }

  private void happen(Phase phase, int pair) {
    for (Scenario.Happening happening : happenings) {
      boolean isHere = phase(happening) == phase;
      boolean isNow = phase == Phase.EVE || phase == Phase.OVER || happening.bus() == pair;
      if (isHere && isNow) {
        drill.troubles().play(this, happening);
      }
    }
  }

  private static Phase phase(Scenario.Happening happening) {
    return switch (happening.what()) {
      case Incident.Postponed p -> Phase.EVE;
      case Incident.NeutralLeaves n -> happening.bus() == 1 ? Phase.EVE : Phase.BOARDING;
      case Incident.Declines d -> Phase.BOARDING;
      case Incident.NotBrought n -> Phase.BOARDING;
      case Incident.Attack a -> Phase.BOARDING;
      case Incident.TabletStolen t -> Phase.BOARDING;
      case Incident.Substituted s -> Phase.UNDER_WAY;
      case Incident.Drops d -> Phase.UNDER_WAY;
      case Incident.Forks f -> Phase.UNDER_WAY;
      case Incident.CountsDiffer c -> Phase.OVER;
      case Incident.OnPaper o -> Phase.OVER;
    };
  }

  /** Everybody who is needed says go to both lists as they were accepted. */
  private void go() {
    List<Act.Choice> lists = new ArrayList<>();
    for (Roll roll : state().rolls().values().stream().sorted(Day::byStream).toList()) {
      lists.add(
          new Act.Choice(
              roll.leg().stream(), roll.list().root(), Objects.requireNonNull(roll.excluded())));
    }
    Act.Go go = new Act.Go(stage, lists);
    for (String party : harbour.seated()) {
      if (papers == null || harbour.isNeutral(party)) {
        harbour.bind(party, go);
      } else {
        papers.write(party, party, go);
      }
    }
  }

  private static int byStream(Roll one, Roll other) {
    return one.leg().stream().compareTo(other.leg().stream());
  }

  private void close() {
    Act.Close close = new Act.Close(stage, Closing.counts(List.of(state())));
    harbour.seated().forEach(party -> harbour.bind(party, close));
  }
}
