package limen.core.tracing;

import static limen.core.tracing.People.after;
import static limen.core.tracing.People.asked;
import static limen.core.tracing.People.link;
import static limen.core.tracing.People.named;
import static limen.core.tracing.People.received;
import static limen.core.tracing.People.record;
import static limen.core.tracing.People.sighted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import limen.core.lists.Known;
import limen.core.sealing.Mode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whoever calls: a step by nobody, for no reason or in no way has no effect, and it is said why.
 */
class NothingSaidTest {
  private static final Description OSTAP = named("Небувальченко", "Остап", null);
  private static final Mode INVENTED = new Mode(Mode.Kind.INVENTED, List.of());
  private static final Tracing LINKED =
      after(
          Tracing.EMPTY,
          0,
          asked(1, OSTAP),
          asked(2, OSTAP),
          received(record(1, "B", OSTAP)),
          sighted(1, OSTAP),
          link("R1", "C1"));

  private static void isRefused(Step step, Reason reason, String field) {
    assertThat(LINKED.after(People.noted(1, step)))
        .isEqualTo(new Tracing.Refused(reason, List.of(field)));
  }

  private static TracingRequest request(String asker, String how, Description sought) {
    return new TracingRequest("R3", asker, how, null, null, sought);
  }

  private static Sighting sighting(String witness, String sure, Description who) {
    return new Sighting("S2", witness, who, null, null, sure);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t", "\u00A0", "\u200B", " - ", "…", "."})
  void aReasonThatSaysNothingIsRefused(String nothing) {
    isRefused(new Step.Linked("R2", "S1", Also.NOT, nothing), Reason.NOT_SAID, "reason");
    isRefused(new Step.Rejected("R2", "S1", nothing), Reason.NOT_SAID, "reason");
    isRefused(new Step.Joined("R1", "R2", Also.NOT, nothing), Reason.NOT_SAID, "reason");
    isRefused(new Step.Undone("R1", "C1", nothing), Reason.NOT_SAID, "reason");
    isRefused(new Step.Withheld("C1", false, nothing), Reason.NOT_SAID, "reason");
    isRefused(new Step.Closed("R1", nothing), Reason.NOT_SAID, "reason");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u00A0", "-"})
  void aStepByNobodyIsRefused(String nobody) {
    Noted noted = new Noted(People.NOON, nobody, List.of(People.undo("R1", "C1")));

    assertThat(LINKED.after(noted)).isEqualTo(new Tracing.Refused(Reason.NOT_SAID, List.of("by")));
  }

  @Test
  void aTellingOfNothingOrInNoWayIsRefused() {
    isRefused(new Step.FamilyTold("R1", Set.of(), "by letter", null), Reason.NOT_SAID, "what");
    isRefused(new Step.FamilyTold("R1", Set.of(Matter.FOUND), " ", null), Reason.NOT_SAID, "how");
  }

  @Test
  void aRequestWithoutAReferenceAWayOrAPersonIsRefused() {
    isRefused(
        new Step.Asked(request("Небувальченко", "letter", OSTAP)), Reason.NO_REFERENCE, "asker");
    isRefused(new Step.Asked(request("f-1", " ", OSTAP)), Reason.NOT_SAID, "how");
    isRefused(
        new Step.Asked(request("f-1", "letter", named(" ", null, null))),
        Reason.NOBODY_DESCRIBED,
        "sought");
  }

  @Test
  void aSightingWithoutAReferenceWordsOrAPersonIsRefused() {
    isRefused(new Step.Told(sighting("Ostap", "sure", OSTAP)), Reason.NO_REFERENCE, "witness");
    isRefused(new Step.Told(sighting("w-1", "", OSTAP)), Reason.NOT_SAID, "sure");
    isRefused(
        new Step.Told(sighting("w-1", "sure", named("", "-", null))),
        Reason.NOBODY_DESCRIBED,
        "who");
  }

  @Test
  void recordsOfNobodysListAreRefused() {
    CaptiveRecord record = new CaptiveRecord("C2", " ", null, OSTAP, Known.Standing.HELD);

    isRefused(
        new Step.Received(new Upload("u2", " ", "a.csv", 1), List.of(record)),
        Reason.NOT_SAID,
        "source");
    isRefused(new Step.Received(new Upload("u2", "B", "", 1), List.of()), Reason.NOT_SAID, "file");
  }

  @Test
  void aNoteOfNothingIsRefused() {
    assertThat(LINKED.after(People.noted(1)))
        .isEqualTo(new Tracing.Refused(Reason.NOT_SAID, List.of("steps")));
  }

  @Test
  void theFolderTakesNoneOfIt(@TempDir Path desk) throws Exception {
    TracingFolder folder = TracingFolder.create(desk.resolve("agency"), INVENTED);
    Noted noted = People.noted(0, new Step.Asked(request("f-1", " ", OSTAP)));

    assertThatThrownBy(() -> folder.add(noted)).isInstanceOf(IllegalArgumentException.class);
    assertThat(folder.noted()).isEmpty();
  }
}
