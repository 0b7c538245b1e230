package limen.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import limen.drill.invent.Invention;
import limen.drill.invent.Lands;
import limen.drill.report.InventData;
import limen.drill.report.Inventing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Invents registers of people who do not exist. */
@Command(
    name = "invent",
    mixinStandardHelpOptions = true,
    description = "Invent registers of people who do not exist, for drills and trials.",
    footer = {
      "",
      "Exit codes: 0 written, 2 input that cannot be read.",
      "",
      "Examples:",
      "  limen invent --countries Avaria:6000 --countries Belmont:9000 \\",
      "    --seed 7 --out invented",
      "  limen invent --countries Avaria:30 --countries Belmont:30 --clean --out tidy"
    })
final class InventCommand implements Callable<Integer> {
  @Option(
      names = "--countries",
      paramLabel = "NAME:NUMBER",
      required = true,
      description = "An invented country and how many it holds; two countries or more.")
  private List<String> countries = List.of();

  @Option(
      names = "--seed",
      paramLabel = "NUMBER",
      defaultValue = "1",
      description = "The same number invents the same people, byte for byte (default: 1).")
  private long seed = 1;

  @Option(
      names = "--clean",
      description = "Spell every name and day well, and ask for nobody misspelt.")
  private boolean clean;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      required = true,
      description = "A folder that is empty or not there yet.")
  private Path folder = Path.of("");

  @Mixin private Output output = new Output();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    Lands lands = Lands.of(countries);
    if (!lands.problems().isEmpty()) {
      throw new Stop(lands.problems());
    }
    Invention invention = Invention.write(lands, seed, clean, Target.emptyFolder(folder));
    output.show(
        spec.commandLine().getOut(),
        Inventing.of(invention, output.words()),
        () -> InventData.tree(invention, seed, clean),
        InventData.COLUMNS,
        () -> InventData.rows(invention));
    return Main.FINE;
  }
}
