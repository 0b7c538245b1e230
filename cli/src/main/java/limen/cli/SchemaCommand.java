package limen.cli;

import java.util.concurrent.Callable;
import limen.core.terms.Agreements;
import limen.paper.json.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The JSON Schema of agreement files, for editors. */
@Command(
    name = "schema",
    mixinStandardHelpOptions = true,
    description =
        "Print the JSON Schema of agreement files, so that editors complete and check them.",
    footer = {"", "Example:", "  limen schema > agreement.schema.json"})
final class SchemaCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    spec.commandLine().getOut().print(Json.write(Agreements.schema()));
    return Main.FINE;
  }
}
