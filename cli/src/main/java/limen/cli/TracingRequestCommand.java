package limen.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import limen.core.person.PartialDate;
import limen.core.tracing.Case;
import limen.core.tracing.Description;
import limen.core.tracing.Step;
import limen.core.tracing.TracingFolder;
import limen.core.tracing.TracingRequest;
import limen.paper.intake.PersonRow;
import limen.paper.lists.Incoming;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Notes that a family asks where somebody is. */
@Command(
    name = "request",
    mixinStandardHelpOptions = true,
    description = "Note that a family asks for somebody, or put such a request right.",
    footer = {
      "",
      "In a sheet (XLSX or CSV, headings as ‘limen intake’ reads them) each row is a request; its",
      "id is the reference of whoever asks, unless --asker says one for all. A reference is one",
      "word with a digit in it; names and addresses of families are kept elsewhere.",
      "",
      "Examples:",
      "  limen tracing request agency --sheet asked.csv --how letter --by desk-1",
      "  limen tracing request agency --asker family-117 --surname Ткач --given Лев \\",
      "    --born 1990 --how telephone --by desk-1 --identity key.txt",
      "  limen tracing request agency --corrects R4 --surname Ткач --given Лев \\",
      "    --born 1991 --how letter --by desk-1 --identity key.txt",
    })
final class TracingRequestCommand implements Callable<Integer> {
  @Parameters(paramLabel = "DIR", description = "The agency's folder.")
  private Path dir = Path.of("");

  @Option(names = "--sheet", paramLabel = "FILE", description = "A sheet of people who are sought.")
  private @Nullable Path sheet;

  @Option(
      names = "--asker",
      paramLabel = "REFERENCE",
      description = "Who asks: a reference, never a name.")
  private @Nullable String asker;

  @Option(
      names = "--how",
      paramLabel = "WORDS",
      required = true,
      description = "How it came: letter, telephone, through which society.")
  private String how = "";

  @Option(names = "--came", paramLabel = "DAY", description = "When it came.")
  private @Nullable String came;

  @Option(
      names = "--answer-by",
      paramLabel = "DATE",
      description = "By which day an answer is owed; such requests come first.")
  private @Nullable LocalDate answerBy;

  @Option(
      names = "--corrects",
      paramLabel = "REQUEST",
      description = "Which request reads so from now on; what it said before stays too.")
  private @Nullable String corrects;

  @Mixin private DescribedOptions described = new DescribedOptions();
  @Mixin private TracingHand hand = new TracingHand();
  @Mixin private TracingOptions options = new TracingOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws Exception {
    return Office.guarded(dir, this::ask);
  }

  private int ask() throws IOException {
    options.answerable();
    String by = hand.by();
    NoteReader reader = new NoteReader(new NoteOptions());
    PartialDate day = came == null ? null : reader.day("--came", came);
    if (how.isBlank()) {
      reader.problem("--how", "nothing is said", "Maybe letter or telephone.");
    }
    Path file = sheet;
    if (file != null) {
      return sheet(file, by, reader, day);
    }
    Description who = described.read(reader);
    reader.stopIfProblems();
    TracingFolder folder = options.open(dir);
    TracingOptions.fits(folder, "--invented", described.isInvented());
    TracingRequest request =
        corrects == null ? fresh(folder, who, day) : corrected(folder, who, day);
    return options.done(
        folder, by, List.of(new Step.Asked(request)), request.sign(), spec.commandLine().getOut());
  }

  private TracingRequest fresh(TracingFolder folder, Description who, @Nullable PartialDate day) {
    return new TracingRequest(
        folder.tracing().nextRequest(),
        reference("--asker", asker),
        how.strip(),
        day,
        answerBy,
        who);
  }

  /** What is not said anew stays as it was. */
  private TracingRequest corrected(
      TracingFolder folder, Description who, @Nullable PartialDate day) {
    String sign = TracingOptions.sign("--corrects", String.valueOf(corrects));
    Case before = folder.tracing().cases().get(sign);
    if (before == null) {
      throw Office.stop(
          "--corrects", "no request is called " + sign, "Maybe ‘limen tracing queue’ shows it.");
    }
    TracingRequest was = before.request();
    return new TracingRequest(
        sign,
        asker == null ? was.asker() : reference("--asker", asker),
        how.strip(),
        day == null ? was.came() : day,
        answerBy == null ? was.answerBy() : answerBy,
        who);
  }

  /** What is no reference may be a name and is not repeated. */
  private static String reference(String place, @Nullable String typed) {
    if (typed == null || !TracingRequest.isReference(typed.strip())) {
      throw Office.stop(
          place,
          typed == null ? "it is not said who asks" : "this is no reference and may be a name",
          "Maybe one word with a digit in it: family-117.");
    }
    return typed.strip();
  }

  private int sheet(Path file, String by, NoteReader reader, @Nullable PartialDate day)
      throws IOException {
    if (corrects != null || described.first() != null) {
      reader.problem(
          corrects != null ? "--corrects" : String.valueOf(described.first()),
          "it does not go with a sheet",
          "Maybe one of the two.");
    }
    reader.stopIfProblems();
    Incoming list = PersonInputs.list(file, null);
    TracingFolder folder = options.open(dir);
    TracingOptions.fits(folder, file.toString(), list.isInvented());
    List<Step> steps = new ArrayList<>();
    int next = folder.tracing().cases().size() + 1;
    for (PersonRow row : list.rows()) {
      Description who = Description.of(row.particulars(), null);
      String reference = asker == null ? row.id() : asker;
      if (reference == null || !TracingRequest.isReference(reference.strip())) {
        reader.problem(
            file + " row " + row.row(),
            "its id is no reference of whoever asks",
            "Maybe --asker, where one family asks for all; else one word with a digit in it.");
      } else if (!who.isOfSomebody()) {
        reader.problem(
            file + " row " + row.row(), "there is no name and no number", "Maybe leave it out.");
      } else {
        steps.add(
            new Step.Asked(
                new TracingRequest(
                    "R" + next++, reference.strip(), how.strip(), day, answerBy, who)));
      }
    }
    reader.stopIfProblems();
    String lead = options.output().words().say("tracing.done.requests", steps.size());
    return options.done(folder, by, steps, file.toString(), lead, spec.commandLine().getOut());
  }
}
