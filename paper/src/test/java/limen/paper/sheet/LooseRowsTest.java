package limen.paper.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What cuts a sheet above whose headings something else may stand; all persons are invented. */
class LooseRowsTest {
  private static List<List<String>> rows(String text) {
    List<List<String>> rows = new ArrayList<>();
    LooseRows.read(
        text.getBytes(StandardCharsets.UTF_8), (line, cells) -> rows.add(List.copyOf(cells)));
    return rows;
  }

  @ParameterizedTest
  @ValueSource(strings = {";", "\t", "|"})
  void cutsAsMostRowsAreCutWhateverStandsAboveThem(String separator) {
    String table =
        """
        Реєстр прибулих за березень 2026
        Київ, станом на 1 квітня
        №;Прізвище, ім'я, по батькові;Дата народж.;Звідки
        1;Вигаданенко Олександр Петрович;12.03.1985;м. Вигадів, вул. Тестова, 5
        2;Тестенко Ганна Іванівна;01.04.1990;м. Вигадів
        3;Небувалий Остап Олегович;07.08.1977;с. Уявне
        Всього: 3;;;
        """
            .replace(";", separator);

    assertThat(rows(table))
        .hasSize(7)
        .element(2)
        .isEqualTo(List.of("№", "Прізвище, ім'я, по батькові", "Дата народж.", "Звідки"));
  }

  @Test
  void cutsByCommasWhereNothingElseCutsMoreRows() {
    assertThat(rows("Names; as told\nsurname,given\nErfunden,Oskar\nNiemand,Anna\n"))
        .element(1)
        .isEqualTo(List.of("surname", "given"));
  }
}
