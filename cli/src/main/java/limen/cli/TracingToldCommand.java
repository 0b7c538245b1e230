package limen.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import limen.core.person.PartialDate;
import limen.core.tracing.Matter;
import limen.core.tracing.Step;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Notes that a family was told. */
@Command(
    name = "told",
    mixinStandardHelpOptions = true,
    description = "Note that the family was told: what, how, when and by whom.",
    footer = {
      "",
      "--what is one or several of found, place, address, health, death, with commas between; or",
      "mistake alone, where what was told before no longer stands. Refused where no human has",
      "linked a record, whatever is proposed; more than ‘found’ where something is withheld; and a",
      "death that no linked record tells of.",
      "",
      "Example:",
      "  limen tracing told agency R1 --what found,place --how \"in person\" \\",
      "    --on 2031-06-02 --by desk-1 --identity key.txt",
    })
final class TracingToldCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "DIR", description = "The agency's folder.")
  private Path dir = Path.of("");

  @Parameters(index = "1", paramLabel = "REQUEST", description = "The request's sign, as R1.")
  private String request = "";

  @Option(
      names = "--what",
      paramLabel = "WORD",
      required = true,
      split = ",",
      description = "What they were told; see below.")
  private Set<Matter> what = EnumSet.noneOf(Matter.class);

  @Option(
      names = "--how",
      paramLabel = "WORDS",
      required = true,
      description = "In person, by telephone, by letter.")
  private String how = "";

  @Option(
      names = "--on",
      paramLabel = "DAY",
      required = true,
      description = "When: 2031-05-23, 2031-05, 2031 or unknown.")
  private String on = "";

  @Mixin private TracingHand hand = new TracingHand();
  @Mixin private TracingOptions options = new TracingOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws Exception {
    return Office.guarded(dir, this::tell);
  }

  private int tell() throws IOException {
    options.answerable();
    NoteReader reader = new NoteReader(new NoteOptions());
    PartialDate day = reader.day("--on", on);
    if (hasNotCome(day)) {
      reader.problem(
          "--on",
          "‘" + on + "’ has not come yet; only what has happened is noted",
          "Maybe another year.");
    }
    if (how.isBlank()) {
      reader.problem("--how", "nothing is said", "Maybe in person.");
    }
    reader.stopIfProblems();
    String one = TracingOptions.sign("REQUEST", request);
    Step step = new Step.FamilyTold(one, what, how.strip(), day);
    return options.done(
        options.open(dir), hand.by(), List.of(step), one, spec.commandLine().getOut());
  }

  private static boolean hasNotCome(@Nullable PartialDate day) {
    LocalDate first = day == null ? null : day.first();
    return first != null && first.isAfter(LocalDate.now(ZoneId.systemDefault()));
  }
}
