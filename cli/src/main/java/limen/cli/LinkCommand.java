package limen.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Proposes who in one table may be who in another. */
@Command(
    name = "link",
    mixinStandardHelpOptions = true,
    description = "Propose who in one table may be who in another; a human confirms each link.",
    footer = {
      "",
      "Two tables with headings, as XLSX or CSV, are enough: what both say of who somebody is gets",
      "compared, in whatever script and spelling. Nothing is merged, and nobody's family is told",
      "anything from a proposed link. What is shown here are counts; names stand in the files.",
      "",
      "Exit codes: 0 somebody may be found, 1 nobody is near (at best hardly likely), 2 a file"
          + " that",
      "cannot be read.",
      "",
      "Examples:",
      "  limen link captives.csv hospital.xlsx --out linked --to age1…",
      "  limen link captives.csv hospital.xlsx --out again --reviewed review.xlsx --to age1…",
      "  limen link captives.csv hospital.xlsx --explain A-17,H-4",
    })
final class LinkCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "LEFT", description = "A table, as XLSX or CSV.")
  private Path left = Path.of("");

  @Parameters(index = "1", paramLabel = "RIGHT", description = "Another table.")
  private Path right = Path.of("");

  @Mixin private LinkOptions options = new LinkOptions();
  @Mixin private SealOptions seal = new SealOptions();
  @Mixin private Output output = new Output();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws Exception {
    return new Linking(options, seal, output, spec).of(left, right);
  }
}
