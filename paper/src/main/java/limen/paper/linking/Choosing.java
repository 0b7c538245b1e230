package limen.paper.linking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import limen.linkage.compare.Kind;
import limen.paper.intake.Column;
import limen.paper.intake.PlainTable;
import limen.paper.linking.Compared.Source;
import limen.paper.linking.LeftOut.Why;
import org.jspecify.annotations.Nullable;

/**
 * Chooses what of two tables is compared: of the headings that are known only those that say who
 * somebody is (names, birth, sex, number, unit, residence, the parents' names); of the others those
 * that both tables have, by what their values look like. Ages stand for births where a table says
 * none, and what repeats other fields is not counted once more. Findings, status, camp, kin and
 * whatever else says how or where somebody is are never compared, nor is what was noted freely.
 */
public final class Choosing {
  private final PlainTable left;
  private final PlainTable right;
  private final List<Compared> compared = new ArrayList<>();
  private final Map<String, Why> leftOut = new LinkedHashMap<>();
  private final OutList rest;

  private Choosing(PlainTable left, PlainTable right) {
    this.left = left;
    this.right = right;
    rest = new OutList(left == right);
  }

  /**
   * Chooses.
   *
   * @param right the same as {@code left} where there is one table
   */
  public static Fields of(PlainTable left, PlainTable right) {
    Choosing choosing = new Choosing(left, right);
    choosing.names();
    choosing.both(birth(left), birth(right), Kind.DATE, Part.DAY);
    choosing.known(Column.SEX, Kind.SEX, Part.SEX);
    choosing.known(Column.NUMBER, Kind.CODE, Part.WHOLE);
    choosing.known(Column.UNIT, Kind.TEXT, Part.WHOLE);
    choosing.known(Column.BIRTHPLACE, Kind.TEXT, Part.WHOLE);
    choosing.known(Column.RESIDENCE, Kind.TEXT, Part.WHOLE);
    choosing.known(Column.FATHER, choosing.hasNames() ? Kind.GIVEN : Kind.TEXT, Part.WHOLE);
    choosing.known(Column.MOTHER, choosing.hasNames() ? Kind.SURNAME : Kind.TEXT, Part.WHOLE);
    choosing.unknown();
    choosing.fewer();
    choosing.rest(left);
    choosing.rest(right);
    return new Fields(choosing.compared, choosing.rest.all(choosing.leftOut));
  }

  private boolean hasNames() {
    return has(Kind.SURNAME) && has(Kind.GIVEN);
  }

  private boolean has(Kind kind) {
    return compared.stream().anyMatch(field -> field.kind() == kind);
  }

  /** An undivided name is cut, also against a divided one. */
  private void names() {
    name(Kind.SURNAME);
    name(Kind.GIVEN);
    name(Kind.PATRONYMIC);
    if (!has(Kind.PATRONYMIC)) {
      compared.replaceAll(
          field ->
              new Compared(field.name(), field.kind(), whole(field.left()), whole(field.right())));
    }
  }

  /** Several given names stay together where no father's name is looked for among them. */
  private static Source whole(Source source) {
    return source.part() == Part.FIRST ? new Source(source.heading(), Part.WHOLE) : source;
  }

  private void name(Kind kind) {
    Source one = name(left, kind);
    Source other = name(right, kind);
    boolean rests =
        one != null && other != null && one.part() == Part.REST && other.part() == Part.REST;
    if (one != null && other != null && !rests) {
      compared.add(new Compared(called(kind, one), kind, one, other));
    }
  }

  /** An undivided name has no heading for its parts. */
  private String called(Kind kind, Source one) {
    String heading = left.headings().get(one.heading());
    return one.part().isCut() ? heading + ": " + word(kind) : heading;
  }

  /** The word for a kind in a sheet of columns. */
  static String word(Kind kind) {
    return kind.name().toLowerCase(java.util.Locale.ROOT);
  }

  private static @Nullable Source name(PlainTable table, Kind kind) {
    Source source = NameOrder.source(table, kind);
    boolean speaks =
        source != null && Telling.speaks(table.values(source.heading()), source.part()::of);
    return speaks ? source : null;
  }

  private void known(Column column, Kind kind, Part part) {
    both(left.at(column), right.at(column), kind, part);
  }

  /** Births, where one is missing the age; the ages of a table that knows of no births. */
  private static @Nullable Integer birth(PlainTable table) {
    Integer born = table.at(Column.BORN);
    return born == null ? age(table) : born;
  }

  private static @Nullable Integer age(PlainTable table) {
    for (int i = 0; i < table.headings().size(); i++) {
      if (table.isAge(i)) {
        return i;
      }
    }
    return null;
  }

  private void both(@Nullable Integer one, @Nullable Integer other, Kind kind, Part part) {
    if (one != null && other != null) {
      add(new Compared(left.headings().get(one), kind, source(one, part), source(other, part)));
    }
  }

  private static Source source(int heading, Part part) {
    return new Source(heading, part);
  }

  private void add(Compared field) {
    boolean little =
        Telling.saysLittle(left.values(field.left().heading()))
            || Telling.saysLittle(right.values(field.right().heading()));
    if (little && !field.kind().isName()) {
      leftOut.put(field.name(), Why.SAYS_LITTLE);
    } else {
      compared.add(field);
    }
  }

  /** Headings that nobody knows and both tables have. */
  private void unknown() {
    for (int i = 0; i < left.headings().size(); i++) {
      String heading = left.headings().get(i);
      Integer other = isUnknown(left, i) ? unknown(right, PlainTable.key(heading)) : null;
      if (other == null) {
        continue;
      }
      // Beside a birth any other day may be one that a whole unit shares: when they were lost.
      boolean otherDay = has(Kind.DATE) && Telling.kind(left.values(i)) == Kind.DATE;
      if (otherDay || Telling.isWithheld(heading)) {
        leftOut.put(heading, Why.NOT_WHO);
      } else if (Telling.isSentences(left.values(i)) || Telling.isSentences(right.values(other))) {
        leftOut.put(heading, Why.SENTENCES);
      } else if (repeats(left, i, Compared::left) || repeats(right, other, Compared::right)) {
        leftOut.put(heading, Why.REPEATS);
      } else {
        add(shared(heading, i, other));
      }
    }
  }

  /** What names and days say already must not weigh once more; short codes agree by chance. */
  private boolean repeats(PlainTable table, int heading, Function<Compared, Source> side) {
    List<limen.linkage.table.Column> others =
        compared.stream()
            .filter(field -> field.kind().isName() || field.kind() == Kind.DATE)
            .map(field -> table.values(side.apply(field).heading()))
            .toList();
    return Telling.repeats(table.values(heading), others);
  }

  private Compared shared(String heading, int one, int other) {
    Kind left = Telling.kind(this.left.values(one));
    Kind right = Telling.kind(this.right.values(other));
    Kind kind = left == right ? left : Kind.TEXT;
    Part part = kind == Kind.DATE ? Part.DAY : kind == Kind.SEX ? Part.SEX : Part.WHOLE;
    return new Compared(heading, kind, source(one, part), source(other, part));
  }

  private static boolean isUnknown(PlainTable table, int heading) {
    return table.known(heading) == null
        && !table.headings().get(heading).isEmpty()
        && !table.isPassedOver(heading)
        && !table.isAge(heading)
        && !table.isCalledTwice(heading)
        && !table.isPartOfBirth(heading);
  }

  private static @Nullable Integer unknown(PlainTable table, String key) {
    for (int i = 0; i < table.headings().size(); i++) {
      if (isUnknown(table, i) && PlainTable.key(table.headings().get(i)).equals(key)) {
        return i;
      }
    }
    return null;
  }

  /** Where there are too many fields, those go that tell least; never a name or the birth. */
  private void fewer() {
    while (compared.size() > Fields.MOST) {
      Compared least =
          compared.stream()
              .filter(field -> !field.kind().isName())
              .min(
                  Comparator.comparingDouble(
                      field -> Telling.weight(left.values(field.left().heading()))))
              .orElse(compared.getLast());
      compared.remove(least);
      leftOut.put(least.name(), Why.TELLS_LEAST);
    }
  }

  private void rest(PlainTable table) {
    for (int i = 0; i < table.headings().size(); i++) {
      String heading = table.headings().get(i);
      if (!heading.isEmpty() && !isCompared(table, i)) {
        rest.add(table.file(), heading, why(table, i));
      }
    }
    table.headless().forEach(column -> rest.add(table.file(), column, Why.NO_HEADING));
  }

  /** A part of a name beside an undivided one, an empty one, or one the other table has not. */
  private Why unsaid(PlainTable table, int heading, Column known) {
    Integer there = (table == left ? right : left).at(known);
    boolean silent = there != null && (table == left ? right : left).values(there).distinct() < 2;
    if (silent || table.values(heading).distinct() < 2) {
      return Why.SAYS_LITTLE;
    }
    return table.at(Column.NAME) != null && hasNames() ? Why.REPEATS : Why.ONE_TABLE_ONLY;
  }

  private boolean isCompared(PlainTable table, int heading) {
    return compared.stream()
        .anyMatch(
            field ->
                (table == left && field.left().heading() == heading)
                    || (table == right && field.right().heading() == heading));
  }

  private Why why(PlainTable table, int heading) {
    if (Objects.equals(heading, Listed.signs(table))) {
      return Why.ID;
    }
    if (Listed.standTwice(table, heading)) {
      return Why.NUMBERS_TWICE;
    }
    if (table.isTwice(heading)) {
      return Why.TWICE;
    }
    if (table.isPartOfBirth(heading) && has(Kind.DATE)) {
      return Why.REPEATS;
    }
    Column known = table.known(heading);
    if (known == null) {
      return table.isPassedOver(heading) || Telling.isWithheld(table.headings().get(heading))
          ? Why.NOT_WHO
          : table.isAge(heading) && has(Kind.DATE) ? Why.REPEATS : Why.ONE_TABLE_ONLY;
    }
    return switch (known) {
      case ID -> Why.ID;
      case NAME -> hasNames() ? Why.REPEATS : Why.ONE_TABLE_ONLY;
      case SURNAME, GIVEN, PATRONYMIC -> unsaid(table, heading, known);
      case BORN -> has(Kind.DATE) ? Why.SAYS_LITTLE : Why.ONE_TABLE_ONLY;
      case SEX, NUMBER, UNIT, BIRTHPLACE, RESIDENCE, FATHER, MOTHER -> Why.ONE_TABLE_ONLY;
      default -> Why.NOT_WHO;
    };
  }
}
