package limen.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import limen.core.document.Place;
import limen.core.document.Problem;
import limen.core.lists.Known;
import limen.core.register.RegisterFolder;
import limen.core.sealing.Mode;
import limen.core.tracing.Description;
import limen.core.tracing.Intake;
import limen.core.tracing.Step;
import limen.core.tracing.TracingFolder;
import limen.paper.intake.PersonRow;
import limen.paper.lists.Incoming;
import limen.paper.tracing.StepSpeech;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes in records of people who are or were held. */
@Command(
    name = "records",
    mixinStandardHelpOptions = true,
    description = "Take in records of captives to hold requests against: a sheet or a register.",
    footer = {
      "",
      "Each record keeps its source and the source’s own sign. The same sign from the same source",
      "is the same record, put right where it says something else; whoever is missing stays.",
      "",
      "Examples:",
      "  limen tracing records agency held.xlsx --source B --by desk-1",
      "  limen tracing records agency held --source camp-4 --by desk-1 \\",
      "    --identity key.txt --register-identity camp.txt",
    })
final class TracingRecordsCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "DIR", description = "The agency's folder.")
  private Path dir = Path.of("");

  @Parameters(
      index = "1",
      paramLabel = "FILE",
      description = "A sheet of persons (XLSX or CSV) or the folder of a register.")
  private Path file = Path.of("");

  @Option(
      names = "--source",
      paramLabel = "WORDS",
      required = true,
      description = "Whose records they are, always in the same words.")
  private String source = "";

  @Option(
      names = "--register-identity",
      paramLabel = "FILE",
      description = "The age identity that opens a sealed register (default: --identity).")
  private @Nullable Path registerIdentity;

  @Mixin private TracingHand hand = new TracingHand();
  @Mixin private TracingOptions options = new TracingOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  private boolean invented;

  /** The sheet; null where a register is taken in. */
  private @Nullable Incoming read;

  @Override
  public Integer call() throws Exception {
    return Office.guarded(dir, this::take);
  }

  private int take() throws IOException {
    options.answerable();
    String by = hand.by();
    if (source.isBlank()) {
      throw Office.stop("--source", "nobody is named", "Maybe the office whose records they are.");
    }
    List<Intake.Row> rows = HeldRegister.isMeant(file) ? register() : sheet();
    TracingFolder folder = options.open(dir);
    TracingOptions.fits(folder, file.toString(), invented);
    Intake intake =
        Intake.of(folder.tracing(), source.strip(), String.valueOf(file.getFileName()), rows);
    Step step = new Step.Received(intake.upload(), intake.records());
    String lead = new StepSpeech(options.output().words()).done(step);
    if (intake.missing() > 0) {
      lead += "; " + options.output().words().say("tracing.gone", intake.missing());
    }
    int done =
        options.done(folder, by, List.of(step), file.toString(), lead, spec.commandLine().getOut());
    Incoming sheet = read;
    if (sheet != null) {
      PersonInputs.unread(sheet, options.output().words(), spec.commandLine().getErr());
    }
    return done;
  }

  private List<Intake.Row> register() {
    Path identity = registerIdentity == null ? options.identity() : registerIdentity;
    RegisterFolder register = HeldRegister.open(file, identity);
    invented = register.mode().kind() == Mode.Kind.INVENTED;
    return HeldRegister.known(register).stream()
        .map(one -> new Intake.Row(one.id(), Description.of(one.person(), null), one.standing()))
        .toList();
  }

  private List<Intake.Row> sheet() {
    Incoming list = PersonInputs.list(file, null);
    read = list;
    invented = list.isInvented();
    List<Intake.Row> rows = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (PersonRow row : list.rows()) {
      String own = row.id() == null || row.id().isBlank() ? null : row.id().strip();
      if (own != null && !seen.add(own)) {
        problems.add(
            new Problem(
                Place.of(file.toString()),
                "row " + row.row() + ": its id stands in another row too",
                "Maybe one person stands there twice, or two were given one sign."));
      }
      boolean dead = row.custody().died() != null;
      rows.add(
          new Intake.Row(
              own,
              Description.of(row.particulars(), null),
              dead ? Known.Standing.DEAD : Known.Standing.HELD));
    }
    if (!problems.isEmpty()) {
      throw new Stop(problems);
    }
    return rows;
  }
}
