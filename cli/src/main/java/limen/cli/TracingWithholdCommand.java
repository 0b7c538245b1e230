package limen.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import limen.core.tracing.Step;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** No more may be told than that somebody was found. */
@Command(
    name = "withhold",
    mixinStandardHelpOptions = true,
    description = "Say that no more may be told than that the person was found (GC IV 137).",
    footer = {
      "",
      "Where to tell more might harm the person or the family. It holds for a record, a sighting"
          + " or",
      "a request, until it is lifted.",
      "",
      "Examples:",
      "  limen tracing withhold agency C12 --reason \"fears for his brother\" \\",
      "    --by tracer-2 --identity key.txt",
      "  limen tracing withhold agency C12 --lift --reason \"he agrees now\" \\",
      "    --by tracer-2 --identity key.txt",
    })
final class TracingWithholdCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "DIR", description = "The agency's folder.")
  private Path dir = Path.of("");

  @Parameters(index = "1", paramLabel = "SIGN", description = "As R1, C12 or S3.")
  private String sign = "";

  @Option(names = "--lift", description = "Everything may be told again.")
  private boolean lift;

  @Mixin private TracingDecision decision = new TracingDecision();
  @Mixin private TracingOptions options = new TracingOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws Exception {
    return Office.guarded(dir, this::withhold);
  }

  private int withhold() throws IOException {
    options.answerable();
    String one = TracingOptions.sign("SIGN", sign);
    Step step = new Step.Withheld(one, lift, decision.reason());
    return options.done(
        options.open(dir), decision.by(), List.of(step), one, spec.commandLine().getOut());
  }
}
