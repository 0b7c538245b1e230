package limen.paper.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import limen.core.document.Result;
import limen.paper.sheet.Csv;
import limen.paper.sheet.LooseRows;
import limen.paper.words.Words;
import limen.paper.workbook.Limits;
import limen.paper.workbook.Line;
import limen.paper.workbook.Tab;
import limen.paper.workbook.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * The sheet its sender sent, every row of it, with a last column of what is wrong. Cells are
 * written as texts: what a formula showed, and days as {@code 2025-05-23}.
 */
public final class BackSheet {
  private static final int MOST_LETTERS = 32_767;

  private final Words words;

  /** What is said of a row, by sheet and row. */
  private final Map<String, String> said = new HashMap<>();

  private BackSheet(Taken taken, Words words) {
    this.words = words;
    for (CellProblem problem : taken.problems()) {
      if (problem.row() > 0) {
        String column = problem.column().isEmpty() ? "" : problem.column() + ": ";
        String advice = problem.isProblem() ? " " + problem.advice(words) : "";
        said.merge(
            key(problem.sheet(), problem.row()),
            column + Words.sentence(problem.what(words)) + advice,
            (a, b) -> a + " | " + b);
      }
    }
  }

  private static String key(String sheet, int row) {
    return sheet + "\n" + row;
  }

  /** The bytes of the sheet: a workbook where the sender's was one, else CSV. */
  public static byte[] of(Path source, Taken taken, Words words) throws IOException {
    BackSheet back = new BackSheet(taken, words);
    return switch (Workbook.open(source, Limits.USUAL)) {
      case Result.Good<Workbook>(Workbook workbook) -> {
        try (workbook) {
          yield back.workbook(workbook, taken.file());
        }
      }
      case Result.Refused<Workbook> text -> back.csv(source, taken.file().sheets().getFirst());
    };
  }

  private byte[] csv(Path source, PersonSheet sheet) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    int width = sheet.headings().size();
    LooseRows.read(
        Files.readAllBytes(source),
        (row, cells) -> {
          List<String> line = new ArrayList<>(cells);
          while (line.size() < width) {
            line.add("");
          }
          line.add(column(sheet, Math.toIntExact(row)));
          return rows.add(line);
        });
    return rows.isEmpty() ? new byte[0] : Csv.bytes(rows.getFirst(), rows.subList(1, rows.size()));
  }

  private String column(PersonSheet sheet, int row) {
    return row == sheet.headingRow()
        ? words.say("intake.problems")
        : said.getOrDefault(key(sheet.name(), row), "");
  }

  private byte[] workbook(Workbook from, PersonFile file) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (var to = new org.dhatim.fastexcel.Workbook(bytes, "Limen", null)) {
      List<Tab> tabs = from.tabs();
      for (int i = 0; i < tabs.size(); i++) {
        Worksheet sheet = to.newWorksheet(tabs.get(i).name());
        PersonSheet read = file.sheets().get(i);
        from.read(tabs.get(i), line -> copy(line, sheet, read));
        sheet.finish();
      }
    }
    return bytes.toByteArray();
  }

  /** A spreadsheet's cell holds no more. */
  private static String cut(String text) {
    return text.length() <= MOST_LETTERS ? text : text.substring(0, MOST_LETTERS);
  }

  private boolean copy(Line line, Worksheet to, PersonSheet read) {
    int row = line.number() - 1;
    for (int i = 0; i < line.width(); i++) {
      if (!line.text(i).isEmpty()) {
        to.value(row, i, cut(line.text(i)));
      }
    }
    String column = read.isRead() ? column(read, line.number()) : "";
    if (!column.isEmpty()) {
      to.value(row, Math.max(read.headings().size(), line.width()), cut(column));
    }
    return true;
  }
}
