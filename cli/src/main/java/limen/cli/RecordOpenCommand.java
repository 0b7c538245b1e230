package limen.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import limen.core.desk.Card;
import limen.core.desk.Courier;
import limen.core.desk.Desk;
import limen.core.desk.Duty;
import limen.core.desk.Sequencing;
import limen.paper.desk.DeskReport;
import limen.paper.report.Report;
import limen.paper.report.Report.Block;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Begins a record from the cards of its offices. */
@Command(
    name = "open",
    mixinStandardHelpOptions = true,
    description =
        "Begin a record from the cards of its offices; one, two or three decide the mode.",
    footer = {
      "",
      "Example:",
      "  limen record open desk-n --exchange port.example/drill/harbour \\",
      "    --card desk-a/card --card desk-b/card",
      "",
      "To begin again before anybody has the record: a new folder by ‘record init’, and",
      "its new card. What was handed out already is ended with ‘record append DIR abort’.",
    })
final class RecordOpenCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "DIR", description = "The desk that sequences.")
  private Path dir = Path.of("");

  @Option(
      names = "--exchange",
      paramLabel = "NAME",
      description = "The exchange's name (default: what this desk's keys begin with).")
  private @Nullable String exchange;

  @Option(
      names = "--card",
      paramLabel = "FILE",
      description = "The card of another office, once for each.")
  private List<Path> cards = new ArrayList<>();

  @Option(
      names = "--agreement",
      paramLabel = "FILE",
      description = "The terms to come: the cards must be of its parties.")
  private @Nullable Path agreement;

  @Option(
      names = "--without-mirrors",
      description = "Begin though an office cannot cosign: nothing is final by its word then.")
  private boolean unwatched;

  @Option(names = "--time", paramLabel = "TIME", description = "When, if not now; in a drill only.")
  private @Nullable String time;

  @Mixin private Output output = new Output();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws Exception {
    return Office.guarded(dir, this::open);
  }

  private int open() throws Exception {
    Desk desk = Office.open(dir);
    if (desk.plate().duty() != Duty.SEQUENCER) {
      throw Office.stop(
          dir.toString(),
          "this desk does not sequence; a record is begun by the office that does",
          "Maybe its desk was made with --role mirror; ‘--role sequencer’ makes one that does.");
    }
    List<Card> all = new ArrayList<>(List.of(desk.card()));
    for (Path card : cards) {
      all.add(Founders.read(card));
    }
    Founders.check(all, agreement == null ? null : new Inputs().agreement(agreement), unwatched);
    String name = exchange == null ? desk.plate().name() : exchange;
    if (name.contains("drill") != desk.plate().drill() || !name.matches("[A-Za-z0-9._/-]{1,120}")) {
      throw Office.stop(
          "--exchange",
          "‘" + name + "’ cannot be this exchange's name",
          "Maybe as in port.example/drill/harbour; the word drill stands in a drill's name only.");
    }
    Office.good(
        dir.toString(),
        new Sequencing(desk).begin(name, all, AppendTime.of(desk, time), Office::passphrase));
    for (int i = 0; i < cards.size(); i++) {
      Courier.keep(desk, all.get(i + 1), Files.readAllBytes(cards.get(i)));
    }
    show(Office.open(dir), name, all);
    return Main.FINE;
  }

  private void show(Desk desk, String name, List<Card> all) throws IOException {
    DeskReport report = new DeskReport(output.words());
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Report.Lead(
            output.words().say("desk.opened", name, all.stream().map(Card::party).toList())));
    blocks.addAll(report.cards(all.subList(1, all.size())));
    blocks.addAll(report.aloud(desk.shelf()));
    blocks.addAll(report.head(desk.shelf()));
    Office.show(spec.commandLine().getOut(), output, desk, blocks);
  }
}
