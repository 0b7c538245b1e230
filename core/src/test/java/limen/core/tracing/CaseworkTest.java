package limen.core.tracing;

import static limen.core.tracing.People.after;
import static limen.core.tracing.People.asked;
import static limen.core.tracing.People.born;
import static limen.core.tracing.People.join;
import static limen.core.tracing.People.link;
import static limen.core.tracing.People.named;
import static limen.core.tracing.People.received;
import static limen.core.tracing.People.record;
import static limen.core.tracing.People.refused;
import static limen.core.tracing.People.sighted;
import static limen.core.tracing.People.tell;
import static limen.core.tracing.People.undo;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import limen.core.lists.Known;
import limen.core.tracing.Candidate.Status;
import limen.core.tracing.Waiting.State;
import org.junit.jupiter.api.Test;

/** What happens at a desk: words are taken back, come twice, and change after a file is closed. */
class CaseworkTest {
  private static final Description OSTAP = born("Небувальченко", "Остап", "Юхимович", "1991-04-03");
  private static final Description AS_HIS_WIFE_WRITES = named("Прикладчук", "Остап", null);
  private static final Step WITHDRAWN = new Step.Withdrawn("S1", "took him for his brother");

  private static final Tracing DESK =
      after(
          Tracing.EMPTY,
          0,
          asked(1, OSTAP),
          asked(2, AS_HIS_WIFE_WRITES),
          received(record(1, "B", OSTAP)),
          sighted(1, OSTAP));

  private static Review review(Tracing tracing) {
    return Review.of(tracing, new PersonMatching());
  }

  private static State state(Tracing tracing, String request) {
    return review(tracing).state(request);
  }

  private static CaptiveRecord standing(Known.Standing standing) {
    return new CaptiveRecord("C1", "B", "own-1", OSTAP, standing);
  }

  @Test
  void aSightingThatWasWithdrawnIsOfferedToNobody() {
    Tracing withdrawn = after(DESK, 1, WITHDRAWN);

    assertThat(review(DESK).candidates("R1")).extracting(Candidate::record).contains("S1");
    assertThat(review(withdrawn).candidates("R1"))
        .extracting(Candidate::record)
        .doesNotContain("S1");
    assertThat(refused(withdrawn, link("R1", "S1"))).isEqualTo(Reason.WITHDRAWN);
    assertThat(refused(withdrawn, WITHDRAWN)).isEqualTo(Reason.SAID_ALREADY);
    assertThat(state(after(withdrawn, 2, sighted(1, OSTAP)), "R1"))
        .as("told anew, in whatever words, it stands again")
        .isEqualTo(State.TO_LOOK_AT);
  }

  @Test
  void aFamilyThatWasToldByAWithdrawnSightingIsToldThatItWasAMistake() {
    Tracing linked = after(DESK, 1, link("R1", "S1"));
    Tracing told = after(linked, 2, tell("R1", Matter.FOUND), WITHDRAWN);

    assertThat(refused(after(linked, 2, WITHDRAWN), tell("R1", Matter.FOUND)))
        .isEqualTo(Reason.WITHDRAWN);
    assertThat(state(told, "R1")).isEqualTo(State.TO_CORRECT);
    assertThat(refused(told, new Step.Closed("R1", "all said"))).isEqualTo(Reason.TOLD_WRONGLY);
    Tracing corrected = after(told, 3, tell("R1", Matter.MISTAKE), undo("R1", "S1"));
    assertThat(state(corrected, "R1")).isEqualTo(State.TO_LOOK_AT);
  }

  @Test
  void aFamilyWhoseRequestIsClosedIsToldOfAWithdrawalToo() {
    Tracing closed =
        after(
            DESK,
            1,
            link("R1", "S1"),
            tell("R1", Matter.FOUND),
            new Step.Closed("R1", "all said"),
            WITHDRAWN);

    assertThat(state(closed, "R1")).isEqualTo(State.TO_CORRECT);
  }

  @Test
  void aRecordIsItsSourcesWordWhichNobodyElseWithdraws() {
    assertThat(refused(DESK, new Step.Withdrawn("C1", "a mistake"))).isEqualTo(Reason.NO_SIGHTING);
    assertThat(refused(DESK, new Step.Withdrawn("S7", "a mistake")))
        .isEqualTo(Reason.NO_SUCH_RECORD);
  }

  @Test
  void whatIsLinkedForOneFamilyIsOfferedToTheOtherHoweverUnlikeItsWordsAre() {
    Tracing linked = after(DESK, 1, link("R1", "C1"));
    assertThat(state(linked, "R2")).isEqualTo(State.NOBODY);

    Tracing joined = after(linked, 2, join("R2", "R1"));
    assertThat(state(joined, "R2")).isEqualTo(State.TO_LOOK_AT);
    assertThat(review(joined).candidates("R2"))
        .extracting(Candidate::record, Candidate::status)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("C1", Status.OPEN));
    assertThat(state(after(joined, 3, link("R2", "C1")), "R2")).isEqualTo(State.LINKED);
  }

  @Test
  void aDeathThatWasToldIsNotForgottenOverALaterTelling() {
    Tracing told =
        after(
            after(DESK, 1, received(standing(Known.Standing.DEAD))),
            2,
            link("R1", "C1"),
            tell("R1", Matter.DEATH),
            tell("R1", Matter.PLACE));
    Tracing alive = after(told, 3, received(standing(Known.Standing.HELD)), link("R1", "C1"));

    assertThat(state(told, "R1")).isEqualTo(State.TOLD);
    assertThat(state(alive, "R1")).isEqualTo(State.TO_CORRECT);
    assertThat(refused(alive, tell("R1", Matter.PLACE))).isEqualTo(Reason.TOLD_WRONGLY);
    Tracing corrected = after(alive, 4, tell("R1", Matter.MISTAKE), tell("R1", Matter.PLACE));
    assertThat(state(corrected, "R1")).isEqualTo(State.TOLD);
  }

  @Test
  void aClosedRequestWaitsAgainWhenItsRecordSaysSomethingElse() {
    Tracing closed =
        after(
            DESK,
            1,
            link("R1", "C1"),
            tell("R1", Matter.FOUND),
            new Step.Closed("R1", "the family knows"));
    Tracing died = after(closed, 2, received(standing(Known.Standing.DEAD)));

    assertThat(state(closed, "R1")).isEqualTo(State.CLOSED);
    assertThat(state(died, "R1")).isEqualTo(State.LINKED);
    assertThat(refused(died, link("R1", "C1"))).isEqualTo(Reason.CLOSED);
    Tracing again = after(died, 3, undo("R1", null), link("R1", "C1"), tell("R1", Matter.DEATH));
    assertThat(state(again, "R1")).isEqualTo(State.TOLD);
  }

  @Test
  void aLetterThatIsEnteredTwiceIsOneRequest() {
    TracingRequest again = new TracingRequest("R3", "family-1", "telephone", null, null, OSTAP);
    TracingRequest other = new TracingRequest("R3", "family-9", "telephone", null, null, OSTAP);

    assertThat(DESK.after(People.noted(1, new Step.Asked(again))))
        .isEqualTo(new Tracing.Refused(Reason.ASKED_ALREADY, List.of("R1")));
    assertThat(after(DESK, 1, new Step.Asked(other)).cases()).hasSize(3);
  }

  @Test
  void aSourceThatIsSpeltOtherwiseIsNoOtherSource() {
    Tracing camp = after(DESK, 1, received("u2", record(2, "camp-4", OSTAP)));
    CaptiveRecord again = record(3, "Camp 4", OSTAP);

    assertThat(camp.after(People.noted(2, received("u3", again))))
        .isEqualTo(new Tracing.Refused(Reason.SOURCE_SPELT, List.of("u2")));
    assertThat(after(camp, 2, received("u3", record(3, "camp-5", OSTAP))).records()).isEqualTo(3);
  }
}
