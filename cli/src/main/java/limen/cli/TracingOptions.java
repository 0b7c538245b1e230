package limen.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import limen.core.document.Refusal;
import limen.core.sealing.Mode;
import limen.core.tracing.Matching;
import limen.core.tracing.Noted;
import limen.core.tracing.PersonMatching;
import limen.core.tracing.Review;
import limen.core.tracing.Signs;
import limen.core.tracing.Step;
import limen.core.tracing.Tracing;
import limen.core.tracing.TracingFolder;
import limen.paper.report.Report;
import limen.paper.tracing.Obstacle;
import limen.paper.tracing.StepSpeech;
import limen.paper.tracing.TracingReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What all commands on a tracing agency's folder share: opening it, signs, writing down. */
final class TracingOptions {
  @Option(
      names = "--identity",
      paramLabel = "FILE",
      description = "The age identity that opens a sealed folder.")
  private @Nullable Path identity;

  @Mixin private Output output = new Output();

  Output output() {
    return output;
  }

  @Nullable Path identity() {
    return identity;
  }

  /** The agency's compartment; stops where there is none or it cannot be opened. */
  TracingFolder open(Path dir) throws IOException {
    return Office.good(dir.toString(), TracingFolder.open(dir, RegisterOptions.identity(identity)));
  }

  static boolean isInvented(TracingFolder folder) {
    return folder.mode().kind() == Mode.Kind.INVENTED;
  }

  /** How people are compared. */
  static Matching matching() {
    return new PersonMatching();
  }

  static Review review(Tracing tracing) {
    return Review.of(tracing, matching());
  }

  /** A sign as it is written here; what is none may be a name and is not repeated. */
  static String sign(String place, String typed) {
    String sign = typed.strip().toUpperCase(Locale.ROOT);
    if (!Signs.isSign(sign)) {
      throw Office.stop(
          place, "this is no sign", "Maybe R1 of a request, C12 of a record, S3 of a sighting.");
    }
    return sign;
  }

  /** Stops before anything is read where the answer could not be shown. */
  void answerable() {
    output.words();
    if (output.format != Output.Format.TEXT) {
      throw Office.stop(
          "--format",
          "this command answers in words only",
          "Maybe ‘limen tracing show --format json’ afterwards.");
    }
  }

  /** Stops where invented people and others would come into one folder. */
  static void fits(TracingFolder folder, String place, boolean invented) {
    if (invented != isInvented(folder)) {
      throw Office.stop(
          place,
          invented
              ? "invented people would come among real ones"
              : "people who are not marked as invented would lie unsealed among invented ones",
          "Maybe another folder; what is invented must never be taken for history.");
    }
  }

  /** Writes steps down, and shows what they changed. */
  int done(TracingFolder folder, String by, List<Step> steps, String place, PrintWriter out)
      throws IOException {
    StepSpeech speech = new StepSpeech(output.words());
    String lead = String.join("; ", steps.stream().map(speech::done).toList());
    return done(folder, by, steps, place, lead, out);
  }

  int done(
      TracingFolder folder, String by, List<Step> steps, String place, String lead, PrintWriter out)
      throws IOException {
    Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    Noted noted = new Noted(now, by.strip(), steps);
    Tracing before = folder.tracing();
    if (before.after(noted) instanceof Tracing.Refused refused) {
      Refusal why = Obstacle.of(refused, output.words());
      throw Office.stop(place, why.what(), why.advice());
    }
    Review was = review(before);
    boolean changed = Office.good(place, folder.add(noted));
    Report report =
        new TracingReport(output.words())
            .changed(
                changed ? lead : output.words().say("tracing.same"),
                was,
                was.after(folder.tracing()));
    Office.show(out, output, report);
    return Main.FINE;
  }
}
