package limen.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import limen.core.document.Nearest;
import limen.core.document.Place;
import limen.core.document.Problem;
import limen.core.document.Reading;
import limen.drill.play.Drill;
import limen.drill.play.Ending;
import limen.drill.play.Watcher;
import limen.drill.report.DrillData;
import limen.drill.report.Drilling;
import limen.drill.report.Speech;
import limen.drill.report.Verification;
import limen.drill.scenario.Scenario;
import limen.drill.scenario.Scenarios;
import limen.paper.report.Report;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Plays a whole exchange between two invented countries. */
@Command(
    name = "drill",
    mixinStandardHelpOptions = true,
    description = "Play a whole exchange between two invented countries, with what goes wrong.",
    footer = {
      "",
      "Exit codes: 0 played and verified, 1 not verified, 2 input that cannot be read.",
      "",
      "Examples:",
      "  limen drill",
      "  limen drill --list",
      "  limen drill --scenario attack --seed 7 --out played"
    })
final class DrillCommand implements Callable<Integer> {
  private static final int SCENARIO_BYTES = 1 << 20;

  @Option(
      names = "--scenario",
      paramLabel = "NAME|FILE",
      defaultValue = Scenarios.USUAL,
      description = "One of --list, or a file of yours (default: everything).")
  private String scenario = Scenarios.USUAL;

  @Option(
      names = "--seed",
      paramLabel = "NUMBER",
      defaultValue = "1",
      description = "The same number plays the same drill, byte for byte (default: 1).")
  private long seed = 1;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Where record.exrec and what each party holds stay (default: nowhere).")
  private @Nullable Path folder;

  @Option(names = "--list", description = "List the scenarios that come with Limen.")
  private boolean list;

  @Mixin private Output output = new Output();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    if (list) {
      list(out);
      return Main.FINE;
    }
    Scenario played = scenario();
    if (folder == null) {
      Path passing = Files.createTempDirectory("limen-drill-");
      try {
        return play(played, passing, out);
      } finally {
        remove(passing);
      }
    }
    return play(played, Target.emptyFolder(folder), out);
  }

  private void list(PrintWriter out) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    for (String name : Scenarios.SHIPPED) {
      rows.add(List.of(name, Scenarios.shipped(name).title().in(output.words().language())));
    }
    if (output.format == Output.Format.TEXT) {
      rows.forEach(row -> out.println("%-16s%s".formatted(row.getFirst(), row.getLast())));
      return;
    }
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("format", "limen/scenarios/1");
    tree.put(
        "scenarios",
        rows.stream().map(row -> Map.of("name", row.getFirst(), "title", row.getLast())).toList());
    output.show(out, new Report("", List.of()), () -> tree, List.of("name", "title"), () -> rows);
  }

  private int play(Scenario played, Path target, PrintWriter out) throws IOException {
    boolean live = output.format == Output.Format.TEXT;
    Speech speech = new Speech(output.words());
    Watcher watcher = live ? new LiveDrill(out, speech, output.isLive()) : Watcher.NOBODY;
    Ending ending = Drill.play(played, seed, target, watcher);
    Verification verification = Verification.of(ending);
    if (live) {
      out.println();
    }
    output.show(
        out,
        Drilling.of(ending, verification, output.words()),
        () -> DrillData.tree(ending, verification),
        DrillData.COLUMNS,
        () -> DrillData.rows(ending));
    return verification.isGood() ? Main.FINE : Main.FINDINGS;
  }

  private Scenario scenario() {
    if (Scenarios.SHIPPED.contains(scenario)) {
      return Scenarios.shipped(scenario);
    }
    Path file = Path.of(scenario);
    if (!Files.exists(file)) {
      throw new Stop(
          List.of(
              new Problem(
                  Place.of(scenario),
                  "there is no scenario and no file of this name",
                  Nearest.advice(scenario, Scenarios.SHIPPED))));
    }
    Inputs inputs = new Inputs();
    byte[] bytes = inputs.text(file, SCENARIO_BYTES);
    inputs.stopIfProblems();
    Reading<Scenario> reading = Scenarios.read(scenario, java.util.Objects.requireNonNull(bytes));
    if (reading.value() == null) {
      throw new Stop(reading.problems());
    }
    return reading.value();
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
