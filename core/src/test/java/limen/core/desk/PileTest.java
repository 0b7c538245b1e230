package limen.core.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import limen.core.entry.Act;
import limen.core.entry.Pen;
import limen.core.entry.Role;
import limen.core.entry.Signed;
import limen.core.exchange.RecordRule;
import limen.ledger.key.KeyType;
import limen.ledger.key.SigningKey;
import limen.ledger.log.Sequencer;
import limen.ledger.store.Folder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Entries come to the log in an order in which it can take them, and each but once. */
class PileTest {
  private static final long START = 1_900_000_000L;
  @TempDir Path root = Path.of("");

  private static List<Signed> chain(Offices offices, String party, int count) throws Exception {
    Desk desk = offices.desk(party);
    SigningKey key = Offices.good(desk.keys().open(KeyBox.PARTY, Offices.NO_WORDS));
    Pen pen = Pen.fresh(key, "port.example/drill/harbour");
    List<Signed> chain = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Act act = new Act.Statement(List.of(), "number " + i + "\n");
      chain.add(pen.sign(act, desk.shelf().course().head(), START - 10L * i));
    }
    return chain;
  }

  @Test
  void putsEachKeysEntriesByNumberAndSeveralKeysByTime() throws Exception {
    Offices offices = Offices.opened(root);
    List<Signed> a = chain(offices, "A", 3);
    Signed late = chain(offices, "B", 1).getFirst();
    List<Signed> pile = new ArrayList<>(a);
    pile.add(late);
    Collections.shuffle(pile, new Random(5));

    assertThat(Pile.inOrder(pile)).containsExactly(a.get(0), a.get(1), a.get(2), late);
  }

  /** Whoever writes on a stick must not keep the sequencer busy with one signature for ever. */
  @Test
  void isOfferedOnceThoughItsTimesDescend() throws Exception {
    Offices offices = Offices.opened(root);
    List<Signed> pile = chain(offices, "A", 40);
    Collections.reverse(pile);

    assertThat(offered(offices, pile)).isEqualTo(40);
  }

  /** Numbers that nothing leads to are turned away once, though others are taken. */
  @Test
  void isNotOfferedAgainWhereTimeMendsNothing() throws Exception {
    Offices offices = Offices.opened(root);
    List<Signed> pile = new ArrayList<>(chain(offices, "A", 40).subList(20, 40));
    pile.addAll(chain(offices, "B", 5));

    assertThat(offered(offices, pile)).isEqualTo(25);
  }

  /** The gate's clock is behind the desk's: its entry comes first, and its key second. */
  @Test
  void isOfferedAgainWhereItsKeyCameAfterIt() throws Exception {
    Offices offices = Offices.opened(root);
    Desk desk = offices.desk("A");
    SigningKey gate = desk.keys().fresh("gate", KeyType.NOTE, new java.security.SecureRandom());
    SigningKey party = Offices.good(desk.keys().open(KeyBox.PARTY, Offices.NO_WORDS));
    Signed key =
        desk.draft(
                new Act.AddKey(gate.verifyKey(), Role.GATE, List.of()),
                party,
                Offices.NOW.instant().plusSeconds(600))
            .signed();
    Signed hold =
        Pen.fresh(gate, "port.example/drill/harbour")
            .sign(new Act.Hold(6, 0), desk.shelf().course().head(), START);

    assertThat(offered(offices, List.of(key, hold))).isEqualTo(3);
    assertThat(offices.desk("N").shelf().size()).isEqualTo(3);
  }

  /** How many entries the log was shown, one that it was shown twice counted twice. */
  private static int offered(Offices offices, List<Signed> pile) throws Exception {
    Desk n = offices.desk("N");
    Path record = n.path().resolve(Shelf.RECORD);
    SigningKey log = Offices.good(n.keys().open(KeyBox.LOG, Offices.NO_WORDS));
    List<byte[]> offered = new ArrayList<>();
    try (Sequencer sequencer =
        Sequencer.open(
            Folder.at(record), Folder.at(record), log, RecordRule.first(), n.clock(pile))) {
      Sequencing.submit(
          entries -> {
            offered.addAll(entries);
            return sequencer.submit(entries);
          },
          pile);
    }
    return offered.size();
  }
}
