package limen.cli;

import picocli.CommandLine.Option;

/** Who does a step: every one has the hand of a human behind it. */
final class TracingHand {
  @Option(
      names = "--by",
      paramLabel = "POST",
      required = true,
      description = "Who does it: the post of one human, never a name.")
  private String by = "";

  String by() {
    if (by.isBlank()) {
      throw Office.stop("--by", "nobody is named", "Maybe the post: tracer-2.");
    }
    return by;
  }
}
