package limen.paper.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintableTest {

  @Test
  void leavesNamesAlone() {
    for (String name :
        new String[] {"Іваненко", "O’Brien", "عَلِيّ", "👍", "a\u00a0b", "l1\nl2", ""}) {
      assertThat(Printable.of(name)).isSameAs(name);
    }
  }

  @Test
  void showsWhatWouldActOnTheTerminal() {
    assertThat(Printable.of("a\u001b[2Jb")).isEqualTo("a�[2Jb");
    assertThat(Printable.of("a\u009bb\u0007\u007f")).isEqualTo("a�b��");
    assertThat(Printable.of("\u202eevil")).isEqualTo("�evil");
    assertThat(Printable.of("a\ud83d")).isEqualTo("a�");
    assertThat(Printable.of("a\tb\r\n")).isEqualTo("a b \n");
  }

  @Test
  void keepsANameFromAddingALine() {
    assertThat(Printable.line("A\nAll terms are kept")).isEqualTo("A All terms are kept");
  }
}
