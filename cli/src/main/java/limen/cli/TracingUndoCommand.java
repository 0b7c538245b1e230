package limen.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import limen.core.tracing.Step;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A human takes back what was said. */
@Command(
    name = "undo",
    mixinStandardHelpOptions = true,
    description =
        "Undo a link, a rejection or that two requests seek one person; or open a request again.",
    footer = {
      "",
      "What a link had closed is open again. That it was said, by whom and why, stays in the",
      "folder. A family that was told waits for a correction, first of all.",
      "",
      "Examples:",
      "  limen tracing undo agency R1 C12 --reason \"another unit\" --by tracer-3 \\",
      "    --identity key.txt",
      "  limen tracing undo agency R1 --reason \"new facts\" --by tracer-3",
    })
final class TracingUndoCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "DIR", description = "The agency's folder.")
  private Path dir = Path.of("");

  @Parameters(index = "1", paramLabel = "REQUEST", description = "The request's sign, as R1.")
  private String request = "";

  @Parameters(
      index = "2",
      arity = "0..1",
      paramLabel = "RECORD",
      description =
          "The record's, sighting's or other request's sign; without it a closed request is"
              + " opened again.")
  private @Nullable String other;

  @Mixin private TracingDecision decision = new TracingDecision();
  @Mixin private TracingOptions options = new TracingOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws Exception {
    return Office.guarded(dir, this::undo);
  }

  private int undo() throws IOException {
    options.answerable();
    String one = TracingOptions.sign("REQUEST", request);
    String with = other == null ? null : TracingOptions.sign("RECORD", other);
    Step step = new Step.Undone(one, with, decision.reason());
    return options.done(
        options.open(dir),
        decision.by(),
        List.of(step),
        with == null ? one : one + " " + with,
        spec.commandLine().getOut());
  }
}
