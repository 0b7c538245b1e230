package limen.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import limen.core.desk.Card;
import limen.paper.report.Report;
import limen.paper.report.Report.Block;
import limen.paper.text.Tone;
import limen.paper.words.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What stands on a card, for the telephone call with the office that made it. */
@Command(
    name = "card",
    mixinStandardHelpOptions = true,
    description = "Show a card that was received, and the groups its office reads aloud.",
    footer = {"", "Example:", "  limen record card desk-a/card"})
final class RecordCardCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "FILE", description = "The file ‘card’ of an office.")
  private Path file = Path.of("");

  @Mixin private Output output = new Output();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws Exception {
    return Office.guarded(
        file,
        () -> {
          Card card = Founders.read(file);
          Words words = output.words();
          List<Block> blocks = new ArrayList<>();
          blocks.add(new Report.Lead(words.say("desk.card.aloud", card.party())));
          blocks.add(new Report.Words(card.aloud(), Tone.PLAIN));
          blocks.add(new Report.Words(words.say("desk.card.stop"), Tone.DIM));
          blocks.add(CardKeys.of(card, words));
          Office.show(
              spec.commandLine().getOut(),
              output,
              new Report(words.say("desk.card.title", card.party()), blocks));
          return Main.FINE;
        });
  }
}
