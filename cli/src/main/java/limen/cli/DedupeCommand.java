package limen.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Proposes which rows of one table may be one person. */
@Command(
    name = "dedupe",
    mixinStandardHelpOptions = true,
    description = "Propose which rows of one table may be one person; a human confirms each link.",
    footer = {
      "",
      "A table with headings, as XLSX or CSV, is enough. Nothing is merged and nothing is taken",
      "out. What is shown here are counts; names stand in the files.",
      "",
      "Exit codes: 0 somebody may be found, 1 nobody is near (at best hardly likely), 2 a file"
          + " that",
      "cannot be read.",
      "",
      "Example:",
      "  limen dedupe captives.csv --out twice --to age1…",
    })
final class DedupeCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", description = "A table, as XLSX or CSV.")
  private Path file = Path.of("");

  @Mixin private LinkOptions options = new LinkOptions();
  @Mixin private SealOptions seal = new SealOptions();
  @Mixin private Output output = new Output();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws Exception {
    return new Linking(options, seal, output, spec).of(file, null);
  }
}
