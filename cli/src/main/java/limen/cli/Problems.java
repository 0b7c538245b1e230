package limen.cli;

import java.io.PrintWriter;
import java.util.List;
import limen.core.document.Problem;
import limen.paper.text.Printable;

/** Prints problems: all of them, each with its place and a line of advice. */
final class Problems {
  private static final int MOST = 100;

  private Problems() {}

  static void print(List<Problem> problems, PrintWriter err) {
    problems.stream().limit(MOST).forEach(p -> print(p, err));
    if (problems.size() > MOST) {
      err.println("… and " + (problems.size() - MOST) + " more");
    }
    err.println(
        problems.size() == 1
            ? "1 problem; nothing was done."
            : problems.size() + " problems; nothing was done.");
  }

  private static void print(Problem problem, PrintWriter err) {
    err.println(Printable.line(problem.place() + ": " + problem.what()));
    err.println("    " + Printable.line(problem.advice()));
  }

  static void notes(List<Problem> notes, PrintWriter err) {
    notes.forEach(n -> err.println(Printable.line("note: " + n.place() + ": " + n.what())));
    // Where both streams are one file, notes stand above the report and not within.
    err.flush();
  }
}
