package limen.bench.folk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NamesTest {
  @Test
  void makesThePatronymicsThatTheDrillListsInUkrainian() {
    assertThat(otherThanListed(Tongue.UK)).isEmpty();
  }

  @Test
  void makesThePatronymicsThatTheDrillListsInRussian() {
    assertThat(otherThanListed(Tongue.RU)).isEmpty();
  }

  private static List<String> otherThanListed(Tongue tongue) {
    List<String> other = new ArrayList<>();
    for (List<String> row : Shelf.drillTable(tongue.code() + "-male.tsv")) {
      String son = Patronymics.son(row.get(0), tongue);
      String daughter = Patronymics.daughter(son, tongue);
      if (!son.equals(row.get(3)) || !daughter.equals(row.get(4))) {
        other.add(row.get(3) + " is " + son + ", " + row.get(4) + " is " + daughter);
      }
    }
    return other;
  }

  @Test
  void writesSurnamesInTheOtherLanguage() {
    assertThat(Tongue.UK.inOther("Ковальський")).isEqualTo("Ковальский");
    assertThat(Tongue.UK.inOther("Гнатюк")).isEqualTo("Гнатюк");
    assertThat(Tongue.RU.inOther("Никитин")).isEqualTo("Нікітін");
    assertThat(Tongue.RU.inOther("Иванов")).isEqualTo("Іванов");
    assertThat(Tongue.RU.inOther("Полоцкий")).isEqualTo("Полоцький");
  }

  @Test
  void givesWomenTheirFormOfASurname() {
    assertThat(Tongue.UK.female("Ковальський")).isEqualTo("Ковальська");
    assertThat(Tongue.UK.female("Крайній")).isEqualTo("Крайня");
    assertThat(Tongue.UK.female("Шевченко")).isEqualTo("Шевченко");
    assertThat(Tongue.UK.female("Гнатишин")).isEqualTo("Гнатишин");
    assertThat(Tongue.RU.female("Ковальский")).isEqualTo("Ковальская");
    assertThat(Tongue.RU.female("Иванов")).isEqualTo("Иванова");
  }

  @Test
  void knowsBothFormsOfAGivenName() {
    assertThat(Given.all())
        .filteredOn(name -> name.uk().equals("Володимир"))
        .singleElement()
        .satisfies(
            name -> {
              assertThat(name.ru()).isEqualTo("Владимир");
              assertThat(name.patronymic(Tongue.UK, false)).isEqualTo("Володимирович");
              assertThat(name.patronymic(Tongue.RU, true)).isEqualTo("Владимировна");
            });
  }

  @Test
  void hasSurnamesOnceEachAndEnough() {
    List<String> surnames = new ArrayList<>(Surnames.ranked(Tongue.UK));
    assertThat(surnames).doesNotHaveDuplicates().hasSizeGreaterThan(30_000);
    assertThat(Surnames.ranked(Tongue.RU)).doesNotHaveDuplicates().hasSize(14_000);
  }
}
