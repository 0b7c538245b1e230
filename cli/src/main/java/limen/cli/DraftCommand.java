package limen.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import limen.core.terms.Agreement;
import limen.paper.data.DraftData;
import limen.paper.press.Draft;
import limen.paper.press.Press;
import limen.paper.report.Drafting;
import limen.paper.report.Report;
import limen.paper.sheet.Sheets;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Proposes claims from a news text. */
@Command(
    name = "draft",
    mixinStandardHelpOptions = true,
    description =
        "Read a news text and propose claims, for a person to confirm; adds nothing itself.",
    footer = {
      "",
      "English, Ukrainian or Russian; plain text or a saved page.",
      "Example:",
      "  limen draft article.html --format csv > proposed.csv"
    })
final class DraftCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", description = "An article or an official statement.")
  private Path file = Path.of("");

  @Option(
      names = "--agreement",
      paramLabel = "AGREEMENT",
      description = "Name parties and streams as this agreement does.")
  private @Nullable Path agreement;

  @Mixin private Output output = new Output();
  @Mixin private HtmlFile page = new HtmlFile();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    page.refuse(agreement == null ? List.of(file) : List.of(file, agreement));
    Inputs inputs = new Inputs();
    Agreement terms = agreement == null ? null : inputs.agreement(agreement);
    byte[] bytes = inputs.text(file, Sheets.MOST_BYTES);
    inputs.stopIfProblems();
    Draft draft = Press.read(file.toString(), Objects.requireNonNull(bytes));
    Report report = Drafting.of(draft, terms, output.words());
    page.write(report, output.words());
    output.show(
        spec.commandLine().getOut(),
        report,
        () -> DraftData.tree(draft, terms),
        DraftData.columns(),
        () -> DraftData.rows(draft, terms));
    return Main.FINE;
  }
}
