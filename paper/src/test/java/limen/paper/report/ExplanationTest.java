package limen.paper.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import limen.core.document.Reading;
import limen.core.terms.Agreement;
import limen.core.terms.Agreements;
import limen.paper.text.Style;
import limen.paper.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An agreement read back is grammar, whatever names it gives its things. */
class ExplanationTest {
  private static final String SENTENCES =
      """
      limen: agreement/1
      title: Test
      agreed: 2025-05-16
      time-zone: Europe/Kyiv
      parties:
        A: {name: Kabul}
        B: {name: Marren}
      streams:
        people: {from: A, to: B}
        dead: {from: A, to: B, of: remains}
        trucks: {from: A, to: B, of: things, unit: trucks}
        maps: {from: A, to: B, of: things}
      terms:
        - number: {of: people, is: 5}
        - number: {of: dead, is: 6}
        - number: {of: trucks, is: 7}
        - number: {of: maps, is: 8}
        - ratio: {left: people, right: dead, factor: "1:1027"}
        - deadline: {of: people, at: 2025-06-01}
        - deadline: {of: people, at: 10 days after agreed}
        - deadline: {of: people, duty: list, at: 2 days before agreed}
        - order: {of: people, by: [medical], list-by: B}
        - schedule:
            stages:
              1: {on: 2025-05-23}
      """;

  private static String explained(Agreement agreement, String language) {
    Words words = Words.in(language);
    Report report = Explanation.of(agreement, words);
    return new TextReport(Style.PLAIN, 400, false).show(report).replace('\u00a0', ' ');
  }

  private static Agreement agreement(String yaml) {
    Reading<Agreement> reading = Agreements.read("test", yaml.getBytes(UTF_8));
    assertThat(reading.problems()).isEmpty();
    return Objects.requireNonNull(reading.value());
  }

  private static List<Agreement> examples() throws IOException {
    Path folder = Path.of(System.getProperty("limen.root", "..")).resolve("examples");
    List<Agreement> agreements = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
        agreements.add(agreement(Files.readString(file)));
      }
    }
    return agreements;
  }

  @Test
  void endsNoSentenceTwice() throws IOException {
    for (Agreement agreement : examples()) {
      for (String language : Words.LANGUAGES) {
        assertThat(explained(agreement, language))
            .doesNotContain("..")
            .doesNotContain("не позднее")
            .doesNotContain("не пізніше")
            .doesNotContain("без слова:");
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | Kabul → Marren: to be handed over by: the end of 1 June 2025.
          en | Kabul → Marren: to be handed over by: 10 days after the agreement.
          en | Kabul → Marren: names to be handed over by: 2 days before the agreement.
          en | Kabul → Marren: 1 for every 1,027 of bodies, Kabul → Marren.
          en | bodies, Kabul → Marren: 6 to be handed over.
          en | things (trucks), Kabul → Marren: 7 to be handed over.
          en | things, Kabul → Marren: 8 to be handed over.
          en | Kabul → Marren: the list is made by Marren.
          uk | Kabul → Marren: передати; строк: кінець дня 1 червня 2025 р.
          uk | Kabul → Marren: передати; строк: 10 днів після події «угода».
          uk | Kabul → Marren: люди; хто передає: Kabul; хто приймає: Marren.
          uk | тіла, Kabul → Marren: має бути передано 6.
          uk | Kabul → Marren: хто складає список: Marren.
          uk | етап 1: 23 травня 2025 р.
          ru | Kabul → Marren: передать; срок: конец дня 1 июня 2025 г.
          ru | Kabul → Marren: передать имена; срок: 2 дня до события «соглашение».
          ru | Kabul → Marren: люди; кто передаёт: Kabul; кто принимает: Marren.
          ru | вещи (trucks), Kabul → Marren: должно быть передано 7.
          """)
  void readsWithAnyName(String language, String sentence) {
    assertThat(explained(agreement(SENTENCES), language)).contains(sentence).doesNotContain("..");
  }

  @Test
  void saysWhoIsAheadWithAnyName() {
    Words english = Words.in("en");
    assertThat(english.say("reason.ratio.ahead", "prisoners", 3, "hostages"))
        .isEqualTo("ahead: prisoners, by 3; behind: hostages");
    assertThat(english.say("reason.ratio.debt", "prisoners", 3, "hostages"))
        .isEqualTo("ahead: prisoners, by 3; so much is owed by: hostages");
  }
}
