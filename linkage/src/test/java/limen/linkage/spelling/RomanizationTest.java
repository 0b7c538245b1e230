package limen.linkage.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names as systems of romanization write them; persons' names are invented. */
class RomanizationTest {
  private record Vector(Romanization system, String source, String expected) {}

  private static List<Vector> vectors() throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    RomanizationTest.class.getResourceAsStream("romanization.tsv")),
                StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .map(f -> new Vector(Romanization.valueOf(f[0]), f[1], f[2]))
          .toList();
    }
  }

  /** Without apostrophes, ties and case; a caron over an i is a breve. */
  private static String bare(String latin) {
    return Normalizer.normalize(latin, Normalizer.Form.NFD)
        .replaceAll("['’ʼ”ʹʺ`´\"\u0361]", "")
        .replace("i\u030C", "i\u0306")
        .replace("I\u030C", "I\u0306")
        .toLowerCase(Locale.ROOT);
  }

  @Test
  void writesEveryReviewedExample() throws IOException {
    List<Vector> vectors = vectors();

    assertThat(vectors).hasSizeGreaterThan(180);
    assertThat(vectors)
        .allSatisfy(
            vector ->
                assertThat(bare(vector.system().write(vector.source())))
                    .as(vector.system() + " of " + vector.source())
                    .isEqualTo(bare(vector.expected())));
  }

  @ParameterizedTest
  @CsvSource({
    "KMU_2010, Згурович Єгор Юрійович, Zghurovych Yehor Yuriiovych",
    "KMU_2010, Їжаченко-Щукін Зоряна, Yizhachenko-Shchukin Zoriana",
    "ICAO_UKRAINIAN, Їжаченко Ґалина Юріївна, Izhachenko Galyna Iuriivna",
    "ICAO_RUSSIAN, Подъячева Юлия, Podieiacheva Iuliia",
    "BGN_RUSSIAN, Еремеев Пётр Васильевич, Yeremeyev Pëtr Vasil’yevich",
    "BGN_UKRAINIAN, Гнатюк Любов, Hnatyuk Lyubov",
    "ISO_9, Щукин Юрий Эдуардович, Ŝukin Ûrij Èduardovič",
    "DSTU_A, Хмельницький, Xmeljnycjkyj",
    "DSTU_A, Глицюк Ґедзь, Ğlycjuk Gedzj",
    "DSTU_B, Хмельницький, Khmeljnycjkyj",
    "GOST_2000_B, Цыбин Щёкин Объездов, Cy`bin Shhyokin Ob``ezdov",
    "GOST_52535, Цыбин Юлия, Tcybin Iuliia",
    "UN_RUSSIAN, Щукин Юрий, Ščukin Jurij",
    "GERMAN, Жуківський Щербатченко, Schukiwskyj Schtscherbattschenko",
    "POLISH, Левченко Людмила Шевчук, Lewczenko Ludmyła Szewczuk",
    "FRENCH, Пушкин Чумаченко Жуков, Pouchkine Tchoumatchenko Joukov",
    "ENGLISH, Залеський Юрій Гнатюк, Zalesky Yuriy Hnatiuk"
  })
  void writesAsTheSystemsTableHasIt(Romanization system, String name, String expected) {
    assertThat(system.write(name)).isEqualTo(expected);
  }

  @Test
  void leavesNoCyrillicLetterAndKeepsWhatIsNone() {
    String letters = "абвгґдеєёжзиіїйклмнопрстуфхцчшщъыьэюяў";

    assertThat(Arrays.asList(Romanization.values()))
        .allSatisfy(
            system -> {
              assertThat(system.write(letters).chars().mapToObj(c -> (char) c))
                  .noneMatch(Letters::isCyrillic);
              assertThat(system.write("Test 7, 李")).isEqualTo("Test 7, 李");
              assertThat(system.write("ТЕСТ Тест")).startsWith("TEST T");
            });
  }
}
