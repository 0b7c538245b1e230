package limen.core.audit;

import java.util.List;
import limen.core.entry.Act;
import limen.core.entry.Block;
import limen.core.entry.Fate;
import limen.core.entry.Indexes;
import limen.core.entry.Leg;
import limen.core.entry.Mode;
import limen.core.entry.Role;
import limen.core.entry.Signed;
import limen.ledger.tree.Hash;

/** A long record: many people each way in one stage, each handed over by entries of his own. */
final class Crowd {
  private static final String TERMS =
      """
      limen: agreement/1
      title: Long agreement (invented)
      parties:
        A: {name: Avaria}
        B: {name: Belmont}
      streams:
        to-A: {from: B, to: A}
        to-B: {from: A, to: B}
      kinds:
        soldier: {status: soldier}
      terms:
        - ratio: {left: to-A soldier, right: to-B soldier, each: stage}
        - together: {parts: all, rule: turns, step: 4}
        - schedule: {stages: {1: {}}}
      """;

  private Crowd() {}

  /** So many people each way: six entries for each two, after the first dozen. */
  static Hands of(int people) {
    Hands hands = new Hands();
    hands.does(
        "A",
        new Act.Open(
            Mode.TWO_PARTY,
            true,
            null,
            List.of(Hands.founder("A"), Hands.founder("B")),
            Hands.policy().text()));
    for (String side : List.of("A", "B")) {
      hands.does(side, new Act.AddKey(Hands.key(side + "-gate").verifyKey(), Role.GATE, List.of()));
    }
    Signed terms = hands.does("A", new Act.Terms(TERMS));
    hands.does("A", new Act.Agree(terms.leaf()));
    hands.does("B", new Act.Agree(terms.leaf()));
    hands.does("B", list(Harbour.TO_A, people));
    hands.does("A", list(Harbour.TO_B, people));
    hands.does("A", new Act.Accept(Harbour.TO_A, root(Harbour.TO_A), Indexes.NONE));
    hands.does("B", new Act.Accept(Harbour.TO_B, root(Harbour.TO_B), Indexes.NONE));
    Act go =
        new Act.Go(
            "1",
            List.of(
                new Act.Choice("to-A", root(Harbour.TO_A), Indexes.NONE),
                new Act.Choice("to-B", root(Harbour.TO_B), Indexes.NONE)));
    hands.does("A", go);
    hands.does("B", go);
    for (int person = 0; person < people; person++) {
      cross(hands, person);
    }
    return hands;
  }

  private static void cross(Hands hands, int person) {
    Indexes one = Indexes.of(person, person);
    hands.does("B-gate", new Act.Depart(Harbour.TO_A, one));
    hands.does("A-gate", new Act.Depart(Harbour.TO_B, one));
    hands.does("A-gate", new Act.Arrive(Harbour.TO_A, one));
    hands.does("B-gate", new Act.Arrive(Harbour.TO_B, one));
    hands.does("A-gate", new Act.Outcome(Harbour.TO_A, one, Fate.CROSSED, null));
    hands.does("B-gate", new Act.Outcome(Harbour.TO_B, one, Fate.CROSSED, null));
  }

  private static Act list(Leg leg, int people) {
    List<Block> blocks = List.of(new Block(List.of("soldier"), 0, people - 1));
    return new Act.Listing(leg, 1, root(leg), blocks, List.of(), null);
  }

  private static Hash root(Leg leg) {
    return Hands.hash("root " + leg);
  }
}
