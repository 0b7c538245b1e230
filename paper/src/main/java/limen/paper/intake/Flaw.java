package limen.paper.intake;

import java.util.Locale;

/** What can be wrong with a cell, a row or a sheet; how it is said stands in the words room. */
public enum Flaw {
  /** A day that stands in no calendar, such as 31 February. */
  IMPOSSIBLE_DAY(true),
  /** A text that is no date in any spelling. */
  NO_DATE(true),
  /** A year before 1900 or after 2100. */
  FAR_YEAR(true),
  /** A birth, a capture, an arrival or a death that is still to come. */
  FUTURE_DAY(true),
  /** A birth after the capture. */
  BORN_AFTER_CAPTURE(true),
  /** Day and month may be meant either way round. */
  AMBIGUOUS_DAY(false),
  /** A year of two digits. */
  SHORT_YEAR(false),
  /** A number that was read as a spreadsheet's count of days. */
  SERIAL_DAY(false),
  /** A word that none of the three languages has for this column. */
  UNKNOWN_WORD(true),
  /** No whole number of zero or more. */
  NO_COUNT(true),
  /** Digits stand where a name is expected. */
  DIGITS_IN_NAME(true),
  /** Two people may be named in one cell. */
  TWO_NAMES(true),
  /** A formula stands where a text is expected. */
  FORMULA(true),
  /** A formula whose result the file does not hold. */
  EMPTY_FORMULA(true),
  /** The spreadsheet says that a formula failed. */
  FAILED_FORMULA(true),
  /** Cells are merged, so that only the first says anything. */
  MERGED(true),
  /** No name stands in the row. */
  NO_NAME(true),
  /** The row has texts, but in no column that is read. */
  NOTHING_READ(true),
  /** Another row of the file has the same sign. */
  SAME_ID(true),
  /** Another row of the file has the same number, or the same name and date of birth. */
  SAME_PERSON(true),
  /** The row is a total and no person. */
  TOTAL(false),
  /** Two columns hold the same; the first that is filled counts. */
  SAME_COLUMN(false),
  /** A column that is not read. */
  UNREAD_COLUMN(false),
  /** A column in which rows say something, and which has no heading: it is not read. */
  HEADLESS_COLUMN(true),
  /** A column of numbers that count the rows and are nobody's own: it is not read. */
  COUNTED_ROWS(false),
  /** The whole name stands in one column and is not parted. */
  NAMES_NOT_PARTED(false),
  /** A sheet without headings that are known. */
  NO_HEADINGS(false),
  /** A sheet in which nothing stands. */
  EMPTY_SHEET(false),
  /** A sheet that the spreadsheet hides. */
  HIDDEN_SHEET(false);

  private final boolean problem;

  Flaw(boolean problem) {
    this.problem = problem;
  }

  /** Whether somebody has to put it right; else it is a note. */
  public boolean isProblem() {
    return problem;
  }

  /** Its word: {@code impossible-day}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
