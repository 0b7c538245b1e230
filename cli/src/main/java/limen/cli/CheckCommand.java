package limen.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import limen.core.agreement.Remark;
import limen.core.agreement.Review;
import limen.core.document.Reading;
import limen.core.terms.Agreement;
import limen.paper.data.CheckData;
import limen.paper.report.Checked;
import limen.paper.report.Checking;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads agreements and says what is wrong with them or should be known. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "Read agreements; say what is wrong or should be known before signing.",
    footer = {"", "Example:", "  limen check examples/agreements/*.yaml"})
final class CheckCommand implements Callable<Integer> {
  @Parameters(paramLabel = "AGREEMENT", arity = "1..*", description = "Agreement files.")
  private List<Path> files = new ArrayList<>();

  @Mixin private Output output = new Output();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    Inputs inputs = new Inputs();
    List<Checked> checked = new ArrayList<>();
    for (Path file : files) {
      Reading<Agreement> reading = inputs.reading(file);
      if (reading != null && reading.value() != null) {
        Agreement agreement = reading.value();
        checked.add(new Checked(file.toString(), agreement, reading, Review.of(agreement)));
      }
    }
    if (!checked.isEmpty()) {
      output.show(
          spec.commandLine().getOut(),
          Checking.of(checked, output.words()),
          () -> CheckData.tree(checked),
          CheckData.COLUMNS,
          () -> CheckData.rows(checked));
    }
    spec.commandLine().getOut().flush();
    inputs.stopIfProblems();
    boolean contradiction =
        checked.stream().anyMatch(c -> !c.of(Remark.Weight.CONTRADICTION).isEmpty());
    return contradiction ? Main.FINDINGS : Main.FINE;
  }
}
