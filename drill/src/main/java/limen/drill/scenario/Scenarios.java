package limen.drill.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import limen.core.document.Document;
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
    if (reading.value() != null) {
      problems.addAll(Sense.of(reading.value(), reading));
    }
    problems.sort(Problem.IN_FILE_ORDER);
    return problems.isEmpty()
        ? reading
        : new Reading<>(null, List.copyOf(problems), reading.places(), reading.references());
  }
}
