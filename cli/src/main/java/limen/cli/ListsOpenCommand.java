package limen.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import limen.core.desk.Card;
import limen.core.sealing.Mode;
import limen.core.sealing.Recipient;
import limen.core.talks.Opening;
import limen.core.talks.TalksFolder;
import limen.core.terms.Agreement;
import limen.ledger.key.VerifyKey;
import limen.paper.report.Report;
import limen.paper.report.Speech;
import limen.paper.words.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Begins talks about lists. */
@Command(
    name = "open",
    mixinStandardHelpOptions = true,
    description = "Begin talks about lists under an agreement, in a folder of their own.",
    footer = {
      "",
      "A list is live when all who sign have signed it: whoever gives or receives people, and",
      "those named with --signs. A party with a card signs with its key, any other on paper.",
      "",
      "Example:",
      "  limen lists open talks --agreement examples/lists/agreement.yaml \\",
      "    --side A --card desk-a/card --to age1…",
    })
final class ListsOpenCommand implements Callable<Integer> {
  @Parameters(paramLabel = "DIR", description = "A folder that is empty or not there yet.")
  private Path dir = Path.of("");

  @Option(
      names = "--agreement",
      required = true,
      paramLabel = "AGREEMENT",
      description = "The agreement that is carried out.")
  private Path agreementFile = Path.of("");

  @Option(
      names = "--side",
      required = true,
      paramLabel = "PARTY",
      description = "Whose talks these are, by the agreement's short name.")
  private String side = "";

  @Option(
      names = "--signs",
      arity = "1",
      paramLabel = "PARTY",
      description = "Who signs lists beside the sides: the neutral; once for each.")
  private List<String> signs = new ArrayList<>();

  @Option(
      names = "--card",
      arity = "1",
      paramLabel = "FILE",
      description = "The card of a desk with its party's key, our own too; once for each.")
  private List<Path> cards = new ArrayList<>();

  @Option(
      names = "--to",
      paramLabel = "AGE1",
      description = "To whom the folder is sealed, once for each; one of them is your own.")
  private List<String> to = new ArrayList<>();

  @Option(
      names = "--plain",
      description = "Leave the folder unsealed. Whoever takes the disk reads it; it is logged.")
  private boolean plain;

  @Mixin private Output output = new Output();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws Exception {
    return Office.guarded(dir, this::open);
  }

  private int open() throws IOException {
    TalksOptions.answerable(output);
    Target.refuseFilled(dir);
    Mode mode = mode();
    Agreement agreement = new Inputs().agreement(agreementFile);
    String text = new String(ListReceipt.bytes(agreementFile), StandardCharsets.UTF_8);
    TreeSet<String> signers = new TreeSet<>(agreement.sides());
    signers.addAll(signs);
    Opening opening =
        Office.good(agreementFile.toString(), Opening.of(text, side, signers, keys()));
    Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    Office.good(dir.toString(), TalksFolder.create(dir, mode, opening, now));
    Words words = output.words();
    if (mode.kind() == Mode.Kind.PLAIN) {
      Office.log(dir, Map.of("talks", "plain"));
      spec.commandLine().getErr().println(words.say("talks.plain", dir.toString()));
    }
    Speech speech = new Speech(words, agreement);
    List<String> names = signers.stream().map(speech::party).toList();
    Office.show(
        spec.commandLine().getOut(),
        output,
        new Report(
            words.say("talks.title"),
            List.of(new Report.Lead(words.say("talks.opened", speech.party(side), names)))));
    return Main.FINE;
  }

  private Mode mode() {
    List<Recipient> recipients = Recipients.typed(to);
    if (recipients.isEmpty() && !plain) {
      throw Office.stop(
          "--to",
          "it is not said to whom the talks are sealed",
          "Maybe --to age1… with your own recipient (age-keygen makes one); or --plain on"
              + " purpose.");
    }
    return new Mode(recipients.isEmpty() ? Mode.Kind.PLAIN : Mode.Kind.SEALED, recipients);
  }

  private Map<String, VerifyKey> keys() {
    Map<String, VerifyKey> keys = new TreeMap<>();
    for (Path file : cards) {
      Card card = Office.good(file.toString(), Card.parse(ListReceipt.bytes(file)));
      if (keys.putIfAbsent(card.party(), card.key()) != null) {
        throw Office.stop(
            file.toString(),
            "two cards are of ‘" + card.party() + "’",
            "Maybe one of them is of another office.");
      }
    }
    return keys;
  }
}
