package limen.core.tracing;

import static limen.core.tracing.People.after;
import static limen.core.tracing.People.also;
import static limen.core.tracing.People.asked;
import static limen.core.tracing.People.born;
import static limen.core.tracing.People.join;
import static limen.core.tracing.People.link;
import static limen.core.tracing.People.named;
import static limen.core.tracing.People.received;
import static limen.core.tracing.People.record;
import static limen.core.tracing.People.refused;
import static limen.core.tracing.People.sighted;
import static limen.core.tracing.People.twice;
import static limen.core.tracing.People.undo;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A sought person has one record, however many families ask, unless a human says otherwise. */
class OneRecordAPersonTest {
  private static final Description OSTAP = born("Небувальченко", "Остап", "Юхимович", "1991-04-03");
  private static final Description LEV = born("Вигаданчук", "Лев", "Ігорович", "1988-11-20");

  /** Two families ask; two people stand in the list of B, one of them in that of C too. */
  private static final Tracing ASKED =
      after(
          Tracing.EMPTY,
          0,
          asked(1, OSTAP),
          asked(2, OSTAP),
          received(record(1, "B", OSTAP), record(2, "B", LEV)),
          received(record(3, "C", OSTAP)));

  @Test
  void requestsThatAreLinkedToTwoRecordsAreNotJoinedUnlessAHumanSaysThatBothAreOfOnePerson() {
    Tracing apart = after(ASKED, 1, link("R1", "C1"), link("R2", "C3"));

    assertThat(refused(apart, join("R1", "R2"))).isEqualTo(Reason.RIVAL);
    assertThat(refused(apart, join("R2", "R1"))).isEqualTo(Reason.RIVAL);
    Tracing joined = after(apart, 2, join("R1", "R2", Also.ELSEWHERE));
    assertThat(Rivals.links(joined, "R1")).containsExactly("C1", "C3");
    assertThat(refused(after(joined, 3, undo("R1", "R2")), join("R1", "R2")))
        .as("what was said once is not said for ever")
        .isEqualTo(Reason.RIVAL);
  }

  @Test
  void aRequestBetweenTwoOthersJoinsThemNoMoreThanAnyOther() {
    Tracing apart =
        after(
            after(ASKED, 1, link("R1", "C1"), link("R2", "C3")),
            2,
            asked(3, named("Остап", null, null)),
            join("R3", "R1"));

    assertThat(refused(apart, join("R3", "R2"))).isEqualTo(Reason.RIVAL);
    assertThat(refused(apart, join("R2", "R3"))).isEqualTo(Reason.RIVAL);
  }

  @Test
  void joinedRequestsAreLinkedToASecondRecordOnlyWhereAHumanSaysSo() {
    Tracing joined = after(ASKED, 1, join("R1", "R2"), link("R1", "C1"));

    assertThat(refused(joined, link("R2", "C3"))).isEqualTo(Reason.RIVAL);
    assertThat(Rivals.links(after(joined, 2, also("R2", "C3")), "R1")).containsExactly("C1", "C3");
  }

  @Test
  void twoRecordsOfOneSourceAreNotOfOnePersonUnlessAHumanSaysThatItListsHimTwice() {
    Tracing linked = after(ASKED, 1, link("R1", "C1"));

    assertThat(refused(linked, link("R1", "C2"))).isEqualTo(Reason.ONE_SOURCE);
    assertThat(refused(linked, also("R1", "C2"))).isEqualTo(Reason.ONE_SOURCE);
    assertThat(Rivals.links(after(linked, 2, twice("R1", "C2")), "R1")).containsExactly("C1", "C2");
  }

  @Test
  void norByJoiningRequests() {
    Tracing apart = after(ASKED, 1, link("R1", "C1"), link("R2", "C2"));

    assertThat(refused(apart, join("R1", "R2", Also.ELSEWHERE))).isEqualTo(Reason.ONE_SOURCE);
    assertThat(Rivals.links(after(apart, 2, join("R1", "R2", Also.TWICE)), "R2"))
        .containsExactly("C1", "C2");
  }

  @Test
  void theSecondRecordOfASourceIsFoundBehindThatOfAnother() {
    Tracing linked = after(ASKED, 1, link("R1", "C3"), also("R1", "C1"));

    assertThat(refused(linked, also("R1", "C2"))).isEqualTo(Reason.ONE_SOURCE);
  }

  @Test
  void aWitnessMayTellOfSomebodyTwice() {
    Tracing seen = after(ASKED, 1, sighted(1, OSTAP), sighted(2, OSTAP));
    Tracing once = after(seen, 2, link("R1", "S1"));

    assertThat(refused(once, link("R1", "S2"))).isEqualTo(Reason.RIVAL);
    assertThat(Rivals.links(after(once, 3, also("R1", "S2")), "R1")).containsExactly("S1", "S2");
  }

  @Test
  void whatIsLinkedAlreadyIsSaidAgainOnOtherWordsWithoutMore() {
    Tracing both = after(ASKED, 1, link("R1", "C1"), twice("R1", "C2"));
    Tracing changed = after(both, 2, received(record(2, "B", OSTAP)));

    assertThat(Rivals.links(after(changed, 3, link("R1", "C2")), "R1"))
        .containsExactlyInAnyOrderElementsOf(List.of("C1", "C2"));
  }
}
