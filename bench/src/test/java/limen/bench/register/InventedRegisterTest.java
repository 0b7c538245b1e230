package limen.bench.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import limen.bench.folk.Person;
import limen.bench.folk.Trap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InventedRegisterTest {
  private static final List<String> TWO =
      List.of("left.csv", "right.csv", "truth.csv", "traps.csv");

  @TempDir Path folder;

  @Test
  void writesTheSameBytesForTheSameSeed() throws IOException {
    write("register", "5", "3000", "600", "400", at("one"));
    write("register", "5", "3000", "600", "400", at("again"));
    write("register", "6", "3000", "600", "400", at("other"));

    for (String file : TWO) {
      assertThat(folder.resolve("again").resolve(file))
          .hasSameBinaryContentAs(folder.resolve("one").resolve(file));
      assertThat(
              Files.mismatch(
                  folder.resolve("other").resolve(file), folder.resolve("one").resolve(file)))
          .isNotNegative();
    }
  }

  @Test
  void linksEveryRowOfTheTruthToOneOnEitherSide() throws IOException {
    write("register", "5", "3000", "600", "400", at("one"));
    Set<String> left = ids("one/left.csv", 3000);
    Set<String> right = ids("one/right.csv", 600);

    assertThat(rows("one/truth.csv"))
        .hasSize(400)
        .allSatisfy(row -> assertThat(left).contains(row[0]))
        .allSatisfy(row -> assertThat(right).contains(row[1]))
        .doesNotHaveDuplicates();
    assertThat(rows("one/truth.csv")).extracting(row -> row[0]).doesNotHaveDuplicates();
    assertThat(rows("one/truth.csv")).extracting(row -> row[1]).doesNotHaveDuplicates();
  }

  @Test
  void neverTemptsWithSomebodyWhoIsLinked() throws IOException {
    write("register", "5", "3000", "600", "400", at("one"));
    List<String> linked =
        rows("one/truth.csv").stream().flatMap(row -> List.of(row).stream()).toList();

    assertThat(rows("one/traps.csv"))
        .hasSizeBetween(30, 90)
        .allSatisfy(row -> assertThat(linked).doesNotContain(row[0], row[1]));
  }

  @Test
  void plantsTrapsInTheirShares() {
    TwoRegisters two = new TwoRegisters(5, 60_000, 10, 10);

    for (Trap trap : Trap.values()) {
      assertThat(two.left().share(trap)).isCloseTo(trap.share(), within(trap.share() / 5));
    }
  }

  @Test
  void leavesNearlyHalfOfTheRowsAsTheyWere() throws IOException {
    TwoRegisters two = new TwoRegisters(5, 30_000, 20_000, 15_000);
    two.write(folder);

    assertThat(two.mishaps().shareWith(0)).isBetween(0.42, 0.50);
    assertThat(two.mishaps().shareWith(3)).isBetween(0.01, 0.06);
  }

  @Test
  void hasNamesOfSevenUkrainiansInTenAndFewWomen() {
    Population people = new TwoRegisters(5, 30_000, 10, 10).left();

    double women = 0;
    for (int i = 0; i < people.size(); i++) {
      women += people.person(i).woman() ? 1 : 0;
    }
    assertThat(women / people.size()).isBetween(0.065, 0.095);
    assertThat(people.distinct(Person::family)).isGreaterThan(10_000);
  }

  @Test
  void writesAPersonOfOneRegisterOnceOrMoreOften() throws IOException {
    write("dedupe", "5", "800", "1000", at("one"));
    Set<String> ids = ids("one/people.csv", 1000);

    assertThat(rows("one/truth.csv"))
        .hasSize(1000)
        .allSatisfy(row -> assertThat(ids).contains(row[0]));
    assertThat(rows("one/truth.csv").stream().map(row -> row[1]).distinct()).hasSize(800);
    assertThat(rows("one/traps.csv"))
        .isNotEmpty()
        .allSatisfy(row -> assertThat(ids).contains(row[0], row[1]));
  }

  @Test
  void saysOfEveryRowThatItIsInvented() throws IOException {
    write("dedupe", "5", "800", "1000", at("one"));

    assertThat(Files.readAllLines(folder.resolve("one/people.csv")))
        .allSatisfy(line -> assertThat(line).endsWith(",invented"));
  }

  @Test
  void refusesMorePeopleInCommonThanThereAre() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> write("register", "5", "100", "50", "60", at("one")))
        .withMessageContaining("Maybe the order is LEFT RIGHT SHARED");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> write("dedupe", "5", "100", "50", at("one")))
        .withMessageContaining("Maybe the order is PEOPLE ROWS");
  }

  private String at(String name) {
    return folder.resolve(name).toString();
  }

  private static void write(String... words) throws IOException {
    assertThat(InventedRegister.write(words)).contains("| planted: twin |");
  }

  /** The ids of a file, none of which stands there twice. */
  private Set<String> ids(String file, int many) throws IOException {
    List<String> ids = rows(file).stream().map(row -> row[0]).toList();
    assertThat(ids).hasSize(many).doesNotHaveDuplicates();
    return new HashSet<>(ids);
  }

  private List<String[]> rows(String file) throws IOException {
    return Files.readAllLines(folder.resolve(file)).stream()
        .skip(1)
        .map(line -> line.split(",", -1))
        .toList();
  }
}
