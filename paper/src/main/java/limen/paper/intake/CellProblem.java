package limen.paper.intake;

import limen.paper.words.Words;

/**
 * Something in a sheet that its owner has to look at. It shows what was written and is for him
 * alone: never for a log or an error.
 *
 * @param sheet the sheet's name; empty for CSV
 * @param row as the spreadsheet counts it, from 1; 0 where the whole sheet is meant
 * @param column the heading as its author wrote it; empty where the whole row is meant
 * @param value as given
 * @param flaw what is wrong
 * @param detail what it was read as or what may be meant; empty where there is none
 */
public record CellProblem(
    String sheet, int row, String column, String value, Flaw flaw, String detail) {

  /** Whether somebody has to put it right; else it is a note. */
  public boolean isProblem() {
    return flaw.isProblem();
  }

  /** What is wrong, without the value. */
  public String what(Words words) {
    return words.say("intake.what." + flaw.word(), detail);
  }

  /** What to do, beginning "Maybe". */
  public String advice(Words words) {
    return words.say("intake.advice." + flaw.word(), detail);
  }

  /** Says where it is and of what kind, and nothing of the value. */
  @Override
  public String toString() {
    return "row " + row + ": " + flaw.word();
  }
}
