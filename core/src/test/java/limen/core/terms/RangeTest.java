package limen.core.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RangeTest {
  private static final long HUGE = Long.MAX_VALUE / 2 + 5;

  /** Ranges with a number inside each of them. */
  private record Within(Range range, long number) {}

  private static List<Within> samples() {
    Random random = new Random(1);
    List<Within> samples = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      long number = random.nextInt(2000) - 500L;
      long below = random.nextInt(5) == 0 ? Range.NONE_BELOW : number - random.nextInt(100);
      long above = random.nextInt(5) == 0 ? Range.NONE_ABOVE : number + random.nextInt(100);
      samples.add(new Within(new Range(below, above), number));
    }
    return samples;
  }

  private static boolean holds(Range range, long number) {
    return range.least() <= number && number <= range.most();
  }

  @Test
  void holdsTheResultOfWhatIsInside() {
    for (Within a : samples()) {
      assertThat(holds(a.range.negated(), -a.number)).isTrue();
      assertThat(holds(a.range.times(7), 7 * a.number)).isTrue();
      assertThat(holds(a.range.times(0), 0)).isTrue();
      assertThat(holds(a.range.floored(), Math.max(0, a.number))).isTrue();
      for (Within b : samples()) {
        assertThat(holds(a.range.plus(b.range), a.number + b.number)).isTrue();
        assertThat(holds(a.range.minus(b.range), a.number - b.number)).isTrue();
        assertThat(holds(a.range.hull(b.range), a.number)).isTrue();
        assertThat(a.number == b.number && !a.range.meets(b.range)).isFalse();
      }
    }
  }

  @Test
  void addsInAnyOrder() {
    for (Within a : samples()) {
      for (Within b : samples()) {
        assertThat(a.range.plus(b.range)).isEqualTo(b.range.plus(a.range));
        assertThat(a.range.hull(b.range)).isEqualTo(b.range.hull(a.range));
        assertThat(a.range.narrowedBy(b.range)).isEqualTo(b.range.narrowedBy(a.range));
        assertThat(a.range.meets(b.range)).isEqualTo(b.range.meets(a.range));
      }
      assertThat(a.range.plus(Range.ZERO)).isEqualTo(a.range);
      assertThat(a.range.hull(a.range)).isEqualTo(a.range);
      assertThat(a.range.negated().negated()).isEqualTo(a.range);
      assertThat(a.range.times(1)).isEqualTo(a.range);
    }
  }

  @Test
  void keepsMissingBoundsMissing() {
    assertThat(Range.UNKNOWN.plus(Range.of(5))).isEqualTo(Range.atLeast(5));
    assertThat(Range.of(5).minus(Range.UNKNOWN)).isEqualTo(new Range(Range.NONE_BELOW, 5));
    assertThat(Range.UNKNOWN.minus(Range.UNKNOWN)).isEqualTo(Range.ANY);
    assertThat(Range.UNKNOWN.times(3)).isEqualTo(Range.UNKNOWN);
    assertThat(Range.UNKNOWN.times(0)).isEqualTo(Range.ZERO);
    assertThat(Range.ANY.floored()).isEqualTo(Range.UNKNOWN);
  }

  @Test
  void widensBeyondWhatCanBeCounted() {
    Range huge = Range.of(HUGE);

    assertThat(huge.plus(huge)).isEqualTo(new Range(Range.NONE_ABOVE - 1, Range.NONE_ABOVE));
    assertThat(huge.times(1000)).isEqualTo(new Range(Range.NONE_ABOVE - 1, Range.NONE_ABOVE));
    assertThat(huge.negated().plus(huge.negated()))
        .isEqualTo(new Range(Range.NONE_BELOW, Range.NONE_BELOW + 1));
    assertThat(huge.plus(huge).isExact()).isFalse();
    assertThat(huge.minus(huge)).isEqualTo(Range.ZERO);
  }

  @Test
  void neverTakesSilenceForZero() {
    assertThat(Range.UNKNOWN.isUnknown()).isTrue();
    assertThat(Range.UNKNOWN.isExact()).isFalse();
    assertThat(Range.ZERO.isUnknown()).isFalse();
    assertThat(Range.ZERO.isExact()).isTrue();
    assertThat(Range.UNKNOWN).isNotEqualTo(Range.ZERO);
  }

  @Test
  void keepsEverythingBetweenContradictions() {
    assertThat(Range.of(195).narrowedBy(Range.of(207))).isEqualTo(new Range(195, 207));
    assertThat(Range.of(207).narrowedBy(Range.of(195))).isEqualTo(new Range(195, 207));
  }

  @Test
  void refusesBoundsInTheWrongOrder() {
    assertThatThrownBy(() -> new Range(2, 1)).isInstanceOf(IllegalArgumentException.class);
  }
}
