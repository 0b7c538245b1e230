package limen.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import limen.core.audit.Audit;
import limen.core.audit.Audited;
import limen.ledger.Parsed;
import limen.ledger.note.Policy;
import limen.paper.audit.Unmet;
import limen.paper.audit.Verifying;
import limen.paper.data.RecordData;
import limen.paper.report.Report;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads a record file as a stranger does. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    description = "Check a record file by itself: is it intact, who signed, and what it says.",
    footer = {
      "",
      "Exit codes: 0 intact, final or not; 1 broken, the first bad entry or part named, or",
      "not under the policy you gave; 2 a file that cannot be read.",
      "",
      "Example:",
      "  limen verify examples/record/harbour.exrec --policy examples/record/policy"
    })
final class VerifyCommand implements Callable<Integer> {
  private static final int POLICY_BYTES = 1 << 20;

  /** A record file begins as every zip does. */
  private static final byte[] ZIP = {'P', 'K', 3, 4};

  @Parameters(paramLabel = "FILE", description = "A record file (*.exrec).")
  private Path file = Path.of("");

  @Option(
      names = "--policy",
      paramLabel = "POLICY",
      description = "A policy you trust, which the checkpoint then has to meet.")
  private @Nullable Path policy;

  @Option(
      names = "--strict",
      description = "Ask every signature by the rule of admission once more, one by one.")
  private boolean strict;

  @Mixin private Output output = new Output();
  @Mixin private HtmlFile page = new HtmlFile();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    List<Path> read = new ArrayList<>(List.of(file));
    if (policy != null) {
      read.add(policy);
    }
    page.refuse(read);
    Inputs inputs = new Inputs();
    Policy trusted = policy == null ? null : trusted(policy, inputs);
    isRecord(inputs);
    inputs.stopIfProblems();
    Audited audited = audited(trusted, inputs);
    if (trusted != null
        && audited instanceof Audited.Broken broken
        && audited(null, inputs) instanceof Audited.Verified byItself) {
      Report report = Unmet.of(broken, byItself.findings(), trusted, output.words());
      show(report, () -> RecordData.unmet(byItself), byItself);
      return Main.FINDINGS;
    }
    show(Verifying.of(audited, output.words()), () -> RecordData.tree(audited), audited);
    return audited instanceof Audited.Verified ? Main.FINE : Main.FINDINGS;
  }

  /** Whoever names another file hears that, and not that a record was changed. */
  private void isRecord(Inputs inputs) {
    if (!inputs.isThere(file)) {
      return;
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] begin = in.readNBytes(ZIP.length);
      if (!Arrays.equals(begin, ZIP)) {
        inputs.refuse(
            file,
            begin.length == 0 ? "the file is empty" : "this is no record file",
            "Maybe another file is meant: a record's is called *.exrec.");
      }
    } catch (IOException unreadable) {
      inputs.unreadable(file, unreadable);
    }
  }

  private void show(Report report, Supplier<Map<String, @Nullable Object>> tree, Audited audited) {
    page.write(report, output.words());
    PrintWriter out = spec.commandLine().getOut();
    output.show(out, report, tree, RecordData.COLUMNS, () -> RecordData.rows(audited));
  }

  private Audited audited(@Nullable Policy trusted, Inputs inputs) {
    try {
      return Audit.of(() -> Files.newInputStream(file), trusted, strict);
    } catch (IOException unreadable) {
      inputs.unreadable(file, unreadable);
      inputs.stopIfProblems();
      throw new IllegalStateException(unreadable);
    }
  }

  private static @Nullable Policy trusted(Path path, Inputs inputs) {
    byte[] bytes = inputs.bytes(path, POLICY_BYTES);
    if (bytes == null) {
      return null;
    }
    return switch (Policy.parse(new String(bytes, StandardCharsets.UTF_8))) {
      case Parsed.Good<Policy>(Policy good) -> good;
      case Parsed.Bad<Policy>(String why) -> {
        inputs.refuse(path, why, "Maybe it is another file: a policy names a log and witnesses.");
        yield null;
      }
    };
  }
}
