package limen.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import limen.core.agreement.Count;
import limen.core.document.Nearest;
import limen.core.document.Place;
import limen.core.document.Problem;
import limen.core.planning.Planner;
import limen.core.quota.Outgoing;
import limen.core.quota.WhatIf;
import limen.core.scrutiny.Check;
import limen.core.selection.Lottery;
import limen.core.selection.Plan;
import limen.core.selection.Planned;
import limen.core.selection.Request;
import limen.core.terms.Agreement;
import limen.core.terms.Term;
import limen.paper.data.PlanData;
import limen.paper.data.WhatIfData;
import limen.paper.plan.PlanReport;
import limen.paper.plan.PlanSheets;
import limen.paper.plan.WhatIfReport;
import limen.paper.sheet.Csv;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Plans one holder's lists. */
@Command(
    name = "plan",
    mixinStandardHelpOptions = true,
    description = "Plan one side’s lists: who goes in which stage, and for everybody why.",
    footer = {
      "",
      "Exit codes: 0 planned, 1 the terms cannot be met, 2 input that cannot be read.",
      "",
      "Example:",
      "  limen plan examples/plan/agreement.yaml --side Belmont \\",
      "    --held invented/held-by-belmont.csv --counts examples/plan/counts.csv \\",
      "    --out planned"
    })
final class PlanCommand implements Callable<Integer> {
  @Parameters(paramLabel = "AGREEMENT", description = "An agreement file.")
  private Path file = Path.of("");

  @Option(
      names = "--side",
      paramLabel = "PARTY",
      required = true,
      description = "Whose people go: a party of the agreement, by its short name.")
  private String side = "";

  @Option(
      names = "--held",
      paramLabel = "FILE",
      required = true,
      description = "The people this side holds (XLSX or CSV), or the folder of its register.")
  private Path held = Path.of("");

  @Option(
      names = "--counts",
      paramLabel = "FILE",
      description = "How many go in each stage, as both sides counted it (stage, kinds, count).")
  private @Nullable Path counts;

  @Option(
      names = "--asked",
      paramLabel = "FILE",
      description = "Whom the other side asks for; each gets an answer for your operators.")
  private @Nullable Path asked;

  @Option(
      names = "--day",
      paramLabel = "DATE",
      description = "The day for ages and findings (default: the first stage’s, else today).")
  private @Nullable String day;

  @Option(
      names = "--nonce",
      paramLabel = "WORDS",
      description = "For the lottery: one word of each party, in the order of the agreement.")
  private List<String> nonces = List.of();

  @Option(
      names = "--reserve",
      paramLabel = "SHARE",
      defaultValue = "0.05",
      description = "How many stand ready, as a share of each stage, at most 0.25 (default: 0.05).")
  private double reserve = Request.USUAL_RESERVE;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "A folder that is empty or not there yet; may be left out with --what-if.")
  private @Nullable Path folder;

  @Mixin private Decisions decisions = new Decisions();
  @Mixin private SealOptions seal = new SealOptions();
  @Mixin private Output output = new Output();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    Inputs inputs = new Inputs();
    Agreement agreement = inputs.agreement(file);
    LocalDate on = day(agreement);
    Outgoing terms = Outgoing.of(agreement, side(agreement), on, counts(agreement));
    HeldPeople people = HeldPeople.read(held, decisions.identity, on);
    OutFolder target = target(people);
    Request request = decisions.decided(request(terms, people));
    note(people);
    if (decisions.isQuestion()) {
      return whatIf(request, agreement, target);
    }
    return plan(request, people, agreement, Objects.requireNonNull(target));
  }

  private int plan(Request request, HeldPeople people, Agreement agreement, OutFolder target)
      throws IOException {
    Steps steps = new Steps(spec.commandLine().getErr(), output.isLive());
    steps.at(1, 3);
    Planned planned = Planner.plan(request);
    steps.at(2, 3);
    List<PlanReport.Written> written = List.of();
    if (planned instanceof Plan plan) {
      Check.held(plan);
      write(plan, people, agreement, target);
      target.save();
      written = target.written();
    }
    steps.end();
    output.show(
        spec.commandLine().getOut(),
        PlanReport.of(planned, agreement, output.words(), people.invented(), written),
        () -> PlanData.tree(planned, people.invented()),
        PlanData.COLUMNS,
        () -> PlanData.rows(planned));
    return planned instanceof Plan ? Main.FINE : Main.FINDINGS;
  }

  /** What would come of other quotas; no plan is written, and nobody's name stands anywhere. */
  private int whatIf(Request request, Agreement agreement, @Nullable OutFolder target) {
    WhatIf whatIf = decisions.whatIf(request);
    Steps steps = new Steps(spec.commandLine().getErr(), output.isLive());
    steps.at(1, 3);
    Planned before = Planner.plan(request);
    steps.at(2, 3);
    Planned after = Planner.plan(request.with(whatIf.quotas()));
    if (target != null && after instanceof Plan plan) {
      Plan old = before instanceof Plan is ? is : null;
      target.people(
          "moves.csv",
          Csv.bytes(PlanSheets.MOVES, PlanSheets.moves(old, plan)),
          output.words().say("plan.file.moves"));
      target.save();
    }
    steps.end();
    output.show(
        spec.commandLine().getOut(),
        WhatIfReport.of(before, after, whatIf, agreement, output.words()),
        () -> WhatIfData.tree(before, after, whatIf),
        WhatIfData.COLUMNS,
        () -> WhatIfData.rows(before, after));
    return after instanceof Plan ? Main.FINE : Main.FINDINGS;
  }

  /** Null where somebody only asks and wants no file of who moves. */
  private @Nullable OutFolder target(HeldPeople people) throws IOException {
    if (folder != null) {
      return new OutFolder(folder, seal.recipients(people.invented(), List.of(), "the plan"));
    }
    if (!decisions.isQuestion()) {
      throw stop("--out", "nobody said where the plan goes", "Maybe --out planned.");
    }
    return null;
  }

  /** Nobody is passed over in silence: what of the sheet is not planned, and why. */
  private void note(HeldPeople people) {
    PrintWriter err = spec.commandLine().getErr();
    people.notes().forEach(note -> err.println("note: " + held + ": " + note));
    decisions.notes().forEach(note -> err.println("note: " + note.place() + ": " + note.what()));
    if (nonces.isEmpty()) {
      err.println("note: --nonce: no word of any party is in the lottery; its seed is nobody’s");
    }
  }

  private Request request(Outgoing terms, HeldPeople people) {
    if (!(reserve >= 0 && reserve <= Request.MOST_RESERVE)) {
      throw stop("--reserve", "‘" + reserve + "’ is no share from 0 to 0.25", "Maybe 0.05.");
    }
    Lottery lottery =
        Lottery.of(nonces.stream().map(n -> n.getBytes(StandardCharsets.UTF_8)).toList());
    Request usual = Request.of(terms, people.candidates(), lottery);
    return new Request(
        terms, usual.people(), lottery, List.of(), people.heldBack(), people.claimed(), reserve);
  }

  private String side(Agreement agreement) {
    if (!agreement.sides().contains(side)) {
      throw stop(
          "--side",
          "the agreement has no side ‘" + side + "’",
          Nearest.advice(side, agreement.sides()));
    }
    return side;
  }

  private LocalDate day(Agreement agreement) {
    if (day == null) {
      return agreement.stages().values().stream()
          .map(Term.Schedule.Stage::on)
          .filter(Objects::nonNull)
          .map(on -> Objects.requireNonNull(on).from())
          .findFirst()
          .orElseGet(() -> LocalDate.now(agreement.timeZone()));
    }
    try {
      return LocalDate.parse(day);
    } catch (DateTimeParseException impossible) {
      throw stop("--day", "‘" + day + "’ is not a day of the calendar", "Maybe as in 2025-05-23.");
    }
  }

  private List<Count> counts(Agreement agreement) {
    return counts == null ? List.of() : new Inputs().counts(agreement, List.of(counts));
  }

  private void write(Plan plan, HeldPeople people, Agreement agreement, OutFolder target)
      throws IOException {
    PlanFiles files = new PlanFiles(plan, people, agreement, output.words(), target);
    files.lists();
    files.rollCalls();
    if (asked != null) {
      files.asked(PersonInputs.list(asked, null));
    }
    files.decided();
    files.reasons();
    seal.own(target, people.invented());
    files.summary();
  }

  private static Stop stop(String place, String what, String advice) {
    return new Stop(List.of(new Problem(Place.of(place), what, advice)));
  }
}
