package limen.core.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import limen.core.person.Finding;
import limen.core.person.PartialDate;
import limen.core.person.Particulars;
import limen.core.person.Status;
import org.junit.jupiter.api.Test;

/** What the facts of one person come to. */
class DossierTest {
  private static Fact by(String author, long minutes, What what) {
    Instant recorded = Said.MOMENT.plusSeconds(60 * minutes);
    return new Fact(null, recorded, author, "p1", what, Behind.RECORDED);
  }

  private static What.Identified born(String surname, PartialDate born, Status status) {
    var traits = Said.traits(status, Said.DAY);
    return new What.Identified(
        Said.person(
            surname,
            new limen.core.person.Traits(
                status,
                null,
                null,
                born,
                null,
                "Land",
                null,
                null,
                traits.captured(),
                java.util.Set.of(),
                null)));
  }

  @Test
  void letsContradictionsStandSideBySide() {
    Dossier dossier =
        new Dossier(
            "p1",
            List.of(
                by("camps", 0, born("Тестенко", PartialDate.ofYear(1985), Status.SOLDIER)),
                by("hospital", 1, born("Тестенка", PartialDate.ofYear(1990), Status.CIVILIAN)),
                by("camps", 2, new What.Returned("1")),
                by("hospital", 3, new What.Died("№ 7", null))));

    assertThat(dossier.said()).containsOnlyKeys("camps", "hospital");
    assertThat(dossier.contradictions())
        .containsExactly(
            Dossier.Contradiction.NAME,
            Dossier.Contradiction.BORN,
            Dossier.Contradiction.STATUS,
            Dossier.Contradiction.END);
  }

  @Test
  void takesTheLatestOfEachAuthor() {
    Dossier dossier =
        new Dossier(
            "p1",
            List.of(
                by("camps", 0, born("Тестенко", PartialDate.ofYear(1985), Status.SOLDIER)),
                by("camps", 1, born("Тестенко", PartialDate.ofYear(1986), Status.SOLDIER))));

    assertThat(dossier.contradictions()).isEmpty();
    assertThat(dossier.particulars().traits().born()).isEqualTo(PartialDate.ofYear(1986));
  }

  @Test
  void tellsWhatWasKnownAtAMoment() {
    Dossier dossier =
        new Dossier(
            "p1",
            List.of(by("camps", 0, new What.Captured()), by("camps", 60, new What.Returned("1"))));

    assertThat(dossier.at(Said.MOMENT.plusSeconds(60)).fate()).isEqualTo(Fate.HELD);
    assertThat(dossier.fate()).isEqualTo(Fate.RETURNED);
    assertThat(dossier.at(Said.MOMENT.minusSeconds(1)).facts()).isEmpty();
  }

  @Test
  void findsNoContradictionInTwoEndsWithACaptureBetweenThem() {
    Dossier dossier =
        new Dossier(
            "p1",
            List.of(
                by("camps", 0, new What.Escaped()),
                by("camps", 1, new What.Captured()),
                by("camps", 2, new What.Returned("1"))));

    assertThat(dossier.contradictions()).isEmpty();
    assertThat(dossier.ends()).hasSize(1);
  }

  @Test
  void knowsWhichHoldsAndFindingsAreValidOnADay() {
    PartialDate until = PartialDate.of(Said.DAY);
    What found = new What.MedicalFound(Set.of(Finding.SICK), null, until);
    Dossier dossier =
        new Dossier(
            "p1",
            List.of(
                by("court", 0, new What.LegalHold("art. 1", null, until)),
                by("court", 1, new What.LegalHold("art. 2", null, null)),
                by("doctor", 2, found)));

    assertThat(dossier.holds(Said.DAY)).hasSize(2);
    assertThat(dossier.holds(Said.DAY.plusDays(1)))
        .extracting(What.LegalHold::ground)
        .containsExactly("art. 2");
    assertThat(dossier.findings(Said.DAY)).containsExactly(Finding.SICK);
    assertThat(dossier.findings(Said.DAY.plusDays(1))).isNull();

    List<Fact> lifted = new java.util.ArrayList<>(dossier.facts());
    lifted.add(by("court", 3, new What.HoldLifted("art. 2")));
    assertThat(new Dossier("p1", lifted).holds(Said.DAY.plusDays(1))).isEmpty();
  }

  @Test
  void isIncompleteWithoutWhatACaptureCardNeeds() {
    PartialDate year = PartialDate.ofYear(1985);
    assertThat(
            new Dossier("p1", List.of(by("a", 0, born("Т", year, Status.SOLDIER)))).isIncomplete())
        .isFalse();
    assertThat(
            new Dossier(
                    "p1",
                    List.of(
                        by(
                            "a",
                            0,
                            born("Т", PartialDate.impossible("31.02.1985"), Status.SOLDIER))))
                .isIncomplete())
        .isTrue();
    assertThat(new Dossier("p1", List.of(by("a", 0, new What.Captured()))).isIncomplete()).isTrue();
    Particulars nobody = new Dossier("p1", List.of()).particulars();
    assertThat(nobody.name().isKnown()).isFalse();
  }

  @Test
  void countsWhatWasSaidOfADayAfterTheEndOrBeforeTheCapture() {
    Fact taken = Said.fact("p1", Said.DAY, new What.Captured());
    Fact died = Said.fact("p1", Said.DAY.plusDays(3), new What.Died("5", null));
    Fact again = Said.fact("p1", Said.DAY.plusDays(9), new What.Captured());
    Fact early = Said.fact("p1", Said.DAY.minusDays(1), new What.CardSent("agency"));

    assertThat(new Dossier("p1", List.of(taken, died)).contradictions()).isEmpty();
    assertThat(new Dossier("p1", List.of(taken, died, again)).contradictions())
        .containsExactly(Dossier.Contradiction.END);
    assertThat(new Dossier("p1", List.of(taken, early)).contradictions())
        .containsExactly(Dossier.Contradiction.CAPTURED);
  }

  @Test
  void takesAClaimedEndForOpenUntilThePersonIsSeenAgain() {
    Fact claimed = Said.said("p1", Said.DAY.plusDays(3), new What.Returned("1"), Behind.CLAIMED);
    Fact before = Said.fact("p1", Said.DAY, new What.Whereabouts("Camp", null));
    Fact after = Said.fact("p1", Said.DAY.plusDays(5), new What.Whereabouts("Camp", null));
    Fact proven = Said.fact("p1", Said.DAY.plusDays(3), new What.Returned("1"));

    assertThat(new Dossier("p1", List.of(claimed, before)).isEndClaimed()).isTrue();
    assertThat(new Dossier("p1", List.of(claimed, after)).isEndClaimed()).isFalse();
    assertThat(new Dossier("p1", List.of(claimed, proven)).isEndClaimed()).isFalse();
    assertThat(new Dossier("p1", List.of(claimed, proven)).contradictions()).isEmpty();
  }
}
