package limen.paper.intake;

import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import limen.core.document.Place;
import limen.core.document.Problem;
import limen.core.document.Result;
import limen.paper.workbook.Line;
import org.jspecify.annotations.Nullable;

/**
 * Any table with headings: its cells as they are written, without the spaces around them, and what
 * its headings are known to hold. Headings that nobody knows stay as they are. Each distinct value
 * of a column is kept once.
 */
public final class PlainTable {
  /** Two tables as long can be linked. */
  static final int MOST_ROWS = 8_000_000;

  static final long MOST_CSV_BYTES = 1L << 30;

  private static final String PASSED_OVER = "-";
  private static final String AGE = "age";
  private static final DayReader DAYS = new DayReader(false);
  private static final int SHOWN = 12;
  private static final int LEAST_DIGITS_OF_A_DAY = 4;

  private static final Pattern PLAIN_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}|\\d{8}");

  private final String file;
  private final String sheet;
  private final Heads heads;
  private final Map<Integer, Column> known;
  private final List<limen.linkage.table.Column> columns;

  /** The columns that count the rows, under a heading that nobody knows or one of numbers. */
  private final BitSet counting = new BitSet();

  private final List<String> headless;
  private final int[] lines;
  private final List<Problem> notes;

  private PlainTable(
      String file,
      String sheet,
      Heads heads,
      List<limen.linkage.table.Column> columns,
      List<String> headless,
      int[] lines,
      List<Problem> notes,
      boolean told) {
    this.file = file;
    this.sheet = sheet;
    this.heads = heads;
    this.columns = List.copyOf(columns);
    Map<Integer, Column> at = new TreeMap<>();
    heads.columns().forEach((column, position) -> at.put(position, column));
    for (int heading = 0; heading < columns.size(); heading++) {
      // Years, ages and children may follow each other as well; what somebody told stays so.
      Column holds = at.get(heading);
      boolean maybe = holds == null ? !isAge(heading) : holds == Column.NUMBER && !told;
      counting.set(heading, maybe && counts(columns.get(heading)));
    }
    at.keySet().removeIf(counting::get);
    known = Map.copyOf(at);
    this.headless = List.copyOf(headless);
    this.lines = lines;
    this.notes = List.copyOf(notes);
  }

  /**
   * Reads XLSX, or CSV in any usual encoding and separator; of a workbook the first sheet that is
   * shown and has rows.
   *
   * @param map what the headings hold, where somebody decided it; the usual words otherwise
   */
  public static Result<PlainTable> read(Path file, @Nullable ColumnMap map) {
    return new TableReader(file, map).read();
  }

  /** Takes rows one by one, so that no more of a large table is kept than its distinct values. */
  static final class Rows {
    private final Heads heads;
    private final Headless headless;
    private final List<Integer> totals = new ArrayList<>();
    private final List<limen.linkage.table.Column.Builder> columns;
    private int[] lines = new int[64];
    private int rows;

    Rows(Heads heads) {
      this.heads = heads;
      headless = new Headless(heads);
      columns = heads.texts().stream().map(limen.linkage.table.Column.Builder::new).toList();
    }

    /** One more row; where the headings stand again they are none, nor is a total. */
    void add(Line line) {
      if (heads.isAgain(line)) {
        return;
      }
      if (Totals.is(line)) {
        totals.add(line.number());
        return;
      }
      if (rows == lines.length) {
        lines = Arrays.copyOf(lines, 2 * rows);
      }
      lines[rows++] = line.number();
      for (int i = 0; i < columns.size(); i++) {
        columns.get(i).add(text(line, i));
      }
      headless.see(line);
    }

    /** Where a day of birth is missing, the age stands for it. */
    private String text(Line line, int column) {
      String text = heads.text(line, column);
      boolean born = heads.age() >= 0 && column == heads.columns().getOrDefault(Column.BORN, -1);
      return born && (text.isEmpty() || isUnknown(text)) ? heads.text(line, heads.age()) : text;
    }

    int size() {
      return rows;
    }

    PlainTable table(String file, String sheet, List<Problem> notes, boolean told) {
      List<Problem> all = new ArrayList<>(notes);
      all.addAll(notes(file));
      return new PlainTable(
          file,
          sheet,
          heads,
          columns.stream().map(limen.linkage.table.Column.Builder::build).toList(),
          headless.columns(),
          Arrays.copyOf(lines, rows),
          all,
          told);
    }

    /** What is passed over, and by which word; nobody is named. */
    private List<Problem> notes(String file) {
      List<Problem> notes = new ArrayList<>();
      if (heads.texts().stream().noneMatch(text -> HeadingWords.group(text) != null)) {
        notes.add(
            new Problem(
                new Place(file, heads.row(), 0),
                "this line is taken for the headings and for no person",
                "Maybe write a line of headings above it."));
      }
      List<String> twice = notes.isEmpty() ? heads.sameHeadings() : List.of();
      if (!twice.isEmpty()) {
        notes.add(
            new Problem(
                Place.of(file),
                "two columns are called the same, and the first counts: ‘"
                    + String.join("’, ‘", twice)
                    + "’",
                "Maybe call one of them otherwise."));
      }
      if (!totals.isEmpty()) {
        String some = totals.stream().limit(SHOWN).map(String::valueOf).collect(joining(", "));
        String more = totals.size() > SHOWN ? " …" : "";
        String what =
            totals.size() == 1
                ? "line %s is a total and no person"
                : "lines %s are totals and no persons";
        notes.add(new Problem(Place.of(file), what.formatted(some + more), "Maybe nothing."));
      }
      return notes;
    }
  }

  /** As the user named it. */
  public String file() {
    return file;
  }

  /** The sheet of a workbook; empty for CSV. */
  public String sheet() {
    return sheet;
  }

  /** As their author wrote them; some may be empty. */
  public List<String> headings() {
    return heads.texts();
  }

  /** The columns that say something and have no heading, as a spreadsheet calls them. */
  public List<String> headless() {
    return headless;
  }

  /** Whether a heading, counted from 0, holds what one before it holds already. */
  public boolean isTwice(int heading) {
    return heads.twice().contains(heading) || isCalledTwice(heading);
  }

  /** Whether a heading, counted from 0, is called as one before it. */
  public boolean isCalledTwice(int heading) {
    return headings().subList(0, heading).stream()
        .anyMatch(before -> key(before).equals(key(headings().get(heading))));
  }

  /** Whether a heading, counted from 0, is over a part of the birth that another one stands for. */
  public boolean isPartOfBirth(int heading) {
    return heads.parts().has(heading);
  }

  /** Whether a day stands where the headings should: it is somebody, who must not be lost. */
  public boolean beginsWithSomebody() {
    return heads.isSomebody();
  }

  /** What a heading holds, counted from 0; null where nobody knows. */
  public @Nullable Column known(int heading) {
    return known.get(heading);
  }

  /** The heading that holds something, counted from 0; null where none does. */
  public @Nullable Integer at(Column column) {
    return known.entrySet().stream()
        .filter(entry -> entry.getValue() == column)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(null);
  }

  /**
   * Whether headings are known. Where none is, the first row may be a person and must not be shown
   * to anybody who stands by; nor where the only one is a word that also stands in cells, such as
   * that somebody is invented or a soldier, or stands beside numbers or days.
   */
  public boolean hasKnownHeadings() {
    long told =
        known.values().stream().filter(column -> column != Column.INVENTED).count()
            - (heads.isWho() ? 1 : 0);
    boolean digits =
        headings().stream().anyMatch(text -> text.chars().anyMatch(Character::isDigit));
    return !heads.isSomebody() && (told > 1 || (told == 1 && !digits));
  }

  /** Whether a heading is one that is passed over: a number of rows, what an earlier run found. */
  public boolean isPassedOver(int heading) {
    return counting.get(heading)
        || PASSED_OVER.equals(Lexicon.HEADINGS.group(headings().get(heading)));
  }

  /** Whether each row has the number after the one before it: nobody's own, but a row's. */
  private static boolean counts(limen.linkage.table.Column values) {
    RunningNumbers numbers = new RunningNumbers();
    for (int row = 0; row < values.rows() && !numbers.areBroken(); row++) {
      numbers.see(values.at(row));
    }
    return numbers.count();
  }

  /** Whether a heading says that ages stand under it. */
  public boolean isAge(int heading) {
    return AGE.equals(Lexicon.HEADINGS.group(headings().get(heading)));
  }

  /** The letters that matter in a heading, by which those of two tables are the same. */
  public static String key(String heading) {
    return Lexicon.heading(heading);
  }

  /** What stands under a heading, row by row. */
  public limen.linkage.table.Column values(int heading) {
    return columns.get(heading);
  }

  /** How many rows there are under the headings. */
  public int rows() {
    return lines.length;
  }

  /** The line of the file in which a row, counted from 0, begins, counted from 1. */
  public int line(int row) {
    return lines[row];
  }

  /** Whether a text is one day of the calendar, written in figures or words. */
  static boolean isExactDay(String text) {
    return text.chars().filter(Character::isDigit).count() > LEAST_DIGITS_OF_A_DAY
        && DAYS.read(text, Line.Kind.TEXT).date().isExact();
  }

  /** Whether a text says a day, a year or an age, as nearly as it may. */
  public static boolean isDay(String text) {
    return Ages.is(text) || DAYS.read(text, Line.Kind.TEXT).date().isPossible();
  }

  /** What the reader should know. */
  public List<Problem> notes() {
    return notes;
  }

  /** How many rows say that they are about an invented person. */
  public int invented() {
    Integer at = at(Column.INVENTED);
    if (at == null) {
      return 0;
    }
    limen.linkage.table.Column says = columns.get(at);
    int[] counts = says.counts(0, rows());
    return IntStream.range(0, counts.length)
        .filter(id -> Lexicon.WORDS.meaning("invented", says.value(id)) != null)
        .map(id -> counts[id])
        .sum();
  }

  /** Whether a word tells man from woman. */
  public static boolean isSex(String word) {
    return Lexicon.WORDS.meaning("sex", word) != null;
  }

  /** Man or woman as one word, whatever the language; else as written. */
  public static String sex(String word) {
    String meaning = Lexicon.WORDS.meaning("sex", word);
    return meaning == null ? word : meaning;
  }

  /** Whether a word says that nothing is known. */
  public static boolean isUnknown(String word) {
    return Lexicon.WORDS.meaning("unknown", word) != null;
  }

  /**
   * A day as {@code 1985-05-23} where it is one, however it is written; a month as {@code 1985-05},
   * a year as {@code 1985}; else as written.
   */
  public static String day(String written) {
    if (written.isEmpty() || PLAIN_DAY.matcher(written).matches()) {
      return written;
    }
    DayRead read = DAYS.read(written, Line.Kind.TEXT);
    LocalDate first = read.date().first();
    LocalDate last = read.date().last();
    if (first == null || last == null) {
      return written;
    }
    if (first.equals(last)) {
      return first.toString();
    }
    YearMonth month = YearMonth.from(first);
    if (first.equals(month.atDay(1)) && last.equals(month.atEndOfMonth())) {
      return month.toString();
    }
    boolean year = first.getDayOfYear() == 1 && last.equals(first.plusYears(1).minusDays(1));
    return year ? Year.from(first).toString() : written;
  }

  /** Says how many rows, and nothing of anybody. */
  @Override
  public String toString() {
    return file + ": " + rows() + " rows";
  }
}
