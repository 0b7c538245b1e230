package limen.cli;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Who decides, and why. */
final class TracingDecision {
  @Mixin private TracingHand hand = new TracingHand();

  @Option(
      names = "--reason",
      paramLabel = "WORDS",
      required = true,
      description = "Why; it stays in the folder for good.")
  private String reason = "";

  String by() {
    return hand.by();
  }

  String reason() {
    if (reason.isBlank()) {
      throw Office.stop("--reason", "nothing is said", "Maybe what was compared, and with what.");
    }
    return reason.strip();
  }
}
