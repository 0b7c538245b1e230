package limen.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A tracing agency's compartment. */
@Command(
    name = "tracing",
    mixinStandardHelpOptions = true,
    description = "Trace the missing: requests, records, candidates, and what families were told.",
    subcommands = {
      TracingOpenCommand.class,
      TracingRequestCommand.class,
      TracingRecordsCommand.class,
      TracingSightingCommand.class,
      TracingWithdrawCommand.class,
      TracingQueueCommand.class,
      TracingShowCommand.class,
      TracingLinkCommand.class,
      TracingRejectCommand.class,
      TracingUndoCommand.class,
      TracingToldCommand.class,
      TracingWithholdCommand.class,
      TracingCloseCommand.class
    },
    footer = {
      "",
      "Only the tracing agency has such a folder: nobody else may hold families’ requests and",
      "captives together. Records are compared and never merged; a human links them, and no family",
      "is told anything that only a computation proposes.",
      "",
      "Examples:",
      "  limen tracing queue agency --identity key.txt",
      "  limen tracing link agency R1 C12 --reason \"same number, same father\" \\",
      "    --by tracer-2 --identity key.txt",
    })
final class TracingCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
