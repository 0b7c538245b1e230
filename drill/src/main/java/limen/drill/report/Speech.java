package limen.drill.report;

import java.util.List;
import limen.drill.play.Balance;
import limen.drill.play.Effect;
import limen.drill.scenario.Incident;
import limen.drill.scenario.Scenario;
import limen.drill.scenario.Side;
import limen.paper.words.Words;

/** What happened, as a sentence. */
public record Speech(Words words) {

  /** A side's name. */
  public String side(Side side) {
    return words.say(
        switch (side) {
          case AVARIA -> "drill.side.avaria";
          case BELMONT -> "drill.side.belmont";
        });
  }

  /** In which stage, and at which pair of buses where that matters. */
  public String where(Scenario.Happening happening) {
    boolean atBus =
        switch (happening.what()) {
          case Incident.Declines d -> true;
          case Incident.NotBrought n -> true;
          case Incident.Substituted s -> true;
          case Incident.Attack a -> true;
          case Incident.TabletStolen t -> true;
          case Incident.Drops d -> true;
          case Incident.Forks f -> true;
          case Incident.NeutralLeaves n -> happening.bus() > 1;
          case Incident.CountsDiffer c -> false;
          case Incident.Postponed p -> false;
          case Incident.OnPaper o -> false;
        };
    return atBus
        ? words.say("drill.where.bus", happening.stage(), (long) happening.bus())
        : words.say("drill.where.stage", happening.stage());
  }

  /** What went wrong; the numbers of an effect stand in the order that its incident has. */
  public String what(Effect effect) {
    List<Long> n = effect.numbers();
    return switch (effect.happening().what()) {
      case Incident.Declines d ->
          effect.before().absent().isEmpty()
              ? words.say("drill.incident.declines", side(d.to()), n.get(0))
              : words.say("drill.incident.not-asked", side(d.to()), n.get(0));
      case Incident.NotBrought b -> words.say("drill.incident.not-brought", side(b.to()), n.get(0));
      case Incident.Substituted s -> words.say("drill.incident.substituted", side(s.to()));
      case Incident.Attack a ->
          words.say("drill.incident.attack", side(a.stopper()), n.get(0), n.get(1));
      case Incident.TabletStolen t ->
          words.say("drill.incident.tablet-stolen", side(t.of()), n.get(0));
      case Incident.Postponed p -> words.say("drill.incident.postponed", n.get(0));
      case Incident.CountsDiffer c ->
          words.say("drill.incident.counts-differ", side(c.to()), n.get(0), n.get(1), n.get(2));
      case Incident.Drops d -> words.say("drill.incident.drops", side(d.of()), n.get(2));
      case Incident.Forks f -> words.say("drill.incident.forks", n.get(0), n.get(1));
      case Incident.NeutralLeaves l -> words.say("drill.incident.neutral-leaves", n.get(0));
      case Incident.OnPaper o -> words.say("drill.incident.on-paper", n.get(0));
    };
  }

  /** The line that is shown when it has happened. */
  public String line(Effect effect) {
    return words.say("drill.happened", where(effect.happening()), what(effect));
  }

  /** How far both streams are. */
  public String progress(String stage, Balance now) {
    return words.say("drill.progress", stage, flow(Side.AVARIA, now), flow(Side.BELMONT, now));
  }

  private String flow(Side to, Balance now) {
    Balance.Flow flow = now.flow(to);
    return words.say("drill.flow", side(to), flow.crossed(), flow.promised());
  }
}
