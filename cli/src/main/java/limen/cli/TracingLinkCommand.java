package limen.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import limen.core.tracing.Also;
import limen.core.tracing.Case;
import limen.core.tracing.Filed;
import limen.core.tracing.Matching;
import limen.core.tracing.Pair;
import limen.core.tracing.Step;
import limen.core.tracing.Tracing;
import limen.core.tracing.TracingFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A human links a request and a record. */
@Command(
    name = "link",
    mixinStandardHelpOptions = true,
    description =
        "Say that a record is of the sought person, or that two requests seek one person.",
    footer = {
      "",
      "A link closes the candidates that speak against it: other records for this person, and this",
      "record for anybody else. Undoing it opens them again. Nothing is merged.",
      "",
      "Examples:",
      "  limen tracing link agency R1 C12 --reason \"same number\" --by tracer-2 \\",
      "    --identity key.txt",
      "  limen tracing link agency R2 C12 --same-as R1 --reason \"mother and wife\" \\",
      "    --by tracer-2 --identity key.txt",
    })
final class TracingLinkCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "DIR", description = "The agency's folder.")
  private Path dir = Path.of("");

  @Parameters(index = "1", paramLabel = "REQUEST", description = "The request's sign, as R1.")
  private String request = "";

  @Parameters(
      index = "2",
      paramLabel = "RECORD",
      description = "A record's or sighting's sign, as C12 or S3; or another request's.")
  private String record = "";

  @Option(
      names = "--also",
      description = "The records are of one person, as several sources have him.")
  private boolean also;

  @Option(
      names = "--twice",
      description = "The same, where both are of one source, which lists one person twice.")
  private boolean twice;

  @Option(
      names = "--same-as",
      paramLabel = "REQUEST",
      description = "This request seeks the same person as another one.")
  private @Nullable String sameAs;

  @Mixin private TracingDecision decision = new TracingDecision();
  @Mixin private TracingOptions options = new TracingOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws Exception {
    return Office.guarded(dir, this::link);
  }

  private int link() throws IOException {
    options.answerable();
    String by = decision.by();
    String reason = decision.reason();
    String one = TracingOptions.sign("REQUEST", request);
    String other = TracingOptions.sign("RECORD", record);
    TracingFolder folder = options.open(dir);
    List<Step> steps = new ArrayList<>();
    if (sameAs != null) {
      String same = TracingOptions.sign("--same-as", sameAs);
      if (!folder.tracing().seekingSame(one).contains(same)) {
        steps.add(new Step.Joined(one, same, also(), reason));
      }
    }
    steps.add(
        other.startsWith("R")
            ? new Step.Joined(one, other, also(), reason)
            : new Step.Linked(one, other, also(), reason));
    Tracing before = folder.tracing();
    int done = options.done(folder, by, steps, one + " " + other, spec.commandLine().getOut());
    if (isUnlike(before, one, other)) {
      PrintWriter err = spec.commandLine().getErr();
      err.println(options.output().words().say("tracing.unlike", one, other));
    }
    return done;
  }

  private Also also() {
    return twice ? Also.TWICE : also ? Also.ELSEWHERE : Also.NOT;
  }

  /** Whether nothing would propose the link: a human may know more, or have typed another sign. */
  private static boolean isUnlike(Tracing tracing, String request, String record) {
    Case one = tracing.cases().get(request);
    Filed other = tracing.traces().get(record);
    if (one == null || other == null) {
      return false;
    }
    List<Matching.Someone> records =
        tracing.traces().values().stream().map(Filed::trace).map(Matching.Someone::of).toList();
    Matching.Someone sought = Matching.Someone.of(one.request());
    return TracingOptions.matching()
            .compare(sought, Matching.Someone.of(other.trace()), records)
            .zone()
        == Pair.Zone.NONE;
  }
}
