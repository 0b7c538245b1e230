package limen.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import limen.core.document.Place;
import limen.core.document.Problem;
import limen.core.document.Refusal;
import limen.core.person.PartialDate;
import limen.core.register.Behind;
import limen.core.register.Clocks;
import limen.core.register.Fact;
import limen.core.register.Noting;
import limen.core.register.Register;
import limen.core.register.RegisterFolder;
import limen.core.register.What;
import limen.paper.register.NoteReport;
import limen.paper.register.Noted;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Notes one fact of one person. */
@Command(
    name = "note",
    mixinStandardHelpOptions = true,
    description = "Note one fact of one person, and say what it changes.",
    footer = {
      "",
      "WHAT is one of card-sent, notice-sent (--to), whereabouts (--place), medical-found"
          + " (--codes,",
      "--found-by, --until), legal-hold (--ground, --until), hold-lifted (--ground), returned",
      "(--how), died (--certificate, --place), escaped, captured, transferred (--to),",
      "still-held: the person is here, and an end that was said before is a mistake.",
      "",
      "Nothing is ever changed or taken out: whoever was wrong notes something else, and both",
      "stand. What contradicts an earlier fact is told and not noted, unless --beside is said.",
      "",
      "Examples:",
      "  limen register note held p7 card-sent --on 2031-05-23 --to agency \\",
      "    --by registry --identity key.txt",
      "  limen register note held p7 died --on unknown --by camp-doctor",
    })
final class RegisterNoteCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "DIR", description = "The register's folder.")
  private Path dir = Path.of("");

  @Parameters(index = "1", paramLabel = "PERSON", description = "The register's own sign, as p7.")
  private String person = "";

  @Parameters(index = "2", paramLabel = "WHAT", description = "What is noted; see below.")
  private String what = "";

  @Option(
      names = "--on",
      paramLabel = "DAY",
      required = true,
      description = "When it happened: 2031-05-23, 2031-05, 2031 or unknown.")
  private String on = "";

  @Option(
      names = "--by",
      paramLabel = "POST",
      required = true,
      description = "Who says it: a post, never a name.")
  private String by = "";

  @Option(
      names = "--behind",
      paramLabel = "WHAT",
      defaultValue = "recorded",
      description = "claimed, recorded or transcribed (default: recorded).")
  private Behind behind = Behind.RECORDED;

  @Option(
      names = "--beside",
      description = "Note it though it contradicts what was said before; both stand.")
  private boolean beside;

  @Mixin private RegisterKey key = new RegisterKey();

  @Mixin private NoteOptions options = new NoteOptions();
  @Mixin private Output output = new Output();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws Exception {
    return Office.guarded(dir, this::note);
  }

  private int note() throws IOException {
    NoteReader reader = new NoteReader(options);
    PartialDate day = reader.day("--on", on);
    What said = said(reader, day);
    RegisterFolder folder = key.open(dir);
    Register before = folder.register();
    Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    Fact fact = new Fact(day, now, by.strip(), person, said, behind);
    ZoneId zone = ZoneId.systemDefault();
    LocalDate today = LocalDate.now(zone);
    Noting noting = Noting.of(before, fact, today);
    refuse(noting);
    if (noting.already() == null) {
      Office.good(dir.toString(), folder.add(null, List.of(fact)));
    }
    Noted noted = new Noted(fact, before, folder.register(), new Clocks(zone));
    Office.show(
        spec.commandLine().getOut(), output, new NoteReport(output.words()).of(noted, today));
    return Main.FINE;
  }

  /** Says all that is wrong with the words of the command line before anything is read. */
  private What said(NoteReader reader, @Nullable PartialDate day) {
    What said = reader.what(what, day);
    if (by.isBlank()) {
      reader.problem("--by", "nobody is named", "Maybe the post: registry, camp-doctor.");
    }
    if (output.format != Output.Format.TEXT) {
      reader.problem(
          "--format",
          "this command answers in words only",
          "Maybe ‘limen register show --format json’ afterwards.");
    }
    reader.stopIfProblems();
    return Objects.requireNonNull(said);
  }

  /**
   * All that is in the way at once; what only contradicts may stand beside where it was said so.
   */
  private void refuse(Noting noting) {
    List<Problem> problems = new ArrayList<>();
    noting.impossible().forEach(refusal -> problems.add(problem(refusal, "")));
    if (!beside) {
      noting
          .contradicts()
          .forEach(
              refusal ->
                  problems.add(problem(refusal, " With --beside it is noted and both stand.")));
    }
    if (!problems.isEmpty()) {
      throw new Stop(problems);
    }
  }

  private Problem problem(Refusal refusal, String more) {
    return new Problem(
        Place.of(Noting.isSign(person) ? person : "PERSON"),
        refusal.what(),
        refusal.advice() + more);
  }
}
