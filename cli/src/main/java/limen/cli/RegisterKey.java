package limen.cli;

import java.io.IOException;
import java.nio.file.Path;
import limen.core.register.RegisterFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What opens a register that is there already. */
final class RegisterKey {
  @Option(
      names = "--identity",
      paramLabel = "FILE",
      description = "The age identity that opens a sealed register.")
  private @Nullable Path identity;

  /** The register in a folder; stops where there is none or it cannot be opened. */
  RegisterFolder open(Path dir) throws IOException {
    return Office.good(
        dir.toString(), RegisterFolder.open(dir, RegisterOptions.identity(identity)));
  }
}
