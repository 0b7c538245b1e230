package limen.paper.intake;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import limen.core.person.Finding;
import limen.core.person.FullName;
import limen.core.person.PartialDate;
import limen.core.person.Particulars;
import limen.core.person.Sex;
import limen.core.person.Status;
import limen.core.person.Traits;
import limen.paper.workbook.Line;
import org.jspecify.annotations.Nullable;

/** Reads the rows of one sheet, one after the other, into what they say of persons. */
final class RowReader {
  private static final Pattern SEVERAL = Pattern.compile("\\s*[,;+/|]\\s*");
  private static final Lexicon.Group UNKNOWN = Lexicon.WORDS.of("unknown");
  private static final Lexicon.Group INVENTED = Lexicon.WORDS.of("invented");
  private static final int MOST_DIGITS = 4;

  /** Where a day begins first: what is today for somebody is not yet to come. */
  private static final ZoneOffset EASTMOST = ZoneOffset.ofHours(14);

  /** Invented exchanges play in years that have not been, so that nobody takes them for history. */
  private static final int INVENTED_YEARS = 10;

  private final String sheet;
  private final Heads heads;
  private final Seen seen;
  private final DayReader days;
  private final LocalDate today = LocalDate.now(EASTMOST);
  private final LocalDate inventedToday = today.plusYears(INVENTED_YEARS);
  private final Column[] present;

  /**
   * Where each column stands, by its ordinal, since every cell asks; −1 where the sheet has none.
   */
  private final int[] at = new int[Column.values().length];

  /** Few different words fill a column, so that each is looked up once. */
  private final Map<Column, Map<String, String>> meanings = new EnumMap<>(Column.class);

  /** The same for what doctors found, as long as every word of it is known. */
  private final Map<String, Set<Finding>> found = new HashMap<>();

  private Line line = new Line(0);
  private boolean invented;
  private List<CellProblem> problems = List.of();

  /**
   * A reader of the rows below these headings.
   *
   * @param seen who was met in the file so far, to whom those of this sheet are added
   */
  @SuppressWarnings("EnumOrdinal")
  RowReader(String sheet, Heads heads, boolean since1904, Seen seen) {
    this.sheet = sheet;
    this.seen = seen;
    this.heads = heads;
    days = new DayReader(since1904);
    present = heads.columns().keySet().toArray(Column[]::new);
    Arrays.fill(at, -1);
    heads.columns().forEach((column, position) -> at[column.ordinal()] = position);
  }

  @SuppressWarnings("EnumOrdinal")
  private int at(Column column) {
    return at[column.ordinal()];
  }

  /** The person a row points to; null where it points to nobody, which the problems may say. */
  @Nullable PersonRow read(Line read, List<CellProblem> sheetProblems) {
    line = read;
    invented = isInvented();
    problems = new ArrayList<>(2);
    if (!pointsToSomebody()) {
      unread(sheetProblems);
      return null;
    }
    formulas();
    String id = text(Column.ID);
    boolean again = id != null && !seen.isNew(id);
    if (again) {
      flaw(Column.ID, String.valueOf(id), Flaw.SAME_ID, "");
    }
    Particulars particulars = particulars();
    String before = seen.before(sheet, line.number(), particulars);
    if (before != null && !again) {
      row(Flaw.SAME_PERSON, before);
    }
    Custody custody = custody();
    return new PersonRow(
        sheet, line.number(), id, particulars, custody, List.copyOf(problems), line.texts());
  }

  /** Any particular does, unless all there is is a total; a full row is none. */
  private boolean pointsToSomebody() {
    int said = 0;
    for (int i = 0; i < present.length && said <= Totals.MOST_CELLS; i++) {
      said += present[i] == Column.INVENTED || bare(present[i]).isEmpty() ? 0 : 1;
    }
    said += age().isEmpty() ? 0 : 1;
    return said > Totals.MOST_CELLS || (said > 0 && !Totals.is(line));
  }

  /** A row without a person in it: silent, a total, or one that somebody has to look at. */
  private void unread(List<CellProblem> sheetProblems) {
    for (int i = 0; i < line.width(); i++) {
      String text = Bare.of(line.text(i));
      if (!text.isEmpty() && !text.matches("[\\d\\s.,)]+")) {
        Flaw flaw = Totals.is(line) ? Flaw.TOTAL : Flaw.NOTHING_READ;
        sheetProblems.add(new CellProblem(sheet, line.number(), heading(i), text, flaw, ""));
        return;
      }
    }
  }

  /** Formulas without a result, and failed ones, say nothing and are told. */
  private void formulas() {
    for (Column column : present) {
      int at = at(column);
      if (line.kind(at) == Line.Kind.FAULT) {
        flaw(column, line.text(at), Flaw.FAILED_FORMULA, "");
      } else if (line.isFormula(at) && line.kind(at) == Line.Kind.BLANK) {
        flaw(column, "", Flaw.EMPTY_FORMULA, "");
      }
    }
  }

  private Particulars particulars() {
    FullName name = name();
    if (!name.isKnown()) {
      row(Flaw.NO_NAME, "");
    }
    return new Particulars(
        name,
        traits(),
        text(Column.NUMBER),
        birthplace(),
        text(Column.FATHER),
        text(Column.MOTHER),
        text(Column.KIN),
        text(Column.ADDRESS),
        text(Column.RESIDENCE),
        text(Column.GROUP));
  }

  private FullName name() {
    return WholeName.of(
        text(Column.SURNAME), text(Column.GIVEN), text(Column.PATRONYMIC), text(Column.NAME));
  }

  /** It may stand behind the day of birth. */
  private @Nullable String birthplace() {
    String place = text(Column.BIRTHPLACE);
    String behind = place == null ? heads.birthplace(line) : "";
    return behind.isEmpty() ? place : behind;
  }

  private Traits traits() {
    String status = meaning(Column.STATUS, "status");
    String sex = meaning(Column.SEX, "sex");
    PartialDate day = Ages.is(bare(Column.BORN)) ? null : day(Column.BORN);
    PartialDate captured = day(Column.CAPTURED);
    PartialDate born = day != null && day.isPossible() ? day : born(day, captured);
    if (isBefore(captured, born)) {
      flaw(Column.BORN, bare(Column.BORN), Flaw.BORN_AFTER_CAPTURE, "");
    }
    return new Traits(
        status == null ? null : Status.valueOf(constant(status)),
        text(Column.RANK),
        findings(),
        born,
        sex == null ? null : Sex.valueOf(constant(sex)),
        text(Column.NATIONALITY),
        text(Column.SERVICE),
        text(Column.UNIT),
        captured,
        marks(),
        count(Column.DEPENDANTS));
  }

  /** By an age, where no day is said; what is neither is kept as it is written. */
  private @Nullable PartialDate born(@Nullable PartialDate day, @Nullable PartialDate captured) {
    PartialDate by = Ages.born("", bare(Column.BORN), captured, today);
    String age = age();
    if (by != null || age.isEmpty() || UNKNOWN.meaning(age) != null) {
      return by == null ? day : by;
    }
    by = Ages.born(heading(heads.age()), age, captured, today);
    PartialDate among = by == null ? days.read(age, line.kind(heads.age())).date() : by;
    return day == null || among.isPossible() ? among : day;
  }

  private String age() {
    return heads.age() < 0 ? "" : Bare.of(line.text(heads.age()));
  }

  private Custody custody() {
    return new Custody(
        text(Column.HELD_AT),
        day(Column.ARRIVED),
        day(Column.FINDING_VALID_UNTIL),
        day(Column.DIED),
        invented);
  }

  /** A text as written but for the spaces around it; null where nothing is known. */
  private @Nullable String text(Column column) {
    String text = bare(column);
    if (text.isEmpty() || isSilent(column, text)) {
      return null;
    }
    if (line.isFormula(at(column)) || text.startsWith("=")) {
      flaw(column, text, Flaw.FORMULA, "");
    } else if (column.isName() && hasDigits(text)) {
      flaw(column, text, Flaw.DIGITS_IN_NAME, "");
    }
    if ((column == Column.NAME || column == Column.SURNAME) && TwoNames.in(text)) {
      flaw(column, text, Flaw.TWO_NAMES, "");
    }
    return text;
  }

  /** In a name only marks without letters are silence: a surname may be a word for anything. */
  private static boolean isSilent(Column column, String text) {
    return text.length() <= 40
        && !(column.isName() && hasLetters(text))
        && UNKNOWN.meaning(text) != null;
  }

  private static boolean hasLetters(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c >= '0' && c <= '9') || (c > '\u0600' && Character.isDigit(c))) {
        return true;
      }
    }
    return false;
  }

  private @Nullable PartialDate day(Column column) {
    String text = bare(column);
    if (text.isEmpty() || isSilent(column, text)) {
      return null;
    }
    DayRead read = days.read(text, heads.kind(line, at(column)));
    if (read.flaw() != null) {
      flaw(column, text, read.flaw(), read.detail());
    }
    LocalDate first = read.date().first();
    if (first != null && column != Column.FINDING_VALID_UNTIL && isToCome(first)) {
      flaw(column, text, Flaw.FUTURE_DAY, "");
    }
    return read.date();
  }

  private boolean isToCome(LocalDate day) {
    return day.isAfter(today) && (day.isAfter(inventedToday) || !invented);
  }

  private boolean isInvented() {
    return INVENTED.meaning(bare(Column.INVENTED)) != null;
  }

  /** Whether it is so on all days that can be meant. */
  private static boolean isBefore(@Nullable PartialDate one, @Nullable PartialDate other) {
    LocalDate last = one == null ? null : one.last();
    LocalDate first = other == null ? null : other.first();
    return last != null && first != null && last.isBefore(first);
  }

  private @Nullable String meaning(Column column, String group) {
    String text = bare(column);
    return text.isEmpty() || isSilent(column, text) ? null : word(column, group, text);
  }

  private @Nullable String word(Column column, String group, String text) {
    String meaning =
        meanings
            .computeIfAbsent(column, c -> new HashMap<>())
            .computeIfAbsent(text, t -> orNone(Lexicon.WORDS.meaning(group, t)));
    if (!meaning.isEmpty()) {
      return meaning;
    }
    flaw(column, text, Flaw.UNKNOWN_WORD, Lexicon.WORDS.near(group, text));
    return null;
  }

  private static String orNone(@Nullable String meaning) {
    return meaning == null ? "" : meaning;
  }

  /** Findings that are known; null where nothing that is known is written, which is never a no. */
  private @Nullable Set<Finding> findings() {
    String text = bare(Column.FINDINGS);
    if (text.isEmpty() || isSilent(Column.FINDINGS, text)) {
      return null;
    }
    Set<Finding> known = found.get(text);
    if (known != null) {
      return known;
    }
    int before = problems.size();
    Set<Finding> findings = EnumSet.noneOf(Finding.class);
    for (String part : SEVERAL.split(text, -1)) {
      String meaning = part.isEmpty() ? null : word(Column.FINDINGS, "finding", part);
      if (meaning != null) {
        findings.add(Finding.valueOf(constant(meaning)));
      }
    }
    if (!findings.isEmpty() && problems.size() == before) {
      found.put(text, Collections.unmodifiableSet(findings));
    }
    return findings.isEmpty() ? null : findings;
  }

  private Set<String> marks() {
    String text = text(Column.MARKS);
    if (text == null) {
      return Set.of();
    }
    Set<String> marks = new LinkedHashSet<>(List.of(SEVERAL.split(text, -1)));
    marks.remove("");
    return marks;
  }

  private @Nullable Integer count(Column column) {
    String text = bare(column);
    if (text.isEmpty() || isSilent(column, text)) {
      return null;
    }
    String whole = text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    if (whole.length() <= MOST_DIGITS && whole.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return Integer.valueOf(whole);
    }
    flaw(column, text, Flaw.NO_COUNT, "");
    return null;
  }

  /** What a cell says; a formula without a result or with a failed one says nothing. */
  private String bare(Column column) {
    int at = at(column);
    if (at < 0) {
      return "";
    }
    if (line.kind(at) == Line.Kind.FAULT) {
      return "";
    }
    return column == Column.BORN ? heads.text(line, at) : Bare.of(line.text(at));
  }

  private static String constant(String word) {
    return word.replace('-', '_').toUpperCase(Locale.ROOT);
  }

  private void flaw(Column column, String value, Flaw flaw, String detail) {
    int at = at(column);
    problems.add(new CellProblem(sheet, line.number(), heading(at), value, flaw, detail));
  }

  private void row(Flaw flaw, String detail) {
    problems.add(new CellProblem(sheet, line.number(), "", "", flaw, detail));
  }

  private String heading(int position) {
    return position < heads.texts().size() ? heads.texts().get(position) : "";
  }
}
