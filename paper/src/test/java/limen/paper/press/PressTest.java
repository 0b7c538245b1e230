package limen.paper.press;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whole drafts of invented articles: nothing missing, nothing too much. */
class PressTest {

  @Test
  void proposesBothSidesNumbersAndTheEstimateOfAnAgencyReport() {
    assertThat(Drafts.claims(Drafts.of("agency-en.txt")))
        .containsExactlyInAnyOrder(
            "- 1000 - UA>RU promised -",
            "- 1000 - RU>UA promised -",
            "RU 307 soldier UA>RU delivered 2025-05-24",
            "RU 307 soldier RU>UA delivered 2025-05-24",
            "UA 307 - RU>UA delivered 2025-05-24",
            "UA 390 - UA>RU delivered 2025-05-23",
            "RU 390 - RU>UA delivered 2025-05-23",
            "RU 270 soldier UA>RU delivered 2025-05-23",
            "RU 270 soldier RU>UA delivered 2025-05-23",
            "RU 120 civilian UA>RU delivered 2025-05-23",
            "RU 120 civilian RU>UA delivered 2025-05-23",
            "EXPECTATION RU unknown - ->- expected -",
            "EXPECTATION UA unknown - ->- expected 2025-05-24..2025-05-25",
            "ESTIMATE - 8000..10000 - RU>UA held -");
  }

  @Test
  void hearsOneSideInAPostThatNamesNobody() {
    assertThat(Drafts.claims(Drafts.of("president-uk.txt")))
        .containsExactlyInAnyOrder(
            "UA 390 - RU>UA delivered 2025-05-23",
            "UA 1000 - UA>RU promised -",
            "UA 1000 - RU>UA promised -",
            "UA 270 soldier RU>UA delivered 2025-05-23",
            "UA 120 civilian RU>UA delivered 2025-05-23",
            "EXPECTATION UA unknown - ->- expected 2025-05-24..2025-05-25");
  }

  @Test
  void readsAMinistryStatementInWindows1251() {
    assertThat(Drafts.claims(Drafts.of("ministry-ru-1251.html")))
        .containsExactlyInAnyOrder(
            "RU 307 soldier UA>RU delivered 2025-05-24",
            "RU 307 soldier RU>UA delivered 2025-05-24",
            "RU 390 - UA>RU delivered 2025-05-23",
            "RU 390 - RU>UA delivered 2025-05-23",
            "RU 270 soldier UA>RU delivered 2025-05-23",
            "RU 270 soldier RU>UA delivered 2025-05-23",
            "RU 120 civilian UA>RU delivered 2025-05-23",
            "RU 120 civilian RU>UA delivered 2025-05-23",
            "EXPECTATION RU unknown - ->- expected -");
  }

  @Test
  void leavesOutWhatStandsAroundTheArticleOnItsPage() {
    assertThat(Drafts.claims(Drafts.of("page-en.html")))
        .containsExactlyInAnyOrder(
            "UA 303 soldier RU>UA delivered 2025-05-25",
            "UA 1000 - UA>RU promised -",
            "UA 1000 - RU>UA promised -",
            "RU 303 soldier UA>RU delivered 2025-05-25",
            "RU 303 soldier RU>UA delivered 2025-05-25",
            "UA 1000 - RU>UA delivered -");
  }

  @Test
  void countsBodiesApartFromTheLiving() {
    assertThat(Drafts.claims(Drafts.of("bodies-en.txt")))
        .containsExactlyInAnyOrder(
            "UA 6000 bodies UA>RU promised -",
            "UA 6000 bodies RU>UA promised -",
            "RU 6000 bodies RU>UA promised -",
            "UA 909 bodies RU>UA delivered -",
            "UA 34 bodies UA>RU delivered -");
  }

  @Test
  void keepsBothNumbersWhereTheSidesDisagree() {
    assertThat(Drafts.claims(Drafts.of("disagreement-en.txt")))
        .containsExactlyInAnyOrder(
            "RU 195 soldier UA>RU delivered 2024-01-31",
            "RU 195 - RU>UA delivered 2024-01-31",
            "UA 207 - RU>UA delivered 2024-01-31",
            "UA 36 wounded RU>UA delivered 2024-01-31");
  }

  @Test
  void tellsThatPeopleCameHomeWhereTheNumberIsWithheld() {
    Draft draft = Drafts.of("silence-uk.txt");
    assertThat(Drafts.claims(draft))
        .containsExactlyInAnyOrder(
            "EVENT UA unknown seriously-sick RU>UA delivered 2025-07-04",
            "EVENT RU unknown soldier UA>RU delivered 2025-07-04",
            "EVENT RU unknown - RU>UA delivered 2025-07-04");
    assertThat(draft.remarks()).extracting(Draft.Remark::code).contains("withheld");
  }

  @Test
  void keepsBothBlamesForAStagePutOff() {
    assertThat(Drafts.claims(Drafts.of("postponed-uk.txt")))
        .containsExactlyInAnyOrder(
            "EVENT RU unknown - ->- postponed -",
            "RU 1212 bodies RU>UA brought 2025-06-07",
            "RU 640 - RU>UA listed 2025-06-07",
            "EVENT UA unknown - ->- postponed -");
  }

  @Test
  void setsTheWoundedOutsideTheFormulaApart() {
    Draft draft = Drafts.of("outside-ru.txt");
    assertThat(Drafts.claims(draft))
        .containsExactlyInAnyOrder(
            "RU 175 soldier UA>RU delivered 2025-03-19",
            "RU 175 soldier RU>UA delivered 2025-03-19",
            "RU 22 seriously-wounded RU>UA delivered 2025-03-19",
            "UA 175 - RU>UA delivered 2025-03-19",
            "UA 22 soldier RU>UA delivered 2025-03-19",
            "RU 23 seriously-wounded RU>UA promised -");
    assertThat(draft.proposals())
        .filteredOn(p -> "seriously-wounded".equals(p.category()))
        .filteredOn(p -> p.outcome().equals("delivered"))
        .allSatisfy(p -> assertThat(p.doubts()).contains(Doubt.OUTSIDE));
  }

  @Test
  void proposesNothingWhereNobodyIsExchanged() {
    Draft draft = Drafts.of("none-en.txt");
    assertThat(draft.proposals()).isEmpty();
    assertThat(draft.remarks()).extracting(Draft.Remark::code).containsExactly("no-exchange");
  }

  @Test
  void takesNoDaysDronesAgesOrMoneyForPeople() {
    assertThat(Drafts.claims(Drafts.of("adversarial-en.txt")))
        .containsExactly("UA 303 soldier RU>UA delivered 2025-05-25");
  }

  @Test
  void readsNumbersInWords() {
    Draft draft = Drafts.of("words-uk.txt");
    assertThat(Drafts.claims(draft))
        .containsExactlyInAnyOrder(
            "UA 270 soldier RU>UA delivered 2025-05-23",
            "UA 120 civilian RU>UA delivered 2025-05-23",
            "UA 1000 - UA>RU promised -",
            "UA 1000 - RU>UA promised -",
            "ESTIMATE UA 8000 soldier RU>UA held -",
            "UA at least 4700 - RU>UA delivered -");
    assertThat(draft.proposals().getFirst().doubts()).contains(Doubt.NUMBER_IN_WORDS);
    assertThat(draft.proposals().getLast().doubts()).contains(Doubt.RUNNING_TOTAL, Doubt.AT_LEAST);
  }

  @Test
  void hearsTheNeutralTheAskingAndTheRefusing() {
    assertThat(Drafts.claims(Drafts.of("neutral-en.txt")))
        .containsExactlyInAnyOrder(
            "AE 410 - ->- delivered 2025-05-06",
            "AE 205 - RU>UA delivered 2025-05-06",
            "AE 205 - UA>RU delivered 2025-05-06",
            "AE 4181 - ->- delivered -",
            "UA 1500 civilian RU>UA asked -",
            "RU 2 - ->- declined 2025-05-06");
  }

  @Test
  void proposesNothingFromAReportOfLossesAndCaptures() {
    assertThat(Drafts.claims(Drafts.of("losses-uk.txt"))).isEmpty();
  }

  @Test
  void takesPrisonersOfWarForEverybodyWhereTheTextCountsCiviliansAmongThem() {
    assertThat(Drafts.claims(Drafts.of("summary-en.html")))
        .containsExactlyInAnyOrder(
            "UA 307 soldier UA>RU delivered 2025-05-24",
            "UA 307 soldier RU>UA delivered 2025-05-24",
            "RU 307 soldier UA>RU delivered 2025-05-24",
            "RU 307 soldier RU>UA delivered 2025-05-24",
            "UA 390 - UA>RU delivered 2025-05-23",
            "UA 390 - RU>UA delivered 2025-05-23",
            "RU 390 - UA>RU delivered 2025-05-23",
            "RU 390 - RU>UA delivered 2025-05-23",
            "RU 270 soldier UA>RU delivered 2025-05-23",
            "RU 270 soldier RU>UA delivered 2025-05-23",
            "RU 120 civilian UA>RU delivered 2025-05-23",
            "RU 120 civilian RU>UA delivered 2025-05-23",
            "- 1000 - UA>RU promised -",
            "- 1000 - RU>UA promised -",
            "ESTIMATE - 8000..10000 - RU>UA held -");
  }
}
