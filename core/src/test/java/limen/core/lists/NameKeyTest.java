package limen.core.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import limen.core.person.FullName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameKeyTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Володимир Владимир Volodymyr Vladimir Wladimir",
        "Сергій Сергей Serhii Serhiy Sergey Sergei Serguei",
        "Олександр Александр Oleksandr Aleksandr Alexander Alexandr",
        "Микола Николай Mykola Nikolai Nikolay",
        "Михайло Михаил Mykhailo Mikhail Mihail",
        "Євген Евгений Yevhen Evgeny Evgeniy Yevgeny",
        "Юрій Юрий Yurii Yuri Iurii Jurij",
        "Катерина Екатерина Kateryna Ekaterina Yekaterina",
        "Ганна Анна Hanna Anna",
        "Олексій Алексей Oleksii Aleksei Alexey",
        "Григорій Григорий Hryhorii Grigory Grigoriy",
        "Дмитро Дмитрий Dmytro Dmitry Dmitrii",
        "Костянтин Константин Kostiantyn Konstantin",
        "Геннадій Геннадий Hennadii Gennady Genadij",
        "Пилип Филипп Pylyp Filipp Philipp",
        "Йосип Иосиф Yosyp Iosif",
        "Наталія Наталья Nataliia Natalya",
      })
  void givesOneKeyToSpellingsOfOneGivenName(String spellings) {
    assertThat(spellings.split(" ", -1))
        .extracting(given -> NameKey.of(new FullName("Мороз", given, null)))
        .allMatch(NameKey.of(new FullName("Moroz", spellings.split(" ", -1)[0], null))::meets)
        .extracting(NameKey::pair)
        .containsOnly(NameKey.of(new FullName("Moroz", spellings.split(" ", -1)[0], null)).pair());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Щербак Shcherbak Scherbak Ščerbak Щeрбaк",
        "Ґудзь Гудзь Gudz Hudz Gudz'",
        "Харченко Kharchenko Harchenko",
        "Цимбал Tsymbal Cymbal Цымбал",
        "Жук Zhuk Žuk",
        "Шевчук Shevchuk Ševčuk Szewczuk Shevtchuk",
        "Лук'янов Лукьянов Lukianov Lukyanov Luk’yanov",
        "Мельник Melnyk Melnik Мельнік",
        "Згурський Згурский Zghurskyi Zgurskiy",
        "Вишневецький Вишневецкий Vyshnevetskyi Vishnevetsky",
        "Їжак Yizhak",
        "Ковальчук Koval'chuk Kovalchuk КOВAЛЬЧУК",
        "Онищенко Onyshchenko Onischenko",
        "Чорновіл Chornovil Tchornovil",
      })
  void givesOneKeyToSpellingsOfOneSurname(String spellings) {
    assertThat(spellings.split(" ", -1))
        .extracting(surname -> NameKey.of(new FullName(surname, "Ivo", null)))
        .allMatch(NameKey.of(new FullName(spellings.split(" ", -1)[0], "Ivo", null))::meets)
        .extracting(NameKey::pair)
        .containsOnly(NameKey.of(new FullName(spellings.split(" ", -1)[0], "Ivo", null)).pair());
  }

  @ParameterizedTest
  @CsvSource({
    "Щербак, Жербак",
    "Мороз, Морозюк",
    "Бойко, Байда",
    "Ковальчук, Коваленко",
    "Гончар, Ганчук",
  })
  void keepsOtherSurnamesApart(String one, String other) {
    assertThat(NameKey.of(new FullName(one, "Ivo", null)))
        .matches(key -> !key.meets(NameKey.of(new FullName(other, "Ivo", null))));
  }

  @Test
  void knowsASwappedName() {
    NameKey written = NameKey.of(new FullName("Щербак", "Сергій", "Миколайович"));

    assertThat(written.meets(NameKey.of(new FullName("Sergey", "Scherbak", null)))).isTrue();
    assertThat(written.meets(NameKey.of(new FullName("Сергей", "Щербак", "Николаевич")))).isTrue();
  }

  @Test
  void cutsANameThatWasNotDivided() {
    NameKey written = NameKey.of(new FullName("Щербак", "Сергій", "Миколайович"));

    for (FullName undivided :
        List.of(
            new FullName("Щербак Сергей Николаевич", null, null),
            new FullName("Щербак", "Сергей Николаевич", null))) {
      NameKey cut = NameKey.of(undivided);
      assertThat(cut.meets(written)).isTrue();
      assertThat(cut.patronymic().key()).isEqualTo(written.patronymic().key());
    }
  }

  @Test
  void tellsPeopleApartByTheFathersName() {
    NameKey one = NameKey.of(new FullName("Мороз", "Іван", "Петрович"));

    assertThat(one.meets(NameKey.of(new FullName("Мороз", "Иван", "Павлович")))).isFalse();
    assertThat(one.meets(NameKey.of(new FullName("Moroz", "Ivan", null)))).isTrue();
  }

  @Test
  void comparesANameWithoutGivenNameWithNobody() {
    NameKey half = NameKey.of(new FullName("Мороз", null, null));

    assertThat(half.meets(half)).isFalse();
  }

  @Test
  void saysNothingOfTheName() {
    assertThat(NameKey.of(new FullName("Щербак", "Сергій", null)).toString())
        .isEqualTo("a name's key");
  }
}
