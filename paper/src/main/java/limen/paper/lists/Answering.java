package limen.paper.lists;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import limen.core.document.Result;
import limen.paper.intake.Column;
import limen.paper.intake.PersonRow;
import limen.paper.intake.PersonSheet;
import limen.paper.sheet.Csv;
import limen.paper.words.Words;

/**
 * Our answer to his list as he would write it: his headings, his words for each line, in his order,
 * and one coded answer in his language. Only columns that say who is meant go back; what he wrote
 * of health or kin does not travel twice. No reason, no author, no time.
 *
 * @param headings his, and one for the answer
 * @param rows his lines
 */
public record Answering(List<String> headings, List<List<String>> rows) {
  /** What may go back to him. */
  private static final Set<Column> ALLOWED =
      EnumSet.of(
          Column.ID, Column.SURNAME, Column.GIVEN, Column.PATRONYMIC, Column.NAME, Column.BORN);

  /** Copies the table. */
  public Answering {
    headings = List.copyOf(headings);
    rows = List.copyOf(rows);
  }

  /** The answer to a list; refused where its sheets have different headings. */
  public static Result<Answering> of(Incoming list, Answers answers) {
    List<PersonSheet> sheets = list.sheets();
    if (sheets.stream().map(PersonSheet::headings).distinct().count() > 1) {
      return Result.refused(
          "the sheets of his file have different headings",
          "Maybe save each sheet as a file and answer one by one.");
    }
    PersonSheet first = sheets.getFirst();
    List<Integer> columns = allowed(first);
    Words words = Words.in(language(first.headings()));
    List<String> headings = new ArrayList<>();
    columns.forEach(column -> headings.add(first.headings().get(column)));
    headings.add(words.say("lists.reply.answer"));
    List<List<String>> rows = new ArrayList<>();
    for (PersonRow row : list.rows()) {
      List<String> cells = new ArrayList<>();
      columns.forEach(column -> cells.add(cell(row, column)));
      cells.add(words.say("lists.answer." + answers.of(rows.size() + 1)));
      rows.add(cells);
    }
    return Result.good(new Answering(headings, rows));
  }

  private static String cell(PersonRow row, int column) {
    return column < row.cells().size() ? row.cells().get(column) : "";
  }

  private static List<Integer> allowed(PersonSheet sheet) {
    List<Integer> allowed = new ArrayList<>();
    for (int i = 0; i < sheet.headings().size(); i++) {
      Column column = sheet.columnAt(i);
      if (column != null && ALLOWED.contains(column)) {
        allowed.add(i);
      }
    }
    return allowed;
  }

  /** The language of his headings: en, uk or ru. */
  static String language(List<String> headings) {
    String all = String.join(" ", headings).toLowerCase(Locale.ROOT);
    if (all.codePoints().noneMatch(letter -> letter >= 'а' && letter <= 'ґ')) {
      return "en";
    }
    boolean ukrainian = all.matches(".*[іїєґ].*") || all.contains("народж");
    return ukrainian ? "uk" : "ru";
  }

  /** As CSV. */
  public byte[] csv() {
    return Csv.bytes(headings, rows);
  }

  /** As a workbook that says nothing but its cells. */
  public byte[] workbook() {
    return BareWorkbook.bytes(headings, rows);
  }

  /** Says nothing of the people. */
  @Override
  public String toString() {
    return "answer to " + rows.size() + " lines";
  }
}
