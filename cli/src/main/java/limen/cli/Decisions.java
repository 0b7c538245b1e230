package limen.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import limen.core.document.Place;
import limen.core.document.Problem;
import limen.core.quota.WhatIf;
import limen.core.sealing.Identity;
import limen.core.sealing.Seal;
import limen.core.selection.Candidate;
import limen.core.selection.Request;
import limen.core.selection.Withheld;
import limen.paper.plan.AnnexSheet;
import limen.paper.plan.PinSheet;
import limen.paper.sheet.Outcome;
import limen.paper.sheet.Sheet;
import limen.paper.sheet.Sheets;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What people decided about single persons or want to see changed, before anything is planned. */
final class Decisions {
  @Option(
      names = "--pins",
      paramLabel = "FILE",
      description =
          "Whom two signers put into a stage, or keep out (id, stage, ground, both signers).")
  private @Nullable Path pins;

  @Option(
      names = "--held-back",
      paramLabel = "FILE",
      description = "The annex: whom this side keeps back, each with ground and end.")
  private @Nullable Path heldBack;

  @Option(
      names = "--what-if",
      paramLabel = "CHANGE",
      description =
          "Only show who would move, such as stage-1.soldier=280; may stand several times.")
  private List<String> changes = List.of();

  @Option(
      names = "--identity",
      paramLabel = "FILE",
      description = "The age identity that opens a sealed register, pins or annex (*.age).")
  @Nullable Path identity;

  private final List<Problem> notes = new ArrayList<>();

  boolean isQuestion() {
    return !changes.isEmpty();
  }

  /** What the owners of the files may want to know. */
  List<Problem> notes() {
    return notes;
  }

  /** The request with all decisions; stops with everything that is wrong with any of them. */
  Request decided(Request open) throws IOException {
    List<Problem> problems = new ArrayList<>();
    Map<String, Withheld> annex = annex(open, problems);
    PinSheet sheet = pins == null ? PinSheet.none() : PinSheet.read(sheet(pins));
    notes.addAll(sheet.notes());
    Request request =
        new Request(
            open.terms(),
            open.people(),
            open.lottery(),
            sheet.pins(),
            annex,
            open.claimed(),
            open.reserve());
    problems.addAll(sheet.problems(request));
    stopAt(problems);
    return request;
  }

  /** What the register says already, and what the annex says of the same people and others. */
  private Map<String, Withheld> annex(Request open, List<Problem> problems) throws IOException {
    if (heldBack == null) {
      return open.heldBack();
    }
    HashSet<String> known = new HashSet<>();
    open.people().stream().map(Candidate::id).forEach(known::add);
    Outcome<Map<String, Withheld>> read =
        AnnexSheet.read(sheet(heldBack), known, open.terms().day());
    problems.addAll(read.problems());
    notes.addAll(read.notes());
    Map<String, Withheld> annex = read.value();
    Map<String, Withheld> all = new LinkedHashMap<>(open.heldBack());
    all.putAll(annex == null ? Map.of() : annex);
    return all;
  }

  /** A sheet, opened first where it is sealed. */
  private Sheet sheet(Path path) throws IOException {
    if (!path.toString().endsWith(".age") || !Files.isRegularFile(path)) {
      return Sheets.read(path);
    }
    Identity reader = RegisterOptions.identity(identity);
    if (reader == null) {
      throw Office.stop(
          path.toString(),
          "this is sealed",
          "Maybe --identity with the file of your age identity.");
    }
    byte[] plain = Office.good(path.toString(), Seal.open(Files.readAllBytes(path), reader));
    return Sheets.read(path.toString(), plain);
  }

  /** The changed quotas; stops with everything that is wrong with any change. */
  WhatIf whatIf(Request request) {
    WhatIf whatIf = WhatIf.of(request.terms(), changes);
    stopAt(
        whatIf.refused().stream()
            .map(no -> new Problem(Place.of("--what-if"), no.what(), no.advice()))
            .toList());
    return whatIf;
  }

  private static void stopAt(List<Problem> problems) {
    if (!problems.isEmpty()) {
      throw new Stop(problems);
    }
  }
}
