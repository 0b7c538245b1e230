package limen.core.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A name that its source wrote as one, and an age in place of a birth. */
class UndividedNameTest {
  @ParameterizedTest
  @CsvSource({
    "Небувальченко Остап Юхимович, Небувальченко, Остап, Юхимович",
    "Остап Юхимович Небувальченко, Небувальченко, Остап, Юхимович",
    "Ostap Yukhymovych Nebuvalchenko, Nebuvalchenko, Ostap, Yukhymovych",
    "'Небувальченко, Остап Юхимович', Небувальченко, Остап, Юхимович",
    "Небувальченко  Остап, Небувальченко, Остап,",
    "Вигаданович Остап Юхимович, Вигаданович, Остап, Юхимович",
    "Небувальченко Остап Юхимович Старший, Небувальченко, Остап, Юхимович Старший",
    "Остап, Остап, ,",
    "Николай Николаевич Ярошевич, Ярошевич, Николай, Николаевич",
    "Владимир Ильич Вигаданов, Вигаданов, Владимир, Ильич",
    "Лукич Остап Юхимович, Лукич, Остап, Юхимович",
    "Небувальченко О.Ю., Небувальченко, О., Ю.",
    "О. Ю. Небувальченко, Небувальченко, О., Ю.",
    "О.Ю.Небувальченко, Небувальченко, О., Ю.",
    "О. Небувальченко, Небувальченко, О.,",
    "Олег Тестовський-Вигаданий, Тестовський-Вигаданий, Олег,",
    "'Олег, Тестовський-Вигаданий', Олег, Тестовський-Вигаданий,",
    "Роман Анна-Марія, Роман, Анна-Марія,", // Роман is a surname as well
    "Martin Hans-Jürgen, Martin, Hans-Jürgen,",
    "Химеренко (Ясна) Оксана Дмитрівна, Химеренко (Ясна), Оксана, Дмитрівна",
    "Химеренко(дівоче Ясна) Оксана, Химеренко(дівоче Ясна), Оксана,",
    "Оксана Дмитрівна Химеренко (до шлюбу Ясна), Химеренко (до шлюбу Ясна), Оксана, Дмитрівна",
    "Химеренко Оксана (Ксенія) Дмитрівна, Химеренко, Оксана (Ксенія), Дмитрівна",
    "Химеренко (Ясна Оксана, Химеренко (Ясна, Оксана,",
  })
  void isPartedAtItsSpaces(String whole, String surname, String given, String patronymic) {
    assertThat(new FullName(whole, null, null).parted())
        .isEqualTo(new FullName(surname, given, patronymic));
  }

  @Test
  void keepsAFathersNameThatStandsApart() {
    assertThat(new FullName("Небувальченко Остап", null, "Юхимович").parted())
        .isEqualTo(new FullName("Небувальченко", "Остап", "Юхимович"));
  }

  @Test
  void leavesWhatItsSourceDivided() {
    FullName divided = new FullName("ван дер Вигадан", "Остап", null);

    assertThat(divided.parted()).isEqualTo(divided);
    assertThat(FullName.UNKNOWN.parted()).isEqualTo(FullName.UNKNOWN);
  }

  @Test
  void anAgeIsYearsOfBirthWithOneMoreOnEitherSide() {
    PartialDate born = PartialDate.ofAge("34 роки", 34, 34, 2026, 2026);

    assertThat(born.first()).isEqualTo(LocalDate.of(1990, 1, 1));
    assertThat(born.last()).isEqualTo(LocalDate.of(1993, 12, 31));
    assertThat(born.written()).isEqualTo("34 роки");
    assertThat(PartialDate.ofAge("30-35", 30, 35, 2022, 2026))
        .extracting(PartialDate::first, PartialDate::last)
        .containsExactly(LocalDate.of(1985, 1, 1), LocalDate.of(1997, 12, 31));
  }
}
