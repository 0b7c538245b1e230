package limen.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The record of an exchange, from one office's folder. */
@Command(
    name = "record",
    mixinStandardHelpOptions = true,
    description = "Keep the record of an exchange: sign, carry, cosign and prove its entries.",
    subcommands = {
      RecordInitCommand.class,
      RecordCardCommand.class,
      RecordKeyCommand.class,
      RecordOpenCommand.class,
      RecordAppendCommand.class,
      RecordWithdrawCommand.class,
      RecordInspectCommand.class,
      RecordSyncCommand.class,
      RecordCosignCommand.class,
      RecordShowCommand.class,
      RecordProofCommand.class,
      RecordExportCommand.class,
    },
    footer = {
      "",
      "Example:",
      "  limen record init desk-a --party A --name a.example/drill --drill --role mirror",
      "  limen record show desk-a",
    })
final class RecordCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
