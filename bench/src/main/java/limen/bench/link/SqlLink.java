package limen.bench.link;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import limen.bench.link.SqlText.Way;
import limen.bench.link.Stages.Stage;
import limen.linkage.compare.Level;
import limen.linkage.link.Limits;
import limen.linkage.model.Field;

/** How long DuckDB takes to link the rows of one register with each other, by {@link SqlText}. */
final class SqlLink implements AutoCloseable {
  private static final int RANDOM_PAIRS = 300_000;
  private static final double LEAST = 1e-12;

  private final Way way;
  private final SqlText text;
  private final Connection connection;
  private final Statement database;

  SqlLink(Way way) throws SQLException {
    this.way = way;
    text = new SqlText(way);
    connection = DriverManager.getConnection("jdbc:duckdb:");
    database = connection.createStatement();
    run("SET threads = 2");
    run("SET memory_limit = '6GB'");
    run("SET preserve_insertion_order = false");
  }

  /**
   * Writes an {@link Outcome}.
   *
   * @param words the prepared sheet; the file to write; the way
   */
  public static void main(String[] words) throws IOException, SQLException {
    try (SqlLink sql = new SqlLink(Way.valueOf(words[2]))) {
      sql.link(Path.of(words[0])).write(Path.of(words[1]));
    }
  }

  Outcome link(Path prepared) throws IOException, SQLException {
    Stages stages = new Stages();
    read(prepared);
    stages.end(Stage.READ);
    if (way == Way.PLAIN) {
      run(SqlText.pairs());
      stages.end(Stage.BLOCK);
    }
    run(way == Way.PLAIN ? text.comparedAfterwards() : text.compared());
    stages.end(Stage.SCORE);
    weigh(new SqlTraining(cells(), strangers(), one("SELECT count(*) FROM prepared")));
    stages.end(Stage.TRAIN);
    run(SqlText.scored(Math.log(Setting.LEAST / (1 - Setting.LEAST))));
    stages.end(Stage.SCORE);
    cluster();
    stages.end(Stage.CLUSTER);
    Outcome.Cost cost = Outcome.Cost.ofThisProcess();
    long pairs = (long) one("SELECT count(*) FROM compared");
    return Outcome.ofThisProcess(pairs, stages, links(), clusters(), cost);
  }

  private void read(Path prepared) throws SQLException {
    run(SqlText.read(prepared.toString()));
    for (Field field : Setting.FIELDS) {
      run(SqlText.frequencies(field));
    }
    run(SqlText.people());
  }

  private List<SqlTraining.Cell> cells() throws SQLException {
    List<SqlTraining.Cell> cells = new ArrayList<>();
    try (ResultSet found =
        database.executeQuery(
            "SELECT pattern, rules, count(*) FROM compared GROUP BY ALL ORDER BY ALL")) {
      while (found.next()) {
        cells.add(new SqlTraining.Cell(found.getInt(1), found.getInt(2), found.getDouble(3)));
      }
    }
    return cells;
  }

  /** Of each field the shares of levels in any two rows; agreeing ones from the frequencies. */
  private double[][] strangers() throws SQLException {
    run(text.comparedAtRandom(RANDOM_PAIRS));
    double[][] counts = new double[Setting.FIELDS.size()][Level.COUNT];
    try (ResultSet found =
        database.executeQuery("SELECT pattern, count(*) FROM random_compared GROUP BY ALL")) {
      while (found.next()) {
        for (int field = 0; field < counts.length; field++) {
          counts[field][SqlTraining.level(found.getInt(1), field)] += found.getDouble(2);
        }
      }
    }
    for (int field = 0; field < counts.length; field++) {
      try (ResultSet agreeing =
          database.executeQuery(SqlText.agreeing(Setting.FIELDS.get(field)))) {
        agreeing.next();
        counts[field] = shares(counts[field], agreeing.getDouble(1), agreeing.getDouble(2));
      }
    }
    for (int field : new int[] {Setting.SURNAME, Setting.GIVEN}) {
      double[] shares = counts[field];
      shares[Level.SWAPPED.number()] = shares[Level.SAME.number()] + shares[Level.FORM.number()];
    }
    return counts;
  }

  private static double[] shares(double[] counts, double same, double form) {
    double agreeing = Math.max(LEAST, Math.max(same, form));
    double[] shares = new double[Level.COUNT];
    for (int level = Level.PART.number(); level < Level.COUNT; level++) {
      shares[level] = counts[level] + 0.5;
    }
    double all = Arrays.stream(shares).sum();
    Arrays.setAll(shares, level -> shares[level] * (1 - agreeing) / all);
    shares[Level.UNSAID.number()] = 1;
    shares[Level.SAME.number()] = Math.max(same, agreeing / 100);
    shares[Level.FORM.number()] = Math.max(agreeing - same, agreeing / 100);
    return shares;
  }

  /** A table of the patterns and their weights, the prior among them. */
  private void weigh(SqlTraining trained) throws SQLException {
    Set<Integer> patterns = new LinkedHashSet<>();
    try (ResultSet found = database.executeQuery("SELECT DISTINCT pattern FROM compared")) {
      while (found.next()) {
        patterns.add(found.getInt(1));
      }
    }
    List<String> values =
        patterns.stream()
            .map(pattern -> "(%d, %s)".formatted(pattern, trained.logOdds(pattern)))
            .toList();
    run("CREATE TABLE weights (pattern SMALLINT, weight DOUBLE)");
    run("INSERT INTO weights VALUES " + String.join(", ", values));
  }

  /** Every row takes the least number among its own and those it is linked with, until all have. */
  private void cluster() throws SQLException {
    double link = Limits.USUAL.link();
    run(
        "CREATE TABLE links AS SELECT one, other FROM scored WHERE odds >= "
            + Math.log(link / (1 - link)));
    run(
        """
        CREATE TABLE ways AS SELECT one AS row, other AS next FROM links
        UNION ALL SELECT other, one FROM links\
        """);
    run("CREATE TABLE labels AS SELECT row, least(row, min(next)) AS label FROM ways GROUP BY row");
    boolean settled = false;
    while (!settled) {
      run(
          """
          CREATE OR REPLACE TABLE closer AS
          SELECT ways.row, least(any_value(own.label), min(near.label)) AS label,
            any_value(own.label) AS before
          FROM ways JOIN labels own ON own.row = ways.row JOIN labels near ON near.row = next
          GROUP BY ways.row\
          """);
      settled = one("SELECT count(*) FROM closer WHERE label <> before") == 0;
      run("CREATE OR REPLACE TABLE labels AS SELECT row, label FROM closer");
    }
    run(
        """
        CREATE TABLE clusters AS SELECT row, coalesce(label, row) AS first
        FROM people LEFT JOIN labels USING (row)\
        """);
  }

  /** Of each pair that was compared its pattern. */
  Map<Outcome.Link, Integer> patterns() throws SQLException {
    Map<Outcome.Link, Integer> patterns = new HashMap<>();
    try (ResultSet found = database.executeQuery("SELECT one, other, pattern FROM compared")) {
      while (found.next()) {
        patterns.put(new Outcome.Link(found.getInt(1), found.getInt(2)), found.getInt(3));
      }
    }
    return patterns;
  }

  private List<Outcome.Link> links() throws SQLException {
    List<Outcome.Link> links = new ArrayList<>();
    try (ResultSet found = database.executeQuery("SELECT one, other FROM links")) {
      while (found.next()) {
        links.add(new Outcome.Link(found.getInt(1), found.getInt(2)));
      }
    }
    return links;
  }

  private List<Integer> clusters() throws SQLException {
    List<Integer> clusters = new ArrayList<>();
    try (ResultSet found = database.executeQuery("SELECT first FROM clusters ORDER BY row")) {
      while (found.next()) {
        clusters.add(found.getInt(1));
      }
    }
    return clusters;
  }

  private double one(String query) throws SQLException {
    try (ResultSet found = database.executeQuery(query)) {
      found.next();
      return found.getDouble(1);
    }
  }

  private void run(String statement) throws SQLException {
    database.execute(statement);
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
