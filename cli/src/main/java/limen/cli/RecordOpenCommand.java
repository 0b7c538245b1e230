package limen.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import limen.core.desk.Card;
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
      "  limen record open desk-n --exchange port.example/drill/harbour --card card-a --card"
          + " card-b",
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
      all.add(read(card));
    }
    check(all);
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
    show(Office.open(dir), name, all);
    return Main.FINE;
  }

  private static Card read(Path path) throws IOException {
    if (!Files.isRegularFile(path)) {
      throw Office.stop(path.toString(), "there is no such file", "Maybe the office's ‘card’.");
    }
    return Office.good(path.toString(), Card.parse(Files.readAllBytes(path)));
  }

  private void check(List<Card> all) {
    long parties = all.stream().map(Card::party).distinct().count();
    if (parties < all.size()) {
      throw Office.stop(
          "--card",
          "two cards are of one party",
          "Maybe the card of this desk itself, which needs not be named.");
    }
    for (Card card : all) {
      if (card.key().name().contains("drill") != all.getFirst().key().name().contains("drill")) {
        throw Office.stop(
            "--card",
            "the card of ‘" + card.party() + "’ mixes a drill with a real exchange",
            "Maybe its desk was made without --drill.");
      }
    }
  }

  private void show(Desk desk, String name, List<Card> all) throws IOException {
    DeskReport report = new DeskReport(output.words());
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Report.Lead(
            output.words().say("desk.opened", name, all.stream().map(Card::party).toList())));
    blocks.add(report.aloud(desk.shelf()));
    blocks.addAll(report.head(desk.shelf()));
    Office.show(spec.commandLine().getOut(), output, desk, blocks);
  }
}
