package limen.linkage.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import limen.linkage.spelling.Keyboard;
import limen.linkage.spelling.Romanization;
import limen.linkage.table.Column;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is found when two values of a kind are compared; invented names. */
class KindTest {
  @ParameterizedTest
  @CsvSource({
    "SURNAME, Вигаданенко, Вигаданенко, SAME",
    "SURNAME, Вигаданенко, ВИГАДАНЕНКО, SAME",
    "SURNAME, Вигаданенко, Вигaданeнко, SAME", // Latin a and e
    "SURNAME, Вигаданська, Вигаданський, FORM",
    "SURNAME, Щербаченко, Schtscherbatschenko, FORM",
    "SURNAME, Хрушань, Chruschan, FORM",
    "SURNAME, Зайвець, Sajwez, FORM", // a German's s and z
    "SURNAME, Заяць, Sajaz, FORM",
    "SURNAME, Залозний, Salosnyj, FORM",
    "SURNAME, Зеленцов, Selenzow, FORM",
    "SURNAME, Вигаданець, Wyhadanez, FORM",
    "SURNAME, Вигаданенко, Вигаднаенко, SLIP",
    "SURNAME, Вигаданенко, Вигаднаекно, SLIP",
    "SURNAME, Вигаданів, Вигадані, SLIP", // the last letter is lost, and the vowel falls away
    "SURNAME, Коваль, Ковальчук, ALIKE", // another family
    "SURNAME, Бондар, Бондаренко, ALIKE",
    "SURNAME, Мельник, Мельниченко, ALIKE",
    "SURNAME, Коваль, Kovalchuk, ALIKE",
    "SURNAME, Kovalenko, Kowal, ALIKE",
    "SURNAME, Вигадар, Вигадаренко, ALIKE",
    "SURNAME, Schewtschenko, Shevchenko, FORM",
    "SURNAME, Alexeyev, Alekseev, FORM",
    "SURNAME, Вигаданенко, Dbuflfytyrj, FORM", // the keyboard stood in the other script
    "SURNAME, Вигаданенко, Тестовський, OTHER",
    "SURNAME, Вимислова (дівоче Хибна), Вимислова, SAME",
    "SURNAME, Вимислова (дівоче Хибна), Wymyslowa, FORM",
    "SURNAME, Вимислова (дівоче Хибна), Хибна, PART", // a former name fits as far as it goes
    "SURNAME, Хибна, Вимислова (Hybna), PART",
    "SURNAME, Вимислова (дівоче, Вимислова, SAME",
    "SURNAME, (Вимислова), Вимислова, SAME",
    "SURNAME, Вимислова (дівоче), Дівоче, OTHER",
    "SURNAME, Тестенко-Хибна, Хибна, PART", // one of a double surname
    "SURNAME, Тестенко-Хибна, Testenko, PART",
    "SURNAME, Тестенко - Хибна, Хибна-Тестенко, PART",
    "SURNAME, Тестенко–Хибна, Тестенко-Хибна, FORM",
    "SURNAME, Тестенко-Хибна, Хибна-Вимислова, OTHER",
    "SURNAME, Тестенко-Хибна (Вимислова), Вимислова, PART",
    "SURNAME, Тестенко-Х, Хибна, OTHER",
    "GIVEN, Hans-Peter, Peter, PART",
    "GIVEN, Hans-Peter, Петро, PART",
    "PATRONYMIC, Петрович-Іванович, Іванович, OTHER",
    "GIVEN, Ганна (Аня), Ганна, SAME",
    "GIVEN, Володимир, Владимир, FORM",
    "GIVEN, Володимир, Wolodymyr, FORM",
    "GIVEN, Олександр, О., PART",
    "GIVEN, Олександр, І., OTHER",
    "GIVEN, Євген, J., PART",
    "GIVEN, Роман, J., OTHER",
    "GIVEN, Олексій, А., PART", // Алексей
    "GIVEN, Алексей, О., PART",
    "GIVEN, Йосип, Й., PART",
    "GIVEN, Захар, S., PART", // as Germans hear it
    "GIVEN, Ольга, Олег, OTHER",
    "GIVEN, Івана, Іван, FORM", // in the genitive
    "GIVEN, Володимира, Володимир, FORM",
    "GIVEN, Романа, Роман, FORM",
    "GIVEN, Віталія, Віталій, FORM",
    "GIVEN, Олег, О., PART",
    "GIVEN, Ольгерд, А., OTHER",
    "GIVEN, Олег, Я., OTHER",
    "GIVEN, Яків, А., OTHER",
    "GIVEN, Яків, Y., PART",
    "GIVEN, Yakiv, Я., PART",
    "GIVEN, Olgerd, А., OTHER",
    "GIVEN, Andrii, О., OTHER",
    "GIVEN, Іван, О., OTHER",
    "PATRONYMIC, Якович, А., OTHER",
    "GIVEN, Stepaniia, Степан, OTHER",
    "GIVEN, Гориславна, Гориславн, OTHER", // unknown names, as their endings are
    "GIVEN, Оксана, Оксан, FORM",
    "GIVEN, Марія, Марі, FORM",
    "PATRONYMIC, Петрівна, Петрович, OTHER",
    "PATRONYMIC, Петрівна, Petrovych, OTHER",
    "PATRONYMIC, Petriwna, Петрович, OTHER",
    "PATRONYMIC, Іллівна, Ілліч, OTHER",
    "PATRONYMIC, Ильинична, Іллівна, FORM",
    "PATRONYMIC, Юхимович, Ю., PART",
    "PATRONYMIC, Юхимович, Е., PART", // Ефимович
    "GIVEN, Михайло, Микола, OTHER",
    "GIVEN, Сергій, Сегрій, SLIP",
    "GIVEN, Анна, Іан, OTHER", // Іван with a letter left out
    "PATRONYMIC, Миколайович, Николаевич, FORM",
    "PATRONYMIC, Володимирович, Володимировч, SLIP", // what is no ending is heard as well
    "GIVEN, Христофор, Христофор Лев, SLIP",
    "PATRONYMIC, Миколайович, М., PART",
    "PATRONYMIC, Іванович, Петрович, OTHER",
    "DATE, 1980-05-07, 07.05.1980, SAME",
    "DATE, 1980-05-07, 1980-07-05, SWAPPED",
    "DATE, 1980-05-07, 1981-05-07, SLIP",
    "DATE, 1980-05-17, 1980-05-71, UNSAID",
    "DATE, 1980-05-07, 1980, PART",
    "DATE, 1980-05-07, 1980-05, PART",
    "DATE, 1994-12-30, ’94, PART",
    "DATE, 1994-12-30, 94 р.н., PART",
    "DATE, 1994-12-30, 94 г.р., PART",
    "DATE, 2004-12-30, ’04, PART",
    "DATE, 1994-12-30, 19??, UNSAID",
    "DATE, 1980-05-07, 1980-11-29, ALIKE",
    "DATE, 1980-05-07, 1962-11-29, OTHER",
    "DATE, 1995-01-30, 30. Januar 1995, SAME",
    "DATE, 1981-06-06, 6. Juni 1981, SAME",
    "DATE, 1985-03-22, 22. März 1985, SAME",
    "DATE, 2001-08-08, 8 sierpnia 2001, SAME",
    "DATE, 1970-10-10, 10 października 1970 r., SAME",
    "DATE, 1993-02-28, 28 лютого 1993 р., SAME",
    "DATE, 1979-05-15, 15 мая 1979 г., SAME",
    "DATE, 1983-12-01, December 1 1983, SAME",
    "DATE, 1990-07-01, 1er juillet 1990, SAME",
    "DATE, 1990-07-14, липень 1990, PART",
    "DATE, 1990-08-14, липень 1990, ALIKE",
    "DATE, 1994-05-01, ca. 1993, PART",
    "DATE, 1998-05-01, ca. 1993, OTHER",
    "DATE, 1998-05-01, 3 Nonsense 1998, UNSAID",
    "SEX, ч, male, SAME",
    "SEX, жінка, M, OTHER",
    "CODE, А1234, A1234, SAME",
    "CODE, А1234, А1235, SLIP",
    "CODE, А1234, А9876, OTHER",
    "TEXT, Полтавська, Poltavska, FORM",
    "TEXT, new north road, North New Road, FORM",
    "TEXT, Полтавська, Сумська, OTHER",
    "TEXT, Полтавська, '', UNSAID"
  })
  void saysHowTwoValuesCompare(Kind kind, String one, String other, Level level) {
    Column column = Column.of("column", List.of(one, other));
    Comparer comparer = kind.ready(column, new Keys()).comparer();

    assertThat(Level.of(comparer.level(column.id(0), column.id(1)))).isEqualTo(level);
    assertThat(Level.of(comparer.level(column.id(1), column.id(0)))).isEqualTo(level);
  }

  /** One cell's words in both lists: they are the same value, and may still say nothing. */
  @ParameterizedTest
  @CsvSource({
    "DATE, 1980-05-07, SAME",
    "DATE, 1980, PART",
    "DATE, не пам'ятає, UNSAID",
    "GIVEN, О., PART",
    "GIVEN, Остап, SAME",
    "SEX, ?, UNSAID",
    "TEXT, -, UNSAID"
  })
  void aValueThatSaysLittleSaysNoMoreTwice(Kind kind, String value, Level level) {
    Column column = Column.of("column", List.of(value, value));

    assertThat(Level.of(kind.ready(column, new Keys()).comparer().level(1, 1))).isEqualTo(level);
  }

  @Test
  void whatIsApartAtAGlanceIsApartWhenLookedAt() {
    SplittableRandom random = new SplittableRandom(9);
    List<NameWord> words = new ArrayList<>();
    for (int i = 0; i < 1500; i++) {
      StringBuilder name = new StringBuilder();
      for (int syllable = random.nextInt(1, 4); syllable > 0; syllable--) {
        name.append("бвгджзклмнпрстх".charAt(random.nextInt(15)));
        name.append("аеиоуі".charAt(random.nextInt(6)));
      }
      words.add(NameWord.of(name + (random.nextBoolean() ? "ко" : "к"), Kind.SURNAME));
    }
    int apart = 0;
    for (NameWord one : words) {
      for (NameWord other : words) {
        if (Brief.areApart(one.brief(), other.brief())) {
          apart++;
          assertThat(one.key().equals(other.key()) || one.against(other) != Level.OTHER).isFalse();
        }
      }
    }
    assertThat(apart).isGreaterThan(words.size() * words.size() / 3);
  }

  @Test
  void aColumnComparesItsValuesAsTheirWordsAreCompared() {
    SplittableRandom random = new SplittableRandom(5);
    List<String> names =
        new ArrayList<>(
            List.of("О.", "Ю", "Цщкв", "word", "о'Коннор", "оконнор", "Sajaz", "Заяць"));
    for (int i = 0; i < 60; i++) {
      StringBuilder name = new StringBuilder();
      for (int syllable = random.nextInt(1, 4); syllable > 0; syllable--) {
        name.append("бгдзклмнрст".charAt(random.nextInt(11)));
        name.append("аеиоу".charAt(random.nextInt(5)));
      }
      String word = name + "ський";
      names.add(word);
      names.add(Keyboard.other(word));
      names.add(Romanization.KMU_2010.write(word));
      names.add(word.substring(0, 2) + word.substring(3));
      names.add(name + "ская");
    }
    for (Kind kind : List.of(Kind.SURNAME, Kind.GIVEN)) {
      Column column = Column.of("column", names);
      Comparer comparer = kind.ready(column, new Keys()).comparer();
      for (int a = 1; a < column.distinct(); a++) {
        NameWord one = NameWord.of(column.value(a), kind);
        for (int b = 1; b < column.distinct(); b++) {
          Level level = one.against(NameWord.of(column.value(b), kind));
          assertThat(Level.of(comparer.level(a, b))).isEqualTo(level);
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void numbersWhatValuesHaveInCommonWithoutGaps(Kind kind) {
    List<String> cells =
        IntStream.range(0, 500)
            .mapToObj(i -> "" + (char) ('ა' + i % 33) + (char) ('ა' + i / 33) + "შვილი " + i)
            .toList();
    Column column = Column.of("column", cells);

    Values values = kind.ready(column, new Keys());

    for (int value = 1; value < values.size(); value++) {
      assertThat(values.form(value)).isLessThanOrEqualTo(3 * values.size());
      assertThat(values.part(value)).isLessThanOrEqualTo(3 * values.size());
      assertThat(values.eitherWay(value)).isLessThanOrEqualTo(3 * values.size());
    }
  }
}
