package limen.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import limen.core.document.Place;
import limen.core.document.Problem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A commented agreement to start from. */
@Command(
    name = "new",
    mixinStandardHelpOptions = true,
    description = "Print a commented agreement to start from, or write it to a new file.",
    footer = {"", "Example:", "  limen new agreement.yaml"})
final class NewCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "FILE",
      arity = "0..1",
      description = "A file that does not exist yet; printed where none is named.")
  private @Nullable Path file;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    Path target = file;
    if (target == null) {
      out.print(template());
      return Main.FINE;
    }
    if (Files.exists(target)) {
      throw new Stop(
          List.of(
              new Problem(
                  Place.of(target.toString()),
                  "there is such a file already; it was left as it is",
                  "Maybe another name.")));
    }
    Target.write(target, template());
    out.println(target + " written; read it, change it, then: limen check " + target);
    return Main.FINE;
  }

  /** The template, which is itself an agreement without a problem. */
  static String template() {
    try (InputStream in = NewCommand.class.getResourceAsStream("template.yaml")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
