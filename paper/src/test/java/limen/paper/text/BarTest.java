package limen.paper.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import limen.core.terms.Range;
import org.junit.jupiter.api.Test;

class BarTest {
  private final Bar bar = Bar.to(1000, 20).marks(390, 697, 1000);

  @Test
  void fillsToTheNumber() {
    assertThat(drawn(Range.ZERO)).isEqualTo("········│······│······");
    assertThat(drawn(Range.of(390))).isEqualTo("████████│······│······");
    assertThat(drawn(Range.of(697))).isEqualTo("████████│██████│······");
    assertThat(drawn(Range.of(1000))).isEqualTo("████████│██████│██████");
  }

  @Test
  void keepsAStageOpenUntilItIsReached() {
    assertThat(drawn(Range.of(389))).isEqualTo("███████▉│······│······");
    assertThat(drawn(Range.of(391))).isEqualTo("████████│▏·····│······");
    assertThat(drawn(Range.of(696))).isEqualTo("████████│█████▉│······");
    assertThat(drawn(new Range(389, 390))).isEqualTo("███████▒│······│······");
  }

  @Test
  void shadesWhatIsOnlyPerhapsThere() {
    assertThat(drawn(new Range(270, 390))).isEqualTo("█████▒▒▒│······│······");
    assertThat(drawn(Range.atLeast(697))).isEqualTo("████████│██████│▒▒▒▒▒▒");
    assertThat(drawn(Range.UNKNOWN)).isEqualTo("▒▒▒▒▒▒▒▒│▒▒▒▒▒▒│▒▒▒▒▒▒");
    assertThat(drawn(new Range(301, 302))).isEqualTo("██████▒·│······│······");
  }

  @Test
  void neverDrawsOneAsNothingNorNearlyAllAsAll() {
    assertThat(drawn(Range.of(1))).startsWith("▏·");
    assertThat(drawn(Range.of(999))).endsWith("█▉");
    assertThat(drawn(Range.of(1003))).endsWith("█▶");
  }

  @Test
  void drawsInAscii() {
    assertThat(bar.draw(Range.of(697), Style.ASCII)).isEqualTo("########|######|......");
    assertThat(bar.draw(new Range(1, 390), Style.ASCII)).isEqualTo("????????|......|......");
    assertThat(bar.draw(Range.of(2000), Style.ASCII)).endsWith("#>");
    assertThat(bar.draw(Range.of(1), Style.ASCII)).startsWith("#.");
  }

  @Test
  void refusesABarToNothing() {
    assertThatThrownBy(() -> Bar.to(0, 20)).hasMessage("a bar to 0 of 20 cells");
  }

  private String drawn(Range number) {
    return bar.draw(number, Style.PLAIN);
  }
}
