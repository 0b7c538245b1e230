package limen.paper.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import limen.core.document.Result;
import limen.paper.sheet.LooseRows;
import limen.paper.workbook.Limits;
import limen.paper.workbook.Line;
import limen.paper.workbook.Merge;
import limen.paper.workbook.Tab;
import limen.paper.workbook.Workbook;
import org.jspecify.annotations.Nullable;

/**
 * Reads sheets of persons: XLSX, or CSV in UTF-8, UTF-16 and Windows-1250, 1251 and 1252 with any
 * usual separator. What is wrong with a row is said with the row, which enters all the same; what
 * keeps the whole file from being read is a refusal. Names are never altered but for the spaces
 * around them.
 */
public final class PersonSheets {
  /** The most rows of persons that are read from one sheet. */
  public static final int MOST_ROWS = 400_000;

  static final int MOST_CSV_BYTES = 128 << 20;

  private final Path file;
  private final @Nullable ColumnMap map;
  private final @Nullable Consumer<PersonRow> taker;
  private final List<PersonSheet> sheets = new ArrayList<>();
  private final List<String> looked = new ArrayList<>();
  private final Seen seen = new Seen();

  private PersonSheets(Path file, @Nullable ColumnMap map, @Nullable Consumer<PersonRow> taker) {
    this.file = file;
    this.map = map;
    this.taker = taker;
  }

  /**
   * All rows of a file.
   *
   * @param map what the sender's headings hold, where somebody decided it; the usual words
   *     otherwise
   */
  public static Result<PersonFile> read(Path file, @Nullable ColumnMap map) {
    return new PersonSheets(file, map, null).read();
  }

  /** The same for large files: each row is handed over as it comes, and none is kept. */
  public static Result<PersonFile> read(
      Path file, @Nullable ColumnMap map, Consumer<PersonRow> rows) {
    return new PersonSheets(file, map, rows).read();
  }

  private Result<PersonFile> read() {
    if (!Files.isRegularFile(file)) {
      return Files.isDirectory(file)
          ? Result.refused("this is a folder", "Maybe name a file in it.")
          : Result.refused("there is no such file", "Maybe check the spelling of the path.");
    }
    try {
      return isText(file) ? csv() : workbook();
    } catch (IOException unreadable) {
      return Workbook.refused(unreadable);
    }
  }

  /**
   * Whether it is neither packed as workbooks are nor an old workbook, which has its own answer.
   */
  static boolean isText(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] start = in.readNBytes(4);
      boolean packed = start.length == 4 && start[0] == 'P' && start[1] == 'K';
      boolean old = start.length == 4 && (start[0] & 0xFF) == 0xD0 && (start[1] & 0xFF) == 0xCF;
      return !packed && !old;
    }
  }

  private Result<PersonFile> workbook() throws IOException {
    return switch (Workbook.open(file, Limits.USUAL)) {
      case Result.Refused<Workbook>(var refusal) -> new Result.Refused<>(refusal);
      case Result.Good<Workbook>(Workbook workbook) -> {
        try (workbook) {
          yield tabs(workbook);
        }
      }
    };
  }

  private Result<PersonFile> tabs(Workbook workbook) throws IOException {
    for (Tab tab : workbook.tabs()) {
      List<PersonRow> kept = new ArrayList<>();
      TabReader reader =
          new TabReader(
              tab.name(), map, workbook.isSince1904(), seen, taker == null ? kept::add : taker);
      List<Merge> merges = lines(workbook, tab, reader);
      if (reader.isTooLong()) {
        return tooLong();
      }
      sheets.add(reader.sheet(tab.hidden(), merges, kept));
      looked.addAll(reader.looked());
    }
    return done();
  }

  private static List<Merge> lines(Workbook workbook, Tab tab, TabReader reader)
      throws IOException {
    Relay relay = new Relay(reader);
    try {
      return workbook.read(tab, relay);
    } finally {
      relay.end();
    }
  }

  private Result<PersonFile> csv() throws IOException {
    if (Files.size(file) > MOST_CSV_BYTES) {
      return Result.refused(
          "the file has more than " + MOST_CSV_BYTES + " bytes", "Maybe split it.");
    }
    byte[] bytes = Files.readAllBytes(file);
    List<PersonRow> kept = new ArrayList<>();
    TabReader reader = new TabReader("", map, false, seen, taker == null ? kept::add : taker);
    Result<Long> read =
        LooseRows.read(bytes, (row, cells) -> reader.test(Line.of(Math.toIntExact(row), cells)));
    if (read instanceof Result.Refused<Long>(var refusal)) {
      return new Result.Refused<>(refusal);
    }
    if (reader.isTooLong()) {
      return tooLong();
    }
    sheets.add(reader.sheet(false, List.of(), kept));
    looked.addAll(reader.looked());
    return done();
  }

  private static Result<PersonFile> tooLong() {
    return Result.refused(
        "a sheet has more than " + MOST_ROWS + " persons", "Maybe split it into several files.");
  }

  private Result<PersonFile> done() {
    PersonFile read = new PersonFile(file.toString(), sheets);
    List<String> unmet = map == null ? List.of() : map.unmet(looked);
    boolean nothing = sheets.stream().noneMatch(PersonSheet::isRead);
    if (nothing && !unmet.isEmpty()) {
      return Result.refused(
          "no heading of the map stands in the first rows: ‘" + String.join("’, ‘", unmet) + "’",
          "Maybe the map is for another file, or the headings are spelt otherwise.");
    }
    if (nothing) {
      boolean empty =
          sheets.stream()
              .allMatch(s -> s.problems().stream().anyMatch(p -> p.flaw() == Flaw.EMPTY_SHEET));
      return empty
          ? Result.refused("nothing stands in the file", "Maybe it is another file.")
          : Result.refused(
              "no headings of a sheet of persons were found in the first rows",
              "Maybe write a line of headings above the first person: surname, given and born;"
                  + " or say with --map what its headings hold where the command takes that.");
    }
    return Result.good(read);
  }
}
