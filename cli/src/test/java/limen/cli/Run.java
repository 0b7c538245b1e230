package limen.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * One run of the command.
 *
 * @param code its exit code
 * @param out what it printed
 * @param err what it told the user beside it
 */
record Run(int code, String out, String err) {
  static final Path HOME = home();
  static final String AGREEMENT = HOME.resolve("examples/istanbul-2025/agreement.yaml").toString();
  static final String STATEMENTS = HOME.resolve("examples/istanbul-2025/statements.csv").toString();

  static Run of(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    PrintWriter o = new PrintWriter(out);
    PrintWriter e = new PrintWriter(err);
    int code = Main.run(o, e, args);
    o.flush();
    e.flush();
    return new Run(code, out.toString(), err.toString());
  }

  /** The model case reconciled, with further words. */
  static Run reconcile(String... more) {
    String[] args = new String[more.length + 4];
    args[0] = "reconcile";
    args[1] = AGREEMENT;
    args[2] = "--statements";
    args[3] = STATEMENTS;
    System.arraycopy(more, 0, args, 4, more.length);
    return of(args);
  }

  private static Path home() {
    Path at = Path.of("").toAbsolutePath();
    while (!Files.exists(at.resolve("examples/istanbul-2025"))) {
      at = java.util.Objects.requireNonNull(at.getParent());
    }
    return at;
  }
}
