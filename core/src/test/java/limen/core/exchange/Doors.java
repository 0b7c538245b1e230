package limen.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import limen.core.document.Result;
import limen.core.entry.Act;
import limen.core.entry.Entry;
import limen.core.entry.Head;
import limen.core.entry.Mode;
import limen.core.entry.Pen;
import limen.core.entry.Role;
import limen.core.entry.Seen;
import limen.core.entry.Signed;
import limen.ledger.key.KeyType;
import limen.ledger.key.SigningKey;
import limen.ledger.tree.Hash;

/**
 * For each reason that is about who signs, or who sits at the table, a scene in which it is met.
 */
final class Doors {
  private static final Act WORD = new Act.Statement(List.of(), "We are here.\n");
  private static final Hash OTHER = Table.hash("something else");

  private Doors() {}

  static Map<Reason, Runnable> scenes() {
    Map<Reason, Runnable> scenes = new EnumMap<>(Reason.class);
    scenes.put(Reason.NOT_OPENED, () -> refused(new Table().say("N", WORD), Reason.NOT_OPENED));
    scenes.put(Reason.OTHER_EXCHANGE, Doors::otherExchange);
    scenes.put(Reason.UNKNOWN_KEY, () -> refused(Table.open().say("C", WORD), Reason.UNKNOWN_KEY));
    scenes.put(Reason.REVOKED_KEY, Doors::revoked);
    scenes.put(
        Reason.COUNTER,
        () -> refusedOf(new Pen(Table.key("A-gate"), Table.EXCHANGE, 1, OTHER), Reason.COUNTER));
    scenes.put(
        Reason.PREVIOUS,
        () -> refusedOf(new Pen(Table.key("A"), Table.EXCHANGE, 3, OTHER), Reason.PREVIOUS));
    scenes.put(Reason.SEEN, () -> seeing(new Seen(3, OTHER), Reason.SEEN));
    scenes.put(Reason.SEEN_LESS, () -> seeing(Seen.NOTHING, Reason.SEEN_LESS));
    scenes.put(Reason.SIGNATURE, Doors::wrongSignature);
    scenes.put(Reason.SPELLING, Doors::misspelt);
    scenes.put(Reason.OPEN_ALREADY, () -> Table.open().idle("A", opening(), Reason.OPEN_ALREADY));
    scenes.put(Reason.NOT_CONTINUED, Doors::otherLog);
    scenes.put(Reason.DRILL_NAME, () -> adds("A", key("A.example/key"), Reason.DRILL_NAME));
    scenes.put(Reason.KEY_TAKEN, () -> adds("A", Table.key("B-gate"), Reason.KEY_TAKEN));
    scenes.put(
        Reason.NOT_A_PARTY_KEY, () -> adds("A-gate", key("x/drill"), Reason.NOT_A_PARTY_KEY));
    scenes.put(
        Reason.OTHERS_KEY,
        () ->
            Table.open()
                .idle("A", new Act.RevokeKey("B-gate.example/drill/key", 0), Reason.OTHERS_KEY));
    scenes.put(Reason.NO_SEAT, Doors::left);
    scenes.put(Reason.SIDE_LEFT_OUT, Doors::alone);
    scenes.put(
        Reason.NOTHING_WAITS,
        () -> Table.open().idle("A-desk", new Act.Second(OTHER), Reason.NOTHING_WAITS));
    scenes.put(Reason.SAME_KEY, Doors::oneHand);
    scenes.put(Reason.TOO_MUCH, Doors::crowd);
    return scenes;
  }

  static void refused(Step step, Reason reason) {
    assertThat(step).isInstanceOf(Step.Inauthentic.class);
    assertThat(((Step.Inauthentic) step).reason()).isEqualTo(reason);
    assertThat(reason.isOfAuthenticity()).isTrue();
  }

  private static void refusedOf(Pen pen, Reason reason) {
    Table table = Table.open();
    refused(table.take(pen.sign(WORD, table.course.head(), table.now())), reason);
  }

  private static void otherExchange() {
    refusedOf(Pen.fresh(Table.key("A-gate"), "other/drill"), Reason.OTHER_EXCHANGE);
  }

  private static void revoked() {
    Table table = Table.open();
    table.done("A-desk", new Act.RevokeKey("A-gate.example/drill/key", 0));
    refused(table.say("A-gate", WORD), Reason.REVOKED_KEY);
  }

  private static void seeing(Seen seen, Reason reason) {
    Table table = Table.open();
    table.done("A", WORD);
    refused(table.take(table.pen("A").sign(WORD, seen, table.now())), reason);
  }

  private static void wrongSignature() {
    Table table = Table.open();
    Head head =
        new Head(
            Table.EXCHANGE, "A-gate.example/drill/key", 0, null, table.course.head(), table.now());
    SigningKey forged = key("A-gate.example/drill/key");
    refused(table.take(new Entry(head, WORD).signedBy(forged)), Reason.SIGNATURE);
  }

  private static void misspelt() {
    byte[] bytes = "limen/entry/v1 depart\n".getBytes(StandardCharsets.UTF_8);

    assertThat(Signed.parse(bytes)).isInstanceOf(Result.Refused.class);
    assertThat(Reason.SPELLING.isOfAuthenticity()).isTrue();
  }

  private static SigningKey key(String name) {
    return SigningKey.of(name, KeyType.NOTE, new byte[32]);
  }

  private static Act.Open opening() {
    return Table.open(Mode.THREE_PARTY, Table.founder("A", 1), Table.founder("B", 1));
  }

  private static void otherLog() {
    Act.Open open = opening();
    Act.After after = new Act.After("log.example/drill/key", 1, OTHER);
    Table.open()
        .idle(
            "A",
            new Act.Open(open.mode(), true, after, open.parties(), open.policy()),
            Reason.NOT_CONTINUED);
  }

  private static void adds(String who, SigningKey key, Reason reason) {
    Table.open().idle(who, new Act.AddKey(key.verifyKey(), Role.GATE, List.of()), reason);
  }

  private static void left() {
    Table table = Table.open();
    Seen head = table.course.head();
    Act.After after = new Act.After("log.example/drill/key", head.size(), head.root());
    Act.Open open = opening();
    table.done("A", new Act.Open(Mode.TWO_PARTY, true, after, open.parties(), open.policy()));
    Hash leaf = table.entries.getLast().leaf();
    table.done("A", new Act.Agree(leaf)).done("B", new Act.Agree(leaf));

    table.idle("N", WORD, Reason.NO_SEAT);
  }

  private static void alone() {
    Table table = Table.agreed();
    Seen head = table.course.head();
    Act.After after = new Act.After("log.example/drill/key", head.size(), head.root());
    Act.Open open = Table.open(Mode.THREE_PARTY, Table.founder("A", 1));
    table.idle(
        "A",
        new Act.Open(Mode.TWO_PARTY, true, after, open.parties(), open.policy()),
        Reason.SIDE_LEFT_OUT);
  }

  private static void oneHand() {
    Table table = Table.open();
    Act paper = new Act.Transcript("A", Act.Means.PAPER, table.now(), null, WORD);
    assertThat(table.verdict("A-desk", paper)).isInstanceOf(Verdict.Waiting.class);

    table.idle("A-desk", new Act.Second(table.entries.getLast().leaf()), Reason.SAME_KEY);
  }

  private static void crowd() {
    Table table = Table.open();
    for (int i = 0; i < 200; i++) {
      table.verdict("A-desk", new Act.Transcript("A", Act.Means.PAPER, i, null, WORD));
    }

    table.idle("A-desk", new Act.Transcript("A", Act.Means.PAPER, 0, null, WORD), Reason.TOO_MUCH);
  }
}
