package limen.drill.report;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import limen.core.audit.Audit;
import limen.core.audit.Audited;
import limen.core.audit.Findings;
import limen.core.entry.Act;
import limen.drill.play.Ending;
import limen.paper.report.Report.Point;
import limen.paper.text.Tone;
import limen.paper.words.Words;

/**
 * The record of a drill, read as a stranger reads it.
 *
 * @param audited what came of it
 * @param millis how long it took
 * @param bytes how long the file is
 */
public record Verification(Audited audited, long millis, long bytes) {
  private static final long NANOS = 1_000_000;

  /** Reads the file of a drill from its first byte to its last. */
  public static Verification of(Ending ending) throws IOException {
    long start = System.nanoTime();
    Audited audited = Audit.of(() -> Files.newInputStream(ending.record()), null, false);
    long millis = (System.nanoTime() - start) / NANOS;
    return new Verification(audited, millis, Files.size(ending.record()));
  }

  /** Whether every byte and signature is good and the record is final. */
  public boolean isGood() {
    return audited instanceof Audited.Verified(Findings findings) && findings.file().isFinal();
  }

  List<Point> points(Ending ending, Speech speech) {
    Words words = speech.words();
    List<Point> points = new ArrayList<>();
    switch (audited) {
      case Audited.Broken broken ->
          points.add(
              point(
                  Tone.BOLD,
                  words.say("drill.verify.broken", broken.part(), broken.reason().code())));
      case Audited.Verified(Findings findings) -> {
        points.add(
            point(
                Tone.BOLD,
                words.say(
                    findings.file().isFinal() ? "drill.verify.final" : "drill.verify.intact",
                    findings.file().head().size(),
                    bytes,
                    millis)));
        points.add(
            point(
                Tone.PLAIN,
                words.say(
                    "drill.verify.idle",
                    (long) findings.idle().size(),
                    (long) findings.disputes().size(),
                    objections(findings),
                    (long) findings.transcripts().size())));
      }
    }
    points.add(point(Tone.PLAIN, words.say("drill.verify.logs", ending.logs())));
    if (!ending.balance().absent().isEmpty()) {
      points.add(point(Tone.BOLD, words.say("drill.verify.absent")));
    }
    return points;
  }

  /** Who objects to a list disputes it; a new version of the list is the answer. */
  private static long objections(Findings findings) {
    return findings.disputes().stream()
        .filter(dispute -> dispute.code() == Act.Code.IDENTITY)
        .count();
  }

  private static Point point(Tone tone, String text) {
    return new Point("", tone, text, List.of());
  }
}
