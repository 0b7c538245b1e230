package limen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import limen.paper.claims.ClaimSheet;
import limen.paper.data.CaseData;
import limen.paper.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages in docs/formats name every column and every field, in their order, and no other. */
class FormatsTest {
  private static final String HISTORY =
      Paper.root().resolve("examples/history/exchanges-2022-2025.csv").toString();
  private static final String REPORT =
      Paper.root().resolve("examples/press/agency-report.txt").toString();

  private static final String RECORD =
      Paper.root().resolve("examples/record/harbour.exrec").toString();

  @Test
  void describesEveryColumnOfStatements() {
    assertThat(names("statements", "## CSV"))
        .containsExactlyInAnyOrderElementsOf(ClaimSheet.COLUMNS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "explain", "balance", "reconcile", "history", "draft", "verify"})
  void describesEveryColumnOfCsv(String command) {
    String heading = run(command, "csv").lines().findFirst().orElse("");

    assertThat(names(command, "## CSV")).containsExactly(heading.split(",", -1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "explain", "balance", "reconcile", "history", "draft", "verify"})
  void describesEveryFieldOfJson(String command) {
    byte[] json = run(command, "json").getBytes(StandardCharsets.UTF_8);

    Map<?, ?> fields = (Map<?, ?>) Objects.requireNonNull(Json.read("out.json", json).value());
    assertThat(fields.keySet().stream().map(String::valueOf))
        .containsExactlyElementsOf(names(command, "## JSON"));
  }

  @Test
  void describesWhatADrillGives(@TempDir Path desk) throws IOException {
    String scenario = desk.resolve("s.yaml").toString();
    Files.writeString(
        Path.of(scenario),
        "limen: scenario/1\ntitle: DRILL\nstages: {1: {on: 2031-05-23, soldiers: 2}}\n");
    String csv = Run.of("drill", "--scenario", scenario, "--format", "csv").out();
    String json = Run.of("drill", "--scenario", scenario, "--format", "json").out();

    assertThat(names("scenario", "## CSV"))
        .containsExactly(csv.lines().findFirst().orElse("").split(",", -1));
    assertThat(
            ((Map<?, ?>)
                    Objects.requireNonNull(
                        Json.read("out.json", json.getBytes(StandardCharsets.UTF_8)).value()))
                .keySet().stream().map(String::valueOf))
        .containsExactlyElementsOf(names("scenario", "## JSON"));
  }

  @Test
  void describesTheBoardOfADesk(@TempDir Path root) {
    String desk = root.resolve("a").toString();
    Run.of("record", "init", desk, "--party", "A", "--name", "a.example/drill", "--drill");
    String csv = Run.of("record", "show", desk, "--format", "csv").out();
    byte[] json =
        Run.of("record", "show", desk, "--format", "json").out().getBytes(StandardCharsets.UTF_8);

    Map<?, ?> fields = (Map<?, ?>) Objects.requireNonNull(Json.read("out.json", json).value());
    assertThat(names("desk", "## CSV")).containsExactly(csv.strip().split(",", -1));
    assertThat(fields.keySet().stream().map(String::valueOf))
        .containsExactlyElementsOf(names("desk", "## JSON"));
  }

  @Test
  void describesWhatAnIntakeAndARegisterGive(@TempDir Path root) throws IOException {
    Path sheet = root.resolve("a.csv");
    Files.writeString(sheet, "surname,born,invented\nA,1985,yes\n");
    String register = root.resolve("r").toString();
    for (String command : List.of("intake", "register")) {
      List<String> args = new ArrayList<>(List.of(command));
      args.addAll(
          command.equals("intake")
              ? List.of(sheet.toString(), "--register", register)
              : List.of(register));
      args.add("--format");
      args.add("csv");
      String csv = Run.of(args.toArray(String[]::new)).out();
      args.set(args.size() - 1, "json");
      byte[] json = Run.of(args.toArray(String[]::new)).out().getBytes(StandardCharsets.UTF_8);

      Map<?, ?> fields = (Map<?, ?>) Objects.requireNonNull(Json.read("out.json", json).value());
      assertThat(names(command, "## CSV"))
          .containsExactly(csv.lines().findFirst().orElse("").split(",", -1));
      assertThat(fields.keySet().stream().map(String::valueOf))
          .containsExactlyElementsOf(names(command, "## JSON"));
    }
  }

  @Test
  void describesTheDossierOfOnePerson(@TempDir Path root) throws IOException {
    Path sheet = root.resolve("a.csv");
    Files.writeString(sheet, "surname,born,invented\nA,1985,yes\n");
    String register = root.resolve("r").toString();
    Run.of("intake", sheet.toString(), "--register", register);
    String csv = Run.of("register", "show", register, "p1", "--format", "csv").out();
    byte[] json =
        Run.of("register", "show", register, "p1", "--format", "json")
            .out()
            .getBytes(StandardCharsets.UTF_8);

    Map<?, ?> fields = (Map<?, ?>) Objects.requireNonNull(Json.read("out.json", json).value());
    String page = String.join("\n", Paper.read("docs/formats/register.md").lines());
    assertThat(csv.lines().findFirst().orElse("").split(",", -1))
        .allSatisfy(column -> assertThat(page).contains("`" + column + "`"));
    assertThat(fields.keySet().stream().map(String::valueOf))
        .allSatisfy(field -> assertThat(page).contains("`" + field + "`"));
  }

  @Test
  void describesWhatTalksGive(@TempDir Path root) {
    String talks = root.resolve("t").toString();
    String agreement = Paper.root().resolve("examples/lists/agreement.yaml").toString();
    Run.of("lists", "open", talks, "--agreement", agreement, "--side", "A", "--plain");
    String csv = Run.of("lists", "show", talks, "--format", "csv").out();
    byte[] json =
        Run.of("lists", "show", talks, "--format", "json").out().getBytes(StandardCharsets.UTF_8);

    Map<?, ?> fields = (Map<?, ?>) Objects.requireNonNull(Json.read("out.json", json).value());
    assertThat(names("talks", "## CSV")).containsExactly(csv.strip().split(",", -1));
    assertThat(fields.keySet().stream().map(String::valueOf))
        .containsExactlyElementsOf(names("talks", "## JSON"));
  }

  @Test
  void describesWhatTracingGives(@TempDir Path root) {
    String agency = root.resolve("t").toString();
    String asked = Paper.root().resolve("examples/tracing/asked.csv").toString();
    Run.of("tracing", "open", agency, "--invented");
    Run.of("tracing", "request", agency, "--sheet", asked, "--how", "letter", "--by", "desk-1");
    String csv = Run.of("tracing", "queue", agency, "--format", "csv").out();

    assertThat(names("tracing", "## CSV"))
        .containsExactly(csv.lines().findFirst().orElse("").split(",", -1));
    assertThat(fields(Run.of("tracing", "queue", agency, "--format", "json").out()))
        .containsExactlyElementsOf(names("tracing", "## JSON"));
    assertThat(fields(Run.of("tracing", "show", agency, "R1", "--format", "json").out()))
        .containsExactlyElementsOf(names("tracing", "## One request as data"));
    String page = String.join("\n", Paper.read("docs/formats/tracing.md").lines());
    assertThat(CaseData.COLUMNS)
        .allSatisfy(column -> assertThat(page).contains("`" + column + "`"));
  }

  private static List<String> fields(String json) {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    Map<?, ?> fields = (Map<?, ?>) Objects.requireNonNull(Json.read("out.json", bytes).value());
    return fields.keySet().stream().map(String::valueOf).toList();
  }

  @Test
  void describesWhatComparingTablesGives() {
    String left = Paper.root().resolve("examples/link/captives.csv").toString();
    String right = Paper.root().resolve("examples/link/hospital.csv").toString();
    String truth = Paper.root().resolve("examples/link/truth.csv").toString();
    String csv = Run.of("link", left, right, "--truth", truth, "--format", "csv").out();
    String json = Run.of("link", left, right, "--truth", truth, "--format", "json").out();

    assertThat(names("link", "## CSV"))
        .containsExactly(csv.lines().findFirst().orElse("").split(",", -1));
    assertThat(
            ((Map<?, ?>)
                    Objects.requireNonNull(
                        Json.read("out.json", json.getBytes(StandardCharsets.UTF_8)).value()))
                .keySet().stream().map(String::valueOf))
        .containsExactlyElementsOf(names("link", "## JSON"));
  }

  private static String run(String command, String format) {
    return switch (command) {
      case "balance", "reconcile" ->
          Run.of(command, Run.AGREEMENT, "-s", Run.STATEMENTS, "--format", format).out();
      case "history" -> Run.of(command, HISTORY, "--format", format).out();
      case "verify" -> Run.of(command, RECORD, "--format", format).out();
      case "draft" -> Run.of(command, REPORT, "--format", format).out();
      default -> Run.of(command, Run.AGREEMENT, "--format", format).out();
    };
  }

  /** What the first table under a heading names in its first column. */
  private static List<String> names(String page, String heading) {
    List<String> lines = Paper.read("docs/formats/" + page + ".md").lines();
    List<String> names = new ArrayList<>();
    for (String line : lines.subList(lines.indexOf(heading), lines.size())) {
      if (line.startsWith("| `")) {
        names.add(line.split("`", -1)[1]);
      } else if (!names.isEmpty()) {
        break;
      }
    }
    return names;
  }
}
