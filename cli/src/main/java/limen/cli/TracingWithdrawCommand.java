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

/** Whoever told a sighting takes it back. */
@Command(
    name = "withdraw",
    mixinStandardHelpOptions = true,
    description = "Note that whoever told a sighting stands by it no longer.",
    footer = {
      "",
      "It stays in the folder and is offered to nobody. A family that was told by it waits for a",
      "correction, first of all. ‘sighting --corrects’ lets it stand again, told anew.",
      "",
      "Example:",
      "  limen tracing withdraw agency S3 --reason \"took him for his brother\" \\",
      "    --by desk-1 --identity key.txt",
    })
final class TracingWithdrawCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "DIR", description = "The agency's folder.")
  private Path dir = Path.of("");

  @Parameters(index = "1", paramLabel = "SIGHTING", description = "The sighting's sign, as S3.")
  private String sighting = "";

  @Mixin private TracingDecision decision = new TracingDecision();
  @Mixin private TracingOptions options = new TracingOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws Exception {
    return Office.guarded(dir, this::withdraw);
  }

  private int withdraw() throws IOException {
    options.answerable();
    String one = TracingOptions.sign("SIGHTING", sighting);
    Step step = new Step.Withdrawn(one, decision.reason());
    return options.done(
        options.open(dir), decision.by(), List.of(step), one, spec.commandLine().getOut());
  }
}
