package limen.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import limen.core.sealing.Mode;
import limen.core.sealing.Recipient;
import limen.core.tracing.TracingFolder;
import limen.paper.tracing.TracingReport;
import limen.paper.words.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a tracing agency's compartment. */
@Command(
    name = "open",
    mixinStandardHelpOptions = true,
    description = "Make a tracing agency’s compartment, in a folder of its own.",
    footer = {
      "",
      "Examples:",
      "  limen tracing open agency --to age1…",
      "  limen tracing open agency --invented",
    })
final class TracingOpenCommand implements Callable<Integer> {
  @Parameters(paramLabel = "DIR", description = "A folder that is empty or not there yet.")
  private Path dir = Path.of("");

  @Option(
      names = "--to",
      paramLabel = "AGE1",
      description = "To whom the folder is sealed, once for each; one of them is your own.")
  private List<String> to = new ArrayList<>();

  @Option(
      names = "--plain",
      description = "Leave the folder unsealed. Whoever takes the disk reads it; it is logged.")
  private boolean plain;

  @Option(
      names = "--invented",
      description = "For a drill: everybody in it will be invented, and nothing needs a seal.")
  private boolean invented;

  @Mixin private Output output = new Output();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws Exception {
    return Office.guarded(dir, this::open);
  }

  private int open() throws IOException {
    Words words = output.words();
    TalksOptions.answerable(output);
    Mode mode = mode();
    Target.refuseFilled(dir);
    TracingFolder.create(dir, mode);
    if (mode.kind() == Mode.Kind.PLAIN) {
      Office.log(dir, Map.of("tracing", "plain"));
      spec.commandLine().getErr().println(words.say("tracing.plain", dir.toString()));
    }
    Office.show(spec.commandLine().getOut(), output, new TracingReport(words).opened());
    return Main.FINE;
  }

  private Mode mode() {
    List<Recipient> recipients = Recipients.typed(to);
    int said = (recipients.isEmpty() ? 0 : 1) + (plain ? 1 : 0) + (invented ? 1 : 0);
    if (said == 0) {
      throw Office.stop(
          "--to",
          "it is not said to whom the folder is sealed",
          "Maybe --to age1… with your own recipient (age-keygen makes one); or --plain on"
              + " purpose.");
    }
    if (said > 1) {
      throw Office.stop(
          "--to", "--to, --plain and --invented exclude each other", "Maybe --to alone.");
    }
    return new Mode(
        invented ? Mode.Kind.INVENTED : plain ? Mode.Kind.PLAIN : Mode.Kind.SEALED, recipients);
  }
}
