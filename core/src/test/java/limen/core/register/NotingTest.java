package limen.core.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import limen.core.document.Refusal;
import limen.core.person.Finding;
import limen.core.person.PartialDate;
import org.junit.jupiter.api.Test;

/** One fact of one person, and what stands in its way. */
class NotingTest {
  private static final LocalDate DAY = Said.DAY;
  private static final LocalDate TODAY = DAY.plusDays(100);

  private final List<Fact> facts =
      new ArrayList<>(List.of(Said.fact("p1", DAY, new What.Captured())));

  private NotingTest said(int days, What what) {
    facts.add(Said.fact("p1", DAY.plusDays(days), what));
    return this;
  }

  private Noting noting(String sign, int days, What what) {
    return Noting.of(
        Register.of(List.of(), facts), Said.fact(sign, DAY.plusDays(days), what), TODAY);
  }

  private static String whats(List<Refusal> refusals) {
    assertThat(refusals).allSatisfy(r -> assertThat(r.advice()).startsWith("Maybe "));
    return String.join("; ", refusals.stream().map(Refusal::what).toList());
  }

  @Test
  void letsAFactStandThatNothingSpeaksAgainst() {
    Noting noting = noting("p1", 5, new What.CardSent("agency"));

    assertThat(noting).isEqualTo(new Noting(List.of(), List.of(), null));
  }

  @Test
  void knowsNobodyUnderAnotherSignAndOffersNone() {
    Noting noting = noting("p11", 5, new What.Escaped());

    assertThat(whats(noting.impossible())).contains("nobody under ‘p11’");
    assertThat(noting.impossible().getFirst().advice()).doesNotContain("‘p1’");
  }

  @Test
  void neverTakesRemainsForAPerson() {
    facts.add(Said.fact("r1", null, new What.Remains("field", null, null)));

    assertThat(whats(noting("r1", 5, new What.Escaped()).impossible())).contains("remains");
  }

  @Test
  void refusesWhatHasNotHappenedYet() {
    assertThat(whats(noting("p1", 101, new What.Returned("1")).impossible())).contains("not come");
    assertThat(noting("p1", 100, new What.Returned("1")).impossible()).isEmpty();
    Fact year =
        new Fact(PartialDate.ofYear(2031), Said.MOMENT, "camps", "p1", new What.Returned("1"));
    assertThat(Noting.of(Register.of(List.of(), facts), year, TODAY).impossible()).isEmpty();
  }

  @Test
  void refusesAnEndBeforeItsBeginning() {
    PartialDate until = PartialDate.of(DAY);
    assertThat(
            whats(
                noting("p1", 3, new What.MedicalFound(Set.of(Finding.SICK), null, until))
                    .impossible()))
        .contains("before its first");
    assertThat(whats(noting("p1", 3, new What.LegalHold("art. 1", null, until)).impossible()))
        .contains("before its first");
  }

  @Test
  void tellsOfEveryEndThatWasSaidBefore() {
    said(3, new What.Returned("1"));

    assertThat(whats(noting("p1", 9, new What.Died("7", null)).contradicts()))
        .contains("returned", "2031-05-23", "camps");
    assertThat(noting("p1", 9, new What.Died(null, null)).contradicts()).hasSize(1);
    assertThat(noting("p1", 9, new What.CardSent("agency")).contradicts()).hasSize(1);
    assertThat(noting("p1", 2, new What.CardSent("agency")).contradicts()).isEmpty();
  }

  @Test
  void takesTheSameEndOfSomebodyElseForAConfirmation() {
    said(3, new What.Returned("1"));

    Fact confirmed =
        new Fact(PartialDate.ofYear(2031), Said.MOMENT, "agency", "p1", new What.Returned(null));
    assertThat(Noting.of(Register.of(List.of(), facts), confirmed, TODAY).contradicts()).isEmpty();
    assertThat(noting("p1", 2, new What.Returned("1")).contradicts()).hasSize(1);
  }

  @Test
  void takesWhoEscapedAgain() {
    said(3, new What.Escaped());
    assertThat(noting("p1", 9, new What.Returned("1")).contradicts()).hasSize(1);
    assertThat(noting("p1", 5, new What.Captured()).contradicts()).isEmpty();

    said(5, new What.Captured());
    assertThat(noting("p1", 9, new What.Returned("1")).contradicts()).isEmpty();
  }

  @Test
  void tellsThatADayIsBeforeTheCapture() {
    assertThat(whats(noting("p1", -1, new What.Escaped()).contradicts())).contains("capture");
  }

  @Test
  void liftsOnlyAHoldThatIsThere() {
    assertThat(whats(noting("p1", 5, new What.HoldLifted(null)).impossible())).contains("no legal");

    said(3, new What.LegalHold("art. 1", null, null));
    assertThat(noting("p1", 5, new What.HoldLifted("art. 1")).impossible()).isEmpty();
    assertThat(whats(noting("p1", 5, new What.HoldLifted("art. 2")).impossible())).contains("art.");

    said(5, new What.HoldLifted("art. 1"));
    assertThat(noting("p1", 6, new What.HoldLifted(null)).impossible()).hasSize(1);
  }

  @Test
  void knowsTheSameWhenItIsSaidTwice() {
    said(3, new What.Returned("1"));

    assertThat(noting("p1", 3, new What.Returned("1")).already()).isEqualTo(facts.getLast());
    assertThat(noting("p1", 4, new What.Returned("1")).already()).isNull();
  }

  @Test
  void notesAgainWhatWasSaidBeforeAndOvertakenSince() {
    What.LegalHold hold = new What.LegalHold("case-9", null, null);
    said(1, hold);
    assertThat(noting("p1", 1, hold).already()).isNotNull();

    said(2, new What.HoldLifted(null));
    assertThat(noting("p1", 1, hold).already()).isNull();

    said(3, new What.Whereabouts("camp A", null));
    said(4, new What.Whereabouts("camp B", null));
    assertThat(noting("p1", 3, new What.Whereabouts("camp A", null)).already()).isNull();
  }

  @Test
  void takesNobodyBackWhoWasTakenBeforeHeEscaped() {
    said(10, new What.Escaped());
    said(1, new What.Captured());

    assertThat(fate()).isEqualTo(Fate.ESCAPED);
  }

  @Test
  void holdsAgainWhomAnEndWasSaidOfByMistake() {
    for (What end :
        List.of(
            new What.Returned("1"),
            new What.Died("№ 7", null),
            new What.Transferred("third"),
            new What.Escaped())) {
      facts.subList(1, facts.size()).clear();
      said(3, end);
      assertThat(fate()).isNotEqualTo(Fate.HELD);
      assertThat(noting("p1", 5, new What.StillHeld()))
          .isEqualTo(new Noting(List.of(), List.of(), null));

      said(5, new What.StillHeld());
      assertThat(fate()).isEqualTo(Fate.HELD);
      assertThat(noting("p1", 6, end).contradicts()).isEmpty();
      assertThat(noting("p1", 3, end).already()).isNull();
    }
  }

  @Test
  void refusesToTakeBackAnEndThatNobodySaid() {
    assertThat(whats(noting("p1", 5, new What.StillHeld()).impossible()))
        .contains("nothing was said to have ended for p1 up to");
  }

  @Test
  void endsAClaimOfDeathWhereSomebodySawThePerson() {
    said(3, new What.Died(null, null));
    assertThat(dossier().isDeathClaimed()).isTrue();
    assertThat(noting("p1", 5, new What.StillHeld()).impossible()).isEmpty();

    said(5, new What.StillHeld());
    assertThat(dossier().isDeathClaimed()).isFalse();
  }

  @Test
  void leavesAnEndWhereOnlyASheetSaysOtherwise() {
    said(3, new What.Returned("1"));
    facts.add(Said.said("p1", DAY.plusDays(9), new What.Captured(), Behind.CLAIMED));
    facts.add(Said.said("p1", DAY.plusDays(9), new What.StillHeld(), Behind.CLAIMED));

    assertThat(fate()).isEqualTo(Fate.RETURNED);
  }

  @Test
  void takesAgainWhoHadReturnedAndOnlyOnALaterDay() {
    said(3, new What.Returned("1"));
    assertThat(noting("p1", 2, new What.Captured()).contradicts()).isEmpty();
    said(2, new What.Captured());
    assertThat(fate()).isEqualTo(Fate.RETURNED);
    assertThat(noting("p1", 3, new What.Captured()).contradicts())
        .singleElement()
        .satisfies(unclear -> assertThat(unclear.advice()).contains("still-held"));

    assertThat(noting("p1", 9, new What.Captured()).contradicts()).isEmpty();
    said(9, new What.Captured());
    assertThat(fate()).isEqualTo(Fate.HELD);
  }

  @Test
  void undoesNoEndOfALaterDay() {
    for (What end : List.of(new What.Returned("1"), new What.Died("№ 7", null))) {
      facts.subList(1, facts.size()).clear();
      said(9, end);
      assertThat(whats(noting("p1", 5, new What.StillHeld()).impossible())).contains("up to");
      said(5, new What.StillHeld());
      assertThat(fate()).isNotEqualTo(Fate.HELD);
    }
    facts.subList(1, facts.size()).clear();
    said(9, new What.Died(null, null));
    said(5, new What.StillHeld());
    assertThat(dossier().isDeathClaimed()).isTrue();
    said(10, new What.Captured());
    assertThat(dossier().isDeathClaimed()).isFalse();
  }

  @Test
  void undoesAnEscapeAlsoOnceThePersonCountsAsTakenAgain() {
    said(3, new What.Escaped());
    said(5, new What.Captured());
    assertThat(dossier().takenAgain()).isNotNull();
    assertThat(noting("p1", 6, new What.StillHeld()).impossible()).isEmpty();

    said(6, new What.StillHeld());
    assertThat(dossier().takenAgain()).isNull();
    assertThat(fate()).isEqualTo(Fate.HELD);
  }

  private Dossier dossier() {
    return java.util.Objects.requireNonNull(Register.of(List.of(), facts).persons().get("p1"));
  }

  private Fate fate() {
    return dossier().fate();
  }
}
