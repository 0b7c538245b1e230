package limen.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import limen.core.person.PartialDate;
import limen.core.tracing.Description;
import limen.core.tracing.Filed;
import limen.core.tracing.Sighting;
import limen.core.tracing.Step;
import limen.core.tracing.TracingFolder;
import limen.core.tracing.TracingRequest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Notes whom somebody who came home saw there. */
@Command(
    name = "sighting",
    mixinStandardHelpOptions = true,
    description = "Note whom somebody who came home saw or heard of, perhaps by a nickname alone.",
    footer = {
      "",
      "It is a word and no record: it is offered to be looked at, and never as sure.",
      "",
      "Example:",
      "  limen tracing sighting agency --witness returnee-31 --name Лев --nickname Лис \\",
      "    --place \"Camp 4\" --on 2031-03 --sure \"saw him twice\" --by desk-1 \\",
      "    --identity key.txt",
    })
final class TracingSightingCommand implements Callable<Integer> {
  @Parameters(paramLabel = "DIR", description = "The agency's folder.")
  private Path dir = Path.of("");

  @Option(
      names = "--witness",
      paramLabel = "REFERENCE",
      description = "Who told it: a reference, never a name.")
  private @Nullable String witness;

  @Option(names = "--place", paramLabel = "WORDS", description = "Where, as told.")
  private @Nullable String place;

  @Option(names = "--on", paramLabel = "DAY", description = "When: 2031-03-20, 2031-03 or 2031.")
  private @Nullable String on;

  @Option(
      names = "--sure",
      paramLabel = "WORDS",
      description = "How sure, in the witness's own words.")
  private @Nullable String sure;

  @Option(
      names = "--corrects",
      paramLabel = "SIGHTING",
      description = "Which sighting is put right; what is not said anew stays.")
  private @Nullable String corrects;

  @Mixin private DescribedOptions described = new DescribedOptions();
  @Mixin private TracingHand hand = new TracingHand();
  @Mixin private TracingOptions options = new TracingOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws Exception {
    return Office.guarded(dir, this::note);
  }

  private int note() throws IOException {
    options.answerable();
    String by = hand.by();
    TracingFolder folder = options.open(dir);
    Sighting was = corrects == null ? null : there(folder, corrects);
    NoteReader reader = new NoteReader(new NoteOptions());
    PartialDate seen = on != null ? reader.day("--on", on) : was == null ? null : was.seen();
    Description who = described.read(reader, seen, was == null ? null : was.who());
    String told = witness == null && was != null ? was.witness() : String.valueOf(witness).strip();
    String words = sure == null && was != null ? was.sureness() : sure;
    if (!TracingRequest.isReference(told)) {
      reader.problem(
          "--witness",
          "this is no reference and may be a name",
          "Maybe one word with a digit in it: returnee-31.");
    }
    if (words == null || words.isBlank()) {
      reader.problem("--sure", "nothing is said", "Maybe: heard of him.");
    }
    reader.stopIfProblems();
    TracingOptions.fits(folder, "--invented", described.isInvented());
    String sign = was == null ? folder.tracing().nextSighting() : was.sign();
    String where = place != null ? place : was == null ? null : was.place();
    Sighting sighting =
        new Sighting(
            sign,
            told,
            who,
            where == null || where.isBlank() ? null : where.strip(),
            seen,
            String.valueOf(words).strip());
    return options.done(
        folder, by, List.of(new Step.Told(sighting)), sign, spec.commandLine().getOut());
  }

  private static Sighting there(TracingFolder folder, String typed) {
    String sign = TracingOptions.sign("--corrects", typed);
    Filed before = folder.tracing().traces().get(sign);
    if (before != null && before.trace() instanceof Sighting sighting) {
      return sighting;
    }
    throw Office.stop(
        "--corrects", "no sighting is called " + sign, "Maybe S1, S2 … of this folder.");
  }
}
