package limen.core.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import limen.core.agreement.Outcome;
import limen.core.agreement.Reason;
import limen.core.document.Result;
import limen.core.statement.Statement.Claim;
import limen.core.statement.Statement.Expectation;
import limen.core.statement.Statement.Occurrence;
import limen.core.statement.Statement.Withdrawal;
import limen.core.terms.Agreement;
import limen.core.terms.Agreements;
import limen.core.terms.Range;
import limen.core.terms.Selector;
import limen.core.terms.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Statements of both sides beside the terms, in cases that happened. */
class ComparisonTest {
  private static final Agreement AGREEMENT =
      Objects.requireNonNull(
          Agreements.read(
                  "a.yaml",
                  """
                  limen: agreement/1
                  title: invented
                  time-zone: Europe/Kyiv
                  parties: {UA: {name: Ukraine}, RU: {name: Russia}}
                  streams: {to-UA: {from: RU, to: UA}, to-RU: {from: UA, to: RU}}
                  kinds: {soldier: {status: soldier}, civilian: {status: civilian}}
                  terms:
                    - schedule:
                        stages:
                          1: {on: 2025-05-23, counts: {to-UA: 175, to-RU: 175}}
                          2: {on: 2025-06-07..2025-06-09}
                  """
                      .getBytes(StandardCharsets.UTF_8))
              .value());

  private final List<Statement> said = new ArrayList<>();

  private static Source source(String id, String speaker, String said, @Nullable String corrects) {
    Instant at = Instant.parse(said);
    return new Source(id, speaker, null, null, at, false, at, corrects, null, null);
  }

  private static <T> T good(Result<T> result) {
    return result instanceof Result.Good<T>(T value) ? value : fail(result);
  }

  private static <T> T fail(Result<T> result) {
    throw new IllegalArgumentException(result.toString());
  }

  private Claim claim(
      String id, String of, String count, @Nullable String on, @Nullable String corrects) {
    String speaker = id.substring(0, 2).toUpperCase(Locale.ROOT);
    Claim claim =
        new Claim(
            source(id, speaker, "2025-06-10T12:0" + said.size() % 10 + ":00Z", corrects),
            good(Selector.parse(of)),
            Outcome.DELIVERED,
            good(Range.parse(count)),
            on == null ? null : good(Window.parse(on)));
    said.add(claim);
    return claim;
  }

  private Comparison compare() {
    return compare("2025-06-30T00:00:00Z");
  }

  private Comparison compare(String knownAt) {
    return Comparison.of(
        AGREEMENT, new Statements(said), LocalDate.of(2025, 6, 30), Instant.parse(knownAt));
  }

  private static List<String> findings(Comparison comparison) {
    return comparison.lines().stream()
        .flatMap(line -> line.differences().stream())
        .filter(Line.Difference::isFinding)
        .map(difference -> shown(difference.reason()))
        .toList();
  }

  private static List<String> notes(Comparison comparison) {
    return comparison.lines().stream()
        .flatMap(line -> line.differences().stream())
        .filter(difference -> !difference.isFinding())
        .map(difference -> shown(difference.reason()))
        .toList();
  }

  private static String shown(Reason reason) {
    StringBuilder text = new StringBuilder(reason.code());
    reason.values().forEach(value -> text.append(' ').append(word(value)));
    return text.toString();
  }

  private static Object word(Object value) {
    return switch (value) {
      case Reason.Name(var sort, String id) -> id;
      case List<?> list -> list.stream().map(ComparisonTest::word).toList();
      default -> value;
    };
  }

  @Test
  void showsCountsThatDiffer() {
    claim("ru-1", "to-UA", "195", "2025-06-08", null);
    claim("ua-1", "to-UA", "207", "2025-06-08", null);

    assertThat(findings(compare())).containsExactly("difference.count UA 207 RU 195 12");
    assertThat(compare().hasFindings()).isTrue();
    assertThat(compare().isUndisputed()).isFalse();
  }

  @Test
  void showsCategoriesThatDiffer() {
    claim("ru-1", "to-UA", "84", "2025-06-08", null);
    claim("ru-2", "to-UA soldier", "84", "2025-06-08", null);
    claim("ua-1", "to-UA", "84", "2025-06-08", null);
    claim("ua-2", "to-UA civilian", "51", "2025-06-08", null);

    assertThat(findings(compare()))
        .containsExactly(
            "difference.category UA at most 33 RU 84 51..84", "difference.category UA 51 RU 0 51");
  }

  @Test
  void keepsPeopleOutsideTheFormulaApart() {
    claim("ua-1", "to-UA", "175", "2025-05-23", null);
    claim("ru-1", "to-UA", "175", "2025-05-23", null);
    Claim more = claim("ua-2", "to-UA", "22", "2025-05-23", null);
    said.set(
        2, new Claim(more.source(), more.of(), Outcome.OUTSIDE, more.count(), more.happened()));

    assertThat(findings(compare())).isEmpty();
    assertThat(notes(compare()))
        .contains("difference.outside UA 22")
        .noneMatch(note -> note.startsWith("difference.more"));
    assertThat(compare().balance().streams().getFirst().outside().joint()).isEqualTo(Range.of(22));
  }

  @Test
  void notesMoreThanPromisedAndSilence() {
    claim("ua-1", "to-UA", "197", "2025-05-23", null);

    assertThat(findings(compare())).isEmpty();
    assertThat(notes(compare()))
        .containsExactly("difference.silent [RU]", "difference.more UA 22 175");
  }

  @Test
  void showsTwoDatesOfOneStage() {
    claim("ru-1", "to-UA stage 2", "640", "2025-06-07", null);
    claim("ua-1", "to-UA stage 2", "640", "2025-06-09", null);

    assertThat(findings(compare())).containsExactly("difference.date 2025-06-09 2025-06-07");
  }

  @Test
  void takesTwoDaysOfOneStageForNoContradiction() {
    claim("ru-1", "to-UA", "300", "2025-06-07", null);
    claim("ru-2", "to-UA", "340", "2025-06-09", null);
    claim("ua-1", "to-UA stage 2", "640", "2025-06-07..2025-06-09", null);

    assertThat(findings(compare())).isEmpty();
  }

  @Test
  void showsOneVoiceAgainstItself() {
    claim("ua-1", "to-UA stage 2", "205", null, null);
    claim("ua-2", "to-UA stage 2", "206", null, null);

    assertThat(findings(compare())).containsExactly("difference.itself UA 205 206");
  }

  @Test
  void keepsACorrectedFigureReadable() {
    claim("ua-1", "to-UA stage 2", "205", null, null);
    claim("ua-2", "to-UA stage 2", "206", null, "ua-1");

    assertThat(findings(compare())).isEmpty();
    assertThat(compare().remarks())
        .extracting(remark -> shown(remark.reason()))
        .containsExactly("difference.corrected UA 205 206");
    assertThat(compare().balance().streams().getFirst().delivered().joint().least()).isEqualTo(206);
    assertThat(compare("2025-06-10T12:00:30Z").balance().streams().getFirst().delivered().joint())
        .isEqualTo(Range.atLeast(205));
  }

  @Test
  void leavesOutAWithdrawnFigure() {
    claim("ua-1", "to-UA stage 2", "205", null, null);
    said.add(new Withdrawal(source("ua-2", "UA", "2025-06-11T12:00:00Z", null), "ua-1"));

    assertThat(compare().balance().streams().getFirst().delivered().isSilent()).isTrue();
    assertThat(compare().remarks())
        .extracting(remark -> shown(remark.reason()))
        .containsExactly("difference.withdrawn UA 205 ua-2");
    assertThat(compare("2025-06-11T11:00:00Z").claims()).hasSize(1);
  }

  @Test
  void bringsAFigureBackWhereItsCorrectionIsWithdrawn() {
    claim("ua-1", "to-UA stage 2", "205", null, null);
    claim("ua-2", "to-UA stage 2", "206", null, "ua-1");
    said.add(new Withdrawal(source("ua-3", "UA", "2025-06-12T12:00:00Z", null), "ua-2"));

    assertThat(compare().balance().streams().getFirst().delivered().joint().least()).isEqualTo(205);
  }

  @Test
  void takesASidesWordOnAnEventBeforeAnyOther() {
    LocalDateTime early = LocalDateTime.of(2025, 5, 18, 12, 0);
    LocalDateTime late = LocalDateTime.of(2025, 5, 25, 12, 0);
    Statements told =
        new Statements(
            List.of(
                new Occurrence(source("dw-1", "DW", "2025-05-26T12:00:00Z", null), "e", early),
                new Occurrence(source("ua-1", "UA", "2025-05-27T12:00:00Z", null), "e", late)));

    assertThat(told.events(List.of("UA", "RU"))).containsEntry("e", late);
    assertThat(told.events(List.of())).containsEntry("e", early);
  }

  @Test
  void letsNobodyCorrectAnother() {
    claim("ua-1", "to-UA", "207", "2025-06-08", null);
    claim("ru-1", "to-UA", "195", "2025-06-08", "ua-1");
    said.add(new Withdrawal(source("ru-2", "RU", "2025-06-11T12:00:00Z", null), "ua-1"));

    assertThat(findings(compare())).containsExactly("difference.count UA 207 RU 195 12");
  }

  @Test
  void showsWhatIsExpectedWhereNobodyHasStatedAFigure() {
    said.add(
        new Expectation(
            source("ru-1", "RU", "2025-05-22T12:00:00Z", null),
            good(Selector.parse("to-UA")),
            Outcome.DELIVERED,
            Range.UNKNOWN,
            Window.of(LocalDate.of(2025, 5, 23))));

    Line line = compare("2025-05-22T13:00:00Z").lines().getFirst();

    assertThat(line.byVoice()).isEmpty();
    assertThat(line.expected()).hasSize(1);
    claim("ua-1", "to-UA stage 1", "175", null, null);
    assertThat(compare().lines().getFirst().expected()).isEmpty();
  }

  @Test
  void changesNothingWhenStatementsComeInAnotherOrder() {
    claim("ua-1", "to-UA", "207", "2025-06-08", null);
    claim("ua-2", "to-UA", "206", "2025-06-08", "ua-1");
    claim("ru-1", "to-UA", "195", "2025-06-08", null);
    claim("ru-2", "to-UA civilian", "5", null, null);
    claim("ua-3", "to-RU stage 1", "175", null, null);
    Comparison before = compare();
    for (int seed = 0; seed < 20; seed++) {
      Collections.shuffle(said, new Random(seed));
      Comparison after = compare();

      assertThat(after.lines()).isEqualTo(before.lines());
      assertThat(after.remarks()).isEqualTo(before.remarks());
      assertThat(after.balance()).isEqualTo(before.balance());
      assertThat(after.verdicts()).isEqualTo(before.verdicts());
    }
  }
}
