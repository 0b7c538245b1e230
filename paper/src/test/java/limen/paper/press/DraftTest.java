package limen.paper.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DraftTest {

  private static Draft of(String text) {
    return Press.read("note.txt", text.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(strings = {"agency-en.txt", "page-en.html", "words-uk.txt", "ministry-ru-1251.html"})
  void quotesWhatStandsInTheArticle(String name) {
    Draft draft = Drafts.of(name);
    String text = draft.article().text();
    assertThat(draft.proposals())
        .allSatisfy(
            p ->
                assertThat(text.substring(p.quote().start(), p.quote().end()))
                    .isEqualTo(p.quote().text()));
  }

  @Test
  void saysTheSameTwiceOverOnce() {
    Draft draft =
        of(
            """
            24 May 2025
            Ukraine's president said on Saturday that 307 Ukrainian soldiers were freed from captivity.
            Later the president repeated that 307 Ukrainian soldiers had come home from Russian captivity.
            """);
    assertThat(Drafts.claims(draft)).containsExactly("UA 307 soldier RU>UA delivered 2025-05-24");
    assertThat(draft.proposals().getFirst().also()).hasSize(1);
  }

  @Test
  void givesTheSameDraftEveryTime() {
    assertThat(Drafts.of("agency-en.txt")).isEqualTo(Drafts.of("agency-en.txt"));
  }

  @Test
  void remarksOnNumbersItCannotPlace() {
    Draft draft =
        of("The exchange of prisoners was closed at mark 417 on the list, they returned.");
    assertThat(draft.proposals()).isEmpty();
    assertThat(draft.remarks()).extracting(Draft.Remark::code).containsExactly("number-not-used");
  }

  @Test
  void namesNoCountForThousands() {
    Draft draft = of("Thousands of prisoners were exchanged, officials said.");
    assertThat(draft.proposals()).isEmpty();
    assertThat(draft.remarks()).extracting(Draft.Remark::code).containsExactly("vague-number");
  }

  @Test
  void saysSoWhereItReadsNoDay() {
    Draft draft =
        of("Russia's defence ministry said 90 Russian soldiers had returned from captivity.");
    assertThat(draft.proposals().getFirst().happened()).isNull();
    assertThat(draft.proposals().getFirst().doubts()).contains(Doubt.DAY_UNKNOWN);
  }

  @Test
  void doubtsADenial() {
    Draft draft =
        of(
            "The ministry in Moscow denied that 50 Russian soldiers were handed over in an"
                + " exchange.");
    assertThat(draft.proposals()).allSatisfy(p -> assertThat(p.doubts()).contains(Doubt.DENIED));
  }
}
