package limen.paper.lists;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import limen.core.document.Nearest;
import limen.core.document.Place;
import limen.core.document.Problem;
import limen.core.document.Result;
import limen.core.talks.Objection;
import limen.paper.sheet.Outcome;
import limen.paper.sheet.Row;
import limen.paper.sheet.Sheet;
import limen.paper.sheet.Sheets;
import org.jspecify.annotations.Nullable;

/**
 * Our answers to his list: a sheet with the columns {@code line} and {@code answer}. Further
 * columns, such as why, are ours: they are not read and so cannot leave.
 */
public final class Answers {
  /** What is said of a line that nothing is said against. */
  public static final String HELD = "held";

  private static final String NO_SHEET = "this is no sheet of answers that can be read";
  private static final String COLUMNS =
      "Maybe a sheet whose first row says line and answer, and another file was named.";

  private final Map<Integer, String> words;

  private Answers(Map<Integer, String> words) {
    this.words = words;
  }

  /** All that can be answered: {@code held}, and the codes of {@link Objection.Code}. */
  public static List<String> all() {
    List<String> all = new ArrayList<>(List.of(HELD));
    Arrays.stream(Objection.Code.values()).map(Answers::word).forEach(all::add);
    return all;
  }

  private static String word(Objection.Code code) {
    return code.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * Reads answers.
   *
   * @param lines how many lines his list has; an answer beyond them would speak of somebody he did
   *     not ask about
   */
  public static Outcome<Answers> read(Sheet written, int lines) {
    Sheet sheet = written.unguarded();
    List<Problem> problems = new ArrayList<>(sheet.problems().stream().map(Answers::bare).toList());
    boolean known = sheet.headings().has("line") && sheet.headings().has("answer");
    if (!known && problems.isEmpty()) {
      problems.add(new Problem(Place.of(sheet.file()), NO_SHEET, COLUMNS));
    }
    if (!problems.isEmpty()) {
      return Outcome.of(new Answers(Map.of()), problems, List.of());
    }
    Map<Integer, String> words = new HashMap<>();
    for (Row row : sheet.rows()) {
      Integer line = line(row, lines, problems);
      String answer = answer(row, problems);
      if (line != null && answer != null && words.putIfAbsent(line, answer) != null) {
        problems.add(
            row.cell("line")
                .problem("line " + line + " is answered twice", "Maybe another line is meant."));
      }
    }
    return Outcome.of(new Answers(words), problems, List.of());
  }

  /** Headings of another sheet, or of one that has none, may be people and are not repeated. */
  private static Problem bare(Problem problem) {
    return problem.place().line() == 0 ? problem : new Problem(problem.place(), NO_SHEET, COLUMNS);
  }

  private static @Nullable Integer line(Row row, int lines, List<Problem> problems) {
    String text = row.cell("line").text();
    if (!text.matches("[0-9]{1,9}")) {
      problems.add(
          row.cell("line").problem("no line is named", "Maybe 1 for his first line: digits only."));
      return null;
    }
    Integer line = Integer.valueOf(text);
    if (line < 1 || line > lines) {
      problems.add(
          row.cell("line")
              .problem(
                  "line " + line + " is not on his list of " + lines + " lines",
                  "Maybe another version of his list is meant."));
    }
    return line;
  }

  private static @Nullable String answer(Row row, List<Problem> problems) {
    String answer = row.cell("answer").text().toLowerCase(Locale.ROOT);
    if (answer.isEmpty() || all().contains(answer)) {
      return answer.isEmpty() ? null : answer;
    }
    // Whatever stands here may be a remark about a person and is not repeated.
    String near = Nearest.to(answer, all());
    problems.add(
        row.cell("answer")
            .problem(
                "this is none of the answers that may be given",
                "Maybe ‘" + (near == null ? String.join("’, ‘", all()) : near) + "’."));
    return null;
  }

  /** What was answered, line by line in their order; lines nobody answered are not in it. */
  public SortedMap<Integer, String> said() {
    return new TreeMap<>(words);
  }

  /** What an answer says against a line; null where it is {@link #HELD}. */
  public static Objection.@Nullable Code code(String answer) {
    return answer.equals(HELD)
        ? null
        : Objection.Code.valueOf(answer.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /** The same with what was objected to lines; refused where a line is answered otherwise. */
  public Result<Answers> and(List<Objection> objections) {
    Map<Integer, String> all = new HashMap<>(words);
    for (Objection objection : objections) {
      String before = all.putIfAbsent(objection.place(), word(objection.code()));
      if (before != null && !before.equals(word(objection.code()))) {
        return Result.refused(
            "line " + objection.place() + " is answered otherwise than it was objected to",
            "Maybe ‘limen lists move’ first, with the same word.");
      }
    }
    return Result.good(new Answers(all));
  }

  /** Answers of which there are none yet. */
  public static Answers none() {
    return new Answers(Map.of());
  }

  /**
   * Reads a file of answers: CSV, or the first sheet of an XLSX workbook. Cells are taken as they
   * are shown; formulas are not run.
   */
  public static Sheet sheet(Path file) {
    return isPacked(file) ? BookSheet.read(file) : Sheets.read(file);
  }

  private static boolean isPacked(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return new String(in.readNBytes(2), StandardCharsets.ISO_8859_1).equals("PK");
    } catch (IOException unreadable) {
      return false; // Whatever is wrong with it is told by the other way of reading.
    }
  }

  /** The answer to a line, from 1; silence is the same word for everybody. */
  public String of(int line) {
    return words.getOrDefault(line, word(Objection.Code.UNKNOWN));
  }
}
