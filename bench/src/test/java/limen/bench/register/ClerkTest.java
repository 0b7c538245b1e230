package limen.bench.register;

import static org.assertj.core.api.Assertions.assertThat;

import limen.bench.folk.Tongue;
import org.junit.jupiter.api.Test;

class ClerkTest {
  @Test
  void writesAsTheCabinetOfUkraineHasIt() {
    assertThat(Clerk.KMU_2010.latin("Згорський", Tongue.UK)).isEqualTo("Zghorskyi");
    assertThat(Clerk.KMU_2010.latin("Ярославʼян Єнакієвич", Tongue.UK))
        .isEqualTo("Yaroslavian Yenakiievych");
  }

  @Test
  void writesAsPassportsHaveIt() {
    assertThat(Clerk.ICAO_9303.latin("Юрий Щербаков", Tongue.RU)).isEqualTo("Iurii Shcherbakov");
    assertThat(Clerk.ICAO_9303.latin("Ганна", Tongue.UK)).isEqualTo("Hanna");
  }

  @Test
  void writesAsGeographersHaveIt() {
    assertThat(Clerk.BGN_PCGN.latin("Елена Сергеевна", Tongue.RU)).isEqualTo("Yelena Sergeyevna");
  }

  @Test
  void writesAsNewspapersHaveIt() {
    assertThat(Clerk.GERMAN_PRESS.latin("Шевченко", Tongue.UK)).isEqualTo("Schewtschenko");
    assertThat(Clerk.POLISH_PRESS.latin("Шевченко", Tongue.UK)).isEqualTo("Szewczenko");
    assertThat(Clerk.FRENCH_PRESS.latin("Шевченко", Tongue.UK)).isEqualTo("Chevtchenko");
    assertThat(Clerk.FRENCH_PRESS.latin("Пушкин", Tongue.RU)).isEqualTo("Pouchkine");
  }

  @Test
  void writesOneSignForOneAfterIso9() {
    assertThat(Clerk.ISO_9.latin("Щербаков Юрій", Tongue.UK)).isEqualTo("Ŝerbakov Ûrìj");
  }

  @Test
  void leavesNoCyrillicLetterOfItsLanguage() {
    for (Tongue tongue : Tongue.values()) {
      String letters = "абвгдежзйклмнопрстуфхцчшщьюя" + (tongue == Tongue.UK ? "ґєиії" : "ёиъыэ");
      assertThat(Clerk.of(tongue))
          .allSatisfy(
              clerk ->
                  assertThat(clerk.latin(letters, tongue)).doesNotMatch(".*\\p{IsCyrillic}.*"));
    }
  }
}
