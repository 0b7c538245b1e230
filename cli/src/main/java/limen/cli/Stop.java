package limen.cli;

import java.io.PrintWriter;
import java.util.List;
import limen.core.document.Problem;

/** Input that cannot be read ends a command; the problems say why. */
final class Stop extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final transient List<Problem> problems;

  Stop(List<Problem> problems) {
    super(problems.size() + " problems", null, false, false);
    this.problems = List.copyOf(problems);
  }

  void print(PrintWriter err) {
    Problems.print(problems, err);
  }
}
