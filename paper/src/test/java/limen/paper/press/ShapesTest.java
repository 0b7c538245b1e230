package limen.paper.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Shapes of sentences that agencies and offices use, with invented numbers. */
class ShapesTest {

  private static Draft of(String text) {
    return Press.read("note.txt", text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> claims(String text) {
    return Drafts.claims(of(text));
  }

  @Test
  void hearsNoOurselvesInTheUnitedStates() {
    assertThat(
            claims(
                """
                19 March 2025

                After the exchange nobody explained the 31 wounded POWs that Russia's president had promised to release when he spoke with the US president.
                """))
        .containsExactly("RU 31 wounded RU>UA promised -");
  }

  @Test
  void countsDozensAndLeavesComparisonsOut() {
    assertThat(
            claims(
                """
                19 March 2025

                Russia's Defence Ministry said it released 41 wounded Ukrainian soldiers in the exchange, one soldier less than planned.
                Ukraine's ombudsman said two dozen Ukrainian officers came home from captivity.
                """))
        .containsExactly(
            "RU 41 wounded RU>UA delivered 2025-03-19",
            "UA 24 officers RU>UA delivered 2025-03-19");
  }

  @Test
  void hearsWhatIsHeldInCaptivityWhoeverHolds() {
    assertThat(
            claims(
                """
                25 июня 2024

                Стороны провели обмен военнопленными.

                5 июня президент сообщил, что 812 российских военнослужащих находятся в украинском плену, а у России — 4310 пленных военнослужащих ВСУ.
                """))
        .containsExactly("RU 812 soldier UA>RU held -", "RU 4310 soldier RU>UA held -");
  }

  @Test
  void takesTheDayBeforeTheNumberNotThatOfTheNextClause() {
    assertThat(
            claims(
                """
                25 июня 2024

                31 мая Минобороны сообщало, что стороны обменялись пленными по формуле 62 на 62, а 8 февраля говорили об обмене пленными в формате 81 на 81.
                """))
        .containsExactly(
            "RU 62 - UA>RU delivered 2024-05-31",
            "RU 62 - RU>UA delivered 2024-05-31",
            "RU 81 - UA>RU delivered 2024-02-08",
            "RU 81 - RU>UA delivered 2024-02-08");
  }

  @Test
  void countsThePeopleNamedBeforeADash() {
    assertThat(
            claims(
                """
                2 жовтня 2025

                «Сьогодні вдома 164 наших захисники з російського полону. Сто шістдесят один – рядові. Разом з ними вдома цивільні – 17 наших людей», – сказав президент.
                """))
        .containsExactly(
            "UA 164 soldier RU>UA delivered 2025-10-02",
            "UA 161 soldier RU>UA delivered 2025-10-02",
            "UA 17 civilian RU>UA delivered 2025-10-02");
  }

  @Test
  void letsPartsBehindADashOrColonShareTheDirection() {
    assertThat(
            claims(
                """
                2 жовтня 2025

                Відбувся обмін полоненими. Вдома 181 українець — 164 військовослужбовці та 17 цивільних.
                """))
        .contains(
            "- 164 soldier RU>UA delivered 2025-10-02", "- 17 civilian RU>UA delivered 2025-10-02");
    assertThat(
            claims(
                """
                25 May 2025

                The exchange of prisoners went on. On 23 May, 455 Ukrainians were released: 305 soldiers and 150 civilians.
                """))
        .contains(
            "- 305 soldier RU>UA delivered 2025-05-23",
            "- 150 civilian RU>UA delivered 2025-05-23");
  }

  @Test
  void linksAStageToTheSentenceBefore() {
    Draft draft =
        of(
            """
            25 May 2025

            On 24 May, another 412 Ukrainian soldiers returned from Russian captivity. This is the second stage of the exchange.
            """);
    assertThat(draft.proposals().getFirst().stage()).isEqualTo(2);
  }

  @Test
  void takesTheDayOfTheLeadWhereASentenceNamesNone() {
    assertThat(
            claims(
                """
                March 20, 2025

                Russia and Ukraine exchanged 162 prisoners of war each, both sides said on Wednesday.

                Moscow also gave back 19 heavily wounded Ukrainian prisoners, Russia's Defence Ministry confirmed.
                """))
        .contains("RU 19 seriously-wounded RU>UA delivered 2025-03-19");
  }

  @Test
  void readsTheSourceLineOfAReport() {
    assertThat(
            claims(
                """
                24 May 2025

                Source: Ukraine's president in an address

                Quote: "The exchange of prisoners continued today. Another 412 of our soldiers were brought home."
                """))
        .containsExactly("UA 412 soldier RU>UA delivered 2025-05-24");
  }

  @Test
  void keepsEachSideApartFromWhatFollows() {
    assertThat(
            claims(
                """
                5 February 2026

                Russia's Defence Ministry said each side gave back 148 prisoners and that four civilians from the Kursk region were brought back too.
                """))
        .containsExactlyInAnyOrder(
            "RU 148 - UA>RU delivered 2026-02-05",
            "RU 148 - RU>UA delivered 2026-02-05",
            "RU 4 civilian UA>RU delivered 2026-02-05");
  }

  @Test
  void sendsPeopleToTheCountryTheyReturnTo() {
    assertThat(
            claims(
                """
                5 февраля 2026

                Минобороны сообщило об обмене военнопленными. В Россию также возвращаются четверо гражданских — семья из Курской области, которые долго удерживались украинской стороной.
                """))
        .containsExactly("RU 4 civilian UA>RU delivered 2026-02-05");
  }

  @Test
  void expectsWhatEachSideIsToRelease() {
    assertThat(
            claims(
                """
                19 March 2025

                Russia's president had announced that the prisoner exchange would take place, with each side releasing 162 POWs.
                """))
        .containsExactly("RU 162 soldier UA>RU promised -", "RU 162 soldier RU>UA promised -");
  }

  @Test
  void givesATotalOfBothSidesNoDirection() {
    assertThat(
            claims(
                """
                April 20, 2025

                Russia and Ukraine exchanged a total of 512 prisoners of war on April 19.
                """))
        .containsExactly("- 512 soldier ->- delivered 2025-04-19");
  }

  @Test
  void sumsUpWhatANeutralHelpedWith() {
    assertThat(
            claims(
                """
                April 20, 2025

                The UAE's Foreign Ministry said it has now helped with the release of 3,650 prisoners in exchanges.
                """))
        .containsExactly("AE 3650 - ->- delivered -");
  }

  @Test
  void takesInjuredSoldiersOfAnExchangeForNoCasualties() {
    assertThat(
            claims(
                """
                April 20, 2025

                After the prisoner exchange Moscow agreed to free another 29 injured Ukrainian soldiers, while Kyiv agreed to free 14 injured Russian soldiers.
                """))
        .containsExactly("- 29 wounded RU>UA promised -", "- 14 wounded UA>RU promised -");
  }

  @Test
  void countsWhatStandsInTheNumberOf() {
    assertThat(
            claims(
                """
                7 июня 2025

                Министерство обороны сообщило, что партия тел солдат ВСУ в количестве 905 уже прибыла в рефрижераторах в район обмена.
                """))
        .containsExactly("RU 905 bodies RU>UA brought 2025-06-07");
  }

  @Test
  void readsPartsBehindTheirVerbAndAFormulaInWords() {
    assertThat(
            claims(
                """
                24 May 2025

                On Friday 23 May, Ukraine brought home 455 Ukrainians from captivity as part of the thousand-for-thousand exchange. Of these, 305 were military personnel and 150 were civilians.
                """))
        .contains(
            "- 1000 - UA>RU promised -",
            "- 305 soldier RU>UA delivered 2025-05-23",
            "- 150 civilian RU>UA delivered 2025-05-23");
  }

  @Test
  void hearsWhoAnnouncedItInTheNextSentence() {
    assertThat(
            claims(
                """
                25 May 2025

                Another 318 servicemembers came home from Russian captivity.

                This was announced in the telegram channel of the President of Ukraine.
                """))
        .containsExactly("UA 318 soldier RU>UA delivered 2025-05-25");
  }

  @Test
  void readsWhatBelongsToBothOrToAPeriod() {
    assertThat(
            claims(
                """
                25 мая 2025

                За период с 23 по 25 мая проведен обмен военнопленными. С 23 по 25 мая в Россию вернулось из плена 640 военнослужащих, сообщило Минобороны.
                """))
        .contains("RU 640 soldier UA>RU delivered 2025-05-23..2025-05-25");
    assertThat(
            claims(
                """
                3 січня 2024

                Україна повернула з полону 214 українських військових та цивільних, повідомили в Координаційному штабі.
                """))
        .containsExactly("UA 214 - RU>UA delivered 2024-01-03");
  }

  @Test
  void knowsHomeFromCaptivity() {
    assertThat(
            claims(
                """
                25 August 2025

                After the prisoner exchange Russia's Defence Ministry said Ukraine returned seven civilians from Russia's Kursk region. It said more than 30 people remained in Ukrainian custody.
                """))
        .containsExactly(
            "RU 7 civilian UA>RU delivered 2025-08-25", "RU at least 30 - UA>RU held -");
  }
}
