package limen.core.tracing;

import static limen.core.tracing.People.after;
import static limen.core.tracing.People.also;
import static limen.core.tracing.People.asked;
import static limen.core.tracing.People.born;
import static limen.core.tracing.People.link;
import static limen.core.tracing.People.named;
import static limen.core.tracing.People.received;
import static limen.core.tracing.People.record;
import static limen.core.tracing.People.refused;
import static limen.core.tracing.People.reject;
import static limen.core.tracing.People.sighted;
import static limen.core.tracing.People.tell;
import static limen.core.tracing.People.undo;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import limen.core.lists.Known;
import limen.core.tracing.Candidate.Status;
import limen.core.tracing.Waiting.State;
import org.junit.jupiter.api.Test;

/** What humans say of requests and records, and what it does. */
class TracingTest {
  private static final Description OSTAP = born("Небувальченко", "Остап", "Юхимович", "1991-04-03");
  private static final Description OSTAP_IN_LATIN =
      born("Nebuvalchenko", "Ostap", "Yukhymovych", "1991-04-03");
  private static final Description OTHER = born("Вигаданчук", "Лев", "Ігорович", "1988-11-20");

  /** A mother and a wife ask for one man, who stands in two sources and was seen. */
  private static final Tracing FOUND =
      after(
          Tracing.EMPTY,
          0,
          asked(1, OSTAP),
          asked(2, OSTAP),
          asked(3, OTHER),
          received(record(1, "B", OSTAP_IN_LATIN), record(2, "B", OTHER)),
          sighted(1, named("Остап", null, null)));

  private static Review review(Tracing tracing) {
    return Review.of(tracing, new PersonMatching());
  }

  private static Status status(Tracing tracing, String request, String record) {
    return review(tracing).candidates(request).stream()
        .filter(one -> one.record().equals(record))
        .map(Candidate::status)
        .findFirst()
        .orElseThrow();
  }

  private static State state(Tracing tracing, String request) {
    return review(tracing).state(request);
  }

  @Test
  void proposesAcrossScriptsAndLeavesTheRestAlone() {
    List<Candidate> candidates = review(FOUND).candidates("R1");

    assertThat(candidates).extracting(Candidate::record).startsWith("C1").doesNotContain("C2");
    assertThat(candidates.getFirst().pair().zone()).isEqualTo(Pair.Zone.LINK);
    assertThat(candidates.getFirst().pair().likelihood()).isEqualTo(Pair.Likelihood.ALMOST_CERTAIN);
    assertThat(state(FOUND, "R1")).isEqualTo(State.TO_LOOK_AT);
  }

  @Test
  void aFamilyIsNotToldFromAnAutomaticLink() {
    assertThat(review(FOUND).candidates("R1").getFirst().pair().zone()).isEqualTo(Pair.Zone.LINK);

    assertThat(refused(FOUND, tell("R1", Matter.FOUND))).isEqualTo(Reason.NO_LINK);
    assertThat(state(after(FOUND, 1, link("R1", "C1"), tell("R1", Matter.FOUND)), "R1"))
        .isEqualTo(State.TOLD);
  }

  @Test
  void aLinkOfAnotherFamilysRequestTellsThisFamilyNothing() {
    Tracing joined = after(FOUND, 1, People.join("R1", "R2"), link("R1", "C1"));

    assertThat(refused(joined, tell("R2", Matter.FOUND))).isEqualTo(Reason.NO_LINK);
  }

  @Test
  void aLinkClosesItsRivalsAndUndoingItOpensThem() {
    Tracing more =
        after(
            FOUND,
            1,
            new Step.Received(new Upload("u2", "C", "c.csv", 1), List.of(record(3, "C", OSTAP))));
    Tracing linked = after(more, 2, link("R1", "C1"));

    assertThat(status(linked, "R1", "C1")).isEqualTo(Status.LINKED);
    assertThat(status(linked, "R1", "C3")).isEqualTo(Status.CLOSED);
    assertThat(status(linked, "R2", "C1")).isEqualTo(Status.CLOSED);
    assertThat(status(linked, "R2", "C3")).isEqualTo(Status.OPEN);
    assertThat(status(after(linked, 3, undo("R1", "C1")), "R1", "C3")).isEqualTo(Status.OPEN);
    assertThat(after(linked, 3, undo("R1", "C1"))).isEqualTo(more);
  }

  @Test
  void whatIsClosedIsNotLinkedUnlessAHumanSaysThatBothAreOne() {
    Tracing linked = after(FOUND, 1, link("R1", "C1"));

    assertThat(refused(linked, link("R1", "S1"))).isEqualTo(Reason.RIVAL);
    Tracing both = after(linked, 2, also("R1", "S1"));
    assertThat(both.cases().get("R1"))
        .extracting(Case::links)
        .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
        .hasSize(2);
  }

  @Test
  void aRecordIsLinkedToOneSoughtPersonAlone() {
    Tracing linked = after(FOUND, 1, link("R1", "C1"));

    assertThat(refused(linked, link("R2", "C1"))).isEqualTo(Reason.ANOTHER_SOUGHT);
    assertThat(refused(linked, also("R2", "C1"))).isEqualTo(Reason.ANOTHER_SOUGHT);
  }

  @Test
  void twoFamiliesMaySeekOnePersonWhereAHumanSaysSo() {
    Tracing joined = after(FOUND, 1, link("R1", "C1"), People.join("R2", "R1"), link("R2", "C1"));

    assertThat(status(joined, "R2", "C1")).isEqualTo(Status.LINKED);
    assertThat(refused(joined, undo("R1", "R2"))).isEqualTo(Reason.SHARED);
    Tracing parted = after(joined, 2, undo("R2", "C1"), undo("R1", "R2"));
    assertThat(status(parted, "R2", "C1")).isEqualTo(Status.CLOSED);
  }

  @Test
  void whatWasRejectedStaysSoUntilEitherSaysSomethingElse() {
    Tracing rejected = after(FOUND, 1, reject("R1", "C1"));

    assertThat(status(rejected, "R1", "C1")).isEqualTo(Status.REJECTED);
    assertThat(refused(rejected, link("R1", "C1"))).isEqualTo(Reason.REJECTED);
    Tracing unrelated = after(rejected, 2, sighted(2, OTHER));
    assertThat(status(unrelated, "R1", "C1")).isEqualTo(Status.REJECTED);

    Description corrected = born("Nebuvalchenko", "Ostap", "Yukhymovych", "1991-04-08");
    Tracing changed = after(rejected, 2, received(record(1, "B", corrected)));
    assertThat(status(changed, "R1", "C1")).isEqualTo(Status.OPEN);
    assertThat(review(changed).open("R1").findFirst().orElseThrow().earlier()).isNotNull();

    Tracing asked = after(rejected, 2, asked(1, born("Небувальченко", "Остап", null, "1991")));
    assertThat(status(asked, "R1", "C1")).isEqualTo(Status.OPEN);
  }

  @Test
  void theSameWordsAgainChangeNothing() {
    Tracing rejected = after(FOUND, 1, reject("R1", "C1"));
    Tracing again = after(rejected, 2, asked(1, OSTAP));

    assertThat(again).isEqualTo(rejected);
  }

  @Test
  void whatIsLinkedIsNotRejectedAndNothingIsSaidTwice() {
    Tracing linked = after(FOUND, 1, link("R1", "C1"));

    assertThat(refused(linked, reject("R1", "C1"))).isEqualTo(Reason.LINKED);
    assertThat(refused(linked, link("R1", "C1"))).isEqualTo(Reason.SAID_ALREADY);
    assertThat(refused(linked, undo("R1", "S1"))).isEqualTo(Reason.NOTHING_TO_UNDO);
    assertThat(refused(linked, undo("R1", null))).isEqualTo(Reason.NOTHING_TO_UNDO);
    assertThat(refused(linked, link("R9", "C1"))).isEqualTo(Reason.NO_SUCH_REQUEST);
    assertThat(refused(linked, link("R3", "Небувальченко"))).isEqualTo(Reason.NO_SUCH_RECORD);
  }

  @Test
  void whatIsWithheldIsToldOnlyAsFound() {
    Tracing withheld =
        after(FOUND, 1, link("R1", "C1"), new Step.Withheld("C1", false, "fears for his brother"));

    assertThat(refused(withheld, tell("R1", Matter.FOUND, Matter.PLACE)))
        .isEqualTo(Reason.WITHHELD);
    assertThat(state(after(withheld, 2, tell("R1", Matter.FOUND)), "R1")).isEqualTo(State.TOLD);
    Tracing lifted = after(withheld, 2, new Step.Withheld("C1", true, "it has passed"));
    assertThat(state(after(lifted, 3, tell("R1", Matter.PLACE)), "R1")).isEqualTo(State.TOLD);
  }

  @Test
  void aDeathIsToldOnlyWhereALinkedRecordSaysSo() {
    Tracing linked = after(FOUND, 1, link("R1", "C1"));
    assertThat(refused(linked, tell("R1", Matter.DEATH))).isEqualTo(Reason.NOBODY_SAYS_DEAD);

    CaptiveRecord dead = new CaptiveRecord("C1", "B", "own-1", OSTAP_IN_LATIN, Known.Standing.DEAD);
    Tracing died = after(linked, 2, received(dead));
    assertThat(state(after(died, 3, link("R1", "C1"), tell("R1", Matter.DEATH)), "R1"))
        .isEqualTo(State.TOLD);
  }

  @Test
  void aFamilyThatWasToldHasNewsWhenALinkedRecordChanges() {
    Tracing told = after(FOUND, 1, link("R1", "C1"), tell("R1", Matter.FOUND));
    CaptiveRecord home =
        new CaptiveRecord("C1", "B", "own-1", OSTAP_IN_LATIN, Known.Standing.RETURNED);

    assertThat(state(after(told, 2, received(home)), "R1")).isEqualTo(State.LINKED);
  }

  @Test
  void nobodyIsToldOnALinkWhoseWordsNoHumanHasSeen() {
    Tracing linked = after(FOUND, 1, link("R1", "C1"));
    Tracing other = after(linked, 2, received(record(1, "B", OTHER)));
    Tracing sought = after(linked, 2, asked(1, OTHER));

    assertThat(refused(other, tell("R1", Matter.FOUND))).isEqualTo(Reason.LINK_CHANGED);
    assertThat(refused(sought, tell("R1", Matter.FOUND))).isEqualTo(Reason.LINK_CHANGED);
    assertThat(state(after(other, 3, link("R1", "C1"), tell("R1", Matter.FOUND)), "R1"))
        .isEqualTo(State.TOLD);
  }

  @Test
  void aFamilyThatWasToldOfADeathWaitsForACorrectionWhereNobodySaysItAnyMore() {
    CaptiveRecord dead = new CaptiveRecord("C1", "B", "own-1", OSTAP_IN_LATIN, Known.Standing.DEAD);
    Tracing told =
        after(after(FOUND, 1, received(dead)), 2, link("R1", "C1"), tell("R1", Matter.DEATH));
    Tracing closed = after(told, 3, new Step.Closed("R1", "all said"));
    CaptiveRecord held = new CaptiveRecord("C1", "B", "own-1", OSTAP_IN_LATIN, Known.Standing.HELD);

    assertThat(state(after(told, 3, received(held)), "R1")).isEqualTo(State.TO_CORRECT);
    assertThat(state(after(closed, 4, received(held)), "R1")).isEqualTo(State.TO_CORRECT);
    assertThat(state(after(told, 3, received(held), tell("R1", Matter.MISTAKE)), "R1"))
        .isEqualTo(State.LINKED);
  }

  @Test
  void requestsForOnePersonAreNotLinkedToWhatOneOfThemRejects() {
    Tracing apart = after(FOUND, 1, reject("R1", "C1"), link("R2", "C1"));

    assertThat(refused(apart, People.join("R1", "R2"))).isEqualTo(Reason.REJECTED);
    Tracing joined = after(FOUND, 1, People.join("R1", "R2"), reject("R1", "C1"));
    assertThat(refused(joined, link("R2", "C1"))).isEqualTo(Reason.REJECTED);
    Tracing linked = after(FOUND, 1, People.join("R1", "R2"), link("R1", "C1"));
    assertThat(refused(linked, reject("R2", "C1"))).isEqualTo(Reason.LINKED);
  }

  @Test
  void aFamilyThatWasToldWhatNoLongerStandsWaitsForACorrectionAndNothingHidesIt() {
    Tracing wrong = after(FOUND, 1, link("R1", "C1"), tell("R1", Matter.FOUND), undo("R1", "C1"));

    assertThat(state(wrong, "R1")).isEqualTo(State.TO_CORRECT);
    assertThat(refused(wrong, new Step.Closed("R1", "no more to do")))
        .isEqualTo(Reason.TOLD_WRONGLY);
    assertThat(refused(wrong, tell("R1", Matter.MISTAKE, Matter.FOUND)))
        .isEqualTo(Reason.MISTAKE_ALONE);
    Tracing corrected = after(wrong, 2, tell("R1", Matter.MISTAKE));
    assertThat(state(corrected, "R1")).isEqualTo(State.TO_LOOK_AT);
    assertThat(refused(corrected, tell("R1", Matter.MISTAKE))).isEqualTo(Reason.NO_MISTAKE);
  }

  @Test
  void aClosedRequestIsLeftAloneUntilItIsOpenedAgain() {
    Tracing closed = after(FOUND, 1, new Step.Closed("R1", "the family asked for it"));

    assertThat(state(closed, "R1")).isEqualTo(State.CLOSED);
    assertThat(refused(closed, link("R1", "C1"))).isEqualTo(Reason.CLOSED);
    assertThat(refused(closed, asked(1, OTHER))).isEqualTo(Reason.CLOSED);
    assertThat(after(closed, 2, undo("R1", null))).isEqualTo(FOUND);
  }

  @Test
  void recordsKeepTheSourceThatGaveThem() {
    assertThat(refused(FOUND, received(record(1, "another", OSTAP)))).isEqualTo(Reason.OTHER_SIGN);
    assertThat(refused(FOUND, received(record(7, "B", OSTAP)))).isEqualTo(Reason.OTHER_SIGN);
    assertThat(refused(FOUND, sighted(4, OSTAP))).isEqualTo(Reason.NO_SUCH_RECORD);
  }

  @Test
  void aSourcesOwnSignIsOneRecordAndARowWithoutOneIsNeverPutRight() {
    Intake.Row signed = new Intake.Row("own-1", OTHER, Known.Standing.HELD);
    Intake again = Intake.of(FOUND, "B", "b.csv", List.of(signed));
    assertThat(again.records()).extracting(CaptiveRecord::sign).containsExactly("C1");
    assertThat(again.corrected()).isOne();

    Intake.Row bare = new Intake.Row(null, OTHER, Known.Standing.HELD);
    Intake first = Intake.of(FOUND, "D", "d.csv", List.of(bare, bare));
    assertThat(first.records()).extracting(CaptiveRecord::sign).containsExactly("C3", "C4");
    Tracing taken = after(FOUND, 1, new Step.Received(first.upload(), first.records()));
    Intake changed =
        Intake.of(
            taken, "D", "d.csv", List.of(bare, new Intake.Row(null, OSTAP, Known.Standing.HELD)));
    assertThat(changed.records()).extracting(CaptiveRecord::sign).containsExactly("C5");
    assertThat(changed.same()).isOne();
  }

  @Test
  void aNameIsNoReference() {
    assertThat(TracingRequest.isReference("family-117")).isTrue();
    assertThat(TracingRequest.isReference("Небувальченко")).isFalse();
    assertThat(TracingRequest.isReference("Ostap 1")).isFalse();
  }

  @Test
  void whoIsOwedAnAnswerByADayComesFirstThenWhoWaitsLongest() {
    Tracing tracing = after(Tracing.EMPTY, 0, asked(1, OSTAP));
    tracing = after(tracing, 1, asked(2, OTHER));
    TracingRequest owed =
        new TracingRequest(
            "R3", "family-3", "letter", null, java.time.LocalDate.of(2031, 7, 1), OSTAP);
    tracing = after(tracing, 2, new Step.Asked(owed));

    assertThat(review(tracing).queue().waiting())
        .extracting(Waiting::request)
        .containsExactly("R3", "R1", "R2");
  }

  @Test
  void saysNothingOfAnybody() {
    Tracing told =
        after(
            FOUND,
            1,
            link("R1", "C1"),
            tell("R1", Matter.FOUND),
            new Step.Closed("R2", "Небувальченко wrote"));

    assertThat(told.toString() + told.cases() + told.traces() + review(told).candidates("R1"))
        .doesNotContain("Небувальченко", "Nebuvalchenko", "Остап", "1991", "left hand");
    assertThat(Set.of(asked(1, OSTAP), link("R1", "C1"), sighted(1, OTHER)).toString())
        .doesNotContain("Небувальченко", "Вигаданчук", "hand");
  }
}
