package limen.paper.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Objects;
import limen.core.document.Problem;
import limen.core.document.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Tables of German and Polish spreadsheets are not taken for Cyrillic ones; all people are
 * invented.
 */
class AlphabetTest {
  private static final String UKRAINIAN =
      "№;Прізвище;Ім'я;Стать\n1;Вигаданенко;Остап;ч\n2;Їжаченко-Ґаль;Ївга;ж\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nr.;Nachname;Vorname;geb.\n1;Erfunden;Bärbel;3.4.1991\n2;Weißnicht;Jürgen;1.2.80\n",
        "Nr.;Nachname;Vorname\n1;Ausgedacht-Weiß;Uwe\n",
        "NACHNAME;VORNAME\nGRÖSSENWAHN;ÄNNE\nÜBERALL;JÖRG\n",
        "Nom;Prénom\nImaginaire;Hélène\nInventé;François\nRêvé;Loïc\nSacrecœur;Thérèse\n"
      })
  void readsWesternLetters(String table) {
    assertThat(read(table, "windows-1252")).isEqualTo(table);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nr;Nazwisko;Imię\n1;Żurawlowa;Anna\n2;Zajać;Wołodymyr\n",
        "Nr;Nazwisko;Imię;Data urodzenia\n1;Łąkowicz;Świętożar;1991\n2;Gęśliński;Bożydar;1990\n",
        "NAZWISKO;IMIĘ\nWYMYŚLIŃSKI;MICHAŁ\n",
        "Name;Vorname\nMüßiggänger;Jörg\nWymyślonkowski;Paweł\nZmyślony;Zdzisław\n"
      })
  void readsPolishLetters(String table) {
    assertThat(read(table, "windows-1250")).isEqualTo(table);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        UKRAINIAN,
        "Фамилия;Имя;Серия\nВыдуманченко;Остап;АБ123\nНeбывaлый;Сaввa;Boya-7\n",
        "№;Surname;Given name\n1;Alphaman;Ann\n",
        "Surname;Name in Ukrainian\nVyhadanenko;Вигаданенко\nWeissnicht;Вайсніхт\n",
        "Прізвище;Ім'я\nВигaдaнeнкo;Oстaп\nТотожний;Іван\n"
      })
  void readsCyrillicLettersAsEver(String table) {
    assertThat(read(table, "windows-1251")).isEqualTo(table);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Surname;Given|Wojcik;Micha\u0142 Zmyslony|windows-1250|windows-1250",
        "Nachname;Vorname|Bäckerfrau;Jürgen|IBM850|DOS (code page 850)",
        "Nazwisko;Imię|Żurawlowa;Władysława|IBM852|DOS (code page 852)",
        "Nazwisko;Imie|Zmyślony;Gąsiorek|ISO-8859-2|ISO-8859-2",
        "Surname;Initial|Alphaman;О.|windows-1251|windows-1251",
        "Вигаданенко;Остап|Weißnicht;Jürgen|mixed|windows-1251"
      })
  void refusesWhatIsNotCertainAndNamesTheLikely(
      String first, String second, String charset, String told) {
    byte[] bytes =
        charset.equals("mixed")
            ? both(first, second)
            : (first + "\n" + second + "\n").getBytes(Charset.forName(charset));

    assertThat(Sheets.read("people.csv", bytes).problems())
        .extracting(Problem::what)
        .singleElement()
        .asString()
        .startsWith("its letters are garbled: they seem to be " + told + " that was read as");
    assertThat(LooseRows.read(bytes, (line, cells) -> true)).isInstanceOf(Result.Refused.class);
  }

  @Test
  void looksAtTheWholeFileAndNotAtItsBeginningOnly() {
    String table = "Nachname;Vorname\n" + "Alphaman;Uwe\n".repeat(20_000) + "Weißnicht;Jürgen\n";

    assertThat(read(table, "windows-1252")).isEqualTo(table);
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1252, Erfunden;Bäcker Björn Größe;",
    "windows-1250, Żurawlow;Świętożar Ćwik;"
  })
  void tellsLatinNamesThatWereReadAsCyrillicAndSaved(String charset, String names) {
    String wrong =
        new String(names.repeat(3).getBytes(Charset.forName(charset)), Alphabet.CYRILLIC);

    assertThat(Garbled.seems(wrong)).isEqualTo(charset + " that was read as windows-1251");
    assertThat(Garbled.seems(names.repeat(3))).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Сhеrnenkо;Аnn\nСарerson;Воb\n", "Зразкова;Оlga\nВигаданенко;Iван\n"})
  void leavesLettersOfTheSameShapeToWhoComparesNames(String names) {
    assertThat(Garbled.seems(names)).isNull();
  }

  private static String read(String table, String charset) {
    Letters letters = Objects.requireNonNull(Letters.of(table.getBytes(Charset.forName(charset))));
    assertThat(letters.doubt()).isNull();
    return letters.text();
  }

  private static byte[] both(String cyrillic, String latin) {
    byte[] one = (cyrillic + "\n").getBytes(Alphabet.CYRILLIC);
    byte[] two = latin.getBytes(Alphabet.WESTERN);
    byte[] both = Arrays.copyOf(one, one.length + two.length);
    System.arraycopy(two, 0, both, one.length, two.length);
    return both;
  }
}
