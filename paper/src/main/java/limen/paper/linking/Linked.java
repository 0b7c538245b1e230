package limen.paper.linking;

import java.time.Year;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleConsumer;
import limen.core.document.Problem;
import limen.linkage.compare.Kind;
import limen.linkage.link.Limits;
import limen.linkage.link.Pairs;
import limen.linkage.link.Pairs.Pair;
import limen.linkage.link.Zone;
import limen.linkage.model.Field;
import limen.linkage.model.Weighed;
import limen.linkage.table.Column;
import limen.linkage.table.Table;
import limen.paper.intake.PlainTable;
import limen.paper.linking.Reviewed.Decision;
import org.jspecify.annotations.Nullable;

/** Two tables, or one, with the pairs of rows that may be one person. Nothing is merged. */
public final class Linked {
  /** Of the review's pairs the least likely is one in so many. */
  private static final double LEAST = 0.001;

  private final Tables tables;
  private final Reviewed reviewed;
  private final Pairs pairs;
  private final List<Problem> notes;
  private final Map<Long, Pair> byRows = new HashMap<>();
  private final Map<Long, Decision> decisions = new HashMap<>();
  private final @Nullable Integer agesAsOf;

  private Linked(Tables tables, Reviewed reviewed, Pairs pairs, List<Problem> notes) {
    this.tables = tables;
    this.reviewed = reviewed;
    this.pairs = pairs;
    this.notes = List.copyOf(notes);
    agesAsOf = readAges();
    pairs.all().forEach(pair -> byRows.put(key(pair.left(), pair.right()), pair));
    reviewed.decisions().forEach(one -> decisions.put(key(one.left(), one.right()), one));
  }

  /**
   * Compares.
   *
   * @param right null where it is looked who stands in one table twice
   * @param watch is told which share is done, from 0 to 1
   */
  public static Linked of(
      Listed left, @Nullable Listed right, Fields fields, DoubleConsumer watch) {
    return of(new Tables(left, right, fields), Reviewed.NOTHING, watch);
  }

  /** The same where humans decided on some pairs, which are not asked about again. */
  public static Linked of(Tables tables, Reviewed reviewed, DoubleConsumer watch) {
    Listed left = tables.left();
    Listed right = tables.second();
    List<Column> columns = new ArrayList<>();
    for (Compared field : tables.fields().compared()) {
      Column.Builder column = new Column.Builder(field.name());
      add(column, left.table(), field.left());
      if (right != null) {
        add(column, right.table(), field.right());
      }
      columns.add(column.build());
    }
    List<Field> compared =
        tables.fields().compared().stream()
            .map(field -> new Field(field.name(), field.kind()))
            .toList();
    Table table = right == null ? Table.of(columns) : new Table(columns, left.table().rows());
    Weighed weighed = Weighed.of(table, compared, LEAST, watch);
    Nobody nobody = new Nobody(tables, columns);
    Pairs pairs = Pairs.of(weighed, Limits.USUAL, reviewed.decided(tables, nobody.rows()));
    return new Linked(tables, reviewed, pairs, nobody.notes());
  }

  /** Each distinct value is cut once; what says that nothing is known says nothing. */
  private static void add(Column.Builder to, PlainTable table, Compared.Source source) {
    to.addAll(
        table.values(source.heading()),
        value -> PlainTable.isUnknown(value) ? "" : source.part().of(value));
  }

  /** Which rows are left out, since they are nobody. */
  public List<Problem> notes() {
    return notes;
  }

  /** The first table. */
  public Listed left() {
    return tables.left();
  }

  /** The second; the first where there is one only. */
  public Listed right() {
    return tables.right();
  }

  /** Whether it was looked who stands in one table twice. */
  public boolean isOne() {
    return tables.isOne();
  }

  /** What was compared. */
  public Fields fields() {
    return tables.fields();
  }

  /** Both tables, with what of them was compared. */
  Tables tables() {
    return tables;
  }

  /** What humans decided before. */
  public Reviewed reviewed() {
    return reviewed;
  }

  /** What a human decided on a pair, the row that stands first first; null where nobody did. */
  public @Nullable Decision decision(int one, int other) {
    return decisions.get(key(one, other));
  }

  /** Whether anybody may well be found: confirmed, proposed, or at least possible. */
  public boolean isAnybodyNear() {
    return !reviewed.of(true).isEmpty()
        || pairs.all().stream().anyMatch(pair -> pair.probability() >= LinkSpeech.POSSIBLE);
  }

  /** The pairs that humans confirmed. */
  List<Pair> confirmed() {
    return reviewed.of(true).stream()
        .map(one -> new Pair(one.left(), one.right(), 1, Zone.LINK))
        .toList();
  }

  /** The year as of which ages were taken for births; null where none was said. */
  public @Nullable Integer agesAsOf() {
    return agesAsOf;
  }

  /** What an age is as of is not known: it is read as one of the year in which it is compared. */
  private @Nullable Integer readAges() {
    boolean ages =
        fields().compared().stream()
            .filter(field -> field.kind() == Kind.DATE)
            .anyMatch(
                field ->
                    Telling.hasAges(left().table().values(field.left().heading()))
                        || Telling.hasAges(right().table().values(field.right().heading())));
    return ages ? Year.now(ZoneOffset.UTC).getValue() : null;
  }

  /** How many pairs were compared. */
  public long compared() {
    return pairs.weighed().compared();
  }

  /** The pairs that are proposed, the likeliest first; rows are counted through both tables. */
  public List<Pair> pairs() {
    return pairs.all();
  }

  /** The pairs of one zone, the likeliest first. */
  public List<Pair> pairs(Zone zone) {
    return pairs.all().stream().filter(pair -> pair.zone() == zone).toList();
  }

  /** Of each row the first row that is linked with it, by way of others too. */
  public int[] clusters() {
    return pairs.clusters();
  }

  /** The sign of a row, counted through both tables. */
  public String id(int row) {
    return tables.id(row);
  }

  /** What of a row, counted through both tables, is compared. */
  public String said(Compared field, int row) {
    return tables.said(field, row);
  }

  /** Two rows as a pair; null where a sign is unknown or both are one row. */
  public int @Nullable [] rows(String leftId, String rightId) {
    Integer one = tables.leftRow(leftId);
    Integer other = tables.rightRow(rightId);
    return one == null || other == null || one.equals(other)
        ? null
        : new int[] {Math.min(one, other), Math.max(one, other)};
  }

  /** Why two rows are as likely one person as they are. */
  public Weighing weighing(int one, int other) {
    return Weighing.of(pairs.weighed().reasons(one, other), byRows.get(key(one, other)));
  }

  private static long key(int left, int right) {
    return (long) left << 32 | right;
  }

  /** Says how many rows, and nothing of anybody. */
  @Override
  public String toString() {
    return tables.toString();
  }
}
