package limen.bench.link;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import limen.linkage.block.Feature;
import limen.linkage.block.Rule;
import limen.linkage.compare.Kind;
import limen.linkage.model.Field;

/**
 * The statements that link a register, in the manner of Splink (github.com/moj-analytical-services
 * /splink) for DuckDB: tables of how frequent values are, pairs from joins of which each leaves out
 * what an earlier one has, levels by CASE, a join with the weights of patterns. Levels are numbered
 * and patterns are made as {@link limen.linkage.compare.Level} and {@link limen.linkage.block.Scan}
 * have it. What is measured is measured once for each pair.
 */
final class SqlText {
  private final Way way;

  SqlText(Way way) {
    this.way = way;
  }

  /** How the levels are written down, and where pairs are compared. */
  enum Way {
    /**
     * Level after level, as they are defined; pairs stand in a table before they are compared. So
     * does Splink.
     */
    PLAIN,
    /**
     * With every short cut that we know of: measures are taken once, edits are counted only where a
     * cheaper measure leaves it open, pairs are compared where the join finds them.
     */
    TUNED
  }

  /** The prepared sheet as a table. */
  static String read(String file) {
    List<String> columns = new ArrayList<>(List.of("'row': 'INTEGER'"));
    List<String> spoken = new ArrayList<>();
    for (Field field : Setting.FIELDS) {
      boolean day = field.kind() == Kind.DATE;
      for (String column : day ? PreparedSheet.OF_DAY : PreparedSheet.OF_NAME) {
        String type =
            switch (column) {
              case "sounds", "initial", "initials", "digits" -> "VARCHAR";
              case "cut", "known" -> "BOOLEAN";
              default -> "INTEGER";
            };
        columns.add("'%s_%s': '%s'".formatted(field.name(), column, type));
        if (column.equals("sounds") || column.startsWith("initial")) {
          spoken.add("'%s_%s'".formatted(field.name(), column));
        }
      }
    }
    return """
    CREATE TABLE prepared AS
    SELECT *,
      least(surname_either, given_either) AS either_first,
      CASE WHEN surname_either IS NOT NULL AND given_either IS NOT NULL
        THEN greatest(surname_either, given_either) END AS either_last
    FROM read_csv('%s', header = false, columns = {%s}, force_not_null = [%s])\
    """
        .formatted(file, String.join(", ", columns), String.join(", ", spoken));
  }

  /** How often each form of a field is said, and what that adds to the weight of agreeing on it. */
  static String frequencies(Field field) {
    return """
    CREATE TABLE $_frequency AS
    WITH counts AS (
      SELECT $_form, count(*)::DOUBLE AS many FROM prepared
      WHERE $_form IS NOT NULL GROUP BY $_form),
    said AS (SELECT count($_letters)::DOUBLE AS rows FROM prepared)
    SELECT $_form,
      ln((SELECT sum(many * (many - 1)) FROM counts) / (rows * (rows - 1))
        / (greatest(2, many) / rows))::FLOAT AS $_rare
    FROM counts, said\
    """
        .replace("$", field.name());
  }

  /** Which share of all pairs says the same letters, and which one form. */
  static String agreeing(Field field) {
    return """
    SELECT
      (SELECT sum(many * (many - 1)) FROM
        (SELECT count(*)::DOUBLE AS many FROM prepared WHERE $_letters IS NOT NULL
         GROUP BY $_letters)) / (rows * (rows - 1)),
      (SELECT sum(many * (many - 1)) FROM
        (SELECT count(*)::DOUBLE AS many FROM prepared WHERE $_form IS NOT NULL
         GROUP BY $_form)) / (rows * (rows - 1))
    FROM (SELECT count($_letters)::DOUBLE AS rows FROM prepared)\
    """
        .replace("$", field.name());
  }

  /** The rows with what the frequency of their values adds. */
  static String people() {
    String rare =
        Setting.FIELDS.stream()
            .map(field -> "coalesce($_rare, 0) AS $_rare".replace("$", field.name()))
            .collect(Collectors.joining(", "));
    String joins =
        Setting.FIELDS.stream()
            .map(field -> "LEFT JOIN $_frequency USING ($_form)".replace("$", field.name()))
            .collect(Collectors.joining(" "));
    return "CREATE TABLE people AS SELECT prepared.*, %s FROM prepared %s".formatted(rare, joins);
  }

  /** Of each rule who is put together by it and by none before it. */
  private static List<String> sources() {
    List<String> sources = new ArrayList<>();
    List<String> before = new ArrayList<>();
    for (Rule rule : Setting.RULES) {
      String not = before.isEmpty() ? "" : " WHERE NOT (" + String.join(" OR ", before) + ")";
      sources.add(
          "people l JOIN people r ON %s AND l.row < r.row%s".formatted(condition(rule), not));
      before.add("coalesce(%s, false)".formatted(condition(rule)));
    }
    return sources;
  }

  /** Every pair that a rule puts together, as Splink has it: by the rows' signs, in a table. */
  static String pairs() {
    return "CREATE TABLE pairs AS "
        + sources().stream()
            .map(source -> "SELECT l.row AS one, r.row AS other FROM " + source)
            .collect(Collectors.joining("\nUNION ALL\n"));
  }

  /** The pairs of that table, each joined with the people again and compared. */
  String comparedAfterwards() {
    return "CREATE TABLE compared AS "
        + compared("pairs JOIN people l ON l.row = one JOIN people r ON r.row = other");
  }

  /** Every pair that a rule puts together, compared where it is found. */
  String compared() {
    return "CREATE TABLE compared AS "
        + sources().stream().map(this::compared).collect(Collectors.joining("\nUNION ALL\n"));
  }

  /** Pairs by chance, the same ones whenever there are as many rows. */
  String comparedAtRandom(int many) {
    return "CREATE TABLE random_compared AS "
        + compared(
            """
            (SELECT hash(range) %% rows AS one, hash(range + 1000000007) %% rows AS other
              FROM range(%d), (SELECT count(*)::UBIGINT AS rows FROM prepared))
            JOIN people l ON l.row = one JOIN people r ON r.row = other WHERE l.row <> r.row\
            """
                .formatted(many));
  }

  private static String condition(Rule rule) {
    String all =
        rule.features().stream()
            .filter(feature -> rule.eitherWay() < 0 || !isEither(rule, feature))
            .map(SqlText::condition)
            .collect(Collectors.joining(" AND "));
    if (rule.eitherWay() < 0) {
      return "(" + all + ")";
    }
    String either = "l.either_first = r.either_first AND l.either_last = r.either_last";
    return "(" + either + (all.isEmpty() ? "" : " AND " + all) + ")";
  }

  private static boolean isEither(Rule rule, Feature feature) {
    return feature.field() == rule.eitherWay() || feature.field() == rule.other();
  }

  private static String condition(Feature feature) {
    String name = Setting.FIELDS.get(feature.field()).name();
    return (feature.coarse() ? "l.$_part = r.$_part" : "l.$_form = r.$_form").replace("$", name);
  }

  /** Of each pair its pattern, the rules that have it as bits, and what frequencies add. */
  private String compared(String pairs) {
    String levels = Setting.FIELDS.stream().map(this::level).collect(Collectors.joining(",\n  "));
    String found = Setting.FIELDS.stream().map(this::found).collect(Collectors.joining(",\n    "));
    String swapped =
        "(surname_level = 7 AND given_level = 7"
            + " AND l_surname_either = r_given_either AND r_surname_either = l_given_either)";
    String pattern =
        IntStream.range(0, Setting.FIELDS.size())
            .mapToObj(field -> pattern(field, swapped))
            .collect(Collectors.joining(" + "));
    String rare = Setting.FIELDS.stream().map(SqlText::rare).collect(Collectors.joining(" + "));
    return """
    SELECT one, other, (%s)::SMALLINT AS pattern, rules::UTINYINT AS rules,
      (%s)::FLOAT AS rare
    FROM (SELECT *, %s FROM
      (SELECT l.row AS one, r.row AS other, %s AS rules,
        l.surname_either AS l_surname_either, r.surname_either AS r_surname_either,
        l.given_either AS l_given_either, r.given_either AS r_given_either,
        %s
      FROM %s))\
    """
        .formatted(pattern, rare, levels, rules(), found, pairs);
  }

  private static String rules() {
    return IntStream.range(0, Setting.RULES.size())
        .mapToObj(
            i ->
                "%d * coalesce(%s, false)::INTEGER"
                    .formatted(1 << i, condition(Setting.RULES.get(i))))
        .collect(Collectors.joining(" + "));
  }

  private static String pattern(int field, String swapped) {
    String level = Setting.FIELDS.get(field).name() + "_level";
    boolean either = field == Setting.SURNAME || field == Setting.GIVEN;
    return either
        ? "CASE WHEN %s THEN 4 ELSE %s END * %d".formatted(swapped, level, 1 << (3 * field))
        : "%s * %d".formatted(level, 1 << (3 * field));
  }

  private static String rare(Field field) {
    return """
    CASE $_level WHEN 1 THEN l_$_rare WHEN 2 THEN l_$_rare
      WHEN 5 THEN least(0, l_$_rare, r_$_rare) ELSE 0 END\
    """
        .replace("$", field.name());
  }

  /** A level; below 0, where it is not known yet, how alike the sounds are. */
  private String found(Field field) {
    String found =
        field.kind() == Kind.DATE
            ? "%s AS $_found"
            : "%s AS $_found," + " l.$_sounds AS l_$_sounds, r.$_sounds AS r_$_sounds";
    String rare = ", l.$_rare AS l_$_rare, r.$_rare AS r_$_rare";
    String level =
        field.kind() == Kind.DATE
            ? DAY.replace("#", way == Way.PLAIN ? DAY_SLIP : DAY_SLIP_TUNED)
            : NAME.replace("#", way == Way.PLAIN ? SOUNDS : SOUNDS_TUNED)
                .replace("@", slips(field));
    return (found.formatted(level) + rare).replace("$", field.name());
  }

  private static final String NAME =
      """
      CASE WHEN l.$_letters IS NULL OR r.$_letters IS NULL THEN 0
        WHEN l.$_letters = r.$_letters THEN 1
        WHEN (l.$_sex | r.$_sex) IN (3, 12) THEN 7
        WHEN l.$_form = r.$_form THEN 2
        WHEN l.$_cut OR r.$_cut THEN
          CASE WHEN (l.$_initial <> '' AND contains(r.$_initials, l.$_initial))
            OR (r.$_initial <> '' AND contains(l.$_initials, r.$_initial)) THEN 3 ELSE 7 END
        WHEN l.$_known AND r.$_known THEN 7
        # END\
      """;

  private static final String SOUNDS =
      """
      WHEN jaro_winkler_similarity(l.$_sounds, r.$_sounds) >= 0.92 THEN @
          WHEN least(strlen(l.$_sounds), strlen(r.$_sounds)) > 3
            AND damerau_levenshtein(l.$_sounds, r.$_sounds) = 1 THEN 5
          WHEN jaro_winkler_similarity(l.$_sounds, r.$_sounds) >= 0.83 THEN 6
          ELSE 7\
      """;

  /**
   * A surname that is more than two edits away is another family's. Most is settled by the cheaper
   * count, in which an exchange is two edits.
   */
  private static final String SLIPS =
      """
      CASE WHEN abs(strlen(l.$_sounds) - strlen(r.$_sounds)) > 2 THEN 6
                  WHEN levenshtein(l.$_sounds, r.$_sounds) <= 2 THEN 5
                  WHEN damerau_levenshtein(l.$_sounds, r.$_sounds) > 2 THEN 6
                  WHEN %s THEN 6 WHEN %s THEN 6 ELSE 5 END\
      """
          .formatted(spread("l.$_sounds", "r.$_sounds"), spread("r.$_sounds", "l.$_sounds"));

  /**
   * Whether two neighbours are exchanged and a third is put in between them: two edits for DuckDB,
   * three for us, who leave alone what was exchanged.
   */
  private static String spread(String one, String other) {
    return """
    (strlen(?) = strlen(!) + 1 AND list_contains(
      [left(!, i - 1) || (!)[i + 1] || (?)[i + 1] || (!)[i] || substr(!, i + 2)
        FOR i IN range(1, strlen(!))], ?))\
    """
        .replace("!", one)
        .replace("?", other);
  }

  private static final String SOUNDS_TUNED =
      "ELSE -greatest(0.001, jaro_winkler_similarity(l.$_sounds, r.$_sounds))";

  private static final String DAY =
      """
      CASE WHEN l.$_letters IS NULL OR r.$_letters IS NULL THEN 0
        WHEN l.$_letters = r.$_letters THEN 1
        WHEN l.$_day IS NULL OR r.$_day IS NULL THEN
          CASE abs(l.$_year - r.$_year) WHEN 0 THEN 3 WHEN 1 THEN 6 ELSE 7 END
        WHEN l.$_year = r.$_year AND l.$_month = r.$_day AND l.$_day = r.$_month THEN 4
        WHEN # THEN 5
        WHEN abs(l.$_year - r.$_year) <= 1 THEN 6
        ELSE 7 END\
      """;

  private static final String DAY_SLIP = "damerau_levenshtein(l.$_digits, r.$_digits) = 1";

  /** A slip leaves one of year, month and day as it is: only then are the digits looked at. */
  private static final String DAY_SLIP_TUNED =
      """
      (l.$_year = r.$_year OR l.$_month = r.$_month OR l.$_day = r.$_day)
          AND hamming(l.$_digits, r.$_digits) <= 2
          AND damerau_levenshtein(l.$_digits, r.$_digits) = 1\
      """;

  /**
   * Words one edit apart and longer than three sounds are at least 0.7 alike, so that the edits of
   * all others need not be counted.
   */
  private String level(Field field) {
    return (field.kind() == Kind.DATE || way == Way.PLAIN
            ? "$_found AS $_level"
            : """
            CASE WHEN $_found >= 0 THEN $_found::INTEGER
                WHEN $_found <= -0.92 THEN @
                WHEN $_found > -0.7 THEN 7
                WHEN least(strlen(l_$_sounds), strlen(r_$_sounds)) > 3
                  AND abs(strlen(l_$_sounds) - strlen(r_$_sounds)) <= 1
                  AND damerau_levenshtein(l_$_sounds, r_$_sounds) = 1 THEN 5
                WHEN $_found > -0.83 THEN 7
                ELSE 6 END AS $_level\
            """
                .replace("@", slips(field).replace("l.", "l_").replace("r.", "r_")))
        .replace("$", field.name());
  }

  private static String slips(Field field) {
    return field.kind() == Kind.SURNAME ? SLIPS : "5";
  }

  /** Pairs from a likelihood on; the weights of patterns hold the prior. */
  static String scored(double least) {
    return """
    CREATE TABLE scored AS
    SELECT one, other, weight + rare AS odds FROM compared JOIN weights USING (pattern)
    WHERE weight + rare >= %s\
    """
        .formatted(least);
  }
}
