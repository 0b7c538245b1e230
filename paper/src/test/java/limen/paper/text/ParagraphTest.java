package limen.paper.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ParagraphTest {

  @Test
  void hangsTheLinesAfterTheFirst() {
    assertThat(
            Paragraph.wide(30)
                .indent(2)
                .hang(3)
                .add("1. ")
                .add("Кожна сторона передає тисячу осіб за тисячу.")
                .print(Style.PLAIN))
        .isEqualTo(
            """
              1. Кожна сторона передає
                 тисячу осіб за тисячу.
            """);
  }

  @Test
  void keepsLineBreaksAndEmptyLines() {
    assertThat(Paragraph.wide(20).indent(1).add("a\n\nb c").print(Style.PLAIN))
        .isEqualTo(" a\n\n b c\n");
    assertThat(Paragraph.wide(20).print(Style.PLAIN)).isEqualTo("\n");
  }

  @Test
  void holdsNumbersTogether() {
    assertThat(Paragraph.wide(10).add("разом 1\u00a0000 осіб").print(Style.PLAIN))
        .isEqualTo("разом\n1\u00a0000 осіб\n");
  }

  @Test
  void cutsWordsThatAreTooLong() {
    assertThat(Paragraph.wide(5).add("ab abcdefghijk l").print(Style.PLAIN))
        .isEqualTo("ab\nabcde\nfghij\nk l\n");
  }

  @Test
  void keepsAToneAcrossLines() {
    assertThat(
            Paragraph.wide(8)
                .add("see ")
                .add(Tone.BOLD, "term three")
                .add(".")
                .print(new Style(true, true)))
        .isEqualTo("see \u001b[1mterm\u001b[0m\n\u001b[1mthree\u001b[0m.\n");
  }

  @Test
  void coloursOnlyOnATerminalThatWantsIt() {
    assertThat(Style.of(true, Map.of()).red("no")).isEqualTo("\u001b[31mno\u001b[0m");
    assertThat(Style.of(true, Map.of("NO_COLOR", "1")).red("no")).isEqualTo("no");
    assertThat(Style.of(true, Map.of("NO_COLOR", "")).green("yes")).contains("\u001b[32m");
    assertThat(Style.of(true, Map.of("TERM", "dumb")).yellow("no")).isEqualTo("no");
    assertThat(Style.of(false, Map.of()).bold("no")).isEqualTo("no");
    assertThat(Style.of(true, Map.of()).dim("")).isEmpty();
  }
}
