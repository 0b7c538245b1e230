package limen.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import limen.core.agreement.Count;
import limen.core.document.Place;
import limen.core.document.Problem;
import limen.core.document.Reading;
import limen.core.statement.Statements;
import limen.core.terms.Agreement;
import limen.core.terms.Agreements;
import limen.paper.claims.ClaimJson;
import limen.paper.claims.ClaimSheet;
import limen.paper.counts.CountSheet;
import limen.paper.sheet.Outcome;
import limen.paper.sheet.Sheet;
import limen.paper.sheet.Sheets;
import org.jspecify.annotations.Nullable;

/** Reads what a command is given; whatever cannot be read stops it with all problems. */
final class Inputs {
  private static final int AGREEMENT_BYTES = 1 << 20;
  private final List<Problem> problems = new ArrayList<>();
  private final List<Problem> notes = new ArrayList<>();

  /** An agreement, or null with its problems noted. */
  @Nullable Reading<Agreement> reading(Path path) {
    byte[] bytes = bytes(path, AGREEMENT_BYTES);
    if (bytes == null) {
      return null;
    }
    Reading<Agreement> reading = Agreements.read(path.toString(), bytes);
    problems.addAll(reading.problems());
    return reading.value() == null ? null : reading;
  }

  /** An agreement; stops where it cannot be read. */
  Agreement agreement(Path path) {
    Reading<Agreement> reading = reading(path);
    stopIfProblems();
    return java.util.Objects.requireNonNull(java.util.Objects.requireNonNull(reading).value());
  }

  /** Statements about an agreement from CSV or JSON files; stops where they cannot be read. */
  Statements statements(Agreement agreement, List<Path> paths) {
    List<Sheet> sheets = new ArrayList<>();
    for (Path path : paths) {
      boolean json = path.toString().toLowerCase(Locale.ROOT).endsWith(".json");
      byte[] bytes = json ? bytes(path, Sheets.MOST_BYTES) : null;
      if (!json) {
        sheets.add(Sheets.read(path));
      } else if (bytes != null) {
        sheets.add(ClaimJson.sheet(path.toString(), bytes));
      }
    }
    Outcome<Statements> read = ClaimSheet.read(agreement, sheets);
    problems.addAll(read.problems());
    notes.addAll(read.notes());
    stopIfProblems();
    return java.util.Objects.requireNonNull(read.value());
  }

  /** Counts about an agreement; stops where they cannot be read. */
  List<Count> counts(Agreement agreement, List<Path> paths) {
    Outcome<List<Count>> read =
        CountSheet.read(agreement, paths.stream().map(Sheets::read).toList());
    problems.addAll(read.problems());
    notes.addAll(read.notes());
    stopIfProblems();
    return java.util.Objects.requireNonNull(read.value());
  }

  /** What the owner of a file may want to know. */
  List<Problem> notes() {
    return notes;
  }

  void stopIfProblems() {
    if (!problems.isEmpty()) {
      throw new Stop(problems);
    }
  }

  /** The bytes of a text or a page; what is neither is noted as a problem. */
  byte @Nullable [] text(Path path, int most) {
    byte[] bytes = bytes(path, most);
    String seems = bytes == null ? null : Sheets.seems(bytes);
    if (seems != null) {
      refuse(
          path,
          "this is not text; it seems to be " + seems,
          "Maybe save the page or the text from its programme first.");
      return null;
    }
    return bytes;
  }

  /** The bytes of a file of bearable size, or null with the problem noted. */
  byte @Nullable [] bytes(Path path, int most) {
    if (!isThere(path)) {
      return null;
    }
    try (InputStream in = Files.newInputStream(path)) {
      byte[] bytes = in.readNBytes(most + 1);
      if (bytes.length > most) {
        refuse(
            path,
            "the file has more than " + most + " bytes, the most that is read here",
            "Maybe it is another file.");
        return null;
      }
      return bytes;
    } catch (IOException unreadable) {
      unreadable(path, unreadable);
      return null;
    }
  }

  /** Whether a file is there; what is not is noted as a problem. */
  boolean isThere(Path path) {
    if (!Files.exists(path)) {
      refuse(path, "there is no such file", "Maybe check the spelling of the path.");
      return false;
    }
    if (Files.isDirectory(path)) {
      refuse(path, "this is a folder", "Maybe name a file in it.");
      return false;
    }
    return true;
  }

  /** Notes that reading failed. */
  void unreadable(Path path, IOException why) {
    refuse(
        path,
        why instanceof AccessDeniedException
            ? "the file cannot be read: you may not read it"
            : "the file cannot be read: reading it failed",
        "Maybe its owner can let you, or another programme holds it.");
  }

  /** Notes a problem of a file. */
  void refuse(Path path, String what, String advice) {
    problems.add(new Problem(Place.of(path.toString()), what, advice));
  }
}
