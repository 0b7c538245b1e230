package limen.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import limen.core.document.Place;
import limen.core.document.Problem;
import limen.core.document.Result;
import limen.core.sealing.Identity;
import limen.core.sealing.Seal;
import limen.paper.report.Report;
import limen.paper.sheet.Row;
import limen.paper.sheet.Sheet;
import limen.paper.sheet.Sheets;
import limen.paper.text.Tone;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells an operator why somebody goes or does not go yet. */
@Command(
    name = "why",
    mixinStandardHelpOptions = true,
    description = "Why somebody goes, stands ready, or does not go yet, in a plan that was made.",
    footer = {
      "",
      "Exit codes: 0 found, 1 nobody of that name or sign, 2 input that cannot be read.",
      "",
      "Example:",
      "  limen why inv-belmont-17 --in planned"
    })
final class WhyCommand implements Callable<Integer> {
  private static final int REASONS_BYTES = 1 << 28;
  private static final int MOST = 20;

  @Parameters(
      paramLabel = "PERSON",
      description = "The holder’s sign for the person, or a part of the name.")
  private String person = "";

  @Option(
      names = "--in",
      paramLabel = "DIR",
      required = true,
      description = "The folder that ‘limen plan’ wrote.")
  private Path folder = Path.of("");

  @Option(
      names = "--identity",
      paramLabel = "FILE",
      description = "Your age identity, where the plan is sealed.")
  private @Nullable Path identity;

  @Mixin private Output output = new Output();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    Sheet sheet = reasons().unguarded();
    List<Row> exact = sheet.rows().stream().filter(row -> is(row, "id", person)).toList();
    List<Row> found = exact.isEmpty() ? sheet.rows().stream().filter(this::bears).toList() : exact;
    PrintWriter out = spec.commandLine().getOut();
    if (found.isEmpty()) {
      spec.commandLine().getErr().println(output.words().say("cli.why.nobody"));
      return Main.FINDINGS;
    }
    List<Report.Point> points =
        found.stream()
            .limit(MOST)
            .map(
                row ->
                    new Report.Point(
                        row.cell("id").text(), Tone.BOLD, name(row), List.of(why(row))))
            .toList();
    Report report = new Report("", List.of(new Report.Points(points)));
    output.show(
        out,
        report,
        () ->
            java.util.Map.of(
                "limen", "why/1", "found", found.stream().map(WhyCommand::data).toList()),
        limen.paper.plan.PlanSheets.REASONS,
        () -> found.stream().map(Row::cells).toList());
    return Main.FINE;
  }

  private static java.util.Map<String, Object> data(Row row) {
    java.util.Map<String, Object> data = new java.util.LinkedHashMap<>();
    for (String column : limen.paper.plan.PlanSheets.REASONS) {
      data.put(column, row.cell(column).text());
    }
    return data;
  }

  private static boolean is(Row row, String column, String text) {
    return row.cell(column).text().equals(text);
  }

  private boolean bears(Row row) {
    return name(row).toLowerCase(Locale.ROOT).contains(person.strip().toLowerCase(Locale.ROOT));
  }

  private static String name(Row row) {
    return (row.cell("surname").text()
            + " "
            + row.cell("given").text()
            + " "
            + row.cell("patronymic").text())
        .strip();
  }

  private static String why(Row row) {
    return row.cell("reason").text();
  }

  private Sheet reasons() throws IOException {
    Path open = folder.resolve("reasons.csv");
    Path sealed = folder.resolve("reasons.csv.age");
    if (Files.exists(open)) {
      return sound(Sheets.read(open));
    }
    if (!Files.exists(sealed)) {
      throw stop(folder, "no plan is in this folder", "Maybe another; ‘limen plan’ writes one.");
    }
    if (identity == null) {
      throw stop(sealed, "this is sealed", "Maybe --identity with the file of your age identity.");
    }
    Inputs inputs = new Inputs();
    byte[] secret = inputs.bytes(identity, 1 << 16);
    byte[] bytes = inputs.bytes(sealed, REASONS_BYTES);
    inputs.stopIfProblems();
    Identity key =
        good(
            identity,
            Identity.parse(
                new String(
                    java.util.Objects.requireNonNull(secret),
                    java.nio.charset.StandardCharsets.UTF_8)));
    return sound(
        Sheets.read(
            sealed.toString(),
            good(sealed, Seal.open(java.util.Objects.requireNonNull(bytes), key))));
  }

  private static Sheet sound(Sheet sheet) {
    if (!sheet.isSound()) {
      throw new Stop(sheet.problems());
    }
    return sheet;
  }

  private static <T> T good(Path place, Result<T> result) {
    return switch (result) {
      case Result.Good<T>(T value) -> value;
      case Result.Refused<T>(var refusal) -> throw stop(place, refusal.what(), refusal.advice());
    };
  }

  private static Stop stop(Path place, String what, String advice) {
    return new Stop(List.of(new Problem(Place.of(place.toString()), what, advice)));
  }
}
