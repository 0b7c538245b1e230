package limen.core.exchange;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import limen.core.entry.Act;
import limen.core.entry.Block;
import limen.core.entry.Indexes;
import limen.core.entry.Leg;
import limen.ledger.tree.Hash;

/** For each reason that is about terms, lists and go, a scene in which it is met. */
final class Papers {
  private static final Hash OTHER = Table.hash("something else");
  private static final Leg NO_STAGE = new Leg("9", "to-A");
  private static final Leg NO_STREAM = new Leg("1", "to-C");

  private Papers() {}

  static Map<Reason, Runnable> scenes() {
    Map<Reason, Runnable> scenes = new EnumMap<>(Reason.class);
    scenes.put(Reason.UNREADABLE_TERMS, () -> terms("what?\n", Reason.UNREADABLE_TERMS));
    scenes.put(
        Reason.PARTY_NOT_NAMED,
        () ->
            terms(
                without("  N: {name: Port Neutral, offices: [host, interviewer]}\n"),
                Reason.PARTY_NOT_NAMED));
    scenes.put(
        Reason.NAME_NOT_PLAIN,
        () -> terms(Table.TERMS.replace("wounded:", "поранений:"), Reason.NAME_NOT_PLAIN));
    scenes.put(
        Reason.NOTHING_PROPOSED,
        () -> Table.open().idle("A", new Act.Agree(OTHER), Reason.NOTHING_PROPOSED));
    scenes.put(Reason.AGREED_ALREADY, Papers::twice);
    scenes.put(
        Reason.NOT_ACTIVE, () -> Table.open().idle("A", new Act.Hold(1, 0), Reason.NOT_ACTIVE));
    scenes.put(Reason.NO_STAGE, () -> lists("B", Table.list(NO_STAGE, 1, 6, 0), Reason.NO_STAGE));
    scenes.put(
        Reason.NO_STREAM, () -> lists("B", Table.list(NO_STREAM, 1, 6, 0), Reason.NO_STREAM));
    scenes.put(
        Reason.NOT_THE_HOLDER,
        () -> lists("A", Table.list(Table.TO_A, 1, 6, 0), Reason.NOT_THE_HOLDER));
    scenes.put(Reason.VERSION, () -> lists("B", Table.list(Table.TO_A, 2, 6, 0), Reason.VERSION));
    scenes.put(Reason.NO_KIND, () -> lists("B", cooks(), Reason.NO_KIND));
    scenes.put(Reason.NO_LIST, () -> lists("A", accept("1", Indexes.NONE), Reason.NO_LIST));
    scenes.put(
        Reason.LISTS_STAND,
        () -> Table.moving(6, 0).idle("B", Table.list(Table.TO_A, 2, 6, 0), Reason.LISTS_STAND));
    scenes.put(
        Reason.NOT_THE_RECEIVER,
        () -> onOne("B", accept("1", Indexes.NONE), Reason.NOT_THE_RECEIVER));
    scenes.put(
        Reason.OTHER_LIST,
        () -> onOne("A", new Act.Accept(Table.TO_A, OTHER, Indexes.NONE), Reason.OTHER_LIST));
    scenes.put(
        Reason.OTHER_SEAL, () -> onOne("B", new Act.Reveal(Table.TO_A, OTHER), Reason.OTHER_SEAL));
    scenes.put(
        Reason.LISTS_MISSING,
        () ->
            onOne(
                "B",
                new Act.Reveal(Table.TO_A, Table.hash("sealed " + Table.TO_A)),
                Reason.LISTS_MISSING));
    scenes.put(Reason.NO_PLACE, () -> onOne("A", accept("1", Indexes.of(99, 99)), Reason.NO_PLACE));
    scenes.put(Reason.NOT_REVEALED, Papers::closedLists);
    scenes.put(
        Reason.NONCE,
        () -> Table.agreed().idle("A", new Act.Lot("first", true, OTHER), Reason.NONCE));
    scenes.put(Reason.NOT_ACCEPTED, () -> onOne("A", Table.go(), Reason.NOT_ACCEPTED));
    scenes.put(Reason.PARITY, () -> uneven(Table.TERMS, 6, 5, Reason.PARITY));
    scenes.put(
        Reason.STAGE_COUNT,
        () ->
            uneven(
                Plays.strict(6).replace("opened-together", "all-or-nothing"),
                5,
                5,
                Reason.STAGE_COUNT));
    return scenes;
  }

  private static String without(String line) {
    return Table.TERMS.replace(line, "");
  }

  private static void terms(String text, Reason reason) {
    Table.open().idle("A", new Act.Terms(text), reason);
  }

  private static void twice() {
    Table table = Table.open().done("A", new Act.Terms(Table.TERMS));
    Act agree = new Act.Agree(table.entries.getLast().leaf());

    table.done("A", agree).idle("A", agree, Reason.AGREED_ALREADY);
  }

  private static void lists(String who, Act act, Reason reason) {
    Table.agreed().idle(who, act, reason);
  }

  /** Where B's list is in and A's is not. */
  private static void onOne(String who, Act act, Reason reason) {
    Table.agreed().done("B", Table.list(Table.TO_A, 1, 6, 0)).idle(who, act, reason);
  }

  private static Act accept(String stage, Indexes excluded) {
    return new Act.Accept(new Leg(stage, "to-A"), Table.root(Table.TO_A, 1), excluded);
  }

  private static Act cooks() {
    return new Act.Listing(
        Table.TO_A,
        1,
        Table.root(Table.TO_A, 1),
        List.of(new Block(List.of("cook"), 0, 5)),
        List.of(),
        null);
  }

  private static void closedLists() {
    Table table = Table.open().agree(Plays.strict(6), "A", "B", "N");
    table.done("B", Table.list(Table.TO_A, 1, 6, 0)).done("A", Table.list(Table.TO_B, 1, 6, 0));

    table.idle("A", accept("1", Indexes.NONE), Reason.NOT_REVEALED);
  }

  private static void uneven(String terms, int toA, int toB, Reason reason) {
    Table table = Table.open().agree(terms, "A", "B", "N");
    table.done("B", Table.list(Table.TO_A, 1, toA, 0)).done("A", Table.list(Table.TO_B, 1, toB, 0));
    table.done("A", accept("1", Indexes.NONE));
    table.done("B", new Act.Accept(Table.TO_B, Table.root(Table.TO_B, 1), Indexes.NONE));

    table.idle("A", Table.go(), reason);
  }
}
