package limen.paper.linking;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import limen.linkage.compare.Kind;
import limen.linkage.table.Column;
import limen.paper.intake.PlainTable;

/** What a column whose heading nobody knows looks like, and how much it tells. */
final class Telling {
  private static final int LOOKED_AT = 2000;
  private static final double MOST_OF_THEM = 0.8;
  private static final int SENTENCE_WORDS = 7;
  private static final double HARDLY = 0.1;
  private static final int FEW = 6;
  private static final int MANY = 20;
  private static final double SELDOM = 0.02;
  private static final Pattern DAY =
      Pattern.compile(
          "(1[89]|20)\\d\\d[-./]\\d{1,2}[-./]\\d{1,2}.*|\\d{1,2}[-./]\\d{1,2}[-./](1[89]|20)\\d\\d"
              + "|(1[89]|20)\\d\\d(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])");
  private static final Pattern AGE = Pattern.compile("\\D{0,3}\\d{1,2}\\D*");
  private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final List<String> WITHHELD = withheld();

  private Telling() {}

  private static List<String> withheld() {
    try (InputStream in = Telling.class.getResourceAsStream("withheld.txt")) {
      if (in == null) {
        throw new IllegalStateException("withheld.txt is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> List.of(line.strip().split(" ")).stream())
          .filter(word -> !word.isEmpty())
          .toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Whether a heading speaks of what must not tell who somebody is. */
  static boolean isWithheld(String heading) {
    return WORDS
        .splitAsStream(heading.toLowerCase(Locale.ROOT))
        .anyMatch(word -> WITHHELD.stream().anyMatch(word::startsWith));
  }

  /** What the values are, by what most of them look like. */
  static Kind kind(Column column) {
    if (share(column, value -> DAY.matcher(value).matches()) >= MOST_OF_THEM) {
      return Kind.DATE;
    }
    if (column.distinct() <= FEW && share(column, PlainTable::isSex) >= MOST_OF_THEM) {
      return Kind.SEX;
    }
    return share(column, Telling::isMostlyDigits) >= MOST_OF_THEM ? Kind.CODE : Kind.TEXT;
  }

  /** Whether any value of a column of days is an age. */
  static boolean hasAges(Column column) {
    return IntStream.range(1, column.distinct())
        .anyMatch(id -> AGE.matcher(column.value(id)).matches());
  }

  /** Whether most values are of several words, initials among them. */
  static boolean hasSeveralWords(Column column) {
    return share(column, value -> WORDS.split(value.strip()).length > 1) > 0.5;
  }

  /** Whether anything is left of any value. */
  static boolean speaks(Column column, UnaryOperator<String> part) {
    return IntStream.range(1, column.distinct())
        .anyMatch(
            id ->
                !PlainTable.isUnknown(column.value(id)) && !part.apply(column.value(id)).isEmpty());
  }

  /** Whether hardly any value can be of a kind; a silent column contradicts nothing. */
  static boolean hardlyFits(Column column, Kind kind) {
    Test fits =
        switch (kind) {
          case DATE -> PlainTable::isDay;
          case SEX -> PlainTable::isSex;
          case SURNAME, GIVEN, PATRONYMIC -> value -> value.chars().anyMatch(Character::isLetter);
          case CODE, TEXT -> value -> true;
        };
    boolean says =
        IntStream.range(1, column.distinct())
            .anyMatch(id -> !PlainTable.isUnknown(column.value(id)));
    return says && share(column, fits) < HARDLY;
  }

  /** Whether its values are sentences rather than words. */
  static boolean isSentences(Column column) {
    return share(column, value -> WORDS.split(value).length >= SENTENCE_WORDS) > 0.5;
  }

  /** Whether no row says anything; of many rows also whether hardly any does, or all the same. */
  static boolean saysLittle(Column column) {
    boolean many = column.rows() >= MANY;
    return column.distinct() < 2 || (many && (column.distinct() == 2 || said(column) < SELDOM));
  }

  private static double said(Column column) {
    return 1 - column.counts(0, column.rows())[0] / (double) Math.max(1, column.rows());
  }

  /** How much it tells: of how often it speaks, and how seldom two rows agree by chance. */
  static double weight(Column column) {
    double same = 0;
    double rows = Math.max(1, column.rows());
    int[] counts = column.counts(0, column.rows());
    for (int id = 1; id < counts.length; id++) {
      same += (counts[id] / rows) * (counts[id] / rows);
    }
    double said = said(column);
    return said == 0 ? 0 : -said * Math.log(same / (said * said));
  }

  /** Whether nearly every row only repeats words that its other columns say. */
  static boolean repeats(Column column, List<Column> others) {
    int seen = 0;
    int repeated = 0;
    for (int row = 0; row < column.rows() && seen < LOOKED_AT; row++) {
      Set<String> words = words(column.at(row));
      if (!words.isEmpty()) {
        int at = row;
        seen++;
        others.forEach(other -> words.removeAll(words(other.at(at))));
        repeated += words.isEmpty() ? 1 : 0;
      }
    }
    return seen > 0 && repeated >= MOST_OF_THEM * seen;
  }

  private static Set<String> words(String value) {
    return WORDS
        .splitAsStream(value.toLowerCase(Locale.ROOT))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toCollection(HashSet::new));
  }

  private interface Test {
    boolean holds(String value);
  }

  /** Of which share of its distinct values something holds; 0 where there are none. */
  private static double share(Column column, Test test) {
    int seen = 0;
    int holds = 0;
    for (int id = 1; id < column.distinct() && seen < LOOKED_AT; id++) {
      if (!PlainTable.isUnknown(column.value(id))) {
        seen++;
        holds += test.holds(column.value(id)) ? 1 : 0;
      }
    }
    return seen == 0 ? 0 : holds / (double) seen;
  }

  private static boolean isMostlyDigits(String value) {
    long digits = value.chars().filter(Character::isDigit).count();
    long signs = value.chars().filter(Character::isLetterOrDigit).count();
    return digits > 0 && digits * 2 >= signs;
  }
}
