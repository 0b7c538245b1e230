package limen.paper.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Writing tables that no spreadsheet runs. */
class CsvTest {

  @Test
  void writesAsTheRfcSays() {
    assertThat(Csv.bytes(List.of("a", "b"), List.of(List.of("x, y", "say \"no\""))))
        .isEqualTo("a,b\r\n\"x, y\",\"say \"\"no\"\"\"\r\n".getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+A1",
        "-A1",
        "@sum",
        "\tx",
        "\rx",
        "＝1",
        "＋a",
        "－a",
        "＠a",
        " =1",
        "\n=1",
        "'=1",
        "-1+1",
        "--5",
        "-",
        "\u00A0=1",
        "-5 "
      })
  void guardsWhatASpreadsheetWouldRun(String cell) {
    assertThat(Formula.guard(cell)).isEqualTo("'" + cell);
    assertThat(Formula.unguard("'" + cell)).isEqualTo(cell);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"-5", "+3", "-5.25", "+380501234567", "-0,5", "a=1", "", "'quoted", "5-3"})
  void leavesNumbersAndTextAlone(String cell) {
    assertThat(Formula.guard(cell)).isEqualTo(cell);
    assertThat(Formula.unguard(cell)).isEqualTo(cell);
  }

  @Test
  void keepsAnApostropheThatNobodyGuardedWith() {
    assertThat(Formula.unguard("'-5")).isEqualTo("'-5");
  }

  @Test
  void undoesItsGuardWhateverTheText() {
    Random random = new Random(7);
    String letters = "''=+-@ 05a\t\r\n＝.";
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = random.nextInt(7); j > 0; j--) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      String cell = text.toString();
      assertThat(Formula.unguard(Formula.guard(cell))).isEqualTo(cell);
    }
  }
}
