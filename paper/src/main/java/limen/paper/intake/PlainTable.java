package limen.paper.intake;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
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
  private static final Pattern PLAIN_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}|\\d{8}");

  private final String file;
  private final List<String> headings;
  private final Map<Integer, Column> known;
  private final List<limen.linkage.table.Column> columns;
  private final int[] lines;
  private final List<Problem> notes;

  private PlainTable(
      String file,
      List<String> headings,
      Map<Integer, Column> known,
      List<limen.linkage.table.Column> columns,
      int[] lines,
      List<Problem> notes) {
    this.file = file;
    this.headings = List.copyOf(headings);
    this.known = Map.copyOf(known);
    this.columns = List.copyOf(columns);
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
    private final List<limen.linkage.table.Column.Builder> columns;
    private int[] lines = new int[64];
    private int rows;

    Rows(Heads heads) {
      this.heads = heads;
      columns = heads.texts().stream().map(limen.linkage.table.Column.Builder::new).toList();
    }

    /** One more row; where the headings stand again they are none. */
    void add(Line line) {
      if (heads.isAgain(line)) {
        return;
      }
      if (rows == lines.length) {
        lines = Arrays.copyOf(lines, 2 * rows);
      }
      lines[rows++] = line.number();
      for (int i = 0; i < columns.size(); i++) {
        columns.get(i).add(Bare.of(line.text(i)));
      }
    }

    int size() {
      return rows;
    }

    PlainTable table(String file, List<Problem> notes) {
      Map<Integer, Column> known = new TreeMap<>();
      heads.columns().forEach((column, at) -> known.put(at, column));
      return new PlainTable(
          file,
          heads.texts(),
          known,
          columns.stream().map(limen.linkage.table.Column.Builder::build).toList(),
          Arrays.copyOf(lines, rows),
          notes);
    }
  }

  /** As the user named it. */
  public String file() {
    return file;
  }

  /** As their author wrote them; some may be empty. */
  public List<String> headings() {
    return headings;
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
   * that somebody is invented, or stands beside numbers or days.
   */
  public boolean hasKnownHeadings() {
    long told = known.values().stream().filter(column -> column != Column.INVENTED).count();
    boolean digits = headings.stream().anyMatch(text -> text.chars().anyMatch(Character::isDigit));
    return told > 1 || (told == 1 && !digits);
  }

  /** Whether a heading is one that is passed over: a number of rows, what an earlier run found. */
  public boolean isPassedOver(int heading) {
    return PASSED_OVER.equals(Lexicon.HEADINGS.group(headings.get(heading)));
  }

  /** Whether a heading says that ages stand under it. */
  public boolean isAge(int heading) {
    return AGE.equals(Lexicon.HEADINGS.group(headings.get(heading)));
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

  /** What the reader should know. */
  public List<Problem> notes() {
    return notes;
  }

  /** How many rows say that they are about an invented person. */
  public int invented() {
    Integer at = at(Column.INVENTED);
    int invented = 0;
    for (int row = 0; at != null && row < rows(); row++) {
      invented += Lexicon.WORDS.meaning("invented", columns.get(at).at(row)) == null ? 0 : 1;
    }
    return invented;
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
