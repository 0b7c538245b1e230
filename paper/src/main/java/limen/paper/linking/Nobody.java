package limen.paper.linking;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import limen.core.document.Place;
import limen.core.document.Problem;
import limen.linkage.spelling.Forms;
import limen.linkage.table.Column;
import limen.paper.intake.PlainTable;

/**
 * Rows that are nobody who could be compared: in which nothing is said of what is compared, and
 * lines above a section, of which only the first cell is filled. Such a cell is a section’s where
 * it stands for a name, no given name, father’s name or initial is in it, and no fuller row has it.
 */
final class Nobody {
  private static final int SHOWN = 12;

  /** In so many columns at least a row of one cell is no person's. */
  private static final int SEVERAL = 3;

  /** Where more rows than one of so many are like that, they are those of the people. */
  private static final int FEW_OF = 2;

  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}'’ʼ`]+");

  private final Tables tables;
  private final BitSet silent = new BitSet();
  private final BitSet sections = new BitSet();

  /**
   * @param columns what is compared, of all rows of both tables
   */
  Nobody(Tables tables, List<Column> columns) {
    this.tables = tables;
    silent.set(0, tables.rows());
    for (int field = 0; field < columns.size(); field++) {
      silent.andNot(saying(columns.get(field)));
      Compared compared = tables.fields().compared().get(field);
      if (compared.kind().isName()) {
        sections(compared, columns.get(field));
      }
    }
  }

  /** All of them, counted through both tables. */
  BitSet rows() {
    BitSet rows = (BitSet) silent.clone();
    rows.or(sections);
    return rows;
  }

  private static BitSet saying(Column column) {
    BitSet rows = new BitSet();
    for (int row = 0; row < column.rows(); row++) {
      rows.set(row, column.id(row) != 0);
    }
    return rows;
  }

  private void sections(Compared field, Column values) {
    int left = tables.left().table().rows();
    BitSet alone = new BitSet();
    if (field.left().heading() == 0) {
      alone(tables.left().table(), 0, alone);
    }
    if (!tables.isOne() && field.right().heading() == 0) {
      alone(tables.right().table(), left, alone);
    }
    if (!alone.isEmpty()) {
      BitSet fuller = new BitSet();
      IntStream.range(0, values.rows())
          .filter(row -> !alone.get(row))
          .forEach(row -> fuller.set(values.id(row)));
      alone.stream().filter(row -> !fuller.get(values.id(row))).forEach(sections::set);
    }
  }

  /** The rows of a table of which only the first cell is filled, and names nobody. */
  private static void alone(PlainTable table, int from, BitSet to) {
    int headings = table.headings().size();
    int[] rows =
        headings < SEVERAL
            ? new int[0]
            : IntStream.range(0, table.rows())
                .filter(row -> table.values(0).id(row) != 0)
                .filter(
                    row -> IntStream.range(1, headings).allMatch(i -> table.values(i).id(row) == 0))
                .filter(row -> !namesSomebody(table.values(0).at(row)))
                .toArray();
    if (rows.length * FEW_OF <= table.rows()) {
      Arrays.stream(rows).forEach(row -> to.set(from + row));
    }
  }

  private static boolean namesSomebody(String cell) {
    return BETWEEN
        .splitAsStream(cell)
        .anyMatch(
            word ->
                Forms.isGiven(word)
                    || Forms.isFathers(word)
                    || (word.length() == 1 && cell.contains(word + ".")));
  }

  /** How many there are in each table, and in which lines; nobody is named. */
  List<Problem> notes() {
    List<Problem> notes = new ArrayList<>();
    int left = tables.left().table().rows();
    notes(tables.left().table(), 0, left, notes);
    notes(tables.right().table(), left, tables.rows(), notes);
    return notes;
  }

  private void notes(PlainTable table, int from, int to, List<Problem> notes) {
    note(table, silent.get(from, to), "%s nothing of what is compared", "says", "say", notes);
    note(
        table,
        sections.get(from, to),
        "%s one cell only, as above a section,",
        "has",
        "have",
        notes);
  }

  private static void note(
      PlainTable table, BitSet rows, String what, String one, String several, List<Problem> notes) {
    int many = rows.cardinality();
    if (many > 0) {
      String lines =
          rows.stream()
              .limit(SHOWN)
              .mapToObj(row -> String.valueOf(table.line(row)))
              .collect(joining(", ", many == 1 ? "line " : "lines ", many > SHOWN ? " …" : ""));
      String said =
          many == 1
              ? "1 row " + what.formatted(one) + " and is left out: "
              : many + " rows " + what.formatted(several) + " and are left out: ";
      notes.add(
          new Problem(
              Place.of(table.file()),
              said + lines,
              "Maybe fill another cell, where somebody is meant."));
    }
  }
}
