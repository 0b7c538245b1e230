package limen.paper.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TableTest {

  @Test
  void alignsWordsLeftAndNumbersRight() {
    String table =
        Table.wide(60)
            .left("Етап")
            .right("Домовлено")
            .right("Передано")
            .row("23 травня", "390", "390")
            .row("24 травня", "307", "щонайменше 300")
            .rule()
            .row("Разом", "697", "")
            .print(Style.PLAIN);

    assertThat(table)
        .isEqualTo(
            """
            Етап       Домовлено        Передано
            ─────────  ─────────  ──────────────
            23 травня        390             390
            24 травня        307  щонайменше 300
            ─────────  ─────────  ──────────────
            Разом            697
            """);
  }

  @Test
  void wrapsWordsWhereTheWholeIsTooWide() {
    String table =
        Table.wide(34)
            .indent(2)
            .left("Term")
            .right("Number")
            .left("Remark")
            .row("seriously ill", "41", "all for all, whatever the number of the other side")
            .print(Style.ASCII);

    assertThat(table)
        .isEqualTo(
            """
              Term       Number  Remark
              ---------  ------  -------------
              seriously      41  all for all,
              ill                whatever the
                                 number of the
                                 other side
            """);
  }

  @Test
  void cutsWordsThatNoWidthHolds() {
    String table =
        Table.wide(20)
            .left("Unit")
            .right("n")
            .row("військовополонених", "1\u00a0000")
            .row("東京東京東京東京東京", "2")
            .print(Style.PLAIN);

    assertThat(table.lines()).hasSize(6).allMatch(line -> Width.of(line) <= 20);
  }

  @Test
  void keepsDrawingsWhole() {
    String table =
        Table.wide(24)
            .left("")
            .whole("")
            .row("to the first party", "████│····")
            .row("to the second", "██··│····")
            .print(Style.PLAIN);

    assertThat(table)
        .isEqualTo(
            """
            to the first   ████│····
            party
            to the second  ██··│····
            """);
  }

  @Test
  void colours() {
    Style terminal = new Style(true, true);
    String table =
        Table.wide(40)
            .left("A")
            .left("B")
            .row("x", new Cell("kept", Tone.GREEN))
            .row(new Cell("yes yes", Tone.RED), "z")
            .print(terminal);

    assertThat(table)
        .contains("x        \u001b[32mkept\u001b[0m\n")
        .contains("\u001b[31myes yes\u001b[0m  z\n");
  }

  @Test
  void refusesMoreCellsThanColumns() {
    assertThatThrownBy(() -> Table.wide(9).left("A").row("1", "2"))
        .hasMessage("2 cells in a table of 1 columns");
    assertThatThrownBy(() -> Table.wide(9).left("A").row(1)).hasMessageContaining("Integer");
  }
}
