package limen.core.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each remark where it belongs, and none where it does not. */
class ReviewTest {

  private static List<String> codes(String terms) {
    String lines = "- " + terms.replace(" ;; ", "\n- ");
    return Review.of(Told.under(lines).agreement()).stream()
        .map(remark -> remark.reason().code())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "review.nobody | number: {of: to-UA soldier civilian, is: 3}"
            + " | number: {of: to-UA soldier azov, is: 3}",
        "review.no-stages | number: {of: to-UA, is: 3, each: stage}"
            + " | number: {of: to-UA, is: 3, each: stage} ;; schedule: {stages: {1: {on:"
            + " 2025-05-23}}}",
        "review.text | text: salute each other | number: {of: to-UA, is: 3}",
        "review.ratio | number: {of: to-UA, is: 50} ;; number: {of: to-RU, is: 100} ;; ratio:"
            + " {left: to-RU, right: to-UA, factor: 3} | number: {of: to-UA, is: 50} ;; number:"
            + " {of: to-RU, is: 150} ;; ratio: {left: to-RU, right: to-UA, factor: 3}",
        "review.deadline-of-nothing | deadline: {at: 2025-06-01}"
            + " | deadline: {at: 2025-06-01, of: to-UA}",
        "review.deadline-before | deadline: {at: 2025-05-01, of: to-UA}"
            + " | deadline: {at: 10 days after agreed, of: to-UA}",
        "review.versions | number: {of: bodies, is: 6000}, told-by: UA ;; number: {of: bodies, is:"
            + " any}, told-by: RU | number: {of: bodies, is: 6000}, told-by: UA ;; number: {of:"
            + " bodies, is: 6000}, told-by: RU",
        "review.twice | number: {of: to-UA, is: 3} ;; number: {of: to-UA, is: 4}"
            + " | number: {of: to-UA, is: 3} ;; number: {of: to-UA, is: at least 3}",
        "review.stages-over | number: {of: to-UA, is: 3} ;; schedule: {stages: {1: {counts: {to-UA:"
            + " 4}}}} | number: {of: to-UA, is: 4} ;; schedule: {stages: {1: {counts: {to-UA:"
            + " 4}}}}",
        "review.stages-short | number: {of: to-UA, is: 5} ;; schedule: {stages: {1: {counts:"
            + " {to-UA: 4}}}} | number: {of: to-UA, is: 4} ;; schedule: {stages: {1: {counts:"
            + " {to-UA: 4}}}}",
        "review.stage-order | schedule: {stages: {1: {on: 2025-05-24}, 2: {on: 2025-05-23}}}"
            + " | schedule: {stages: {1: {on: 2025-05-23}, 2: {on: 2025-05-24}}}",
        "review.stage-before | schedule: {stages: {1: {on: 2025-05-01}}}"
            + " | schedule: {stages: {1: {on: 2025-05-23}}}",
        "review.stream-unused | number: {of: [to-UA, to-RU], is: 3}"
            + " | number: {of: [to-UA, to-RU, bodies], is: 3}",
        "legal.wounded-named | ratio: {left: to-UA wounded, right: to-RU}"
            + " | ratio: {left: to-UA, right: to-RU}",
        "legal.wounded-possible | ratio: {left: to-UA, right: to-RU}"
            + " | ratio: {left: to-UA, right: to-RU} ;; eligible: {of: all, not: [wounded, sick]}",
        "legal.wounded-possible | ratio: {left: to-UA, right: to-RU} ;; eligible: {of: all, not:"
            + " [wounded-major, sick]} | text: x",
        "legal.retained-named | ratio: {left: to-UA medical, right: to-RU}"
            + " | ratio: {left: to-UA soldier, right: to-RU soldier}",
        "legal.retained-possible | ratio: {left: to-UA, right: to-RU}"
            + " | ratio: {left: to-UA soldier, right: to-RU civilian}",
        "legal.civilians-named | number: {of: to-UA civilian, is: 3} ;; number: {of: to-RU, is: 3}"
            + " | number: {of: to-UA soldier, is: 3} ;; number: {of: to-RU soldier, is: 3}",
        "legal.civilians-possible | number: {of: to-UA, is: 3} ;; number: {of: to-RU, is: 3}"
            + " | number: {of: to-UA, is: 3}",
        "legal.no-cut-off | number: {of: to-UA, is: 3}"
            + " | number: {of: to-UA, is: 3} ;; eligible: {of: all, cut-off: 2025-05-16}"
      })
  void remarksOnceWhereItBelongsAndNeverElse(String code, String terms, String others) {
    assertThat(codes(items(terms))).containsOnlyOnce(code);
    assertThat(codes(items(others))).doesNotContain(code);
  }

  /** A clause of several keys is written in one line with braces. */
  private static String items(String terms) {
    return "{" + String.join("} ;; {", terms.split(" ;; ", -1)) + "}";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "review.age-undated | young: {age: under 18} | young: {age: under 18 on 2025-06-02}",
        "review.kind-without-test | young: {name: the young} | young: {sex: female}"
      })
  void remarksOnKinds(String code, String kind, String other) {
    assertThat(ofKind(kind)).containsOnlyOnce(code);
    assertThat(ofKind(other)).doesNotContain(code);
  }

  private static List<String> ofKind(String kind) {
    return Review.of(
            World.read(
                """
                limen: agreement/1
                title: x
                parties: {A: {name: a}, B: {name: b}}
                streams: {s: {from: A, to: B}}
                kinds: {%s}
                terms: [{number: {of: s young, is: 3}}]
                """
                    .formatted(kind)))
        .stream()
        .map(remark -> remark.reason().code())
        .toList();
  }
}
