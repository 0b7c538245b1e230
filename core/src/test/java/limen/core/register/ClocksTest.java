package limen.core.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import limen.core.person.Finding;
import limen.core.person.FullName;
import limen.core.person.PartialDate;
import limen.core.person.Particulars;
import limen.core.person.Status;
import limen.core.person.Traits;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is due on a day, to the day. */
class ClocksTest {
  private static final Clocks CLOCKS = new Clocks(ZoneOffset.UTC);
  private static final LocalDate DAY = Said.DAY;

  private final List<Fact> facts = new ArrayList<>();

  private ClocksTest said(@Nullable LocalDate happened, What what) {
    facts.add(Said.fact("p1", happened, what));
    return this;
  }

  private ClocksTest person(Status status) {
    Traits none = Traits.UNKNOWN;
    Traits traits =
        new Traits(status, null, null, null, null, null, null, null, null, Set.of(), null);
    assertThat(none.status()).isNull();
    return said(null, new What.Identified(Particulars.of(FullName.UNKNOWN, traits)));
  }

  private List<Duty> due(LocalDate day) {
    return CLOCKS.on(Register.of(List.of(), facts), day).stream().map(Due::duty).toList();
  }

  private static What arrived(LocalDate day) {
    return new What.Whereabouts("Camp", PartialDate.of(day));
  }

  @ParameterizedTest
  @CsvSource({"6, false, false", "7, true, false", "8, true, true"})
  void asksForTheCaptureCardOneWeekAfterArrival(int days, boolean due, boolean late) {
    person(Status.SOLDIER).said(DAY.minusDays(30), new What.Captured()).said(DAY, arrived(DAY));

    List<Due> list = CLOCKS.on(Register.of(List.of(), facts), DAY.plusDays(days));

    assertThat(list).hasSize(due ? 1 : 0);
    assertThat(list).allSatisfy(one -> assertThat(one.duty()).isEqualTo(Duty.CAPTURE_CARD));
    assertThat(list).allSatisfy(one -> assertThat(one.start()).isEqualTo(DAY));
    assertThat(list).allSatisfy(one -> assertThat(one.isLate(DAY.plusDays(days))).isEqualTo(late));
  }

  @Test
  void startsWithTheCaptureWhereNoArrivalIsKnown() {
    person(Status.SOLDIER).said(DAY.minusDays(7), new What.Captured());

    assertThat(due(DAY.minusDays(1))).isEmpty();
    assertThat(due(DAY)).containsExactly(Duty.CAPTURE_CARD);
  }

  @Test
  void startsWithTheEarliestDayAPartialDateCanMean() {
    facts.add(new Fact(PartialDate.ofYear(2030), Said.MOMENT, "camps", "p1", new What.Captured()));
    person(Status.SOLDIER);

    assertThat(CLOCKS.of(new Dossier("p1", facts)).getFirst().start())
        .isEqualTo(LocalDate.of(2030, 1, 1));
  }

  @Test
  void startsWithTheRecordWhereNothingIsKnown() {
    said(null, new What.Listed("u1", "", 2, null, List.of()));

    assertThat(due(DAY.plusDays(6))).isEmpty();
    assertThat(due(DAY.plusDays(7))).containsExactly(Duty.CAPTURE_CARD);
    assertThat(due(DAY.plusDays(14))).contains(Duty.BUREAU_NOTICE);
  }

  @Test
  void stopsWhenTheCardIsSentAndStartsAnewWhenThePersonIsMovedOrFallsIll() {
    person(Status.SOLDIER)
        .said(DAY, arrived(DAY))
        .said(DAY.plusDays(3), new What.CardSent("agency"));
    assertThat(due(DAY.plusDays(30))).isEmpty();

    said(DAY.plusDays(10), new What.MedicalFound(Set.of(Finding.WOUNDED), "doctor", null));
    assertThat(due(DAY.plusDays(16))).isEmpty();
    assertThat(due(DAY.plusDays(17))).containsExactly(Duty.CAPTURE_CARD);

    said(DAY.plusDays(12), new What.CardSent("agency"));
    assertThat(due(DAY.plusDays(30))).isEmpty();

    said(DAY.plusDays(20), arrived(DAY.plusDays(20)));
    assertThat(due(DAY.plusDays(26))).isEmpty();
    assertThat(due(DAY.plusDays(27))).containsExactly(Duty.CAPTURE_CARD);
  }

  @Test
  void keepsTheFirstDayOfACardOfTheWoundedThatWasNeverSent() {
    person(Status.SOLDIER)
        .said(DAY.minusDays(90), new What.Captured())
        .said(null, new What.MedicalFound(Set.of(Finding.SERIOUSLY_WOUNDED), null, null))
        .said(null, new What.Whereabouts("Camp", null));
    assertThat(start(Duty.CAPTURE_CARD)).isEqualTo(DAY.minusDays(90));

    said(DAY.minusDays(60), new What.MedicalFound(Set.of(Finding.WOUNDED), "doctor", null));
    later(DAY.minusDays(50), arrived(DAY.minusDays(50)));
    assertThat(start(Duty.CAPTURE_CARD)).isEqualTo(DAY.minusDays(90));

    said(DAY.minusDays(55), new What.CardSent("agency"));
    assertThat(start(Duty.CAPTURE_CARD)).isEqualTo(DAY.minusDays(50));
  }

  @Test
  void keepsTheCaptureWhereTheFirstPlaceIsSaidLaterThanThePerson() {
    person(Status.SOLDIER).said(DAY.minusDays(30), new What.Captured());
    later(DAY, arrived(DAY));

    assertThat(start(Duty.CAPTURE_CARD)).isEqualTo(DAY.minusDays(30));
  }

  @Test
  void givesNewsThatNobodySentNoMoreTimeWhenTheSameIsFoundAgain() {
    What found = new What.MedicalFound(Set.of(Finding.SERIOUSLY_SICK), null, null);
    person(Status.SOLDIER).said(DAY, found).said(DAY.plusDays(30), found);
    assertThat(start(Duty.HEALTH_NEWS)).isEqualTo(DAY);

    said(DAY.plusDays(31), new What.NoticeSent("agency")).said(DAY.plusDays(33), found);
    assertThat(start(Duty.HEALTH_NEWS)).isEqualTo(DAY.plusDays(31));
  }

  @Test
  void asksNoLaterWhereASecondSenderMissesThePersonToo() {
    said(null, new What.Gone("u2"));
    facts.add(
        new Fact(
            null,
            Said.MOMENT.plusSeconds(10 * 86_400),
            "hospital",
            "p1",
            new What.Gone("u3"),
            Behind.CLAIMED));

    assertThat(start(Duty.ANSWER)).isEqualTo(DAY);
  }

  private void later(LocalDate happened, What what) {
    facts.add(
        new Fact(
            PartialDate.of(happened),
            Said.MOMENT.plusSeconds(3600),
            "registry",
            "p1",
            what,
            Behind.RECORDED));
  }

  private LocalDate start(Duty duty) {
    return CLOCKS.of(new Dossier("p1", facts)).stream()
        .filter(one -> one.duty() == duty)
        .findFirst()
        .orElseThrow()
        .start();
  }

  @ParameterizedTest
  @CsvSource({"13, false", "14, true", "15, true"})
  void asksForTheNoticeOfACivilianTwoWeeksAfterHeWasTaken(int days, boolean due) {
    person(Status.CIVILIAN).said(DAY, new What.Captured()).said(DAY, new What.CardSent("agency"));

    assertThat(due(DAY.plusDays(days)).contains(Duty.BUREAU_NOTICE)).isEqualTo(due);
  }

  @Test
  void asksForNoNoticeOfASoldierOrAfterItWasSent() {
    person(Status.SOLDIER).said(DAY, new What.Captured());
    assertThat(due(DAY.plusDays(99))).doesNotContain(Duty.BUREAU_NOTICE);

    facts.clear();
    person(Status.CIVILIAN).said(DAY, new What.NoticeSent("agency"));
    assertThat(due(DAY.plusDays(99))).doesNotContain(Duty.BUREAU_NOTICE);
  }

  @Test
  void asksForNewsOfTheSeriouslyIllEveryWeekAndForAnotherExamination() {
    person(Status.SOLDIER)
        .said(DAY, new What.CardSent("agency"))
        .said(
            DAY,
            new What.MedicalFound(
                Set.of(Finding.SERIOUSLY_SICK), null, PartialDate.of(DAY.plusDays(20))));

    assertThat(due(DAY.plusDays(7))).containsExactly(Duty.HEALTH_NEWS);
    assertThat(due(DAY.plusDays(20))).doesNotContain(Duty.EXAMINATION);
    assertThat(due(DAY.plusDays(21))).contains(Duty.EXAMINATION);
    said(DAY.plusDays(6), new What.NoticeSent("agency"));
    assertThat(due(DAY.plusDays(12))).isEmpty();
    assertThat(due(DAY.plusDays(13))).containsExactly(Duty.HEALTH_NEWS);
  }

  @Test
  void asksAtOnceAboutWhoIsMissingFromANewerFile() {
    person(Status.SOLDIER).said(DAY, new What.CardSent("agency")).said(null, new What.Gone("u2"));

    assertThat(due(DAY)).containsExactly(Duty.ANSWER);
    said(null, new What.Listed("u3", "", 2, null, List.of()));
    assertThat(due(DAY.plusDays(99))).isEmpty();
  }

  @Test
  void countsTheLatestCardInWhateverOrderTheyWereWrittenDown() {
    person(Status.SOLDIER)
        .said(DAY, arrived(DAY))
        .said(DAY.plusDays(9), arrived(DAY.plusDays(9)))
        .said(DAY.plusDays(10), new What.CardSent("agency"))
        .said(DAY.plusDays(3), new What.CardSent("agency"));

    assertThat(due(DAY.plusDays(99))).isEmpty();
  }

  @Test
  void owesNothingToWhoIsHeldNoLonger() {
    said(DAY, new What.Captured()).said(DAY, new What.Returned("1"));

    assertThat(due(DAY.plusDays(99))).isEmpty();
  }

  @Test
  void startsAnewForWhoWasTakenAgain() {
    said(DAY, new What.Captured())
        .said(DAY.plusDays(1), new What.CardSent("agency"))
        .said(DAY.plusDays(1), new What.NoticeSent("agency"))
        .said(DAY.plusDays(20), new What.Escaped());
    assertThat(due(DAY.plusDays(99))).isEmpty();

    later(DAY.plusDays(30), new What.Captured());
    assertThat(due(DAY.plusDays(99)))
        .containsExactlyInAnyOrder(Duty.CAPTURE_CARD, Duty.BUREAU_NOTICE);
  }

  @Test
  void goesOnWhereAnEndWasAMistake() {
    said(DAY, new What.Captured())
        .said(DAY.plusDays(1), new What.CardSent("agency"))
        .said(DAY.plusDays(20), new What.Returned("1"));
    assertThat(due(DAY.plusDays(99))).isEmpty();

    later(DAY.plusDays(21), new What.StillHeld());
    assertThat(due(DAY.plusDays(99))).containsExactly(Duty.BUREAU_NOTICE);
  }

  @Test
  void goesOnAskingForNewsOfTheSickAndAboutWhoIsMissingWhenHeIsTakenAgain() {
    PartialDate until = PartialDate.of(DAY.plusDays(60));
    person(Status.SOLDIER)
        .said(DAY, new What.Captured())
        .said(DAY, new What.MedicalFound(Set.of(Finding.SERIOUSLY_SICK), null, until))
        .said(null, new What.Gone("u2"))
        .said(DAY.plusDays(20), new What.Escaped());
    later(DAY.plusDays(30), new What.Captured());

    assertThat(due(DAY.plusDays(99)))
        .containsExactlyInAnyOrder(
            Duty.CAPTURE_CARD, Duty.HEALTH_NEWS, Duty.EXAMINATION, Duty.ANSWER);
  }

  @Test
  void takesACardOfALaterDayForOneOfTheNewCaptivityWheneverItWasWrittenDown() {
    person(Status.SOLDIER)
        .said(DAY, new What.Captured())
        .said(DAY.plusDays(20), new What.Escaped())
        .said(DAY.plusDays(31), new What.CardSent("agency"));
    later(DAY.plusDays(30), new What.Captured());

    assertThat(due(DAY.plusDays(99))).isEmpty();
  }
}
