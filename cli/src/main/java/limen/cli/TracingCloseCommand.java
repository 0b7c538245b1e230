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

/** A request is looked at no longer. */
@Command(
    name = "close",
    mixinStandardHelpOptions = true,
    description = "Close a request, with a reason; ‘undo’ opens it again.",
    footer = {
      "",
      "Refused as long as the family was told what no longer stands.",
      "",
      "Example:",
      "  limen tracing close agency R1 --reason \"came home, family confirms\" \\",
      "    --by desk-1 --identity key.txt",
    })
final class TracingCloseCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "DIR", description = "The agency's folder.")
  private Path dir = Path.of("");

  @Parameters(index = "1", paramLabel = "REQUEST", description = "The request's sign, as R1.")
  private String request = "";

  @Mixin private TracingDecision decision = new TracingDecision();
  @Mixin private TracingOptions options = new TracingOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws Exception {
    return Office.guarded(dir, this::close);
  }

  private int close() throws IOException {
    options.answerable();
    String one = TracingOptions.sign("REQUEST", request);
    Step step = new Step.Closed(one, decision.reason());
    return options.done(
        options.open(dir), decision.by(), List.of(step), one, spec.commandLine().getOut());
  }
}
