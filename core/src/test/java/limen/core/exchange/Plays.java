package limen.core.exchange;

import java.util.List;
import limen.core.exchange.Play.Faults;

/** The plays that are explored: each small, and all of them together every rule of the record. */
final class Plays {
  private Plays() {}

  static final String ONE_AHEAD =
      Table.TERMS.replace("step: 2", "step: 1").replace("is: 6", "is: 2");

  private static State moving(String terms, int people, int reserve) {
    return Table.open().agree(terms, "A", "B", "N").listed(people, reserve).went().course.state();
  }

  /** The day itself at one table, everybody honest: people, refusals, holds, the end. */
  static Play day(int people, int reserve) {
    String terms = Table.TERMS.replace("is: 6", "is: " + people).replace("step: 2", "step: 1");
    return new Play(
        "day " + people + "+" + reserve,
        moving(terms, people, reserve),
        List.of(
            gate("A"),
            gate("B"),
            Player.honest("N-talk", "N", Wishes.interviewing()),
            party("A"),
            party("B"),
            party("N")),
        0,
        Faults.NONE);
  }

  private static Player gate(String party) {
    return Player.honest(
        party + "-gate",
        party,
        Wishes.all(Wishes.lettingGo(1), Wishes.takingIn(), Wishes.missing()));
  }

  private static Player party(String party) {
    return Player.honest(party, party, Wishes.all(Wishes.closing(), Wishes.breakingOff()));
  }

  /** Two gates far apart: entries late, lost and forgotten, and holds between them. */
  static Play apart(int people, int onTheWay) {
    String terms = Table.TERMS.replace("is: 6", "is: " + people).replace("step: 2", "step: 1");
    Player.Says gate = Wishes.all(Wishes.lettingGo(2), Wishes.takingIn());
    return new Play(
        "apart " + people + "/" + onTheWay,
        moving(terms, people, 0),
        List.of(
            Player.honest("A-gate", "A", gate),
            Player.honest("B-gate", "B", gate),
            Player.honest("B", "B", Wishes.holding())),
        1,
        new Faults(onTheWay, true, true, false));
  }

  static List<Play> shown() {
    return List.of(day(2, 0), day(2, 1), apart(2, 1));
  }
}
