package limen.paper.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Letters in the wrong encoding are told from letters that are only unusual. */
class GarbledTest {
  private static final String NAMES =
      """
      №;Фамилия;Имя;Дата рождения
      1;Выдуманченко;Остап;1985
      2;Небывалый;Савва;1990
      3;Шшшербатенко;Юхим;1991
      4;ЗАРИЧЕНКО;ДАРЬЯ;1993
      """;
  private static final String UKRAINIAN =
      """
      №;Прізвище;Ім'я;Дата народження
      1;Вигаданенко;Остап;1985
      2;Небувалий;Сава;1990
      3;Заріченко;Дарина;1993
      """;

  @ParameterizedTest
  @CsvSource({"IBM866, DOS", "KOI8-R, KOI8-R", "ISO-8859-5, ISO-8859-5"})
  void tellsOldFilesByTheirBytes(String charset, String told) {
    assertThat(Garbled.seems(NAMES.replace("№", "N").getBytes(Charset.forName(charset))))
        .startsWith(told)
        .endsWith("read as windows-1251");
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1251, UTF-8",
    "windows-1252, windows-1251",
    "IBM866, windows-1251",
    "KOI8-R, windows-1251"
  })
  void tellsWhatWasSavedAfterItWasReadWrongly(String read, String written) {
    String wrong = new String(NAMES.getBytes(Charset.forName(written)), Charset.forName(read));

    assertThat(Garbled.seems(wrong.getBytes(StandardCharsets.UTF_8))).startsWith(written);
  }

  @Test
  void tellsBytesThatOtherProgrammesKeptAsControls() {
    String wrong =
        new String(UKRAINIAN.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);

    assertThat(Garbled.seems(wrong)).startsWith("UTF-8 that was read as");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        UKRAINIAN,
        NAMES,
        "Nazwisko;Imię\nWyśmielczak;Żółcisława\nŁącki;Świętożar\nGęśliński;Bożydar\nŻółć;Ździś\n",
        "Nachname;Vorname\nMüßiggänger;Jörg\nÄußerlich;Käthe\nÜberfluß;Günther\nGrößenwahn;Änne\n",
        "Επώνυμο;Όνομα\nΦανταστικός;Οδυσσέας\nΑνύπαρκτος;Περικλής\n",
        "«Вигаданенко» — «Остап»; №№ 12–15…",
        "surname,given\nAlphaman,Ann\n"
      })
  void leavesSoundLettersAlone(String text) {
    assertThat(Garbled.seems(text)).isNull();
    assertThat(Garbled.seems(text.getBytes(StandardCharsets.UTF_8))).isNull();
  }

  @Test
  void cutsNoLetterOfALongFile() {
    byte[] long8 = ("x" + UKRAINIAN.repeat(2000)).getBytes(StandardCharsets.UTF_8);
    byte[] long16 = UKRAINIAN.repeat(2000).getBytes(StandardCharsets.UTF_16LE);

    assertThat(Garbled.seems(long8)).isNull();
    assertThat(Garbled.seems(long16)).isNull();
    assertThat(
            Garbled.seems(NAMES.replace("№", "N").repeat(2000).getBytes(Charset.forName("IBM866"))))
        .isNotNull();
  }

  @Test
  void readsWindowsFilesAsEver() {
    assertThat(Garbled.seems(UKRAINIAN.getBytes(Charset.forName("windows-1251")))).isNull();
    assertThat(Garbled.seems(NAMES.getBytes(Charset.forName("windows-1251")))).isNull();
  }
}
