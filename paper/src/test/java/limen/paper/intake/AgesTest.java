package limen.paper.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import limen.core.document.Result;
import limen.core.person.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ages as people write them, in columns of their own and in place of a birth. */
class AgesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

  @TempDir private Path desk = Path.of("");

  private List<PartialDate> born(String heading, String... cells) throws IOException {
    Path file = desk.resolve("people.csv");
    StringBuilder sheet = new StringBuilder("ПІБ;" + heading + "\n");
    for (String cell : cells) {
      sheet.append("Небувальченко Остап;").append(cell).append('\n');
    }
    Files.writeString(file, sheet);
    if (PersonSheets.read(file, null) instanceof Result.Good<PersonFile>(PersonFile read)) {
      return read.sheets().getFirst().rows().stream()
          .map(row -> Objects.requireNonNull(row.particulars().traits().born()))
          .toList();
    }
    throw new AssertionError("it was not read");
  }

  private static int year(PartialDate born) {
    return Objects.requireNonNull(born.first()).getYear();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "34",
        "34 роки",
        "34 р.",
        "34 года",
        "34 лет",
        "34 years",
        "34 y.o.",
        "aged 34",
        "віком 34"
      })
  void readsAnAge(String cell) {
    PartialDate born = Objects.requireNonNull(Ages.born("", cell, null, TODAY));

    assertThat(born.first()).isEqualTo(LocalDate.of(1990, 1, 1));
    assertThat(born.last()).isEqualTo(LocalDate.of(1993, 12, 31));
    assertThat(born.written()).isEqualTo(cell);
  }

  @ParameterizedTest
  @CsvSource({
    "30-35, 1989, 1997",
    "30–35 років, 1989, 1997",
    "близько 40, 1981, 1990",
    "~40, 1981, 1990"
  })
  void readsWhatIsLessSure(String cell, int first, int last) {
    PartialDate born = Objects.requireNonNull(Ages.born("", cell, null, TODAY));

    assertThat(born.first()).isEqualTo(LocalDate.of(first, 1, 1));
    assertThat(born.last()).isEqualTo(LocalDate.of(last, 12, 31));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1991", "1991 р.", "23.05.1985", "05.85", "121", "35-30", "34 бригада", "", "?"})
  void takesNothingElseForAnAge(String cell) {
    assertThat(Ages.born("", cell, null, TODAY)).isNull();
  }

  @Test
  void meansItFromTheCaptureOnWhereThatIsSaid() {
    PartialDate captured = PartialDate.of(LocalDate.of(2022, 5, 16));
    PartialDate born = Objects.requireNonNull(Ages.born("", "34", captured, TODAY));

    assertThat(born.first()).isEqualTo(LocalDate.of(1986, 1, 1));
    assertThat(born.last()).isEqualTo(LocalDate.of(1993, 12, 31));
  }

  @ParameterizedTest
  @ValueSource(strings = {"вік", "Вік (повних років)", "возраст", "Age", "Alter", "born"})
  void findsAgesUnderTheirHeadings(String heading) throws IOException {
    int year = LocalDate.now(ZoneOffset.ofHours(14)).getYear();

    assertThat(born(heading, "34", "1991", "14.07.1991"))
        .extracting(AgesTest::year)
        .containsExactly(year - 36, 1991, 1991);
  }

  @Test
  void keepsTheWordsWithTheHeadingThatMakesThemAnAge() throws IOException {
    assertThat(born("вік", "34").getFirst().written()).isEqualTo("вік 34");
    assertThat(born("born", "34 роки").getFirst().written()).isEqualTo("34 роки");
    assertThat(born("вік", "старший").getFirst().isPossible()).isFalse();
  }

  @Test
  void takesABirthBeforeAnAge() throws IOException {
    assertThat(born("born;вік", "14.07.1985;34").getFirst().isExact()).isTrue();
    assertThat(born("born;вік", ";34").getFirst().written()).isEqualTo("вік 34");
  }
}
