package limen.drill.scenario;

import java.util.ArrayList;
import java.util.List;
import limen.core.document.Nearest;
import limen.core.document.Problem;
import limen.core.document.Reading;

/** Whether what a scenario says can be played: numbers that fit, and an order that can happen. */
final class Sense {
  private static final int MOST_PEOPLE = 20_000;
  private static final int MOST_SEATS = 1000;
  private static final int LONGEST_HOLD = 72;
  private static final int MOST_DAYS = 60;
  private static final String SMALLER = "Maybe a smaller number.";

  private final Scenario scenario;
  private final Reading<Scenario> reading;
  private final List<Problem> problems = new ArrayList<>();

  private Sense(Scenario scenario, Reading<Scenario> reading) {
    this.scenario = scenario;
    this.reading = reading;
  }

  /** Everything that cannot be played. */
  static List<Problem> of(Scenario scenario, Reading<Scenario> reading) {
    Sense sense = new Sense(scenario, reading);
    sense.whole();
    scenario.stages().forEach(sense::stage);
    for (int i = 0; i < scenario.incidents().size(); i++) {
      String path = "incidents[" + i + "]";
      sense.happening(scenario.incidents().get(i), path);
      sense.keeper(i, path);
      sense.twice(i, path);
    }
    return sense.problems;
  }

  private void refuse(String path, String what, String advice) {
    problems.add(new Problem(reading.place(path), what, advice));
  }

  private void whole() {
    if (!scenario.limen().equals(Scenario.FORMAT)) {
      refuse(
          "limen",
          "‘" + scenario.limen() + "’ is a format this version does not read",
          "Maybe write limen: " + Scenario.FORMAT + ".");
    }
    if (scenario.bus() < 1 || scenario.bus() > MOST_SEATS) {
      refuse("bus", "a bus takes " + scenario.bus() + " people", "Maybe 50, as most do.");
    }
    if (scenario.people() > MOST_PEOPLE || scenario.reserve() > MOST_SEATS) {
      refuse(
          "stages",
          scenario.people() + " people each way and a reserve of " + scenario.reserve(),
          "Maybe at most " + MOST_PEOPLE + " people and a reserve of " + MOST_SEATS + ".");
    }
  }

  private void stage(String name, Scenario.Part part) {
    if (!name.matches("[A-Za-z0-9_-]{1,40}")) {
      refuse(
          "stages." + name,
          "‘" + name + "’ cannot be a stage's name in a record",
          "Maybe 1, 2, 3.");
    }
    if (part.people() == 0) {
      refuse(
          "stages." + name,
          "nobody goes in stage ‘" + name + "’",
          "Maybe add soldiers: 100, or leave the stage out.");
    }
  }

  private void happening(Scenario.Happening happening, String path) {
    Scenario.Part part = scenario.stages().get(happening.stage());
    if (part == null) {
      refuse(
          path + ".stage",
          "there is no stage ‘" + happening.stage() + "’",
          Nearest.advice(happening.stage(), scenario.stages().keySet()));
      return;
    }
    int seats = Math.max(1, scenario.bus());
    int buses = (part.people() + seats - 1) / seats;
    if (happening.bus() < 1 || happening.bus() > buses) {
      refuse(
          path + ".bus",
          "there is no bus " + happening.bus() + " in stage ‘" + happening.stage() + "’",
          "Maybe 1 to " + buses + ".");
    }
    numbers(happening.what(), path);
    onPaper(happening, path);
  }

  private void numbers(Incident what, String path) {
    switch (what) {
      case Incident.Declines d -> seats(d.persons(), path);
      case Incident.NotBrought n -> seats(n.persons(), path);
      case Incident.TabletStolen t -> seats(t.persons(), path);
      case Incident.Attack a -> {
        if (a.hours() < 1 || a.hours() > LONGEST_HOLD || a.renewals() > MOST_DAYS) {
          refuse(
              path,
              "a hold of " + a.hours() + " hours with " + a.renewals() + " renewals",
              "Maybe 1 to " + LONGEST_HOLD + " hours, and fewer renewals.");
        }
      }
      case Incident.CountsDiffer c -> {
        if (c.more() + c.fewer() == 0 || c.fewer() > scenario.people()) {
          refuse(path, "counts that do not differ, or cannot", "Maybe more: 11, fewer: 1.");
        }
      }
      case Incident.Postponed p -> {
        if (p.days() < 1 || p.days() > MOST_DAYS) {
          refuse(path, "put off by " + p.days() + " days", "Maybe 1 to " + MOST_DAYS + ".");
        }
      }
      case Incident.Drops d -> {
        if (d.hours() < 1 || d.hours() > LONGEST_HOLD) {
          refuse(path, "dropped for " + d.hours() + " hours", SMALLER);
        }
      }
      case Incident.Substituted s -> {}
      case Incident.Forks f -> {}
      case Incident.NeutralLeaves n -> {}
      case Incident.OnPaper o -> {}
    }
  }

  private void seats(int persons, String path) {
    if (persons < 1 || persons > scenario.bus()) {
      refuse(path, persons + " people in a bus of " + scenario.bus(), SMALLER);
    }
  }

  /** What needs tablets or a log that goes on all day cannot happen on paper. */
  private void onPaper(Scenario.Happening happening, String path) {
    boolean paper =
        scenario.incidents().stream()
            .anyMatch(
                h -> h.stage().equals(happening.stage()) && h.what() instanceof Incident.OnPaper);
    boolean fits =
        switch (happening.what()) {
          case Incident.Declines d -> true;
          case Incident.NotBrought n -> true;
          case Incident.CountsDiffer c -> true;
          case Incident.Postponed p -> true;
          case Incident.OnPaper o -> true;
          case Incident.NeutralLeaves n -> happening.bus() == 1;
          case Incident.Substituted s -> false;
          case Incident.Attack a -> false;
          case Incident.TabletStolen t -> false;
          case Incident.Drops d -> false;
          case Incident.Forks f -> false;
        };
    if (paper && !fits) {
      refuse(
          path,
          "this needs tablets, and stage ‘" + happening.stage() + "’ is carried on paper",
          "Maybe put it into another stage.");
    }
  }

  /** A bus is attacked once. */
  private void twice(int index, String path) {
    Scenario.Happening happening = scenario.incidents().get(index);
    boolean before =
        scenario.incidents().subList(0, index).stream()
            .anyMatch(
                h ->
                    h.what() instanceof Incident.Attack
                        && h.stage().equals(happening.stage())
                        && h.bus() == happening.bus());
    if (before && happening.what() instanceof Incident.Attack) {
      refuse(path, "another attack at the same bus", "Maybe put it to the next bus.");
    }
  }

  /** Who left or was caught keeps the log no more, and can neither lie again nor leave again. */
  private void keeper(int index, String path) {
    Scenario.Happening happening = scenario.incidents().get(index);
    boolean needs =
        happening.what() instanceof Incident.Drops
            || happening.what() instanceof Incident.Forks
            || happening.what() instanceof Incident.NeutralLeaves;
    boolean gone = false;
    for (int i = 0; i < scenario.incidents().size(); i++) {
      gone |= isBefore(i, index) && endsIt(scenario.incidents().get(i).what(), happening.what());
    }
    if (needs && gone) {
      refuse(
          path,
          "the neutral does not keep the log any more by then",
          "Maybe put it before the fork, or before the neutral leaves.");
    }
  }

  /** After it the neutral keeps no log; a neutral that was caught can still leave. */
  private static boolean endsIt(Incident before, Incident now) {
    return before instanceof Incident.NeutralLeaves
        || (before instanceof Incident.Forks && !(now instanceof Incident.NeutralLeaves));
  }

  private boolean isBefore(int first, int second) {
    Scenario.Happening one = scenario.incidents().get(first);
    Scenario.Happening other = scenario.incidents().get(second);
    List<String> order = List.copyOf(scenario.stages().keySet());
    int stages = order.indexOf(one.stage()) - order.indexOf(other.stage());
    if (stages != 0) {
      return stages < 0;
    }
    return one.bus() == other.bus() ? first < second : one.bus() < other.bus();
  }
}
