package limen.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import limen.core.document.Result;
import limen.core.person.PartialDate;
import limen.core.tracing.Case;
import limen.core.tracing.Description;
import limen.core.tracing.Step;
import limen.core.tracing.Tracing;
import limen.core.tracing.TracingFolder;
import limen.core.tracing.TracingRequest;
import limen.paper.intake.PersonRow;
import limen.paper.intake.PlainTable;
import limen.paper.linking.Listed;
import limen.paper.lists.Incoming;
import limen.paper.tracing.TracingReport;
import limen.paper.words.Words;
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
      "id, or its number (№) where there are no ids, is the reference of whoever asks, unless",
      "--asker says one for all. A number under which another person is asked for already is",
      "refused. A reference is one word with a digit in it; names and addresses of families are",
      "kept elsewhere.",
      "",
      "Examples:",
      "  limen tracing request agency --sheet asked.csv --how letter --by desk-1",
      "  limen tracing request agency --asker family-117 --surname Ткач --given Лев \\",
      "    --born 1990 --how telephone --by desk-1 --identity key.txt",
      "  limen tracing request agency --corrects R4 --born 1991 --by desk-1 \\",
      "    --identity key.txt",
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
      description = "How it came: letter, telephone, through which society.")
  private @Nullable String how;

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
      description = "Which request is put right; what is not said anew stays.")
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
    if (how != null && how.isBlank()) {
      reader.problem("--how", "nothing is said", "Maybe letter or telephone.");
    }
    Path file = sheet;
    if (file != null) {
      return sheet(file, by, reader, day);
    }
    TracingFolder folder = options.open(dir);
    TracingRequest was = corrects == null ? null : there(folder, corrects);
    if (was == null && how == null) {
      reader.problem("--how", "it is not said how it came", "Maybe letter or telephone.");
    }
    Description who = described.read(reader, day, was == null ? null : was.sought());
    reader.stopIfProblems();
    TracingOptions.fits(folder, "--invented", described.isInvented());
    TracingRequest request =
        new TracingRequest(
            was == null ? folder.tracing().nextRequest() : was.sign(),
            was != null && asker == null ? was.asker() : reference("--asker", asker),
            was != null && how == null ? was.how() : String.valueOf(how).strip(),
            was != null && day == null ? was.came() : day,
            was != null && answerBy == null ? was.answerBy() : answerBy,
            who);
    return options.done(
        folder, by, List.of(new Step.Asked(request)), request.sign(), spec.commandLine().getOut());
  }

  private static TracingRequest there(TracingFolder folder, String typed) {
    String sign = TracingOptions.sign("--corrects", typed);
    Case before = folder.tracing().cases().get(sign);
    if (before == null) {
      throw Office.stop(
          "--corrects", "no request is called " + sign, "Maybe ‘limen tracing queue’ shows it.");
    }
    return before.request();
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
    String beside = corrects == null ? described.first() : "--corrects";
    if (beside != null) {
      reader.problem(beside, "it does not go with a sheet", "Maybe one of the two.");
    }
    if (how == null) {
      reader.problem("--how", "it is not said how they came", "Maybe letter or telephone.");
    }
    reader.stopIfProblems();
    Incoming list = PersonInputs.list(file, null);
    TracingFolder folder = options.open(dir);
    TracingOptions.fits(folder, file.toString(), list.isInvented());
    List<TracingRequest> requests = requests(list, folder.tracing(), day, reader);
    reader.stopIfProblems();
    List<Step> steps = steps(folder.tracing(), requests);
    Words words = options.output().words();
    String lead = words.say("tracing.done.requests", steps.size());
    if (steps.size() < requests.size()) {
      lead += "; " + words.say("tracing.asked-before", requests.size() - steps.size());
    }
    if (steps.isEmpty()) {
      Office.show(spec.commandLine().getOut(), options.output(), new TracingReport(words).of(lead));
      return Main.FINE;
    }
    int done = options.done(folder, by, steps, file.toString(), lead, spec.commandLine().getOut());
    PersonInputs.unread(list, options.output().words(), spec.commandLine().getErr());
    return done;
  }

  /** Running numbers (№) by their rows, which sign a sheet that has no ids, as in ‘limen link’. */
  private Map<Integer, String> numbers(Incoming list) {
    Map<Integer, String> numbers = new HashMap<>();
    boolean own = list.rows().stream().anyMatch(row -> row.id() != null);
    Path file = sheet;
    if (!own
        && file != null
        && list.sheets().size() == 1
        && PlainTable.read(file, null) instanceof Result.Good<PlainTable>(PlainTable table)) {
      Integer at = Listed.signs(table);
      for (int row = 0; at != null && row < table.rows(); row++) {
        numbers.put(table.line(row), table.values(at).at(row));
      }
    }
    return numbers;
  }

  /** The rows as requests that have no sign yet. */
  private List<TracingRequest> requests(
      Incoming list, Tracing tracing, @Nullable PartialDate day, NoteReader reader) {
    List<TracingRequest> requests = new ArrayList<>();
    Map<Integer, String> signs = numbers(list);
    for (PersonRow row : list.rows()) {
      Description who = Description.of(row.particulars(), null);
      String own = row.id() == null ? signs.get(row.row()) : row.id();
      String reference = asker == null ? own : asker;
      if (reference == null || !TracingRequest.isReference(reference.strip())) {
        reader.problem(
            sheet + " row " + row.row(),
            "its id is no reference of whoever asks",
            "Maybe --asker, where one family asks for all; else one word with a digit in it.");
      } else if (!who.isOfSomebody()) {
        reader.problem(
            sheet + " row " + row.row(), "there is no name and no number", "Maybe leave it out.");
      } else {
        String words = String.valueOf(how).strip();
        var request = new TracingRequest("R", reference.strip(), words, day, answerBy, who);
        if (asker == null && row.id() == null) {
          anew(row, request, tracing, reader);
        }
        requests.add(request);
      }
    }
    return requests;
  }

  /** Every sheet begins with № 1: one family must not be told what another asked. */
  private void anew(PersonRow row, TracingRequest request, Tracing tracing, NoteReader reader) {
    if (tracing.asking(request) != null) {
      return;
    }
    tracing.cases().values().stream()
        .map(Case::request)
        .filter(one -> one.asker().equals(request.asker()))
        .findFirst()
        .ifPresent(
            one ->
                reader.problem(
                    sheet + " row " + row.row(),
                    "its number is the reference of whoever asked for another person, "
                        + one.sign(),
                    "Maybe a column id with references; or, where it is the same person,"
                        + " --corrects "
                        + one.sign()
                        + "."));
  }

  /** Each request is noted once, however often a sheet comes. */
  private static List<Step> steps(Tracing tracing, List<TracingRequest> requests) {
    List<Step> steps = new ArrayList<>();
    Set<List<Object>> seen = new HashSet<>();
    for (TracingRequest request : requests) {
      boolean isNew = seen.add(List.of(request.asker(), request.sought()));
      if (isNew && tracing.asking(request) == null) {
        String sign = "R" + (tracing.cases().size() + 1 + steps.size());
        steps.add(new Step.Asked(request.called(sign)));
      }
    }
    return steps;
  }
}
