package limen.core.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import limen.core.document.Result;
import limen.core.document.Scalar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every value that is written as one phrase: what is read, how it is printed, what is refused. */
class WrittenValuesTest {

  private static Scalar<?> named(String type) {
    return switch (type) {
      case "count" -> Range.COUNT;
      case "amount" -> Amount.WRITTEN;
      case "span" -> Span.WRITTEN;
      case "moment" -> Moment.WRITTEN;
      case "window" -> Window.WRITTEN;
      case "whom" -> Selector.WRITTEN;
      case "ages" -> Ages.WRITTEN;
      case "captured" -> Captured.WRITTEN;
      case "factor" -> Factor.WRITTEN;
      default -> throw new IllegalArgumentException(type);
    };
  }

  private static <T> String printed(Scalar<T> scalar, String text) {
    return switch (scalar.parse().apply(text)) {
      case Result.Good<T>(T value) -> scalar.print().apply(value);
      case Result.Refused<T>(var refusal) -> "refused: " + refusal.what();
    };
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "count | 390 | 390",
        "count | 0 | 0",
        "count | 007 | 7",
        "count | 18..25 | 18..25",
        "count | 0..5 | at most 5",
        "count | 5..5 | 5",
        "count | at least 1000 | at least 1000",
        "count | at most 5000 | at most 5000",
        "count | unknown | unknown",
        "count | at least 0 | unknown",
        "amount | 1000 | 1000",
        "amount | everyone | everyone",
        "amount | any | any",
        "amount | at least 10 | at least 10",
        "span | 60 days | 60 days",
        "span | 1 days | 1 day",
        "span | 2 weeks | 2 weeks",
        "moment | 2025-06-01 | 2025-06-01",
        "moment | 2025-06-01T07:00 | 2025-06-01 07:00",
        "moment | 60 days after agreed | 60 days after agreed",
        "moment | 3 days before stage 1 | 3 days before stage 1",
        "moment | 0 hours before pull-back | pull-back",
        "moment | 07:00 daily | 07:00 daily",
        "moment | agreed | agreed",
        "window | 2025-05-23 | 2025-05-23",
        "window | 2025-05-23..2025-05-23 | 2025-05-23",
        "window | 2025-05-23..2025-05-25 | 2025-05-23..2025-05-25",
        "whom | to-UA civilian | to-UA civilian",
        "whom | stage 1 from RU   civilian to UA | civilian from RU to UA stage 1",
        "whom | all | all",
        "whom | all to-UA | to-UA",
        "whom | поранені | поранені",
        "ages | 18..25 on 2025-06-02 | 18..25 on 2025-06-02",
        "ages | under 18 | under 18",
        "ages | 0..17 | under 18",
        "ages | 60 or over | 60 or over",
        "ages | 18 | 18..18",
        "captured | before 2024-01-01 | before 2024-01-01",
        "captured | since 2022-02-24 | since 2022-02-24",
        "captured | 2022-02-24..2022-05-20 | 2022-02-24..2022-05-20",
        "factor | 3 | 3",
        "factor | 3:1 | 3",
        "factor | 1 for 1027 | 1 for 1027",
        "factor | 1027 : 1 | 1027"
      })
  void readsAndPrintsInOneSpelling(String type, String written, String spelling) {
    assertThat(printed(named(type), written)).isEqualTo(spelling);
    assertThat(printed(named(type), spelling)).isEqualTo(spelling);
    assertThat(spelling).matches("^(" + named(type).pattern() + ")$");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "count | -5 | ‘-5’ is negative; a count is zero or more",
        "count | 1,000 | ‘1,000’ is not a count",
        "count | 1 000 | ‘1 000’ is not a count",
        "count | 1_000 | ‘1_000’ is not a count",
        "count | 0x10 | ‘0x10’ is not a count",
        "count | 1.5 | ‘1.5’ is not a count",
        "count | 25..18 | ‘25..18’ runs backwards",
        "count | about 300 | ‘about 300’ is not a count",
        "count | > 300 | ‘> 300’ is not a count",
        "count | 1234567890123 | ‘1234567890123’ is not a count",
        "count | '' | ‘’ is not a count",
        "amount | unknown | ‘unknown’ promises nothing",
        "amount | all | ‘all’ is not a count",
        "amount | -1 | ‘-1’ is negative; a count is zero or more",
        "span | 12 parsecs | ‘12 parsecs’ is not a length of time",
        "span | -3 days | ‘-3 days’ is not a length of time",
        "span | days | ‘days’ is not a length of time",
        "span | P90D | ‘P90D’ is not a length of time",
        "moment | 2025-02-30 | ‘2025-02-30’ is not a moment",
        "moment | 2025-06-01 25:00 | ‘2025-06-01 25:00’ is not a moment",
        "moment | 24:00 daily | ‘24:00 daily’ is not a moment",
        "moment | 12 parsecs after agreed | ‘12 parsecs after agreed’ is not a moment",
        "moment | 07:00 | ‘07:00’ is not a moment",
        "moment | soon, I hope | ‘soon, I hope’ is not a moment",
        "window | 2025-02-30 | ‘2025-02-30’ is not a day, nor a first and last day",
        "window | 2025-05-25..2025-05-23 | ‘2025-05-25..2025-05-23’ ends before it begins",
        "window | +12025-01-01 | ‘+12025-01-01’ is not a day, nor a first and last day",
        "window | May 2025 | ‘May 2025’ is not a day, nor a first and last day",
        "whom | from | ‘from’ has ‘from’ where it says nothing",
        "whom | from RU from UA | ‘from RU from UA’ has ‘from’ where it says nothing",
        "whom | 'a, b' | ‘a, b’ does not say whom",
        "whom | '' | ‘’ does not say whom",
        "ages | 25..18 | ‘25..18’ is not a range of ages",
        "ages | under 0 | ‘under 0’ is not a range of ages",
        "ages | 18..25 on 2025-02-30 | ‘18..25 on 2025-02-30’ is not a range of ages",
        "ages | young | ‘young’ is not a range of ages",
        "captured | before 2025-02-30 | ‘before 2025-02-30’ does not say when somebody was taken",
        "captured | since +12025-01-01 | ‘since +12025-01-01’ does not say when somebody was taken",
        "captured | 2022-05-20..2022-02-24 |"
            + " ‘2022-05-20..2022-02-24’ does not say when somebody was taken",
        "factor | 0 | ‘0’ is not a factor",
        "factor | 1.5 | ‘1.5’ is not a factor",
        "factor | 3 for 0 | ‘3 for 0’ is not a factor"
      })
  void refusesWithTheOffendingWords(String type, String written, String what) {
    assertThat(printed(named(type), written)).isEqualTo("refused: " + what);
  }

  @Test
  void advisesWithMaybe() {
    for (String type :
        List.of(
            "count", "amount", "span", "moment", "window", "whom", "ages", "captured", "factor")) {
      assertThat(named(type).parse().apply("!"))
          .isInstanceOfSatisfying(
              Result.Refused.class,
              no -> assertThat(no.refusal().advice()).startsWith("Maybe ").endsWith("."));
    }
  }

  @Test
  void holdsAndMeetsDays() {
    LocalDate day = LocalDate.of(2025, 5, 23);
    Window one = Window.of(day);
    Window three = new Window(day, day.plusDays(2));

    assertThat(three.holds(one)).isTrue();
    assertThat(one.holds(three)).isFalse();
    assertThat(one.meets(three)).isTrue();
    assertThat(Window.of(day.plusDays(2)).meets(three)).isTrue();
    assertThat(Window.of(day.plusDays(3)).meets(three)).isFalse();
  }

  @Test
  void mentionsWhatMustBeDeclared() {
    Result<Selector> whom = Selector.parse("to-UA civilian surplus from RU to UA stage 1");

    assertThat(whom)
        .isInstanceOfSatisfying(
            Result.Good.class,
            good ->
                assertThat(((Selector) good.value()).references())
                    .extracting(r -> r.sort() + " " + r.word())
                    .containsExactly(
                        "[stream, kind, series] to-UA",
                        "[stream, kind, series] civilian",
                        "[party] RU",
                        "[party] UA",
                        "[stage] 1"));
  }
}
