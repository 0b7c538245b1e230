package limen.drill.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import limen.core.document.Document;
import limen.core.document.Nearest;
import limen.core.document.Place;
import limen.core.document.Problem;
import limen.core.document.Reading;

/** Reads scenario files, and has those that come with Limen. */
public final class Scenarios {
  /** What is played where nobody says what. */
  public static final String USUAL = "everything";

  /** The scenarios that come with Limen, in the order in which they are listed. */
  public static final List<String> SHIPPED =
      List.of(
          "calm",
          "declines",
          "not-brought",
          "substituted",
          "counts-differ",
          "postponed",
          "attack",
          "tablet-stolen",
          "drops",
          "forks",
          "neutral-leaves",
          "on-paper",
          USUAL);

  private static final Document<Scenario> DOCUMENT = new Document<>(Scenario.class, List.of());
  private static final int MOST_PEOPLE = 20_000;
  private static final int LONGEST_HOLD = 72;

  private Scenarios() {}

  /** One that comes with Limen. */
  public static Scenario shipped(String name) {
    Reading<Scenario> reading = read(name, bytes(name));
    return Objects.requireNonNull(reading.value(), () -> "scenario " + reading.problems());
  }

  /** The file of one that comes with Limen. */
  public static byte[] bytes(String name) {
    try (InputStream in =
        Scenario.class.getResourceAsStream("/limen/drill/scenarios/" + name + ".yaml")) {
      return Objects.requireNonNull(in, name).readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Reads a scenario, reporting every problem at once. */
  public static Reading<Scenario> read(String file, byte[] bytes) {
    Reading<Scenario> reading = DOCUMENT.read(file, bytes);
    List<Problem> problems = new ArrayList<>(reading.problems());
    Scenario scenario = reading.value();
    if (scenario != null) {
      whole(scenario, reading, problems);
      for (int i = 0; i < scenario.incidents().size(); i++) {
        happening(scenario, i, reading, problems);
      }
    }
    problems.sort(Problem.IN_FILE_ORDER);
    return problems.isEmpty()
        ? reading
        : new Reading<>(null, List.copyOf(problems), reading.places(), reading.references());
  }

  private static void whole(Scenario scenario, Reading<Scenario> reading, List<Problem> problems) {
    if (!scenario.limen().equals(Scenario.FORMAT)) {
      problems.add(
          new Problem(
              reading.place("limen"),
              "‘" + scenario.limen() + "’ is a format this version does not read",
              "Maybe write limen: " + Scenario.FORMAT + "."));
    }
    if (scenario.bus() < 1) {
      problems.add(
          new Problem(reading.place("bus"), "a bus takes nobody", "Maybe 50, as most do."));
    }
    if (scenario.people() < 1 || scenario.people() > MOST_PEOPLE) {
      problems.add(
          new Problem(
              reading.place("stages"),
              scenario.people() + " people each way",
              "Maybe between 1 and " + MOST_PEOPLE + "."));
    }
    scenario
        .stages()
        .forEach(
            (name, part) -> {
              if (!name.matches("[A-Za-z0-9_-]{1,40}") || part.people() == 0) {
                problems.add(
                    new Problem(
                        reading.place("stages." + name),
                        part.people() == 0
                            ? "nobody goes in stage ‘" + name + "’"
                            : "‘" + name + "’ cannot be a stage's name in a record",
                        "Maybe 1, 2, 3, each with soldiers or civilians."));
              }
            });
  }

  private static void happening(
      Scenario scenario, int i, Reading<Scenario> reading, List<Problem> problems) {
    Scenario.Happening happening = scenario.incidents().get(i);
    String path = "incidents[" + i + "]";
    Scenario.Part part = scenario.stages().get(happening.stage());
    if (part == null) {
      problems.add(
          new Problem(
              reading.place(path + ".stage"),
              "there is no stage ‘" + happening.stage() + "’",
              Nearest.advice(happening.stage(), scenario.stages().keySet())));
      return;
    }
    int buses = (part.people() + scenario.bus() - 1) / Math.max(1, scenario.bus());
    if (happening.bus() < 1 || happening.bus() > buses) {
      problems.add(
          new Problem(
              reading.place(path + ".bus"),
              "there is no bus " + happening.bus() + " in stage ‘" + happening.stage() + "’",
              "Maybe 1 to " + buses + "."));
    }
    String wrong = wrong(happening.what(), scenario);
    if (!wrong.isEmpty()) {
      problems.add(new Problem(place(reading, path), wrong, "Maybe a smaller number."));
    }
  }

  private static Place place(Reading<Scenario> reading, String path) {
    return reading.place(path);
  }

  private static String wrong(Incident what, Scenario scenario) {
    int bus = scenario.bus();
    return switch (what) {
      case Incident.Declines d -> many(d.persons(), bus);
      case Incident.NotBrought n -> many(n.persons(), bus);
      case Incident.TabletStolen t -> many(t.persons(), bus);
      case Incident.Attack a ->
          a.hours() < 1 || a.hours() > LONGEST_HOLD
              ? "a hold lasts 1 to " + LONGEST_HOLD + " hours, not " + a.hours()
              : "";
      case Incident.CountsDiffer c ->
          c.more() + c.fewer() == 0 ? "the counts do not differ: more and fewer are both 0" : "";
      case Incident.Postponed p -> p.days() < 1 ? "put off by no day" : "";
      case Incident.Substituted s -> "";
      case Incident.Drops d -> "";
      case Incident.Forks f -> "";
      case Incident.NeutralLeaves n -> "";
      case Incident.OnPaper o -> "";
    };
  }

  private static String many(int persons, int bus) {
    return persons < 1 || persons > bus ? persons + " people do not sit in a bus of " + bus : "";
  }
}
