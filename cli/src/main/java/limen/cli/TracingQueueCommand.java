package limen.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import limen.core.tracing.Queue;
import limen.core.tracing.TracingFolder;
import limen.paper.data.TracingData;
import limen.paper.tracing.TracingReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What waits for a human. */
@Command(
    name = "queue",
    mixinStandardHelpOptions = true,
    description =
        "What waits for a human: first where an answer is owed by a day, then the oldest.",
    footer = {
      "",
      "Requests appear by their signs and nobody by name. Exits with 1 where an answer is late.",
      "",
      "Example:",
      "  limen tracing queue agency --identity key.txt",
    })
final class TracingQueueCommand implements Callable<Integer> {
  @Parameters(paramLabel = "DIR", description = "The agency's folder.")
  private Path dir = Path.of("");

  @Option(
      names = "--day",
      paramLabel = "DATE",
      description = "Late as of which day (default: today).")
  private @Nullable LocalDate day;

  @Mixin private TracingOptions options = new TracingOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws Exception {
    return Office.guarded(dir, this::show);
  }

  private int show() throws IOException {
    TracingFolder folder = options.open(dir);
    LocalDate as = day == null ? LocalDate.now(ZoneId.systemDefault()) : day;
    Queue queue = TracingOptions.review(folder.tracing()).queue();
    Output output = options.output();
    output.show(
        spec.commandLine().getOut(),
        new TracingReport(output.words()).queue(queue, as, TracingOptions.isInvented(folder)),
        () -> TracingData.tree(queue, as),
        TracingData.COLUMNS,
        () -> TracingData.rows(queue));
    return queue.waiting().stream().anyMatch(one -> one.isLate(as)) ? Main.FINDINGS : Main.FINE;
  }
}
