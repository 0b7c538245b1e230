package limen.core.history;

import static limen.core.history.Table.days;
import static limen.core.history.Table.event;
import static limen.core.history.Table.row;
import static limen.core.history.Table.total;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import limen.core.history.Check.Verdict;
import limen.core.terms.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Published totals beside the table. */
class TotalsTest {
  private static final History HISTORY =
      Table.of(
          row("2001-03-01", 40, 40),
          row("2001-09-01", 60, null),
          row("2002-03-01", 30, 30),
          row("2002-09-01", 20, 20),
          row("2003-03-01", 10, 10));

  private static Total year(int year, int count) {
    return total("in all", year + "-01-01", year + "-12-31", Range.of(count));
  }

  private static Total since2001(String to, int count) {
    return total("in all", "2001-01-01", to, Range.of(count));
  }

  private static List<Check> check(History history, Total... totals) {
    return new Totals(List.of(totals)).against(history);
  }

  @Test
  void confirmsWhatMeetsInAllParts() {
    assertThat(check(HISTORY, year(2001, 100), year(2002, 50), since2001("2002-12-31", 150)))
        .extracting(Check::verdict)
        .containsOnly(Verdict.CONFIRMED);
  }

  @Test
  void callsItCancellingWhereDifferencesOfYearsMakeTheSum() {
    Check check =
        check(HISTORY, year(2001, 110), year(2002, 40), since2001("2002-12-31", 150)).getLast();

    assertThat(check.verdict()).isEqualTo(Verdict.CANCELLING);
    assertThat(check.difference()).isEqualTo(Range.ZERO);
    assertThat(check.shortBy()).isEqualTo(10);
    assertThat(check.overBy()).isEqualTo(10);
    assertThat(check.parts())
        .containsExactly(
            new Check.Part(days("2001-01-01", "2001-12-31"), 110, new Sum(100, 2, 0)),
            new Check.Part(days("2002-01-01", "2002-12-31"), 40, new Sum(50, 2, 0)));
  }

  @Test
  void findsTheRestOfATotalBySubtraction() {
    Check check = check(HISTORY, year(2001, 90), since2001("2002-12-31", 150)).getLast();

    assertThat(check.verdict()).isEqualTo(Verdict.CANCELLING);
    assertThat(check.parts()).extracting(Check.Part::difference).containsExactly(10L, -10L);
  }

  @Test
  void findsPartsOfAYearBySubtraction() {
    Check check =
        check(HISTORY, since2001("2002-06-30", 125), since2001("2001-12-31", 100), year(2002, 50))
            .getLast();

    assertThat(check.verdict()).isEqualTo(Verdict.CANCELLING);
    assertThat(check.parts())
        .extracting(part -> part.days() + ": " + part.difference())
        .containsExactly("2002-01-01..2002-06-30: 5", "2002-07-01..2002-12-31: -5");
  }

  @Test
  void putsPartsTogetherByYear() {
    Check check =
        check(
                HISTORY,
                year(2001, 100),
                since2001("2001-06-30", 30),
                since2001("2002-06-30", 125),
                since2001("2002-12-31", 150))
            .getLast();

    assertThat(check.parts()).hasSize(4);
    assertThat(check.years())
        .extracting(part -> part.days() + ": " + part.difference())
        .containsExactly("2001-01-01..2001-12-31: 0", "2002-01-01..2002-12-31: 0");
    assertThat(check.verdict()).isEqualTo(Verdict.CANCELLING);
  }

  @Test
  void addsOnlyTotalsOfOneDefinition() {
    Total other = total("servicemen only", "2001-01-01", "2001-12-31", Range.of(110));

    assertThat(check(HISTORY, other, since2001("2002-12-31", 150)).getLast().parts()).hasSize(1);
  }

  @Test
  void doesNotConfirmYearsThatNobodyDivided() {
    assertThat(check(HISTORY, since2001("2002-12-31", 150)).getFirst().verdict())
        .isEqualTo(Verdict.UNDIVIDED);
  }

  @Test
  void doesNotTakeSilenceForNobody() {
    History silent =
        Table.of(row("2001-03-01", 100, 1), row("2001-04-01", null, 1), row("2002-04-01", 1, 1));

    assertThat(check(silent, year(2001, 100), year(2001, 110), year(2001, 90)))
        .extracting(Check::verdict)
        .containsExactly(Verdict.HINGES_ON_SILENCE, Verdict.OPEN, Verdict.OVER);
  }

  @Test
  void doesNotLetSilenceExplainAnotherYear() {
    History silent =
        Table.of(row("2001-03-01", 100, 1), row("2002-04-01", null, 1), row("2003-04-01", 1, 1));

    Check check =
        check(silent, year(2001, 110), year(2002, 0), since2001("2002-12-31", 110)).getLast();

    assertThat(check.verdict()).isEqualTo(Verdict.SHORT);
  }

  @Test
  void saysThatDifferencesHideEachOtherInPart() {
    Check check =
        check(HISTORY, year(2001, 130), year(2002, 40), since2001("2002-12-31", 170)).getLast();

    assertThat(check.verdict()).isEqualTo(Verdict.SHORT);
    assertThat(check.hidesDifferences()).isTrue();
  }

  @Test
  void comparesWithABound() {
    Total bound = total("in all", "2001-01-01", "2001-12-31", Range.atLeast(90));
    Total high = total("in all", "2001-01-01", "2001-12-31", Range.atLeast(101));

    assertThat(check(HISTORY, bound, high))
        .extracting(Check::verdict)
        .containsExactly(Verdict.CONFIRMED, Verdict.SHORT);
  }

  @Test
  void saysWhenTheTableEndsTooEarly() {
    assertThat(check(HISTORY, year(2003, 10)).getFirst().verdict()).isEqualTo(Verdict.BEYOND_TABLE);
    assertThat(check(Table.of(), year(2003, 10)).getFirst().verdict())
        .isEqualTo(Verdict.BEYOND_TABLE);
  }

  @Test
  void countsOnlyTheRowsOfAMediator() {
    Returned ten = new Returned(10, null, null);
    History history =
        Table.of(
            event("2001-01-05", ten, ten, List.of("Mediatia", "Hostland"), "", true),
            event("2001-02-01", ten, ten, List.of("Hostland"), "", true),
            row("2002-02-01", 20, 20));
    Total total = total("in all", "2001-01-01", "2001-12-31", Range.of(10), "Mediatia");

    assertThat(check(history, total).getFirst().verdict()).isEqualTo(Verdict.CONFIRMED);
  }

  @Test
  void takesARowWithoutAMediatorForSilent() {
    Returned ten = new Returned(10, null, null);
    History history =
        Table.of(
            event("2001-01-05", ten, ten, List.of("Mediatia"), "", true),
            row("2001-02-01", 20, 20),
            row("2002-02-01", 20, 20));

    assertThat(
            Stream.of(10, 15)
                .map(n -> total("in all", "2001-01-01", "2001-12-31", Range.of(n), "Mediatia"))
                .map(total -> check(history, total).getFirst()))
        .extracting(Check::verdict)
        .containsExactly(Verdict.HINGES_ON_SILENCE, Verdict.OPEN);
  }

  @Test
  void findsTotalsThatContradictTheirOwnSeries() {
    Total sum = since2001("2002-12-31", 160);
    Totals totals = new Totals(List.of(sum, year(2001, 100), year(2002, 50)));

    assertThat(totals.contradictions()).containsExactly(new Totals.Contradiction(sum, 150));
    assertThat(totals.against(HISTORY).getFirst().parts().stream().mapToLong(Check.Part::published))
        .satisfies(parts -> assertThat(parts.stream().mapToLong(p -> p).sum()).isEqualTo(160));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void neverConfirmsASumWhoseYearsDiffer(int seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 50; round++) {
      History history = Table.random(random);
      List<Total> totals = new ArrayList<>();
      long all = 0;
      boolean differs = false;
      for (int year = 2001; year <= 2004; year++) {
        long people =
            history
                .within(days(year + "-01-01", year + "-12-31"))
                .sum("north", Category.ALL)
                .people();
        int off = random.nextInt(3) - 1;
        long said = Math.max(0, people + off);
        differs |= said != people;
        all += said;
        totals.add(year(year, Math.toIntExact(said)));
      }
      totals.add(since2001("2004-12-31", Math.toIntExact(all)));

      Check check = new Totals(totals).against(history).getLast();

      assertThat(check.parts().stream().mapToLong(Check.Part::published).sum()).isEqualTo(all);
      assertThat(check.parts().stream().mapToLong(Check.Part::difference).sum())
          .isEqualTo(check.difference().least());
      if (differs) {
        assertThat(check.verdict()).isNotIn(Verdict.CONFIRMED, Verdict.HINGES_ON_SILENCE);
      }
    }
  }
}
