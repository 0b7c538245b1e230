package limen.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import limen.core.tracing.Step;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A human says that a record is of somebody else. */
@Command(
    name = "reject",
    mixinStandardHelpOptions = true,
    description = "Say that a record is of somebody else than the sought person.",
    footer = {
      "",
      "It is not proposed again, unless the request or the record says something else one day.",
      "",
      "Example:",
      "  limen tracing reject agency R1 C7 --reason \"another father\" --by tracer-2 \\",
      "    --identity key.txt",
    })
final class TracingRejectCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "DIR", description = "The agency's folder.")
  private Path dir = Path.of("");

  @Parameters(index = "1", paramLabel = "REQUEST", description = "The request's sign, as R1.")
  private String request = "";

  @Parameters(
      index = "2",
      paramLabel = "RECORD",
      description = "A record's or sighting's sign, as C12 or S3.")
  private String record = "";

  @Mixin private TracingDecision decision = new TracingDecision();
  @Mixin private TracingOptions options = new TracingOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws Exception {
    return Office.guarded(dir, this::reject);
  }

  private int reject() throws IOException {
    options.answerable();
    String one = TracingOptions.sign("REQUEST", request);
    String other = TracingOptions.sign("RECORD", record);
    Step step = new Step.Rejected(one, other, decision.reason());
    return options.done(
        options.open(dir),
        decision.by(),
        List.of(step),
        one + " " + other,
        spec.commandLine().getOut());
  }
}
