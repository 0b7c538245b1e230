package limen.paper.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import limen.core.person.Finding;
import limen.core.person.FullName;
import limen.core.person.PartialDate;
import limen.core.person.Particulars;
import limen.core.person.Traits;
import limen.core.register.CaptureCard;
import limen.core.register.Dossier;
import limen.core.register.Fact;
import limen.core.register.What;
import limen.paper.words.Words;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A capture card has what the annex has, in the captive's own script, and room for his hand. */
class CaptureCardPdfTest {
  private static final LocalDate DAY = LocalDate.of(2031, 5, 20);

  private static CaptureCard card(String surname, What... more) {
    Traits traits =
        new Traits(
            null,
            "sergeant",
            null,
            PartialDate.of(DAY),
            null,
            "Belmont",
            "army",
            "unit 9",
            null,
            Set.of("mark"),
            2);
    Particulars who =
        new Particulars(
            new FullName(surname, "Invented", "Patronymic"),
            traits,
            "BE-1",
            "Inventon",
            null,
            "Mother",
            "Kin, 1 Imaginary Road",
            null,
            "Last residence",
            null);
    List<Fact> facts = new ArrayList<>();
    for (What what : List.of(new What.Identified(who), new What.Captured())) {
      facts.add(new Fact(PartialDate.of(DAY), Instant.EPOCH, "camps", "p1", what));
    }
    for (What what : more) {
      facts.add(new Fact(PartialDate.of(DAY), Instant.EPOCH, "camps", "p1", what));
    }
    return CaptureCard.of(new Dossier("p1", facts), DAY);
  }

  private static byte[] pdf(boolean invented, CaptureCard card, String... languages)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<Words> words = java.util.Arrays.stream(languages).map(Words::in).toList();
    CaptureCardPdf.write(out, List.of(card), words, invented);
    return out.toByteArray();
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFTextStripper text = new PDFTextStripper();
      text.setSortByPosition(true);
      return text.getText(document);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Заріченко", "Neverfield", "O’Nobody-Вигадана"})
  void writesANameInItsOwnScript(String surname) throws IOException {
    for (String language : Words.LANGUAGES) {
      assertThat(text(pdf(true, card(surname), language))).contains(surname).contains("Belmont");
    }
  }

  @Test
  void hasOnlyWhatTheAnnexHas() throws IOException {
    String text = text(pdf(false, card("Neverfield"), "en"));

    assertThat(text)
        .contains("Inventon", "sergeant", "BE-1", "1 Imaginary Road", "20 May 2031")
        .doesNotContain(
            "Patronymic", "Mother", "Last residence", "army", "unit 9", "stretcher", "p1")
        .doesNotContain("INVENTED");
  }

  @Test
  void leavesADayThatCanBeNoneToTheCaptive() throws IOException {
    CaptureCard known = card("Neverfield");
    Traits traits =
        new Traits(
            null,
            null,
            null,
            PartialDate.impossible("31.02.1990"),
            null,
            null,
            null,
            null,
            null,
            Set.of(),
            null);
    CaptureCard card =
        new CaptureCard(
            "p1",
            Particulars.of(known.who().name(), traits),
            PartialDate.impossible("30.02.2031"),
            null,
            null,
            Set.of());

    assertThat(text(pdf(true, card, "en"))).doesNotContain("31.02.1990", "30.02.2031");
  }

  @Test
  void saysThatAnInventedPersonIsInventedOnBothSides() throws IOException {
    assertThat(text(pdf(true, card("Neverfield"), "en")).split("INVENTED", -1)).hasSize(3);
  }

  @Test
  void labelsInTwoLanguages() throws IOException {
    assertThat(text(pdf(true, card("Neverfield"), "en", "uk")))
        .contains("Rank / Звання")
        .contains("Картка про взяття в полон");
  }

  @Test
  void knowsWhereTheCaptiveIsAndWhereHeCameFrom() {
    CaptureCard card =
        card(
            "Neverfield",
            new What.Whereabouts("Camp 1", null),
            new What.Whereabouts("Hospital 2", null));

    assertThat(card.camp()).isEqualTo("Hospital 2");
    assertThat(card.from()).isEqualTo("Camp 1");
  }

  @Test
  void crossesOnlyAStateThatAValidFindingNamesBeyondDoubt() {
    PartialDate past = PartialDate.of(DAY.minusDays(1));
    assertThat(card("N", new What.MedicalFound(Set.of(Finding.WOUNDED), null, null)).states())
        .isEmpty();
    assertThat(card("N", new What.MedicalFound(Set.of(Finding.SICK), null, past)).states())
        .isEmpty();
    assertThat(
            card("N", new What.MedicalFound(Set.of(Finding.SERIOUSLY_WOUNDED), null, null))
                .states())
        .containsExactly(CaptureCard.State.SERIOUSLY_WOUNDED);
  }

  @Test
  void isACardOfFifteenByTenAndAHalfCentimetresWithoutMetadata() throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf(true, card("Neverfield"), "uk"))) {
      assertThat(document.getNumberOfPages()).isEqualTo(2);
      assertThat(document.getPage(0).getMediaBox().getWidth()).isBetween(425f, 426f);
      assertThat(document.getPage(0).getMediaBox().getHeight()).isBetween(297f, 298f);
      assertThat(document.getDocumentInformation().getCreationDate()).isNull();
    }
    assertThat(pdf(true, card("Neverfield"), "uk")).isEqualTo(pdf(true, card("Neverfield"), "uk"));
  }
}
