package limen.paper.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import limen.core.history.Category;
import limen.core.history.Check;
import limen.core.history.Check.Verdict;
import limen.core.history.Sum;
import org.junit.jupiter.api.Test;

/** The real table beside what was published about it. */
class OfficialTotalsTest {
  private static final List<Check> CHECKS = Examples.totals().against(Examples.history());

  private static Check check(String speaker, Category category, long count) {
    return CHECKS.stream()
        .filter(check -> check.total().speaker().equals(speaker))
        .filter(check -> check.total().category() == category)
        .filter(check -> check.total().count().least() == count)
        .findFirst()
        .orElseThrow();
  }

  private static List<String> years(Check check) {
    return check.years().stream()
        .map(part -> part.days().from().getYear() + " " + part.difference())
        .toList();
  }

  @Test
  void areReadWithoutAProblemOrANote() {
    assertThat(Examples.totalsAsRead().problems()).isEmpty();
    assertThat(Examples.totalsAsRead().notes()).isEmpty();
  }

  @Test
  void meetsTheRunningTotalOnlyBecauseYearsCancel() {
    Check check = check("Ukraine", Category.ALL, 5_757);

    assertThat(check.computed()).isEqualTo(new Sum(5_757, 63, 2));
    assertThat(check.verdict()).isEqualTo(Verdict.CANCELLING);
    assertThat(years(check)).containsExactly("2022 -37", "2023 -16", "2024 0", "2025 53");
    assertThat(check.shortBy()).isEqualTo(53);
    assertThat(check.overBy()).isEqualTo(53);
  }

  @Test
  void comparesYearByYear() {
    assertThat(check("Ukraine", Category.ALL, 1_596))
        .satisfies(c -> assertThat(c.difference().least()).isEqualTo(-37))
        .satisfies(c -> assertThat(c.verdict()).isEqualTo(Verdict.SHORT));
    assertThat(check("Ukraine", Category.ALL, 1_002))
        .satisfies(c -> assertThat(c.difference().least()).isEqualTo(-16))
        .satisfies(c -> assertThat(c.verdict()).isEqualTo(Verdict.SHORT));
    assertThat(check("Ukraine", Category.ALL, 1_358).verdict()).isEqualTo(Verdict.CONFIRMED);
  }

  @Test
  void findsTheDaysInWhichTheTableLacksRows() {
    assertThat(check("Ukraine", Category.ALL, 5_757).parts())
        .filteredOn(part -> part.difference() != 0)
        .extracting(part -> part.days() + " " + part.difference())
        .containsExactly(
            "2022-02-24..2022-10-02 -36",
            "2022-10-03..2022-12-31 -1",
            "2023-03-03..2023-04-03 -12",
            "2023-05-26..2023-12-31 -4",
            "2025-01-01..2025-03-19 22",
            "2025-03-20..2025-04-19 31");
  }

  @Test
  void flagsEveryTotalOfTheChainThatMeetsByCancelling() {
    assertThat(CHECKS)
        .filteredOn(check -> check.verdict() == Verdict.CANCELLING)
        .extracting(check -> check.total().count().least())
        .containsExactly(4_552L, 4_757L, 5_147L, 5_757L);
  }

  @Test
  void saysThatCategoriesOf2022AreOpen() {
    assertThat(check("Ukraine", Category.MILITARY, 1_464).verdict()).isEqualTo(Verdict.OPEN);
    assertThat(check("Ukraine", Category.CIVILIANS, 132).verdict()).isEqualTo(Verdict.OPEN);
  }

  @Test
  void takesNoSilenceForAgreementWithTheMinistry() {
    assertThat(check("Russia", Category.MILITARY, 1_266))
        .satisfies(c -> assertThat(c.computed()).isEqualTo(new Sum(1_266, 10, 2)))
        .satisfies(c -> assertThat(c.verdict()).isEqualTo(Verdict.HINGES_ON_SILENCE));
    assertThat(check("Russia", Category.MILITARY, 628))
        .satisfies(c -> assertThat(c.difference().least()).isEqualTo(144))
        .satisfies(c -> assertThat(c.verdict()).isEqualTo(Verdict.OVER));
    assertThat(check("Russia", Category.MILITARY, 547))
        .satisfies(c -> assertThat(c.difference().least()).isEqualTo(-18))
        .satisfies(c -> assertThat(c.verdict()).isEqualTo(Verdict.OPEN));
    assertThat(years(check("Russia", Category.MILITARY, 2_466)))
        .containsExactly("2022 144", "2023 -18", "2024 0", "2025 0");
  }

  @Test
  void confirmsTheThousandAndTheMediatorsDay() {
    assertThat(check("Ukraine", Category.ALL, 1_000).verdict()).isEqualTo(Verdict.CONFIRMED);
    assertThat(check("Russia", Category.ALL, 1_000).verdict()).isEqualTo(Verdict.CONFIRMED);
    assertThat(check("Russia", Category.MILITARY, 880).verdict()).isEqualTo(Verdict.CONFIRMED);
    assertThat(check("Russia", Category.CIVILIANS, 120).verdict()).isEqualTo(Verdict.CONFIRMED);
    assertThat(check("United Arab Emirates", Category.ALL, 538))
        .satisfies(c -> assertThat(c.computed()).isEqualTo(new Sum(538, 2, 0)))
        .satisfies(c -> assertThat(c.verdict()).isEqualTo(Verdict.CONFIRMED));
  }

  @Test
  void findsTheJumpInTheMediatorsTotal() {
    assertThat(check("United Arab Emirates", Category.ALL, 2_583).parts())
        .last()
        .satisfies(part -> assertThat(part.days()).hasToString("2024-12-31..2025-01-15"))
        .satisfies(part -> assertThat(part.published()).isEqualTo(99))
        .satisfies(part -> assertThat(part.computed().people()).isEqualTo(50));
  }

  @Test
  void findsTheQuotationThatContradictsItsSeries() {
    assertThat(Examples.totals().contradictions())
        .singleElement()
        .satisfies(c -> assertThat(c.total().count().least()).isEqualTo(2_340))
        .satisfies(c -> assertThat(c.implied()).isEqualTo(2_430));
  }

  @Test
  void comparesNothingBeyondTheTable() {
    assertThat(CHECKS)
        .filteredOn(check -> check.verdict() == Verdict.BEYOND_TABLE)
        .extracting(check -> check.total().count().least())
        .containsExactly(5_857L, 8_050L);
  }
}
