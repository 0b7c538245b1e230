package limen.drill.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import limen.core.document.Result;
import limen.core.sealing.SealedList;
import limen.drill.scenario.Scenario;
import limen.drill.scenario.Scenarios;
import limen.drill.scenario.Side;
import limen.ledger.tree.Hash;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In a drill, too, each holder plans alone who goes, out of everybody it holds. */
class HoldingTest {
  private final Scenario scenario = Played.small(Scenarios.shipped("everything"));
  @TempDir private Path out = Path.of("");
  private Holding holding = hold();

  private Holding hold() {
    return new Holding(
        scenario,
        Side.AVARIA,
        new limen.drill.land.Seed(1),
        new Accord(scenario).agreement(),
        scenario.stages().size() * (scenario.reserve() + 9));
  }

  @BeforeEach
  void play() throws IOException {
    Played.of(scenario, 1, out);
    holding = hold();
  }

  private SealedList list(String stage, int version) throws IOException {
    byte[] bytes =
        Files.readAllBytes(
            out.resolve("DRILL-A/lists/stage-%s-to-A-v%d.list".formatted(stage, version)));
    return ((Result.Good<SealedList>) SealedList.parse(bytes)).value();
  }

  private List<Path> lists() throws IOException {
    try (Stream<Path> lists = Files.list(out.resolve("DRILL-A/lists"))) {
      return lists.filter(file -> file.toString().contains("-to-A-")).sorted().toList();
    }
  }

  @Test
  void offersFirstWhomThePlanHasChosenInItsOrder() throws IOException {
    for (String stage : scenario.stages().keySet()) {
      List<String> planned =
          Stream.of("soldier", "civilian")
              .flatMap(kind -> holding.going(stage, kind).stream())
              .map(person -> person.fields().toString())
              .toList();
      List<String> offered =
          list(stage, 1).places().stream().map(place -> place.fields().toString()).toList();

      assertThat(offered.subList(0, planned.size())).isEqualTo(planned);
      assertThat(offered).hasSizeGreaterThan(planned.size());
    }
  }

  @Test
  void namesNobodyOnTwoListsThatStand() throws IOException {
    List<Hash> last = new ArrayList<>();
    for (String stage : scenario.stages().keySet()) {
      long versions =
          lists().stream().filter(file -> file.toString().contains("stage-" + stage)).count();
      list(stage, (int) versions).places().forEach(place -> last.add(place.tag()));
    }

    assertThat(last).doesNotHaveDuplicates();
  }

  @Test
  void holdsMoreThanGo() throws IOException {
    String register = Files.readString(out.resolve("DRILL-B/DRILL-held.csv"));
    Set<String> lines = new HashSet<>(register.lines().skip(1).toList());

    assertThat(lines).hasSizeGreaterThan(scenario.people() + 20);
    assertThat(lines).allMatch(line -> line.endsWith("invented"));
  }

  @Test
  void keepsThePlanWithoutNames() throws IOException {
    String plan = Files.readString(out.resolve("DRILL-B/DRILL-plan.json"));

    assertThat(plan).contains("\"A-1\"");
    for (String stage : scenario.stages().keySet()) {
      holding
          .going(stage, "soldier")
          .forEach(person -> assertThat(plan).doesNotContain(person.surname()));
    }
  }
}
