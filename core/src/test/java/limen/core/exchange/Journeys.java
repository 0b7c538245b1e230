package limen.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import limen.core.entry.Act;
import limen.core.entry.Fate;
import limen.core.entry.Leg;
import limen.core.entry.Role;
import limen.core.entry.Seen;

/** For each reason that is about the day itself and the end, a scene in which it is met. */
final class Journeys {
  private static final Act GOES = Table.depart(Table.TO_B, 0, 0);
  private static final Act COMES = Table.arrive(Table.TO_B, 0, 0);
  private static final Act CROSSES = Table.outcome(Table.TO_B, Fate.CROSSED, 0, 0);

  private Journeys() {}

  static Map<Reason, Runnable> scenes() {
    Map<Reason, Runnable> scenes = new EnumMap<>(Reason.class);
    scenes.put(Reason.WRONG_ROLE, () -> moving().idle("A-desk", GOES, Reason.WRONG_ROLE));
    scenes.put(Reason.OTHER_STAGE, Journeys::otherGate);
    scenes.put(Reason.NO_GO, () -> Table.agreed().listed(6, 0).idle("A-gate", GOES, Reason.NO_GO));
    scenes.put(Reason.GO_NOT_SEEN, Journeys::unaware);
    scenes.put(
        Reason.HELD,
        () -> moving().done("B-gate", new Act.Hold(1, 0)).idle("A-gate", GOES, Reason.HELD));
    scenes.put(Reason.RENEWAL, () -> moving().idle("A", new Act.Hold(1, 1), Reason.RENEWAL));
    scenes.put(
        Reason.NO_HOLD,
        () -> moving().idle("A", new Act.Resume(Table.hash("none")), Reason.NO_HOLD));
    scenes.put(
        Reason.NOT_WAITING,
        () -> moving().done("A-gate", GOES).idle("A-gate", GOES, Reason.NOT_WAITING));
    scenes.put(
        Reason.LEAD, () -> moving().idle("A-gate", Table.depart(Table.TO_B, 0, 2), Reason.LEAD));
    scenes.put(
        Reason.NOT_EXPECTED,
        () -> moving().done("B-gate", COMES).idle("B-gate", COMES, Reason.NOT_EXPECTED));
    scenes.put(
        Reason.FATE_KNOWN,
        () ->
            moving()
                .done("B-gate", COMES)
                .done("B-gate", CROSSES)
                .idle("B-gate", CROSSES, Reason.FATE_KNOWN));
    scenes.put(
        Reason.FATE_CONTRADICTED, () -> moving().idle("B-gate", CROSSES, Reason.FATE_CONTRADICTED));
    scenes.put(
        Reason.NOT_THE_INTERVIEWER,
        () ->
            moving()
                .idle(
                    "B-gate",
                    Table.outcome(Table.TO_B, Fate.NOT_TRAVELLING, 0, 0),
                    Reason.NOT_THE_INTERVIEWER));
    scenes.put(
        Reason.NOT_DISPOSED,
        () -> moving().idle("A", new Act.Close("1", List.of()), Reason.NOT_DISPOSED));
    scenes.put(
        Reason.COUNTS, () -> disposed().idle("A", new Act.Close("1", List.of()), Reason.COUNTS));
    scenes.put(
        Reason.STAGE_OPEN,
        () -> moving().idle("A", new Act.Close(null, List.of()), Reason.STAGE_OPEN));
    scenes.put(Reason.CLOSED, Journeys::closed);
    scenes.put(
        Reason.UNDER_WAY,
        () -> moving().done("A-gate", GOES).idle("A", new Act.Abort(), Reason.UNDER_WAY));
    scenes.put(
        Reason.NO_SUCH_LIST,
        () -> moving().idle("A", new Act.Erase(Table.hash("none")), Reason.NO_SUCH_LIST));
    return scenes;
  }

  private static Table moving() {
    return Table.moving(6, 0);
  }

  private static Table disposed() {
    Table table = moving();
    for (Leg leg : List.of(Table.TO_A, Table.TO_B)) {
      table.done(Table.taker(leg), Table.outcome(leg, Fate.NOT_BROUGHT, 0, 5));
    }
    return table;
  }

  private static void otherGate() {
    Table table = moving();
    table.done("A", new Act.AddKey(Table.key("A-two").verifyKey(), Role.GATE, List.of("2")));

    table.idle("A-two", GOES, Reason.OTHER_STAGE);
  }

  private static void unaware() {
    Table table = Table.agreed().listed(6, 0);
    Seen before = table.course.head();
    table.went();

    Step step = table.take(table.pen("A-gate").sign(GOES, before, table.now()));

    assertThat(((Step.Taken) step).verdict())
        .isInstanceOfSatisfying(
            Verdict.NoEffect.class, no -> assertThat(no.reason()).isEqualTo(Reason.GO_NOT_SEEN));
  }

  private static void closed() {
    Table table = disposed();
    Act close = new Act.Close("1", Closing.counts(List.of(table.stage("1"))));
    table.done("A", close).done("B", close).done("N", close);

    table.idle("A-gate", GOES, Reason.CLOSED);
  }
}
