package limen.paper.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A reported fault: the second day of a large exchange, told by an agency that looks back. */
class SecondDayTest {
  private static final String DATE = "24 May 2025\n\n";
  private static final String FRIDAY =
      "The president of Ukraine and Russia's Defence Ministry stated on Friday that they had each"
          + " released 455 captives.\n";

  private static Draft of(String text) {
    return Press.read("note.txt", (DATE + text).getBytes(StandardCharsets.UTF_8));
  }

  private static List<Proposal> counts(Draft draft) {
    return draft.proposals().stream()
        .filter(p -> p.nature() == Proposal.Nature.COUNT)
        .filter(p -> p.outcome().equals("delivered"))
        .toList();
  }

  @Test
  void givesTheLargestExchangeSinceTheWarBeganItsDayAndItsStage() {
    Draft draft =
        of(
            "Ukraine and Russia announced on Saturday that 412 more prisoners of war were exchanged"
                + " on the second day of what is the biggest swap since the start of the war.");
    assertThat(Drafts.claims(draft))
        .containsExactlyInAnyOrder(
            "UA 412 soldier UA>RU delivered 2025-05-24",
            "UA 412 soldier RU>UA delivered 2025-05-24",
            "RU 412 soldier UA>RU delivered 2025-05-24",
            "RU 412 soldier RU>UA delivered 2025-05-24");
    assertThat(draft.proposals())
        .allSatisfy(
            p -> {
              assertThat(p.stage()).isEqualTo(2);
              assertThat(p.doubts())
                  .contains(Doubt.BOTH_WAYS, Doubt.DIRECTION_INFERRED)
                  .doesNotContain(Doubt.RUNNING_TOTAL, Doubt.DIRECTION_UNKNOWN);
            });
  }

  @Test
  void stillKnowsARunningTotal() {
    Draft draft =
        of(
            "Ukraine's president said 4,120 Ukrainian soldiers had been freed from captivity since"
                + " the start of the war.");
    assertThat(draft.proposals().getFirst().doubts()).contains(Doubt.RUNNING_TOTAL);
  }

  @Test
  void namesNoDirectionWhereTheNumberIsTwiceAnother() {
    Draft draft =
        of(
            """
            Russia and Ukraine said on Saturday that 824 prisoners of war had been exchanged.
            The Russian Defence Ministry said 412 Russian soldiers had returned on Saturday.
            """);
    assertThat(Drafts.claims(draft))
        .containsExactlyInAnyOrder(
            "UA 824 soldier ->- delivered 2025-05-24",
            "RU 824 soldier ->- delivered 2025-05-24",
            "RU 412 soldier UA>RU delivered 2025-05-24");
  }

  @Test
  void letsEachSpeakOfItsOwnGivingOnly() {
    Draft draft = of(FRIDAY);
    assertThat(Drafts.claims(draft))
        .containsExactlyInAnyOrder(
            "UA 455 - UA>RU delivered 2025-05-23", "RU 455 - RU>UA delivered 2025-05-23");
  }

  @Test
  void givesPartsTheDayAndTheStageOfTheirTotal() {
    Draft draft =
        of(
            FRIDAY
                + "\nDuring the first phase Ukraine's president reported the return of 455 captives"
                + " to Russia. Russia's Defence Ministry specified that each side freed 305"
                + " soldiers and 150 civilians.");
    assertThat(Drafts.claims(draft))
        .containsExactlyInAnyOrder(
            "UA 455 - UA>RU delivered 2025-05-23",
            "RU 455 - RU>UA delivered 2025-05-23",
            "RU 305 soldier UA>RU delivered 2025-05-23",
            "RU 305 soldier RU>UA delivered 2025-05-23",
            "RU 150 civilian UA>RU delivered 2025-05-23",
            "RU 150 civilian RU>UA delivered 2025-05-23");
    assertThat(counts(draft)).allSatisfy(p -> assertThat(p.stage()).isEqualTo(1));
    assertThat(counts(draft))
        .filteredOn(p -> p.category() != null)
        .allSatisfy(p -> assertThat(p.doubts()).contains(Doubt.DAY_INFERRED));
    assertThat(counts(draft))
        .allSatisfy(p -> assertThat(p.doubts()).doesNotContain(Doubt.CATEGORY_MIXED));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "У п'ятницю відбувся перший етап обміну. У межах першого етапу з російського полону"
            + " повернулися 305 українських військових, повідомив президент.",
        "В пятницу прошел первый этап обмена. В ходе первого этапа из украинского плена вернулись"
            + " 305 российских военнослужащих, сообщило Минобороны.",
        "The first phase of the prisoner exchange took place on Friday. In the first phase 305"
            + " Ukrainian soldiers came home, Ukraine's president said."
      })
  void takesTheDayOfAStageFromTheSentenceThatTellsIt(String text) {
    assertThat(counts(of(text)))
        .singleElement()
        .satisfies(
            p -> {
              assertThat(p.stage()).isEqualTo(1);
              assertThat(String.valueOf(p.happened())).isEqualTo("2025-05-23");
              assertThat(p.doubts()).contains(Doubt.DAY_INFERRED);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Russia's Foreign Ministry said buses took the exchanged prisoners to Belarus. Russia is"
            + " believed to hold more than its neighbour: an estimated 7,000 to 9,000 Ukrainians."
            + " | is believed",
        "МЗС Росії заявило, що полонених обміняли через Білорусь. Вважається, що Росія утримує"
            + " 7000 українців. | Вважається",
        "МИД Украины заявил, что пленных обменяли через Белоруссию. По оценкам, Россия удерживает"
            + " 7000 украинцев. | По оценкам"
      })
  void letsNobodySpeakInAPassiveEstimate(String text, String words) {
    assertThat(of(text).proposals())
        .singleElement()
        .satisfies(
            p -> {
              assertThat(p.nature()).isEqualTo(Proposal.Nature.ESTIMATE);
              assertThat(p.speaker()).isNull();
              assertThat(p.office()).isNull();
              assertThat(p.attribution()).isEqualTo(words);
            });
  }

  @Test
  void keepsTheStageFromTheTotalOfTheAgreement() {
    Draft draft =
        of(
            "Ukraine's president wrote on X that the day was the first stage of the"
                + " \"1000-for-1000\" agreement on the exchange of prisoners.");
    assertThat(Drafts.claims(draft))
        .containsExactlyInAnyOrder("UA 1000 - UA>RU promised -", "UA 1000 - RU>UA promised -");
    assertThat(draft.proposals()).allSatisfy(p -> assertThat(p.stage()).isNull());
  }

  @Test
  void remarksOnNoHeadlineThatRepeatsTheText() {
    byte[] text =
        """
        Sides swap hundreds more captives

        24 May 2025

        Hundreds more prisoners of war were swapped on Saturday, officials confirmed.
        """
            .getBytes(StandardCharsets.UTF_8);
    assertThat(Press.read("note.txt", text).remarks())
        .singleElement()
        .satisfies(r -> assertThat(r.quote().text()).startsWith("Hundreds"));
  }
}
