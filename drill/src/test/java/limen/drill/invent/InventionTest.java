package limen.drill.invent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Invented registers are the same from the same seed, look like real ones, and say what they are.
 */
class InventionTest {
  private static final Lands TWO = Lands.of(List.of("Avaria:2000", "Belmont:3000"));

  @TempDir private Path desk = Path.of("");

  private Path invent(String name, long seed, boolean clean) throws IOException {
    Path folder = Files.createDirectory(desk.resolve(name));
    Invention.write(TWO, seed, clean, folder);
    return folder;
  }

  private static List<Row> rows(Path file) throws IOException {
    List<Row> rows = new ArrayList<>();
    for (String line : Files.readAllLines(file).stream().skip(1).toList()) {
      String[] cells = line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
      Row row = new Row();
      int at = 0;
      for (Column column : Column.values()) {
        row.with(column, cells[at++].replaceAll("^\"|\"$", ""));
      }
      rows.add(row);
    }
    return rows;
  }

  private static long count(List<Row> rows, Column column, String value) {
    return rows.stream().filter(r -> r.at(column).contains(value)).count();
  }

  @Test
  void givesTheSameBytesFromTheSameSeed() throws IOException {
    Path one = invent("one", 7, false);
    Path two = invent("two", 7, false);
    Path other = invent("other", 8, false);

    try (Stream<Path> files = Files.list(one)) {
      for (Path file : files.toList()) {
        Path name = file.getFileName();
        assertThat(two.resolve(name)).hasSameBinaryContentAs(file);
        if (name.toString().endsWith(".csv")) {
          assertThat(Files.mismatch(file, other.resolve(name))).isNotNegative();
        }
      }
    }
  }

  @Test
  void writesAsManyRowsAsAreHeldAndMarksEachOfThem() throws IOException {
    Path folder = invent("held", 7, false);

    List<String> lines = Files.readAllLines(folder.resolve("held-by-belmont.csv"));
    assertThat(lines).hasSize(3001).allMatch(line -> line.endsWith(",invented"));
    assertThat(lines.getFirst())
        .startsWith("id,surname,given,patronymic,born,sex,status,rank,service,unit,number,")
        .endsWith("address,residence,held-at,invented");
    assertThat(lines.stream().skip(1)).allMatch(line -> line.startsWith("inv-belmont-"));
    for (String name : List.of("asked-by-avaria", "died-with-avaria", "truth-of-asked-by-avaria")) {
      assertThat(Files.readAllLines(folder.resolve(name + ".csv")))
          .hasSizeGreaterThan(1)
          .allMatch(line -> line.endsWith(",invented"));
    }
    assertThat(Files.readString(folder.resolve("README.txt")))
        .contains("INVENTED", "ВИГАДАНІ", "ВЫМЫШЛЕНЫ");
  }

  @Test
  void letsOnlyItsOwnerReadWhatItWrites() throws IOException {
    try (Stream<Path> files = Files.list(invent("closed", 7, false))) {
      for (Path file : files.toList()) {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
            .isEqualTo("rw-------");
      }
    }
  }

  @Test
  void holdsPeopleOfTheOtherCountryInTheirOwnSpelling() throws IOException {
    Path folder = invent("spelling", 7, true);

    assertThat(rows(folder.resolve("held-by-belmont.csv")))
        .allMatch(row -> row.at(Column.NATIONALITY).equals("Avaria"))
        .anyMatch(row -> row.at(Column.PATRONYMIC).endsWith("івна"))
        .noneMatch(row -> row.at(Column.SURNAME).matches(".*[ыэъё].*"));
    assertThat(rows(folder.resolve("held-by-avaria.csv")))
        .allMatch(row -> row.at(Column.NATIONALITY).equals("Belmont"))
        .noneMatch(row -> row.at(Column.SURNAME).matches(".*[іїєґ].*"));
  }

  @Test
  void namesChildrenAfterTheirFathers() throws IOException {
    Names.Man father =
        Shelf.table("uk-male.tsv").stream()
            .map(Names.Man::of)
            .filter(man -> man.name().equals("Ілля"))
            .findFirst()
            .orElseThrow();
    assertThat(father.son()).isEqualTo("Ілліч");
    assertThat(father.daughter()).isEqualTo("Іллівна");

    Map<String, Set<String>> patronymics = new HashMap<>();
    for (Row row : rows(invent("fathers", 7, true).resolve("held-by-avaria.csv"))) {
      patronymics
          .computeIfAbsent(row.at(Column.FATHER) + row.at(Column.SEX), f -> new HashSet<>())
          .add(row.at(Column.PATRONYMIC));
    }
    assertThat(patronymics.values()).allMatch(all -> all.size() == 1);
  }

  @Test
  void hasTheSharesOfARealRegister() throws IOException {
    List<Row> rows = rows(invent("shares", 7, true).resolve("held-by-belmont.csv"));

    assertThat(count(rows, Column.STATUS, "civilian")).isBetween(240L, 360L);
    assertThat(count(rows, Column.SEX, "female")).isBetween(90L, 150L);
    assertThat(count(rows, Column.FINDINGS, "seriously")).isBetween(90L, 210L);
    assertThat(count(rows, Column.STATUS, "medical")).isBetween(20L, 70L);
    assertThat(count(rows, Column.STATUS, "chaplain")).isPositive();
    assertThat(count(rows, Column.GROUP, "family-")).isBetween(40L, 150L);
    assertThat(count(rows, Column.MARKS, "escort")).isPositive();
    assertThat(count(rows, Column.SERVICE, "border service")).isBetween(180L, 360L);
    String youngest = LocalDate.of(2000, 4, 25).toString();
    assertThat(rows.stream().filter(r -> r.at(Column.BORN).compareTo(youngest) > 0).count())
        .isBetween(300L, 520L);
  }

  @Test
  void capturesNobodyBeforeBirthOrOutsideThreeYears() throws IOException {
    assertThat(rows(invent("days", 7, true).resolve("held-by-avaria.csv")))
        .allSatisfy(
            row -> {
              LocalDate captured = LocalDate.parse(row.at(Column.CAPTURED));
              assertThat(captured).isBetween(Waves.FIRST, Waves.LAST);
              if (!row.at(Column.STATUS).equals("civilian")) {
                assertThat(LocalDate.parse(row.at(Column.BORN)).plusYears(15)).isBefore(captured);
              }
            });
  }

  @Test
  void keepsGroupsTogetherAndOfTheRightSize() throws IOException {
    Map<String, Integer> sizes = new HashMap<>();
    for (Row row : rows(invent("groups", 7, true).resolve("held-by-avaria.csv"))) {
      if (!row.at(Column.GROUP).isEmpty()) {
        sizes.merge(row.at(Column.GROUP), 1, Integer::sum);
      }
    }
    assertThat(sizes).isNotEmpty();
    assertThat(sizes.values()).allMatch(size -> size >= 2 && size <= 4);
  }

  @Test
  void hasNamesakesWithOtherBirthDates() throws IOException {
    Map<String, Set<String>> born = new HashMap<>();
    for (Row row : rows(invent("same", 7, true).resolve("held-by-belmont.csv"))) {
      born.computeIfAbsent(
              row.at(Column.SURNAME) + row.at(Column.GIVEN) + row.at(Column.PATRONYMIC),
              name -> new HashSet<>())
          .add(row.at(Column.BORN));
    }
    assertThat(born.values().stream().filter(days -> days.size() > 1).count()).isGreaterThan(10);
  }

  @Test
  void writesDirtAtItsRateAndNoneWhereItIsNotWanted() throws IOException {
    List<Row> clean = rows(invent("tidy", 7, true).resolve("held-by-belmont.csv"));
    List<Row> dirty = rows(invent("dirt", 7, false).resolve("held-by-belmont.csv"));

    assertThat(clean)
        .allMatch(row -> row.at(Column.BORN).matches("\\d{4}-\\d{2}-\\d{2}"))
        .allMatch(row -> row.at(Column.SURNAME).matches("[А-ЯҐЄІЇ][а-яґєіїʼ]+"));
    long changed = 0;
    for (int i = 0; i < clean.size(); i++) {
      changed += clean.get(i).cells().equals(dirty.get(i).cells()) ? 0 : 1;
    }
    assertThat(changed).as("rows with a slip").isBetween(450L, 750L);
    assertThat(dirty.stream().filter(r -> r.at(Column.SURNAME).matches("[A-Z][a-z]+")).count())
        .isBetween(30L, 100L);
    assertThat(dirty).anyMatch(row -> row.at(Column.BORN).matches("\\d{2}\\.\\d{2}\\.\\d{4}"));
    assertThat(dirty).anyMatch(row -> row.at(Column.BORN).matches("\\d{4}"));
    assertThat(dirty).anyMatch(row -> row.at(Column.BORN).isEmpty());
  }

  @Test
  void tellsTheTruthOfEveryoneWhoIsAskedFor() throws IOException {
    Path folder = invent("asked", 7, false);
    List<String> truth = Files.readAllLines(folder.resolve("truth-of-asked-by-avaria.csv"));
    List<String> asked = Files.readAllLines(folder.resolve("asked-by-avaria.csv"));

    assertThat(asked).hasSameSizeAs(truth).hasSizeBetween(1100, 1500);
    for (String what : List.of(",held,", ",misspelt,", ",unknown,", ",dead,")) {
      assertThat(truth).anyMatch(line -> line.contains(what));
    }
    assertThat(truth.stream().filter(l -> l.contains(",unknown,")))
        .allMatch(line -> line.matches("inv-ask-avaria-\\d+,,,unknown,invented"));
  }

  @Test
  void refusesCountriesThatExistOrMakeNoSense() {
    Lands lands = Lands.of(List.of("Ukraine:10", "Росія:10", "Avaria", "Avaria:0", "RUS:5"));

    assertThat(lands.all()).isEmpty();
    assertThat(lands.problems()).hasSize(5).allMatch(p -> p.advice().startsWith("Maybe"));
    assertThat(Lands.of(List.of("Avaria:5")).problems()).hasSize(1);
    assertThat(Lands.of(List.of("Avaria:5", "AVARIA:6")).problems()).hasSize(1);
  }
}
