package limen.paper.press;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Six articles written after the rules, in other styles. */
class FreshTest {

  @Test
  void readsARussianAgencyReport() {
    assertThat(Drafts.claims(Drafts.of("fresh-1-agency-ru.txt")))
        .containsExactlyInAnyOrder(
            "RU 205 soldier UA>RU delivered 2025-05-06",
            "RU 205 soldier RU>UA delivered 2025-05-06",
            "RU 17 seriously-wounded UA>RU delivered 2025-05-06",
            "RU 9 civilian UA>RU delivered 2025-05-06",
            "RU at least 1500 soldier UA>RU delivered -",
            "EXPECTATION RU unknown - ->- expected -");
  }

  @Test
  void readsAUkrainianBroadcastersSummary() {
    assertThat(Drafts.claims(Drafts.of("fresh-2-public-uk.txt")))
        .containsExactlyInAnyOrder(
            "UA 246 soldier RU>UA delivered 2025-04-19",
            "UA 31 wounded RU>UA delivered 2025-04-19",
            "- 15 wounded UA>RU delivered 2025-04-19",
            "RU 246 - RU>UA delivered 2025-04-19",
            "RU 246 - UA>RU delivered 2025-04-19",
            "RU 31 wounded RU>UA delivered 2025-04-19",
            "UA 4552 - RU>UA delivered -");
  }

  @Test
  void readsAnAgencyReportWithQuotations() {
    assertThat(Drafts.claims(Drafts.of("fresh-3-agency-en.txt")))
        .containsExactlyInAnyOrder(
            "UA 103 - UA>RU delivered 2024-09-14",
            "UA 103 soldier RU>UA delivered 2024-09-14",
            "UA 82 soldier RU>UA delivered 2024-09-14",
            "UA 21 officers RU>UA delivered 2024-09-14",
            "RU 103 soldier UA>RU delivered 2024-09-14",
            "RU 103 soldier RU>UA delivered 2024-09-14",
            "AE 1994 - ->- delivered -");
  }

  @Test
  void readsAPageOfABroadcasterAboutTheDead() {
    assertThat(Drafts.claims(Drafts.of("fresh-4-live-en.html")))
        .containsExactlyInAnyOrder(
            "UA 1212 bodies RU>UA delivered 2025-06-11",
            "RU 27 bodies UA>RU delivered 2025-06-11",
            "- at most 6000 bodies UA>RU promised -",
            "- at most 6000 bodies RU>UA promised -",
            "EXPECTATION UA unknown - ->- expected -");
  }

  @Test
  void readsAStatementOfTheHeadquarters() {
    assertThat(Drafts.claims(Drafts.of("fresh-5-headquarters-uk.txt")))
        .containsExactlyInAnyOrder(
            "UA 1000 - UA>RU promised -",
            "UA 1000 - RU>UA promised -",
            "UA 307 soldier RU>UA delivered 2025-05-24",
            "UA 273 soldier RU>UA delivered 2025-05-24",
            "UA 34 officers RU>UA delivered 2025-05-24",
            "UA 270 soldier RU>UA delivered 2025-05-23",
            "UA 120 civilian RU>UA delivered 2025-05-23",
            "UA 697 - RU>UA delivered -",
            "EXPECTATION UA unknown - ->- expected 2025-05-25");
  }

  @Test
  void readsAPostOfAnOmbudswoman() {
    assertThat(Drafts.claims(Drafts.of("fresh-6-ombudsman-ru.txt")))
        .containsExactlyInAnyOrder(
            "RU 146 - UA>RU delivered 2025-08-24",
            "RU 146 soldier RU>UA delivered 2025-08-24",
            "RU 8 civilian UA>RU delivered 2025-08-24",
            "RU 2 women UA>RU delivered 2025-08-24",
            "RU 23 civilian UA>RU held -");
  }
}
