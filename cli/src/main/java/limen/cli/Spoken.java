package limen.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import limen.core.document.Place;
import limen.paper.lists.Answers;
import limen.paper.sheet.Outcome;
import limen.paper.sheet.Sheet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Words on lines of a list: said one by one, or in a sheet of answers. */
final class Spoken {
  @Option(
      names = "--line",
      arity = "1",
      paramLabel = "N[=WORD]",
      description = "A line of the list and what is said of it: 2=dead; once for each.")
  private List<String> lines = new ArrayList<>();

  @Option(
      names = "--answers",
      paramLabel = "SHEET",
      description = "The same as a sheet with the columns line and answer, as CSV or XLSX.")
  private @Nullable Path answers;

  /** What is said of lines, in their order; stops where nothing is said. */
  SortedMap<Integer, String> words(int all) {
    if (lines.isEmpty() == (answers == null)) {
      throw Office.stop(
          "--line",
          lines.isEmpty() ? "no line is named" : "--line and --answers are both there",
          "Maybe --line 2=dead, or --answers SHEET.");
    }
    Path file = answers;
    Outcome<Answers> read = Answers.read(file == null ? said() : Answers.sheet(file), all);
    if (!read.problems().isEmpty()) {
      throw new Stop(read.problems());
    }
    SortedMap<Integer, String> words = Objects.requireNonNull(read.value()).said();
    if (words.isEmpty()) {
      throw Office.stop("--line", "nothing is said of any line", "Maybe --line 2=dead.");
    }
    return words;
  }

  private Sheet said() {
    List<Map<String, String>> rows = new ArrayList<>();
    for (String line : lines) {
      String[] parts = line.split("=", 2);
      if (parts.length == 1 || parts[1].isBlank()) {
        throw Office.stop("--line", "of line ‘" + line + "’ nothing is said", "Maybe 2=dead.");
      }
      rows.add(Map.of("line", parts[0].strip(), "answer", parts[1].strip()));
    }
    List<Place> places = lines.stream().map(line -> Place.of("--line")).toList();
    return Sheet.of("--line", List.of("line", "answer"), places, rows, List.of());
  }

  /** Lines of which nothing is said but that they are meant. */
  List<Integer> bare() {
    List<Integer> bare = new ArrayList<>();
    for (String line : lines) {
      if (!line.matches("[0-9]{1,6}")) {
        throw Office.stop("--line", "‘" + line + "’ is no line", "Maybe --line 2.");
      }
      bare.add(Integer.valueOf(line));
    }
    if (bare.isEmpty()) {
      throw Office.stop("--line", "no line is named", "Maybe --line 2.");
    }
    return bare;
  }
}
