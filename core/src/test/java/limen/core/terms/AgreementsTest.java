package limen.core.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import limen.core.document.Problem;
import org.junit.jupiter.api.Test;

/** What an agreement file must declare, and how it is told. */
class AgreementsTest {

  private static List<String> problems(String yaml) {
    return Agreements.read("a.yaml", yaml.getBytes(StandardCharsets.UTF_8)).problems().stream()
        .map(Problem::toString)
        .map(problem -> problem.replace("\n    ", " "))
        .toList();
  }

  @Test
  void reportsShapesAndUndeclaredNamesTogetherInTheOrderOfTheFile() {
    assertThat(
            problems(
                """
                limen: agreement/1
                title: x
                agreed: 2025-02-30
                parties: {UA: {name: Ukraine}, RU: {name: Russia}}
                streams: {to-UA: {from: RU, to: US}}
                kinds: {civilian: {status: civilian}}
                scales: {worth: {civilan: 30}}
                terms:
                  - number: {of: to-UA civillian stage 9, is: -5}
                  - deadline: {at: 60 days after pullback, of: to-UA}
                  - told-by: UK
                    text: x
                """))
        .containsExactly(
            "a.yaml:3:9: ‘2025-02-30’ is not a date of the calendar Maybe write year-month-day, as"
                + " in 2025-05-23, and look whether the month has that day.",
            "a.yaml:5:33: ‘US’ is not declared as a party Maybe ‘UA’.",
            "a.yaml:7:27: ‘civilan’ is not declared as a kind Maybe ‘civilian’.",
            "a.yaml:9:18: ‘civillian’ is not declared as a stream or kind or series Maybe"
                + " ‘civilian’.",
            "a.yaml:9:18: ‘9’ is not declared as a stage Maybe declare it first.",
            "a.yaml:9:47: ‘-5’ is negative; a count is zero or more Maybe 1000, ‘at least 1000’,"
                + " ‘at most 5000’, 18..25, ‘everyone’ or ‘any’.",
            "a.yaml:10:20: ‘pullback’ is not declared as an event Maybe one of: agreed.",
            "a.yaml:11:14: ‘UK’ is not declared as a party Maybe ‘UA’.");
  }

  @Test
  void refusesNamesThatMeanTwoThings() {
    assertThat(
            problems(
                """
                limen: agreement/1
                title: x
                parties: {A: {name: a}, B: {name: b}}
                streams: {north: {from: A, to: B}, all: {from: A, to: B}}
                kinds: {north: {status: soldier}}
                terms: [{text: x}]
                """))
        .containsExactly(
            "a.yaml:4:41: ‘all’ cannot be a name here: it already is a word of its own Maybe"
                + " ‘all-2’, or a word that says more.",
            "a.yaml:5:16: ‘north’ cannot be a name here: it already is one of the streams Maybe"
                + " ‘north-2’, or a word that says more.");
  }

  @Test
  void refusesAnotherFormat() {
    assertThat(
            problems(
                """
                limen: agreement/2
                title: x
                parties: {A: {name: a}, B: {name: b}}
                streams: {s: {from: A, to: B}}
                terms: [{text: x}]
                """))
        .containsExactly(
            "a.yaml:1:8: ‘agreement/2’ is a format this version cannot read Maybe ‘limen:"
                + " agreement/1’.");
  }

  @Test
  void refusesTheSameCountTwice() {
    assertThat(
            problems(
                """
                limen: agreement/1
                title: x
                parties: {A: {name: a}, B: {name: b}}
                streams: {s: {from: A, to: B}}
                kinds: {c: {status: civilian}}
                terms:
                  - schedule: {stages: {1: {counts: {s c: 3, s  c: 4}}}}
                """))
        .containsExactly(
            "a.yaml:7:46: ‘s  c’ says the same as a line above it Maybe keep one of them.");
  }

  @Test
  void asksForExactlyOneTerm() {
    assertThat(
            problems(
                """
                limen: agreement/1
                title: x
                parties: {A: {name: a}, B: {name: b}}
                streams: {s: {from: A, to: B}}
                terms:
                  - nummer: {of: s, is: 3}
                  - clause: 1
                  - {text: x, number: {of: s, is: 3}}
                """))
        .containsExactly(
            "a.yaml:6:5: this says nothing: none of its keys names a term Maybe ‘number’ instead of"
                + " ‘nummer’.",
            "a.yaml:6:5: ‘nummer’ is not a part of a clause Maybe ‘number’.",
            "a.yaml:7:5: this says nothing: none of its keys names a term Maybe one of: number,"
                + " ratio, schedule, deadline, order, together, eligible, otherwise, stay, text.",
            "a.yaml:8:5: this says several things at once: text, number Maybe make a list item of"
                + " each.");
  }

  @Test
  void tellsNoNamesMissingWhereTheirSectionCouldNotBeRead() {
    assertThat(
            problems(
                """
                limen: agreement/1
                title: x
                parties: [A, B]
                streams: {s: {from: A, to: B}}
                terms: [{text: x}]
                """))
        .singleElement()
        .asString()
        .startsWith("a.yaml:3:10: a list stands where names with values should");
  }
}
