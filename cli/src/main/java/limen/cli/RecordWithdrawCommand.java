package limen.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import limen.core.desk.Desk;
import limen.core.desk.Withdrawal;
import limen.core.entry.Signed;
import limen.paper.report.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes back what was signed last and has not left the desk. */
@Command(
    name = "withdraw",
    mixinStandardHelpOptions = true,
    description = "Take back the entry signed last, while nobody but this desk can have it.",
    footer = {
      "",
      "Only what was signed since the last ‘sync’ can be taken back, the newest first. What met",
      "a stick may be out, and a number is never given to two entries: a newer entry answers it.",
      "Where the desk sequences, an entry is in the record at once, and stays.",
      "",
      "Example:",
      "  limen record withdraw desk-a --yes",
    })
final class RecordWithdrawCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "DIR", description = "The desk.")
  private Path dir = Path.of("");

  @Option(names = "--yes", description = "Do it; without it only the entry is named.")
  private boolean yes;

  @Mixin private Output output = new Output();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws Exception {
    return Office.guarded(dir, this::withdraw);
  }

  private int withdraw() throws Exception {
    Desk desk = Office.open(dir);
    Signed last = Office.good(dir.toString(), Withdrawal.last(desk));
    String word = last.entry().act().word();
    if (!yes) {
      throw Office.stop(
          word,
          "this entry was signed last, by " + last.entry().head().from() + ", and is here alone",
          "Maybe --yes takes it back.");
    }
    Withdrawal.take(desk, last);
    Office.log(dir, Map.of("withdrawn", word + " " + last.leaf().base64()));
    String told = output.words().say("desk.withdrawn", word, last.entry().head().from());
    Office.show(
        spec.commandLine().getOut(), output, Office.open(dir), List.of(new Report.Lead(told)));
    return Main.FINE;
  }
}
