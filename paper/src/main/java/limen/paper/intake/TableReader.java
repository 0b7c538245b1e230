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
import limen.paper.workbook.Limits;
import limen.paper.workbook.Line;
import limen.paper.workbook.Tab;
import limen.paper.workbook.Workbook;
import org.jspecify.annotations.Nullable;

/** Reads a {@link PlainTable}: its headings are looked for as those of a sheet of persons are. */
final class TableReader {
  private final Path file;
  private final @Nullable ColumnMap map;

  /** The first lines, among which the headings are looked for. */
  private final List<Line> first = new ArrayList<>();

  /** What stands below the headings, once those are known. */
  private PlainTable.@Nullable Rows rows;

  private final List<Problem> notes = new ArrayList<>();

  /** The sheet of a workbook that is read. */
  private String sheet = "";

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
    if (Files.size(file) > PlainTable.MOST_CSV_BYTES) {
      return Result.refused(
          "the file has more than " + PlainTable.MOST_CSV_BYTES + " bytes", "Maybe split it.");
    }
    byte[] bytes = Files.readAllBytes(file);
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
    return first.stream()
        .map(line -> String.join(" ", line.texts()))
        .collect(Collectors.joining("\n"));
  }

  /** The first sheet that is shown and has headings; where none has, the first that has rows. */
  private void tabs(Workbook workbook) throws IOException {
    Tab chosen = null;
    for (Tab tab : workbook.tabs()) {
      if (chosen == null && !tab.hidden() && begins(workbook, tab)) {
        chosen = tab;
      }
    }
    for (Tab tab : workbook.tabs()) {
      if (chosen == null && !tab.hidden()) {
        workbook.read(tab, this::take);
        chosen = first.isEmpty() ? null : tab;
      } else if (!tab.equals(chosen)) {
        notes.add(
            new Problem(
                Place.of(file.toString()),
                "sheet ‘" + tab.name() + "’ is not read",
                "Maybe save it as a file of its own."));
      }
    }
    if (chosen != null && first.isEmpty()) {
      workbook.read(chosen, this::take);
    }
    sheet = chosen == null ? "" : chosen.name();
  }

  /** Whether headings stand among the first lines of a sheet. */
  private boolean begins(Workbook workbook, Tab tab) throws IOException {
    List<Line> lines = new ArrayList<>();
    workbook.read(
        tab,
        line -> {
          if (!line.isBlank()) {
            lines.add(line);
          }
          return lines.size() < Heads.LOOKED_AT;
        });
    return Heads.find(lines, map) != null;
  }

  private boolean take(Line line) {
    if (line.isBlank()) {
      return true;
    }
    if (rows != null) {
      rows.add(line);
      return rows.size() <= PlainTable.MOST_ROWS;
    }
    first.add(line);
    if (first.size() == Heads.LOOKED_AT) {
      rows = below();
    }
    return true;
  }

  private PlainTable.Rows below() {
    Heads found = Heads.find(first, map);
    // Where too few headings are known to be sure, the first line is taken for them.
    Heads heads = found == null ? Heads.of(first.getFirst(), null, 1, map) : found;
    PlainTable.Rows below = new PlainTable.Rows(heads);
    first.subList(heads.below(), first.size()).forEach(below::add);
    return below;
  }

  private Result<PlainTable> table() {
    if (first.isEmpty()) {
      return Result.refused("nothing stands in the file", "Maybe it is another file.");
    }
    PlainTable.Rows all = rows == null ? below() : rows;
    if (all.size() > PlainTable.MOST_ROWS) {
      return Result.refused(
          "there are more than " + PlainTable.MOST_ROWS + " rows",
          "Maybe split it into several files.");
    }
    return all.size() == 0
        ? Result.refused("no row stands under the headings", "Maybe it is another file.")
        : Result.good(all.table(file.toString(), sheet, notes, map != null));
  }
}
