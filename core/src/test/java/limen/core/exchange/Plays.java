package limen.core.exchange;

import java.util.List;
import limen.core.entry.Act;
import limen.core.entry.Fate;
import limen.core.entry.Mode;
import limen.core.entry.Role;
import limen.core.exchange.Play.Faults;

/** The plays that are explored: each small, and all of them together every rule of the record. */
final class Plays {
  private static final Faults BENT = new Faults(0, false, true, true);

  private Plays() {}

  /** Terms of so many soldiers each way, one ahead at most. */
  static String terms(int people) {
    return Table.TERMS.replace("is: 6", "is: " + people).replace("step: 2", "step: 1");
  }

  /** The same, and how many a stage must have; lists are opened together. */
  static String strict(int people) {
    return numbered(people) + "  - together: {parts: all, rule: opened-together}\n";
  }

  private static String numbered(int people) {
    return terms(people) + "  - number: {of: to-A soldier, is: " + people + ", each: stage}\n";
  }

  private static Table moving(int people, int reserve) {
    return Table.open().agree(terms(people), "A", "B", "N").listed(people, reserve).went();
  }

  private static State state(Table table) {
    return table.course.state();
  }

  private static Player gate(String party) {
    return Player.honest(
        party + "-gate",
        party,
        Wishes.all(Wishes.lettingGo(1), Wishes.takingIn(), Wishes.missing()));
  }

  private static Player closer(String party) {
    return Player.honest(party, party, Wishes.all(Wishes.closing(), Wishes.breakingOff()));
  }

  /** The day itself at one table, everybody honest: people, refusals, the end. */
  static Play day(int people, int reserve) {
    return new Play(
        "day",
        state(moving(people, reserve)),
        List.of(
            gate("A"),
            gate("B"),
            Player.honest("N-talk", "N", Wishes.interviewing()),
            closer("A"),
            closer("B"),
            closer("N")),
        0,
        Faults.NONE);
  }

  /**
   * The same, where people of one side alone decline, and nobody breaks off or is not brought: it
   * must always be able to close.
   */
  static Play patient(int people) {
    return new Play(
        "patient",
        state(moving(people, 0)),
        List.of(
            Player.honest("A-gate", "A", Wishes.all(Wishes.lettingGo(1), Wishes.takingIn())),
            Player.honest("B-gate", "B", Wishes.all(Wishes.lettingGo(1), Wishes.takingIn())),
            Player.honest("N-talk", "N", Wishes.interviewing(Table.TO_B)),
            Player.honest("A", "A", Wishes.closing()),
            Player.honest("B", "B", Wishes.closing()),
            Player.honest("N", "N", Wishes.closing())),
        0,
        Faults.NONE);
  }

  /** Two gates far apart: entries late, lost, forgotten and brought twice, and a hold between. */
  static Play apart(int people, int onTheWay) {
    Player.Says gate = Wishes.all(Wishes.lettingGo(2), Wishes.takingIn());
    return new Play(
        "apart " + onTheWay,
        state(moving(people, 0)),
        List.of(
            Player.honest("A-gate", "A", gate),
            Player.honest("B-gate", "B", gate),
            Player.honest("B", "B", Wishes.holding())),
        1,
        new Faults(onTheWay, true, true, false));
  }

  /** The other side's gate says anything about anybody, while this side is honest. */
  static Play lying(int people, int onTheWay) {
    Player.Says gate = Wishes.all(Wishes.lettingGo(1), Wishes.takingIn());
    return new Play(
        "lying " + onTheWay,
        state(moving(people, 1)),
        List.of(
            Player.honest("A-gate", "A", gate),
            Player.dishonest("B-gate", "B", 3, Wishes.anything()),
            Player.honest("A", "A", Wishes.all(Wishes.closing(), Wishes.breakingOff()))),
        0,
        new Faults(onTheWay, false, false, false));
  }

  /** All keys of one side say anything, and so do an interviewer and a gate of another stage. */
  static Play wild() {
    Table table = Table.open();
    table.done("A", new Act.AddKey(Table.key("A-two").verifyKey(), Role.GATE, List.of("2")));
    table.agree(terms(2), "A", "B", "N").listed(2, 1).went();
    Player.Says ends = Wishes.all(Wishes.closing(), Wishes.mistaking(), Wishes.breakingOff());
    return new Play(
        "wild",
        state(table),
        List.of(
            Player.dishonest("A-gate", "A", 2, Wishes.anything()),
            Player.dishonest("B-gate", "B", 2, Wishes.anything()),
            Player.dishonest("N-talk", "N", 1, Wishes.anything()),
            Player.dishonest("A-two", "A", 1, Wishes.anything()),
            Player.dishonest("B-desk", "B", 1, Wishes.anything()),
            Player.dishonest("B", "B", 1, ends)),
        0,
        Faults.NONE);
  }

  /** From a stage where all is disposed or nearly: dishonest closers, and what comes after. */
  static Play ending() {
    Table table = moving(1, 0);
    table.done("B-gate", Table.depart(Table.TO_A, 0, 0));
    table.done("A-gate", Table.arrive(Table.TO_A, 0, 0));
    table.done("A-gate", Table.outcome(Table.TO_A, Fate.CROSSED, 0, 0));
    table.done("A", new Act.Terms(terms(1)));
    Player.Says ends =
        Wishes.all(Wishes.closing(), Wishes.mistaking(), Wishes.breakingOff(), Wishes.agreeing());
    return new Play(
        "ending",
        state(table),
        List.of(
            Player.dishonest("A", "A", 5, ends),
            Player.honest("B", "B", Wishes.all(Wishes.closing(), Wishes.agreeing())),
            Player.honest("N", "N", Wishes.all(Wishes.closing(), Wishes.agreeing())),
            Player.dishonest("A-gate", "A", 1, Wishes.all(Wishes.lettingGo(1), Wishes.late())),
            Player.dishonest("B-gate", "B", 3, Wishes.anything())),
        0,
        Faults.NONE);
  }

  /** A gate's key is stolen: the thief signs anything, with any head, until it is revoked. */
  static Play stolen() {
    Table table = moving(2, 0);
    String gate = Table.key("A-gate").verifyKey().name();
    String desk = Table.key("B-desk").verifyKey().name();
    return new Play(
        "stolen",
        state(table),
        List.of(
            Player.dishonest(
                "A-gate",
                "A",
                4,
                Wishes.all(
                    Wishes.anything(),
                    Wishes.saying(
                        new Act.Hold(1, 0),
                        new Act.AddKey(Table.key("thief").verifyKey(), Role.GATE, List.of()),
                        new Act.RevokeKey(desk, 0)))),
            Player.honest("A-desk", "A", Wishes.saying(new Act.RevokeKey(gate, 1))),
            Player.dishonest(
                "B-desk", "B", 1, Wishes.saying(new Act.RevokeKey(gate, 0), new Act.Abort())),
            gate("B")),
        0,
        BENT);
  }

  /** Holds of one side, and a gate of the other that signs with any hour and any sight. */
  static Play held() {
    Table table = Table.open().agree(terms(2), "A", "B", "N").listed(2, 0);
    table.done("A", Table.go()).done("B", Table.go());
    return new Play(
        "held",
        state(table),
        List.of(
            Player.dishonest("A-gate", "A", 3, Wishes.lettingGo(1)),
            Player.dishonest("B", "B", 4, Wishes.all(Wishes.holding(), Wishes.mistaking())),
            Player.dishonest("B-gate", "B", 1, Wishes.holding()),
            Player.honest("N", "N", Wishes.going())),
        3,
        Faults.NONE);
  }

  /** Lists argued, opened, accepted and said go to, one side dishonest. */
  static Play lists() {
    Player.Says side =
        Wishes.all(
            Wishes.listing(List.of("1"), 1, 1, 2),
            Wishes.revealing(),
            Wishes.accepting(),
            Wishes.going());
    return new Play(
        "lists",
        state(Table.open().agree(strict(2), "A", "B", "N")),
        List.of(
            Player.honest("A", "A", side),
            Player.dishonest("B", "B", 6, Wishes.all(side, Wishes.mistaking())),
            Player.honest("N", "N", Wishes.going()),
            Player.dishonest(
                "A-gate",
                "A",
                2,
                Wishes.all(Wishes.lettingGo(1), Wishes.listing(List.of("1"), 1, 2)))),
        0,
        Faults.NONE);
  }

  /** Lists of many sizes, alike on both sides. */
  static Play numbers() {
    Player.Says side =
        Wishes.all(
            Wishes.listing(List.of("1"), 0, 3),
            Wishes.only(Wishes.accepting(), "accept"),
            Wishes.going());
    return new Play(
        "numbers",
        state(Table.open().agree(numbered(2), "A", "B", "N")),
        List.of(
            Player.honest("A", "A", side),
            Player.honest("B", "B", side),
            Player.honest("N", "N", Wishes.going()),
            Player.honest("A-gate", "A", Wishes.all(Wishes.lettingGo(1), Wishes.takingIn())),
            Player.honest("B-gate", "B", Wishes.all(Wishes.lettingGo(1), Wishes.takingIn()))),
        0,
        Faults.NONE);
  }

  /** Terms, two custodians, seconds and transcripts, one side dishonest. */
  static Play table() {
    Table table = new Table();
    table.done(
        "N",
        Table.open(
            Mode.THREE_PARTY, Table.founder("A", 2), Table.founder("B", 1), Table.founder("N", 1)));
    for (String desk : List.of("A-desk", "A-desk-2")) {
      String party = "A";
      Step step =
          table.say(party, new Act.AddKey(Table.key(desk).verifyKey(), Role.OPERATOR, List.of()));
      if (step instanceof Step.Taken taken && taken.verdict() instanceof Verdict.Waiting) {
        table.done("A-desk", new Act.Second(table.entries.getLast().leaf()));
      }
    }
    table.done("B", new Act.AddKey(Table.key("B-desk").verifyKey(), Role.OPERATOR, List.of()));
    table.done("B", new Act.AddKey(Table.key("B-desk-2").verifyKey(), Role.OPERATOR, List.of()));
    table.done("B", new Act.AddKey(Table.key("B-gate").verifyKey(), Role.GATE, List.of()));
    table.done("A", new Act.Terms(terms(2)));
    table.done("B", new Act.Terms(terms(3)));
    return new Play(
        "table",
        state(table),
        List.of(
            Player.dishonest("A", "A", 4, Wishes.all(Wishes.agreeing(), Wishes.breakingOff())),
            Player.dishonest("A-desk", "A", 2, Wishes.confirming()),
            Player.dishonest(
                "B-desk", "B", 2, Wishes.all(Wishes.confirming(), writing("A"), writing("B"))),
            Player.dishonest("B-desk-2", "B", 1, Wishes.confirming()),
            Player.dishonest("B-gate", "B", 1, Wishes.all(Wishes.confirming(), writing("B"))),
            Player.honest("B", "B", Wishes.agreeing()),
            Player.honest("N", "N", Wishes.agreeing())),
        0,
        Faults.NONE);
  }

  private static Player.Says writing(String by) {
    return Wishes.writingDown(by, Wishes.agreeing());
  }

  /** Two stages: one moves, the other is only listed when somebody wants to close everything. */
  static Play stages() {
    Player.Says side =
        Wishes.all(
            Wishes.listing(List.of("1", "2"), 0, 1),
            Wishes.only(Wishes.accepting(), "accept"),
            Wishes.going(),
            Wishes.closing());
    return new Play(
        "stages",
        state(moving(1, 0)),
        List.of(
            Player.honest("A", "A", side),
            Player.honest("B", "B", side),
            Player.honest("N", "N", Wishes.all(Wishes.going(), Wishes.closing())),
            Player.honest("A-gate", "A", Wishes.all(Wishes.lettingGo(1), Wishes.takingIn())),
            Player.honest("B-gate", "B", Wishes.all(Wishes.lettingGo(1), Wishes.takingIn()))),
        0,
        Faults.NONE);
  }

  /** The log is continued without the neutral, and the neutral says things all the same. */
  static Play leaving() {
    Table table = moving(1, 0);
    Act.After after =
        new Act.After(
            "log.example/drill/key", table.course.head().size(), table.course.head().root());
    table.done(
        "A",
        new Act.Open(
            Mode.TWO_PARTY,
            true,
            after,
            List.of(Table.founder("A", 1), Table.founder("B", 1)),
            Table.policy()));
    return new Play(
        "leaving",
        state(table),
        List.of(
            Player.honest("A", "A", Wishes.all(Wishes.agreeing(), Wishes.closing())),
            Player.honest("B", "B", Wishes.all(Wishes.agreeing(), Wishes.closing())),
            Player.dishonest(
                "N", "N", 3, Wishes.all(Wishes.agreeing(), Wishes.closing(), Wishes.breakingOff())),
            Player.dishonest("N-talk", "N", 2, Wishes.interviewing()),
            gate("A"),
            gate("B")),
        0,
        Faults.NONE);
  }

  /** Too large to be explored to the end: as far as there is time. */
  static List<Play> endless() {
    return List.of(apart(3, 2), apart(4, 1));
  }

  /** Small enough to be explored to the end. */
  static List<Play> whole() {
    return List.of(
        lying(2, 1),
        apart(2, 1),
        day(2, 1),
        held(),
        lists(),
        numbers(),
        stages(),
        wild(),
        stolen(),
        ending(),
        table(),
        leaving());
  }
}
