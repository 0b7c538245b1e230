package limen.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import limen.core.tracing.Review;
import limen.core.tracing.TracingFolder;
import limen.paper.data.CaseData;
import limen.paper.tracing.CaseReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** One request with its candidates. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    description =
        "One request: what it and the linked records say side by side, and its candidates.",
    footer = {
      "",
      "In words it names people and is for you alone; json and csv name nobody.",
      "",
      "Example:",
      "  limen tracing show agency R1 --identity key.txt",
    })
final class TracingShowCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "DIR", description = "The agency's folder.")
  private Path dir = Path.of("");

  @Parameters(index = "1", paramLabel = "REQUEST", description = "The request's sign, as R1.")
  private String request = "";

  @Mixin private TracingOptions options = new TracingOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws Exception {
    return Office.guarded(dir, this::show);
  }

  private int show() throws IOException {
    String sign = TracingOptions.sign("REQUEST", request);
    TracingFolder folder = options.open(dir);
    if (!folder.tracing().cases().containsKey(sign)) {
      throw Office.stop(
          "REQUEST", "no request is called " + sign, "Maybe ‘limen tracing queue’ shows it.");
    }
    Review review = Review.of(folder.tracing(), TracingOptions.matching(), sign);
    Output output = options.output();
    output.show(
        spec.commandLine().getOut(),
        new CaseReport(output.words())
            .of(review, sign, folder.noted(), TracingOptions.isInvented(folder)),
        () -> CaseData.tree(review, sign),
        CaseData.COLUMNS,
        () -> CaseData.rows(review, sign));
    return Main.FINE;
  }
}
