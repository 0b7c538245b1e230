package limen.paper.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import limen.core.document.Place;
import limen.core.document.Problem;
import limen.core.document.Result;
import limen.paper.sheet.Garbled;
import limen.paper.sheet.LooseRows;
import limen.paper.sheet.Sheets;
import limen.paper.workbook.Limits;
import limen.paper.workbook.Line;
import limen.paper.workbook.Tab;
import limen.paper.workbook.Workbook;
import org.jspecify.annotations.Nullable;

/** Reads a {@link PlainTable}: its headings are looked for as those of a sheet of persons are. */
final class TableReader {
  private static final int LOOKED_AT = 1000;

  private final Path file;
  private final @Nullable ColumnMap map;
  private final List<Line> lines = new ArrayList<>();
  private final List<Problem> notes = new ArrayList<>();

  TableReader(Path file, @Nullable ColumnMap map) {
    this.file = file;
    this.map = map;
  }

  Result<PlainTable> read() {
    if (!Files.isRegularFile(file)) {
      return Files.isDirectory(file)
          ? Result.refused("this is a folder", "Maybe name a file in it.")
          : Result.refused("there is no such file", "Maybe check the spelling of the path.");
    }
    try {
      return PersonSheets.isText(file) ? csv() : workbook();
    } catch (IOException unreadable) {
      return Workbook.refused(unreadable);
    }
  }

  private Result<PlainTable> csv() throws IOException {
    if (Files.size(file) > PersonSheets.MOST_CSV_BYTES) {
      return Result.refused(
          "the file has more than " + PersonSheets.MOST_CSV_BYTES + " bytes", "Maybe split it.");
    }
    byte[] bytes = Files.readAllBytes(file);
    String garbled = Garbled.seems(bytes);
    if (garbled != null) {
      return Garbled.refused(garbled);
    }
    String seems = Sheets.seems(bytes);
    if (seems != null) {
      return Result.refused(
          "this is no table; it seems to be " + seems, "Maybe save the table as XLSX or CSV.");
    }
    Result<Long> read =
        LooseRows.read(bytes, (row, cells) -> take(Line.of(Math.toIntExact(row), cells)));
    return read instanceof Result.Refused<Long>(var refusal)
        ? new Result.Refused<>(refusal)
        : table();
  }

  private Result<PlainTable> workbook() throws IOException {
    return switch (Workbook.open(file, Limits.USUAL)) {
      case Result.Refused<Workbook>(var refusal) -> new Result.Refused<>(refusal);
      case Result.Good<Workbook>(Workbook workbook) -> {
        try (workbook) {
          tabs(workbook);
          String garbled = Garbled.seems(begin());
          yield garbled == null ? table() : Garbled.refused(garbled);
        }
      }
    };
  }

  /** So much of it that its letters can be told. */
  private String begin() {
    return lines.stream()
        .limit(LOOKED_AT)
        .map(line -> String.join(" ", line.texts()))
        .collect(Collectors.joining("\n"));
  }

  private void tabs(Workbook workbook) throws IOException {
    for (Tab tab : workbook.tabs()) {
      if (tab.hidden() || !lines.isEmpty()) {
        notes.add(
            new Problem(
                Place.of(file.toString()),
                "sheet ‘" + tab.name() + "’ is not read",
                "Maybe save it as a file of its own."));
      } else {
        workbook.read(tab, this::take);
      }
    }
  }

  private boolean take(Line line) {
    if (!line.isBlank()) {
      lines.add(line);
    }
    return lines.size() <= PersonSheets.MOST_ROWS + Heads.LOOKED_AT;
  }

  private Result<PlainTable> table() {
    if (lines.size() > PersonSheets.MOST_ROWS) {
      return Result.refused(
          "there are more than " + PersonSheets.MOST_ROWS + " rows",
          "Maybe split it into several files.");
    }
    if (lines.isEmpty()) {
      return Result.refused("nothing stands in the file", "Maybe it is another file.");
    }
    Heads found = Heads.find(lines.subList(0, Math.min(lines.size(), Heads.LOOKED_AT)), map);
    Heads heads = found == null ? first() : found;
    List<Line> below =
        lines.subList(heads.below(), lines.size()).stream()
            .filter(line -> !heads.isAgain(line))
            .toList();
    return below.isEmpty()
        ? Result.refused("no row stands under the headings", "Maybe it is another file.")
        : Result.good(PlainTable.of(file.toString(), heads, below, notes));
  }

  /** Where too few headings are known to be sure, the first line is taken for them. */
  private Heads first() {
    return Heads.of(lines.getFirst(), null, 1, map);
  }
}
