package limen.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists between the sides. */
@Command(
    name = "lists",
    mixinStandardHelpOptions = true,
    description = "Check, compare and answer lists, and keep the talks about them until all sign.",
    subcommands = {
      ListsCheckCommand.class,
      ListsDiffCommand.class,
      ListsReplyCommand.class,
      ListsOpenCommand.class,
      ListsOfferCommand.class,
      ListsReceiveCommand.class,
      ListsCallCommand.class,
      ListsMoveCommand.class,
      ListsSignCommand.class,
      ListsShowCommand.class
    },
    footer = {
      "",
      "Example:",
      "  limen lists check examples/lists/from-belmont-1.csv --agreement"
          + " examples/lists/agreement.yaml --stream to-A"
    })
final class ListsCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
