package limen.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import limen.core.desk.Card;
import limen.core.desk.Desk;
import limen.core.desk.Duty;
import limen.core.desk.Plate;
import limen.core.document.Result;
import limen.core.sealing.Passphrase;
import limen.paper.report.Report;
import limen.paper.report.Report.Block;
import limen.paper.text.Tone;
import limen.paper.words.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a desk: one office's folder with its keys and its card. */
@Command(
    name = "init",
    mixinStandardHelpOptions = true,
    description = "Make an office's folder with its keys, and the card for the other offices.",
    footer = {
      "",
      "Example:",
      "  limen record init desk-a --party A --name a.example/drill --drill --role mirror",
    })
final class RecordInitCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "DIR", description = "A folder that is not there yet.")
  private Path dir = Path.of("");

  @Option(
      names = "--party",
      required = true,
      paramLabel = "ID",
      description = "The party's short name in the agreement.")
  private String party = "";

  @Option(
      names = "--name",
      required = true,
      paramLabel = "NAME",
      description = "What its keys' names begin with: a.example/harbour.")
  private String name = "";

  @Option(
      names = "--role",
      paramLabel = "ROLE",
      defaultValue = "mirror",
      description =
          "sequencer: puts entries in order, one of the offices; mirror: holds every byte and"
              + " cosigns (default); none: only signs and reads.")
  private Duty role = Duty.MIRROR;

  @Option(
      names = "--custodians",
      paramLabel = "N",
      defaultValue = "1",
      description = "2 where a second person confirms whatever binds (default: 1).")
  private int custodians = 1;

  @Option(names = "--drill", description = "Invented countries and people; names say so.")
  private boolean drill;

  @Option(
      names = "--plain",
      description = "Leave the keys unsealed; logged in the folder. In a drill they are.")
  private boolean plain;

  @Option(
      names = "--seed",
      paramLabel = "WORDS",
      description = "Only in a drill: make the keys from these words, to play it again.")
  private @Nullable String seed;

  @Option(
      names = "--clock",
      paramLabel = "TIME",
      description = "Only in a drill: begin at this time, each entry a minute after the last.")
  private @Nullable String clock;

  @Mixin private Output output = new Output();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws Exception {
    return Office.guarded(dir, this::make);
  }

  private int make() throws Exception {
    if (custodians != 1 && custodians != 2) {
      throw Office.stop("--custodians", "‘" + custodians + "’ is not 1 or 2", "Maybe 1.");
    }
    String words = seed == null ? null : seed.replace(' ', '-');
    Plate plate =
        Office.good(
            dir.toString(), Plate.of(party, name, role, drill, words, time(clock, "--clock")));
    boolean unsealed = plain || (drill && System.getenv(Office.PASSPHRASE_FILE) == null);
    Passphrase passphrase = unsealed ? null : Office.good("passphrase", Office.chosen());
    Result<Desk> made =
        Desk.make(dir, plate, custodians, passphrase, new SecureRandom(), InstantSource.system());
    Desk desk = Office.good(dir.toString(), made);
    if (unsealed && !drill) {
      Office.log(dir, Map.of("keys", "plain"));
    }
    show(desk, unsealed);
    return Main.FINE;
  }

  /** Seconds since 1970 of a time as people write it: 2030-03-05T10:15Z. */
  static @Nullable Long time(@Nullable String text, String option) {
    if (text == null) {
      return null;
    }
    try {
      String whole = text.matches(".*T\\d\\d:\\d\\dZ") ? text.replace("Z", ":00Z") : text;
      return Instant.parse(whole).getEpochSecond();
    } catch (DateTimeParseException impossible) {
      throw Office.stop(
          option, "‘" + text + "’ is not a moment", "Maybe in UTC, as in 2030-03-05T10:15Z.");
    }
  }

  private void show(Desk desk, boolean unsealed) throws Exception {
    Words words = output.words();
    Card card = desk.card();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Report.Lead(words.say("desk.made", card.party(), dir.toString())));
    blocks.add(
        new Report.Points(
            List.of(
                new Report.Point(
                    "", Tone.PLAIN, words.say("desk.made.card"), List.of(card.aloud())),
                point(words.say("desk.made.next", "next-party.key")),
                point(unsealed ? words.say("desk.made.plain") : words.say("desk.made.sealed")))));
    blocks.add(CardKeys.of(card, words));
    PrintWriter out = spec.commandLine().getOut();
    Office.show(out, output, desk, blocks);
  }

  private static Report.Point point(String text) {
    return new Report.Point("", Tone.PLAIN, text, List.of());
  }
}
