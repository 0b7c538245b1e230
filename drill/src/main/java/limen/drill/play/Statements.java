package limen.drill.play;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import limen.core.entry.Act;
import limen.core.entry.Fate;
import limen.core.entry.Leg;
import limen.core.entry.Signed;
import limen.core.exchange.Roll;
import limen.drill.scenario.Incident;
import limen.drill.scenario.Scenario;
import limen.drill.scenario.Side;

/** What the sides say in public, which nobody ever corrects to fit the record. */
final class Statements {
  private final Drill drill;
  private final List<Spoken> spoken = new ArrayList<>();

  Statements(Drill drill) {
    this.drill = drill;
  }

  List<Spoken> spoken() {
    return List.copyOf(spoken);
  }

  /** Each side counts who came and whom it gave. */
  void evening(Day day, List<Scenario.Happening> happenings) {
    for (Side by : Side.values()) {
      List<Act.Said> figures = new ArrayList<>();
      for (Side to : Side.values()) {
        Leg leg = day.bus(to).leg();
        long record = crossed(day, to);
        long says = record + off(happenings, by, to);
        figures.add(new Act.Said(leg, List.of(), says));
        spoken.add(new Spoken(day.stage(), by, to, says, record));
      }
      String text =
          "DRILL. %s, stage %s: %d came home, %d were given.\n"
              .formatted(
                  by.country().english(),
                  day.stage(),
                  says(day.stage(), by, by),
                  says(day.stage(), by, by.other()));
      day.harbour().must(day.harbour().cast().party(by.party()), new Act.Statement(figures, text));
    }
  }

  private static long crossed(Day day, Side to) {
    Roll roll = Objects.requireNonNull(day.state().roll(to.homeward()));
    return roll.count(place -> roll.hasFate(place, Fate.CROSSED));
  }

  private static long off(List<Scenario.Happening> happenings, Side by, Side to) {
    return happenings.stream()
        .map(Scenario.Happening::what)
        .filter(Incident.CountsDiffer.class::isInstance)
        .map(Incident.CountsDiffer.class::cast)
        .filter(differ -> differ.to() == to)
        .mapToLong(differ -> by == to ? differ.more() : -differ.fewer())
        .sum();
  }

  /** Nothing is corrected; the difference is shown. */
  void differed(Day day, Scenario.Happening happening, Incident.CountsDiffer what) {
    Balance now = day.harbour().balance();
    drill.tell(
        happening,
        now,
        says(day.stage(), what.to(), what.to()),
        says(day.stage(), what.to().other(), what.to()),
        crossed(day, what.to()));
  }

  private long says(String stage, Side by, Side to) {
    return spoken.stream()
        .filter(s -> s.stage().equals(stage) && s.by() == by && s.to() == to)
        .findFirst()
        .orElseThrow()
        .says();
  }

  /** New terms, agreed by all who are needed; and each side's word on whose fault it is. */
  void postponed(Day day, Scenario.Happening happening, Incident.Postponed what) {
    Harbour harbour = day.harbour();
    Balance before = harbour.balance();
    for (Side side : Side.values()) {
      harbour.must(
          harbour.cast().party(side.party()),
          new Act.Statement(
              List.of(),
              "DRILL. Stage %s is put off because %s was not ready.\n"
                  .formatted(day.stage(), side.other().country().english())));
    }
    drill.accord().postpone(day.stage(), what.days());
    Signed terms =
        harbour.must(
            harbour.cast().party(Side.AVARIA.party()), new Act.Terms(drill.accord().text()));
    harbour.seated().forEach(party -> harbour.bind(party, new Act.Agree(terms.leaf())));
    drill.tell(happening, before, (long) what.days());
  }
}
