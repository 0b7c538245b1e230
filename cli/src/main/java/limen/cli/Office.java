package limen.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import limen.core.desk.Desk;
import limen.core.document.Place;
import limen.core.document.Problem;
import limen.core.document.Refusal;
import limen.core.document.Result;
import limen.core.sealing.Passphrase;
import limen.ledger.store.StoreFault;
import limen.paper.desk.DeskReport;
import limen.paper.report.Report;
import limen.paper.report.TextReport;
import org.jspecify.annotations.Nullable;

/** What all commands on a desk's folder share: opening it, the passphrase, and how a no is told. */
final class Office {
  /** Names a file whose first line is the passphrase. */
  static final String PASSPHRASE_FILE = "LIMEN_PASSPHRASE_FILE";

  private static @Nullable Passphrase asked;

  private Office() {}

  /** Opens a desk; stops where it cannot be opened. */
  static Desk open(Path path) throws IOException {
    return good(path.toString(), Desk.open(path, InstantSource.system()));
  }

  /** The value; a refusal stops the command with its sentence and advice. */
  static <T> T good(String place, Result<T> result) {
    return switch (result) {
      case Result.Good<T>(T value) -> value;
      case Result.Refused<T>(Refusal refusal) ->
          throw stop(place, refusal.what(), refusal.advice());
    };
  }

  static Stop stop(String place, String what, String advice) {
    return new Stop(List.of(new Problem(Place.of(place), what, advice)));
  }

  /** Does the work; a disk that fails is told like input that cannot be read. */
  static int guarded(Path path, Callable<Integer> work) throws Exception {
    try {
      return work.call();
    } catch (StoreFault fault) {
      String told = String.valueOf(fault.getMessage());
      int at = told.indexOf(" Maybe ");
      throw stop(
          path.toString(),
          at < 0 ? told : told.substring(0, at),
          at < 0 ? "Maybe the disk is full or failing." : told.substring(at + 1));
    } catch (IOException failed) {
      throw stop(
          path.toString(),
          "the folder cannot be read or written: " + failed.getMessage(),
          "Maybe the disk or the stick is full, or it was pulled out.");
    }
  }

  /** The passphrase: from a file, or asked for at the console; asked for once. */
  static synchronized Result<Passphrase> passphrase() {
    if (asked != null) {
      return Result.good(asked);
    }
    Result<Passphrase> found = found(System.getenv(PASSPHRASE_FILE));
    if (found instanceof Result.Good<Passphrase>(Passphrase words)) {
      asked = words;
    }
    return found;
  }

  /** A passphrase for keys that are made now: long enough, and typed twice alike. */
  static synchronized Result<Passphrase> chosen() {
    Result<Passphrase> chosen = NewPassphrase.ask(System.getenv(PASSPHRASE_FILE));
    if (chosen instanceof Result.Good<Passphrase>(Passphrase words)) {
      asked = words;
    }
    return chosen;
  }

  /** JDK 25 gives no console again where none is, whatever Error Prone says of JDK 22 to 24. */
  @SuppressWarnings("SystemConsoleNull")
  static Result<Passphrase> found(@Nullable String file) {
    if (file != null) {
      try {
        List<String> lines = Files.readAllLines(Path.of(file), StandardCharsets.UTF_8);
        return lines.isEmpty() || lines.getFirst().isEmpty()
            ? Result.refused("the passphrase file " + file + " is empty", "Maybe another file.")
            : Result.good(Passphrase.of(lines.getFirst()));
      } catch (IOException unreadable) {
        return Result.refused(
            "the passphrase file " + file + " cannot be read",
            "Maybe look at " + PASSPHRASE_FILE + ".");
      }
    }
    if (System.console() == null || !System.console().isTerminal()) {
      return Result.refused(
          "a passphrase is needed and nobody can be asked here",
          "Maybe " + PASSPHRASE_FILE + " names a file with it.");
    }
    char[] typed = System.console().readPassword("Passphrase: ");
    return typed == null || typed.length == 0
        ? Result.refused("no passphrase was typed", "Maybe once more.")
        : Result.good(Passphrase.of(new String(typed)));
  }

  /** Shows blocks under the desk's title, what is missing below them. */
  static void show(PrintWriter out, Output output, Desk desk, List<Report.Block> blocks)
      throws IOException {
    show(out, output, new DeskReport(output.words()).of(desk, blocks));
  }

  static void show(PrintWriter out, Output output, Report report) {
    if (output.format != Output.Format.TEXT) {
      throw stop(
          "--format",
          "this command answers in words only",
          "Maybe ‘limen record show --format json’ gives the state.");
    }
    out.print(new TextReport(output.style(), output.columns(), false).show(report));
  }

  /** A line of the folder's own log: what was done that the record does not show. */
  static void log(Path desk, Map<String, String> said) throws IOException {
    StringBuilder line = new StringBuilder(java.time.Instant.now().toString());
    said.forEach((word, value) -> line.append(' ').append(word).append('=').append(value));
    Files.writeString(
        desk.resolve("log.txt"),
        line.append('\n'),
        java.nio.file.StandardOpenOption.CREATE,
        java.nio.file.StandardOpenOption.APPEND);
  }
}
