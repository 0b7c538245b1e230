package limen.core.audit;

import java.util.List;
import limen.core.entry.Act;
import limen.core.entry.Act.Count;
import limen.core.entry.Block;
import limen.core.entry.Fate;
import limen.core.entry.Indexes;
import limen.core.entry.Leg;
import limen.core.entry.Mode;
import limen.core.entry.Role;
import limen.core.entry.Seen;
import limen.core.entry.Signed;
import limen.ledger.note.Policy;

/**
 * A small whole exchange of an invented drill, with all that can happen on such a day: a hold, a
 * departure beside it, a call written down, somebody who does not travel, somebody who was not
 * brought, a dispute and a figure that the record does not bear out.
 */
final class Harbour {
  static final Leg TO_A = new Leg("1", "to-A");
  static final Leg TO_B = new Leg("1", "to-B");

  static final String TERMS =
      """
      limen: agreement/1
      title: Harbour agreement (invented)
      parties:
        A: {name: Avaria}
        B: {name: Belmont}
        N: {name: Port Neutral, offices: [host, interviewer]}
        T: {name: Lantern Bureau, offices: [tracing-agency]}
      streams:
        to-A: {from: B, to: A}
        to-B: {from: A, to: B}
      kinds:
        soldier: {status: soldier}
        civilian: {status: civilian}
      terms:
        - number: {of: to-A soldier, is: 4}
        - number: {of: to-B soldier, is: 4}
        - number: {of: to-A civilian, is: 1}
        - ratio: {left: to-A soldier, right: to-B soldier, each: stage}
        - together: {parts: all, rule: turns, step: 2}
        - schedule: {stages: {1: {name: First stage}}}
      """;

  private final Hands hands = new Hands();
  private final Policy policy;

  private Harbour(Policy policy) {
    this.policy = policy;
  }

  /** The whole record. */
  static Hands closed() {
    Harbour harbour = new Harbour(Hands.policy());
    harbour.opens();
    harbour.agrees();
    harbour.lists();
    harbour.holds();
    harbour.moves();
    harbour.speaks();
    harbour.closes();
    return harbour.hands;
  }

  /** The same up to the lists that both sides accepted. */
  static Hands begun(Policy policy) {
    Harbour harbour = new Harbour(policy);
    harbour.opens();
    harbour.agrees();
    harbour.lists();
    return harbour.hands;
  }

  /** The same up to the terms. */
  static Hands agreed() {
    Harbour harbour = new Harbour(Hands.policy());
    harbour.opens();
    harbour.agrees();
    return harbour.hands;
  }

  private void opens() {
    hands.does(
        "N",
        new Act.Open(
            Mode.THREE_PARTY,
            true,
            null,
            List.of(Hands.founder("A"), Hands.founder("B"), Hands.founder("N")),
            policy.text()));
    device("A", "desk", Role.OPERATOR);
    device("A", "desk-2", Role.OPERATOR);
    device("A", "gate", Role.GATE);
    device("B", "desk", Role.OPERATOR);
    device("B", "gate", Role.GATE);
    device("N", "talk", Role.INTERVIEWER);
  }

  private void device(String party, String name, Role role) {
    hands.does(party, new Act.AddKey(Hands.key(party + "-" + name).verifyKey(), role, List.of()));
  }

  private void agrees() {
    Signed terms = hands.does("N", new Act.Terms(TERMS));
    for (String party : List.of("A", "B", "N")) {
      hands.does(party, new Act.Agree(terms.leaf()));
    }
  }

  private void lists() {
    hands.does(
        "B",
        new Act.Listing(
            TO_A,
            1,
            Hands.hash("root to-A"),
            List.of(new Block(List.of("soldier"), 0, 3), new Block(List.of("civilian"), 4, 4)),
            List.of(new Block(List.of("soldier"), 5, 5)),
            Hands.hash("sealed to-A")));
    hands.does(
        "A",
        new Act.Listing(
            TO_B,
            1,
            Hands.hash("root to-B"),
            List.of(new Block(List.of("soldier"), 0, 3)),
            List.of(),
            Hands.hash("sealed to-B")));
    hands.does("A", new Act.Accept(TO_A, Hands.hash("root to-A"), Indexes.NONE));
    hands.does("B", new Act.Accept(TO_B, Hands.hash("root to-B"), Indexes.NONE));
    Act go =
        new Act.Go(
            "1",
            List.of(
                new Act.Choice("to-A", Hands.hash("root to-A"), Indexes.NONE),
                new Act.Choice("to-B", Hands.hash("root to-B"), Indexes.NONE)));
    for (String party : List.of("A", "B", "N")) {
      hands.does(party, go);
    }
  }

  /** One side holds while a bus of its own is on the road already. */
  private void holds() {
    hands.does("B-gate", new Act.Depart(TO_A, Indexes.of(0, 1)));
    Seen before = hands.course.head();
    long left = hands.later(60).now();
    Signed hold = hands.later(600).does("A-desk", new Act.Hold(6, 0));
    hands.take(hands.signs("A-gate", new Act.Depart(TO_B, Indexes.of(0, 1)), before, left));
    hands.idles("B-gate", new Act.Depart(TO_A, Indexes.of(2, 2)));
    arrives("A-gate", TO_A, 0, 1);
    arrives("B-gate", TO_B, 0, 1);
    hands.later(3600).does("A", new Act.Resume(hold.leaf()));
  }

  private void arrives(String gate, Leg leg, int first, int last) {
    hands.does(gate, new Act.Arrive(leg, Indexes.of(first, last)));
    hands.does(gate, new Act.Outcome(leg, Indexes.of(first, last), Fate.CROSSED, null));
  }

  private void moves() {
    hands.does(
        "N-talk",
        new Act.Outcome(TO_A, Indexes.of(2, 2), Fate.NOT_TRAVELLING, Hands.hash("cause")));
    hands.does("B-gate", new Act.Depart(TO_A, Indexes.of(3, 4)));
    hands.does("A-gate", new Act.Depart(TO_B, Indexes.of(2, 3)));
    arrives("A-gate", TO_A, 3, 4);
    hands.does("A-gate", new Act.Outcome(TO_A, Indexes.of(5, 5), Fate.NOT_BROUGHT, null));
    Signed call =
        hands.does(
            "A-desk",
            new Act.Transcript(
                "B",
                Act.Means.TELEPHONE,
                hands.now(),
                null,
                new Act.Arrive(TO_B, Indexes.of(2, 3))));
    hands.does("A-desk-2", new Act.Second(call.leaf()));
    hands.does("B", new Act.Agree(call.leaf()));
    hands.does("B-gate", new Act.Outcome(TO_B, Indexes.of(2, 3), Fate.CROSSED, null));
  }

  private void speaks() {
    Signed last = hands.entries.getLast();
    hands.does("A-desk", new Act.Dispute(last.leaf(), Act.Code.TIME, null));
    hands.does(
        "B",
        new Act.Statement(
            List.of(
                new Act.Said(TO_A, List.of("soldier"), 4),
                new Act.Said(TO_B, List.of("soldier"), 4)),
            "Four soldiers each way are home. (Invented.)\n"));
  }

  private void closes() {
    List<Count> counts = List.of(new Count("to-A", 4, 1, 1, 0), new Count("to-B", 4, 0, 0, 0));
    for (String party : List.of("A", "B", "N")) {
      hands.does(party, new Act.Close("1", counts));
    }
    for (String party : List.of("A", "B", "N")) {
      hands.does(party, new Act.Close(null, counts));
    }
    hands.does("A", new Act.Erase(Hands.hash("root to-A")));
  }
}
