package limen.paper.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One row of headings as it is read. What some of them hold is told by what stands beside them:
 * {@code Name} beside {@code Vorname} is the family name, and beside {@code Surname} the given
 * names; a year alone is that of birth, and so are a day, a month and a year in three columns; a
 * {@code Patient} is the whole name where nothing else is.
 */
final class HeadRow {
  private final @Nullable ColumnMap map;
  private final List<String> texts = new ArrayList<>();
  private final Map<Column, Integer> columns = new EnumMap<>(Column.class);
  private final Map<Column, Integer> several = new EnumMap<>(Column.class);
  private final List<Integer> twice = new ArrayList<>();
  private int bare = -1;
  private int day = -1;
  private int month = -1;
  private int year = -1;
  private int age = -1;
  private int who = -1;

  HeadRow(@Nullable ColumnMap map) {
    this.map = map;
  }

  /** What a heading holds by itself; null where nobody knows. */
  static @Nullable Column column(String text, @Nullable ColumnMap map) {
    return map != null && map.knows(text) ? map.column(text) : HeadingWords.column(text);
  }

  /** Whether a heading says anything by itself, a part of a day included. */
  static boolean isKnown(String text, @Nullable ColumnMap map) {
    return column(text, map) != null || HeadingWords.isPartOfDay(text);
  }

  /** The next heading, from left to right. */
  void take(String text) {
    int at = texts.size();
    texts.add(text);
    if (map != null && decides(map, text)) {
      put(map.column(text), at);
      return;
    }
    switch (HeadingWords.group(text)) {
      case HeadingWords.BARE -> bare = first(bare, at);
      case HeadingWords.DAY -> day = day < 0 ? at : day;
      case HeadingWords.MONTH -> month = month < 0 ? at : month;
      case HeadingWords.YEAR -> year = year < 0 ? at : year;
      case null, default -> known(text, at);
    }
    who = who < 0 && HeadingWords.isWho(text) ? at : who;
    age = age < 0 && Ages.isHeading(text) ? at : age;
  }

  /** Parts of a birth are no columns: where a map has nothing for one, nobody decided on it. */
  private static boolean decides(ColumnMap map, String text) {
    boolean part = HeadingWords.isPartOfDay(text) || Ages.isHeading(text);
    return map.knows(text) && !(part && map.isOpen(text));
  }

  /** What a heading of several words holds, one that says just this holds before it. */
  private void known(String text, int at) {
    Column column = HeadingWords.column(text);
    if (column != null && HeadingWords.isOfSeveral(text)) {
      several.putIfAbsent(column, at);
    } else {
      put(column, at);
    }
  }

  private int first(int before, int at) {
    if (before >= 0) {
      twice.add(at);
    }
    return before < 0 ? at : before;
  }

  private void put(@Nullable Column column, int at) {
    if (column != null && columns.putIfAbsent(column, at) != null) {
      twice.add(at);
    }
  }

  /** What was read, once there are no more headings. */
  Heads heads(int row, int below) {
    several.forEach(columns::putIfAbsent);
    if (bare >= 0) {
      put(bare(), bare);
    }
    boolean isWho =
        who >= 0 && !columns.containsKey(Column.SURNAME) && !columns.containsKey(Column.NAME);
    if (isWho) {
      // Several such words side by side may be what is said of one person.
      columns.values().removeIf(at -> HeadingWords.isWho(texts.get(at)));
      columns.put(Column.NAME, who);
    }
    Heads.Parts parts = parts();
    return new Heads(
        row,
        below,
        List.copyOf(texts),
        columns,
        List.copyOf(twice),
        age,
        parts,
        isSomebody(),
        isWho,
        hasPlace());
  }

  /** A map may hold somebody's names; headings that everybody knows, one of a name, are nobody. */
  private boolean isSomebody() {
    boolean day =
        texts.stream()
            .anyMatch(text -> (map == null || !map.knows(text)) && PlainTable.isExactDay(text));
    return day && !isHeadings();
  }

  private boolean isHeadings() {
    List<Column> known =
        texts.stream().map(HeadingWords::column).filter(Objects::nonNull).distinct().toList();
    return known.size() > 1
        && known.stream().anyMatch(column -> column.isName() || column == Column.ID);
  }

  private boolean hasPlace() {
    Integer born = columns.get(Column.BORN);
    return born != null && HeadingWords.BORN_PLACE.equals(HeadingWords.group(texts.get(born)));
  }

  private Column bare() {
    boolean surname = columns.containsKey(Column.SURNAME);
    boolean given = columns.containsKey(Column.GIVEN);
    return surname == given ? Column.NAME : given ? Column.SURNAME : Column.GIVEN;
  }

  /** A day without a month is none of a birth. */
  private Heads.Parts rest() {
    return month < 0 ? Heads.Parts.NONE : new Heads.Parts(day, month);
  }

  /** Beside a birth of its own a year, and a day with it, are those of something else. */
  private Heads.Parts parts() {
    Integer born = columns.get(Column.BORN);
    if (born == null && year >= 0) {
      columns.put(Column.BORN, year);
      return rest();
    }
    return born == null || year >= 0 ? Heads.Parts.NONE : rest();
  }
}
