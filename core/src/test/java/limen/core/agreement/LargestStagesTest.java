package limen.core.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import limen.core.agreement.LargestStages.Largest;
import limen.core.agreement.LargestStages.Pair;
import limen.core.terms.Agreement;
import limen.core.terms.Agreements;
import limen.core.terms.Range;
import org.junit.jupiter.api.Test;

/** Both sides know only how many the other holds, and want to know how many can go. */
class LargestStagesTest {
  private static final String TERMS =
      """
      limen: agreement/1
      title: invented
      parties: {A: {name: A}, B: {name: B}}
      streams: {to-A: {from: B, to: A}, to-B: {from: A, to: B}}
      kinds:
        soldier: {status: soldier}
        civilian: {status: civilian}
      terms:
        - clause: most
          number: {of: to-A, is: at most 1000}
        - clause: parity
          ratio: {left: to-A, right: to-B, factor: FACTOR, each: stage}
        - clause: steps
          schedule: {stages: {1: {}, 2: {}, 3: {}}}
      """;

  private static Agreement terms(String factor) {
    byte[] bytes = TERMS.replace("FACTOR", factor).getBytes(StandardCharsets.UTF_8);
    return Objects.requireNonNull(Agreements.read("terms.yaml", bytes).value());
  }

  private static Count holds(String party, int many, String... kinds) {
    return new Count(null, List.of(kinds), Range.of(many), party);
  }

  private static Largest only(String factor, Count... counts) {
    return LargestStages.of(terms(factor), List.of(counts)).getFirst();
  }

  @Test
  void findsThatTheSmallerHolderBinds() {
    Largest largest = only("1", holds("A", 700), holds("B", 6000));

    assertThat(largest.leftGoes()).isEqualTo(Range.of(700));
    assertThat(largest.stages())
        .containsExactly(new Pair("1", 234, 234), new Pair("2", 233, 233), new Pair("3", 233, 233));
    assertThat(largest.binds())
        .singleElement()
        .returns(Optional.empty(), LargestStages.Bind::clause);
  }

  @Test
  void findsThatTheClauseBinds() {
    Largest largest = only("1", holds("A", 9000), holds("B", 6000));

    assertThat(largest.rightGoes()).isEqualTo(Range.of(1000));
    assertThat(largest.binds())
        .extracting(LargestStages.Bind::clause)
        .containsExactly(Optional.of("most"));
  }

  @Test
  void keepsARatioOfThreeForOneInEveryStage() {
    Largest largest = only("3", holds("A", 100), holds("B", 250));

    assertThat(largest.leftGoes()).isEqualTo(Range.of(249));
    assertThat(largest.rightGoes()).isEqualTo(Range.of(83));
    assertThat(largest.stages()).allMatch(pair -> pair.left() == 3 * pair.right());
  }

  @Test
  void addsUpPartsThatNobodyIsInTwiceAndLeavesTheRestUnknown() {
    assertThat(
            only("1", holds("A", 5, "soldier"), holds("A", 2, "civilian"), holds("B", 900))
                .leftGoes())
        .isEqualTo(Range.of(7));
    assertThat(only("1").leftGoes()).isEqualTo(Range.of(1000));
  }
}
