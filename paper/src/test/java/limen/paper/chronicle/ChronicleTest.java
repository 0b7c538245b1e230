package limen.paper.chronicle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import limen.core.history.Appraisal;
import limen.core.history.History;
import limen.core.history.Totals;
import limen.paper.history.Examples;
import limen.paper.report.PageReport;
import limen.paper.report.Report;
import limen.paper.report.TextReport;
import limen.paper.text.Style;
import limen.paper.words.Words;
import org.junit.jupiter.api.Test;

/** The report on the real table, in every language. */
class ChronicleTest {
  private static final Appraisal APPRAISAL = Appraisal.of(Examples.history(), Examples.totals());

  /** Wide enough that no sentence breaks; columns are set apart by two spaces or more. */
  private static String text(String language) {
    return text(APPRAISAL, language);
  }

  private static String text(Appraisal appraisal, String language) {
    Report report = Chronicle.of(appraisal, Words.in(language));
    return new TextReport(Style.PLAIN, 400, false)
        .show(report)
        .replace('\u00A0', ' ')
        .replaceAll(" {2,}", "  ");
  }

  @Test
  void tellsTheWholeInOneSentence() {
    assertThat(text("en"))
        .contains(
            "Returned to Ukraine: at least 5,757 people; returned to Russia: at least 4,674 people;"
                + " of 41 official totals 7 confirmed, 25 contradicted, 9 neither.");
    assertThat(text("uk"))
        .contains(
            "Україна: повернулося щонайменше 5 757 осіб; Росія: повернулися щонайменше 4 674 особи;"
                + " з 41 офіційного підсумку підтверджено 7, суперечить таблиці 25, без"
                + " висновку 9.");
    assertThat(text("ru"))
        .contains(
            "Украина: вернулось минимум 5 757 человек; Россия: вернулись минимум 4 674 человека; из"
                + " 41 официального итога подтверждено 7, противоречит таблице 25, без вывода 9.");
  }

  @Test
  void tellsForEachYearHowManyRowsSpokeAndHowManyWereSilent() {
    assertThat(text("en"))
        .contains(
            "2022  1,559 in 31 rows; 1 silent  1,170 in 28 rows; 4 silent",
            "2023  986 in 12 rows  865 in 11 rows; 1 silent",
            "2024  1,358 in 12 rows  1,051",
            "2025  1,854 in 8 rows; 1 silent",
            "2023  592 in 9 rows; 3 silent",
            "2024  1,266 in 10 rows; 2 silent  1,266 in 10 rows; 2 silent");
    assertThat(text("uk"))
        .contains(
            "2022  1 559 у 31 рядку; 1 мовчить",
            "2023  986 у 12 рядках",
            "2024  1 358 у 12 рядках",
            "2025  1 854 у 8 рядках; 1 мовчить",
            "2023  592 у 9 рядках; 3 мовчать",
            "2024  1 266 у 10 рядках; 2 мовчать");
    assertThat(text("ru"))
        .contains(
            "2022  1 559 в 31 строке; 1 молчит",
            "2023  986 в 12 строках",
            "2024  1 358 в 12 строках",
            "2025  1 854 в 8 строках; 1 молчит",
            "2023  592 в 9 строках; 3 молчат",
            "2024  1 266 в 10 строках; 2 молчат");
  }

  @Test
  void ranksByTwoDefinitions() {
    assertThat(text("en"))
        .contains("Each row for itself\n", "23 May 2025  390  390  780")
        .contains("the same place are one;", "23–25 May 2025  1,000  1,000  2,000");
    assertThat(text("uk")).contains("23–25 травня 2025 р.  1 000  1 000  2 000");
    assertThat(text("ru")).contains("23–25 мая 2025 г.  1 000  1 000  2 000");
  }

  @Test
  void tellsTheLongestGap() {
    assertThat(text("en")).contains("7 August 2023  3 January 2024  149");
    assertThat(text("uk")).contains("7 серпня 2023 р.  3 січня 2024 р.  149");
    assertThat(text("ru")).contains("7 августа 2023 г.  3 января 2024 г.  149");
  }

  @Test
  void explainsWhyTheRunningTotalIsNotConfirmed() {
    assertThat(text("en"))
        .contains(
            "5,757 only because 2022 is 37 short, 2023 16 short and 2025 53 over; this is no"
                + " confirmation.");
    assertThat(text("uk"))
        .contains(
            "5 757 лише тому, що за 2022 рік бракує 37, за 2023 рік бракує 16 і за 2025 рік"
                + " надлишок 53; це не підтвердження.");
    assertThat(text("ru"))
        .contains(
            "5 757 лишь потому, что за 2022 год не хватает 37, за 2023 год не хватает 16 и за 2025"
                + " год излишек 53; это не подтверждение.");
  }

  @Test
  void showsDifferencesByYearAndVerdictsAsWords() {
    assertThat(text("en"))
        .contains(
            "24 February 2022 – 31 December 2024  3,903 in 55 rows; 1 silent  −53  table has fewer "
                + " 2022: −37; 2023: −16",
            "1,358  1 January – 31 December 2024  1,358 in 12 rows  0  confirmed",
            "1,266 in 10 rows; 2 silent  0  hangs on silence",
            "5,757 in 63 rows; 2 silent  0  cancels out  2022: −37; 2023: −16; 2025: +53");
  }

  @Test
  void countsARowWithoutAMediatorAsSilentBesideAMediatorsTotal() {
    assertThat(text("en"))
        .contains(
            "1,994  1 January – 14 September 2024  1,683 in 15 counts; 3 silent  −311  open",
            "538  19 April 2025  538 in 2 counts  0  confirmed");
  }

  @Test
  void tellsContradictionsOdditiesAndWhatDidNotHappen() {
    assertThat(text("en"))
        .contains(
            "2,340 for 24 February 2022 – 25 May 2023; the other totals of its series come to"
                + " 2,430",
            "9 April 2022, to Russia: a part of 14 is stated and no total",
            "24 January 2024  Il-76 lost",
            "6 December 2022  the number to Russia",
            "names no speaker");
  }

  @Test
  void saysWhereNothingWasComparedAndWhereNothingHappened() {
    assertThat(text(Appraisal.of(Examples.history(), new Totals(List.of())), "en"))
        .contains("No published totals were given, so nothing here is confirmed.");
    History none = new History(Examples.history().directions(), List.of());
    for (String language : Words.LANGUAGES) {
      Appraisal empty = Appraisal.of(none, new Totals(List.of()));
      assertThat(text(empty, language)).isNotBlank();
      assertThat(PageReport.show(Chronicle.of(empty, Words.in(language)), Words.in(language)))
          .doesNotContain("<svg class=\"wide\"");
    }
  }

  @Test
  void drawsTheCourseWithoutAPromise() {
    for (String language : Words.LANGUAGES) {
      Words words = Words.in(language);
      assertThat(PageReport.show(Chronicle.of(APPRAISAL, words), words))
          .contains("id=\"course-1-wide-title\"", "href=\"https://tass.com/world/1946343\"")
          .doesNotContain("channel edge\"");
    }
  }
}
