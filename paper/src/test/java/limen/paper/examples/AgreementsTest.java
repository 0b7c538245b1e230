package limen.paper.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static limen.core.agreement.Outcome.ASKED;
import static limen.core.agreement.Outcome.DELIVERED;
import static limen.core.agreement.Outcome.LISTED;
import static limen.core.agreement.Outcome.MOVED_ON;
import static limen.core.agreement.Outcome.OUTSIDE;
import static limen.core.agreement.Outcome.RECONSIDERED;
import static limen.core.agreement.Outcome.SETTLED;
import static limen.core.agreement.Verdict.State.BROKEN;
import static limen.core.agreement.Verdict.State.KEPT;
import static limen.core.agreement.Verdict.State.OPEN;
import static limen.core.agreement.Verdict.State.TEXT;
import static limen.core.agreement.Verdict.State.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import limen.core.agreement.Balance;
import limen.core.agreement.Verdict;
import limen.core.statement.Statement;
import limen.core.statement.Statements;
import limen.core.terms.Agreement;
import limen.core.terms.Agreements;
import limen.core.terms.Clause;
import limen.core.terms.Range;
import limen.core.terms.Span;
import limen.core.terms.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the balance says of agreements that were not made for it. */
class AgreementsTest {
  private static final String[] PARITY = {
    "legal.wounded-possible",
    "legal.retained-possible",
    "legal.civilians-possible",
    "legal.no-cut-off"
  };

  static List<String> files() {
    return Example.files();
  }

  @ParameterizedTest
  @MethodSource("files")
  void readsBackWhatItPrints(String file) {
    Agreement agreement = Example.agreement(file);

    assertThat(Agreements.read(file, Agreements.print(agreement).getBytes(UTF_8)).value())
        .isEqualTo(agreement);
  }

  @ParameterizedTest
  @MethodSource("files")
  void namesItsSourcesAndItsClauses(String file) {
    Agreement agreement = Example.agreement(file);

    assertThat(agreement.sources()).isNotEmpty().allMatch(s -> s.startsWith("http"));
    assertThat(agreement.terms()).extracting(Clause::clause).doesNotContainNull();
  }

  @ParameterizedTest
  @MethodSource("files")
  void doesNotContradictItself(String file) {
    assertThat(Example.remarks(file))
        .doesNotContain("review.ratio", "review.twice", "review.stages-over", "review.nobody");
  }

  @ParameterizedTest
  @MethodSource("files")
  void hasStatementsThatCanBeRead(String file) {
    assertThat(Example.of(file.replace(".yaml", "")).statements().all()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("files")
  void speaksTheThreeLanguagesWhereOnlyTheseSidesMet(String file) {
    Agreement agreement = Example.agreement(file);
    boolean both = agreement.sides().containsAll(List.of("UA", "RU"));

    if (both || agreement.parties().containsKey("UA")) {
      assertThat(agreement.title().words()).containsKeys("en", "uk", "ru");
      assertThat(agreement.terms())
          .extracting(Clause::note)
          .filteredOn(note -> note != null)
          .allSatisfy(note -> assertThat(note.words()).containsKeys("en", "uk", "ru"));
    }
  }

  @Test
  void keepsLegalNotesWhereTheyBelong() {
    assertThat(Example.remarks("dix-hill-1862.yaml"))
        .containsExactlyInAnyOrder("legal.wounded-possible", "legal.civilians-named");
    assertThat(Example.remarks("korea-1953-little-switch.yaml")).isEmpty();
    assertThat(Example.remarks("korea-1953-armistice.yaml")).isEmpty();
    assertThat(Example.remarks("paris-1973.yaml")).containsExactly("review.stream-unused");
    for (String file : List.of("iran-iraq-1988-1990", "donbas-2017", "azovstal-2022")) {
      assertThat(Example.remarks(file + ".yaml")).containsExactlyInAnyOrder(PARITY);
    }
    assertThat(Example.remarks("ankara-2024.yaml")).containsExactlyInAnyOrder(PARITY);
    assertThat(Example.remarks("israel-hamas-2023.yaml"))
        .containsExactlyInAnyOrder(with("review.age-undated"));
    assertThat(Example.remarks("istanbul-2025-june.yaml"))
        .containsExactlyInAnyOrder(with("review.versions"));
  }

  @Test
  void holdsADebtAsARangeWhereNobodyStatedRanks() {
    Example totals = totalsOfInvented();

    assertThat(difference(totals.verdict(1))).isEqualTo(new Range(900 - 60_000, 54_000 - 1_000));
    assertThat(totals.verdict(1).state()).isEqualTo(OPEN);
  }

  @Test
  void keepsTheDebtOpenBelowWhereOneSidesDeliveriesAreNotStated() {
    Example dixHill = Example.of("dix-hill-1862");

    assertThat(dixHill.delivered("to-CS serving")).isEqualTo(Range.of(3_059));
    assertThat(difference(dixHill.verdict(1))).isEqualTo(new Range(-60L * 3_059, Range.NONE_ABOVE));
    assertThat(dixHill.findings()).isEmpty();
  }

  @Test
  void computesTheDebtExactlyOnTheInventedListWithRanks() {
    Example invented = Example.of("dix-hill-1862", "dix-hill-1862.invented.csv");

    assertThat(invented.verdict(1).state()).isEqualTo(OPEN);
    assertThat(invented.verdict(1).reasons().getFirst().code()).isEqualTo("ratio.debt");
    assertThat(invented.verdict(1).reasons().getFirst().values()).contains(Range.of(1_378 - 1_154));
  }

  @Test
  void addsTheSickAndWoundedUpToTheirTotals() {
    Example korea = Example.of("korea-1953-little-switch");

    assertThat(korea.delivered("to-UNC sick-or-wounded")).isEqualTo(Range.of(684));
    assertThat(korea.delivered("to-KPA-CPV sick-or-wounded"))
        .isEqualTo(Range.of(1_030 + 5_194 + 446));
    assertThat(korea.verdict(0).reasons().getFirst().code()).isEqualTo("everyone.extent");
  }

  @Test
  void bringsRefusalsToTheCommissionAndMissesFiveHundredAndFortyTwo() {
    Example korea = Example.of("korea-1953-armistice");
    Verdict refusals = korea.verdict(6);

    assertThat(refusals.state()).isEqualTo(OPEN);
    assertThat(refusals.reasons().getFirst().values())
        .containsExactly(Range.of(22_604), Range.of(21_839 + 137 + 86), Range.of(22_604 - 22_062));
    assertThat(korea.said("enemy-in-mirror", SETTLED, "to-KPA-CPV")).isEqualTo(Range.of(21_839));
    assertThat(korea.said("enemy-in-mirror", RECONSIDERED, "to-KPA-CPV")).isEqualTo(Range.of(137));
    assertThat(korea.said("enemy-in-mirror", MOVED_ON, "to-KPA-CPV")).isEqualTo(Range.of(86));
    assertThat(((Term.Otherwise) korea.agreement().terms().get(6).term()).then().getFirst())
        .extracting(Term.Otherwise.Step::custodian)
        .isEqualTo("NNRC");
  }

  @Test
  void keepsBothCountsOfThoseWhoStayedInTheNorth() {
    Example korea = Example.of("korea-1953-armistice");

    assertThat(korea.row("to-UNC").discharged()).isEqualTo(new Range(357, 359));
    assertThat(korea.findings()).contains("difference.count", "difference.category");
  }

  @Test
  void addsFifteenNationsUpToOneTotal() {
    Example korea = Example.of("korea-1953-armistice");

    assertThat(korea.delivered("to-UNC")).isEqualTo(Range.of(12_773));
    assertThat(parts(korea, "to-UNC")).isEqualTo(12_773);
    assertThat(korea.delivered("to-KPA-CPV")).isEqualTo(Range.of(70_183 + 5_640));
  }

  @Test
  void countsFiveHundredAndNinetyOneWithoutKnowingHowManyThereWere() {
    Example paris = Example.of("paris-1973");

    assertThat(paris.row("to US").delivered().joint()).isEqualTo(Range.of(591));
    assertThat(paris.said("grokipedia", DELIVERED, "to US")).isEqualTo(Range.of(591));
    assertThat(paris.said("vietnamwar50th", DELIVERED, "to US military"))
        .isEqualTo(Range.of(325 + 138 + 77 + 26));
    assertThat(paris.delivered("PRG-to-US")).isEqualTo(Range.of(28));
    assertThat(paris.verdict(0).reasons().getFirst().code()).isEqualTo("everyone.extent");
    assertThat(paris.verdict(6).reasons().getFirst().code()).isEqualTo("pace.whole-unknown");
  }

  @Test
  void doesNotCallATenDaysPlanBrokenBecauseOneDayIsKnown() {
    Example wounded = Example.of("iran-iraq-1988-1990");

    assertThat(wounded.verdict(0).state()).isEqualTo(UNKNOWN);
    assertThat(wounded.verdict(1).state()).isEqualTo(BROKEN);
    assertThat(wounded.verdict(2).state()).isEqualTo(BROKEN);
    assertThat(wounded.verdict(4).state()).isEqualTo(UNKNOWN);
    assertThat(wounded.delivered("wounded-to-IQ")).isEqualTo(Range.atLeast(41));
  }

  @Test
  void keepsTheRepatriationsOfNinetyNinetyApartFromTheWounded() {
    Example general = Example.of("iran-iraq-1988-1990");

    assertThat(general.delivered("to-IQ"))
        .isEqualTo(Range.atLeast(722 + 5_584 + 449 + 507 + 20 + 882));
    assertThat(general.delivered("to-IR")).isEqualTo(Range.atLeast(3 + 53));
    assertThat(general.row("to-IR").outside().joint()).isEqualTo(Range.of(316));
  }

  @Test
  void dischargesSeventyThreeWhoDidNotTravel() {
    Example donbas = Example.of("donbas-2017");
    Balance.Row agency = Balance.row(donbas.book().of("qha"), Example.selector("from UA"));

    assertThat(agency.delivered().joint()).isEqualTo(Range.of(233));
    assertThat(agency.discharged()).isEqualTo(Range.of(306 - 233));
    assertThat(agency.owed()).isEqualTo(Range.ZERO);
    assertThat(donbas.verdictsBy("qha").getFirst().state()).isEqualTo(KEPT);
    assertThat(donbas.said("press", DELIVERED, "from UA")).isEqualTo(new Range(235, 237));
  }

  @Test
  void leavesOpenWhichCountOfTheDonbasListIsRight() {
    Example donbas = Example.of("donbas-2017");

    assertThat(donbas.said("hromadske", DELIVERED, "from UA")).isEqualTo(Range.of(73 + 160));
    assertThat(donbas.said("hromadske", DELIVERED, "to UA")).isEqualTo(Range.of(16 + 58));
    assertThat(donbas.said("qha", DELIVERED, "to UA")).isEqualTo(Range.of(73));
    assertThat(donbas.said("UA", DELIVERED, "to UA")).isEqualTo(Range.of(74));
  }

  @Test
  void keepsThreeDealsInOneAndFindsTheStayEndedEarly() {
    Example deal = Example.of("azovstal-2022");

    for (int i = 0; i <= 8; i++) {
      assertThat(deal.verdict(i).state()).as("terms[%d]", i).isEqualTo(KEPT);
    }
    assertThat(deal.verdict(9).state()).isEqualTo(UNKNOWN);
    assertThat(deal.until("2022-12-31").verdict(9).state()).isEqualTo(OPEN);
    assertThat(deal.row("from RU").delivered().joint()).isEqualTo(Range.of(215));
    assertThat(deal.said("UA", DELIVERED, "from UA")).isEqualTo(Range.of(56));
    assertThat(deal.said("wire", DELIVERED, "from UA")).isEqualTo(Range.of(55));
    assertThat(deal.said("TR", ASKED, "commanders")).isEqualTo(Range.of(15));
  }

  @Test
  void addsThreeDaysForEachFurtherTenAndFindsTheLateStart() {
    Example pause = Example.of("israel-hamas-2023");
    List<Verdict> verdicts = pause.verdicts();

    assertThat(pause.row("hostages").delivered().joint()).isEqualTo(Range.of(81));
    assertThat(pause.said("recollection", OUTSIDE, "hostages")).isEqualTo(Range.of(24));
    assertThat(verdicts.get(6).reasons().getFirst().values())
        .first()
        .isEqualTo(new Span(3, Span.Unit.DAY));
    assertThat(verdicts.get(7).state()).isEqualTo(BROKEN);
    assertThat(verdicts.get(3).state()).isEqualTo(OPEN);
    assertThat(verdicts.get(3).reasons().getFirst().values()).contains(Range.of(3 * 81 - 240));
  }

  @Test
  void addsSevenCountriesUpToTwentySixAllOrNothing() {
    Example ankara = Example.of("ankara-2024");
    List<Verdict> byThePage = ankara.verdictsBy("wikipedia");

    assertThat(ankara.row("all").delivered().joint()).isEqualTo(Range.of(26));
    assertThat(15 + 1 + 3 + 1 + 4 + 1 + 1).isEqualTo(10 + 13 + 3).isEqualTo(26);
    for (int i = 0; i <= 13; i++) {
      assertThat(byThePage.get(i).state()).as("terms[%d]", i).isEqualTo(KEPT);
    }
    assertThat(ankara.said("TR", DELIVERED, "to DE")).isEqualTo(Range.of(13));
  }

  @Test
  void showsTwoVersionsOfTheBodiesAndAnUnknownExtent() {
    Example june = Example.of("istanbul-2025-june");

    assertThat(june.verdict(0).reasons().getFirst().code()).isEqualTo("everyone.extent");
    assertThat(june.verdict(9).state()).isEqualTo(KEPT);
    assertThat(june.delivered("bodies-to-UA")).isEqualTo(new Range(6_057, 6_060));
    assertThat(june.verdict(10).state()).isEqualTo(OPEN);
    assertThat(june.verdict(11).state()).isEqualTo(KEPT);
    assertThat(june.agreement().terms().get(10).toldBy()).containsExactly("UA");
    assertThat(june.agreement().terms().get(11).toldBy()).containsExactly("RU");
    assertThat(june.findings()).contains("difference.count");
    assertThat(june.said("RU", LISTED, "to-UA").least()).isEqualTo(640);
  }

  @Test
  void keepsMoreThanAThousandApartFromTwelveHundred() {
    Example june = Example.of("istanbul-2025-june");

    assertThat(june.verdict(4).state()).isEqualTo(KEPT);
    assertThat(june.verdictsBy("UA").get(6).state()).isEqualTo(UNKNOWN);
    assertThat(june.verdictsBy("RU").get(6).state()).isEqualTo(KEPT);
    assertThat(june.verdict(12).state()).isEqualTo(TEXT);
  }

  @Test
  void knowsNothingBeforeAnythingHappened() {
    Example korea = Example.of("korea-1953-armistice").until("1953-07-28");

    assertThat(korea.row("to-UNC").delivered().isSilent()).isTrue();
    assertThat(korea.row("to-UNC").discharged()).isEqualTo(Range.ZERO);
  }

  private static String[] with(String note) {
    String[] all = Arrays.copyOf(PARITY, PARITY.length + 1);
    all[PARITY.length] = note;
    return all;
  }

  /** The invented list without its ranks. */
  private static Example totalsOfInvented() {
    Example invented = Example.of("dix-hill-1862", "dix-hill-1862.invented.csv");
    return new Example(
        invented.agreement(),
        new Statements(
            invented.statements().all().stream()
                .filter(s -> s instanceof Statement.Claim c && c.of().names().size() == 2)
                .toList()),
        LocalDate.of(1862, 12, 31));
  }

  private static Object difference(Verdict debt) {
    return debt.reasons().getFirst().values().getLast();
  }

  private static long parts(Example example, String stream) {
    return example.agreement().kinds().keySet().stream()
        .map(kind -> example.said("enemy-in-mirror", DELIVERED, stream + " " + kind))
        .mapToLong(Range::least)
        .sum();
  }
}
