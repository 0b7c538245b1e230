package limen.ledger.log;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import limen.ledger.note.Checkpoint;
import limen.ledger.tree.Hash;

/**
 * Somebody who offers, accepts the other party's offers, and acts on an acceptance of his own offer
 * once a final head covers it: the acts of a record in which people move.
 */
final class Signer {
  private static final int MOST = 12;

  private final String name;
  private final Side side;
  private final World world;
  private final Liar log;
  private final Judge judge;
  private final boolean careless;
  private final Map<Hash, byte[]> mine = new LinkedHashMap<>();
  private final Set<String> done = new HashSet<>();
  private final Set<String> heard = new HashSet<>();
  private final List<Checkpoint> finals = new ArrayList<>();
  private final List<Slip> slips = new ArrayList<>();
  private Chains.Last last = Chains.Last.NOTHING;

  Signer(
      String name, Side side, World world, Seals seals, Liar log, Judge judge, boolean careless) {
    this.name = name;
    this.side = side;
    this.world = world;
    this.log = log;
    this.judge = judge;
    this.careless = careless;
    log.tell(
        note -> {
          if (!heard.contains(note.text()) && seals.isFinal(note)) {
            heard.add(note.text());
            finals.add(Checkpoint.parse(note.text()).orThrow());
          }
        });
    world.every(14, this::step);
  }

  private void step() {
    mine.forEach(
        (leaf, slip) -> {
          if (side.sent.containsKey(leaf)) {
            world.send(() -> log.submit(leaf, slip));
          }
        });
    if (side.isUp() && mine.size() < MOST) {
      answer(side.copy());
    }
  }

  private void answer(Copy copy) {
    if (copy.size() < slips.size()) {
      slips.clear();
    }
    copy.entries(slips.size(), copy.size()).forEach(entry -> slips.add(Slip.parse(entry)));
    for (int i = 0; i < slips.size(); i++) {
      Slip slip = slips.get(i);
      if (slip.party() != side.name && !slip.does().equals(Slip.ACT)) {
        String leaf = copy.complete(0, i).base64();
        if (done.contains(leaf)) {
          continue;
        }
        if (slip.does().equals(Slip.OFFER)) {
          sign(Slip.ACCEPT, leaf);
          return;
        }
        if (done.contains(slip.about()) && covers(i)) {
          judge.acts(side, i, covering(i).map(Checkpoint::size).orElse(copy.size()));
          sign(Slip.ACT, leaf);
          return;
        }
      }
    }
    sign(Slip.OFFER, "-");
  }

  private boolean covers(int index) {
    return careless || covering(index).isPresent();
  }

  /** A final head that covers an entry of this side's copy. */
  private Optional<Checkpoint> covering(int index) {
    return finals.stream()
        .filter(head -> head.size() > index && head.size() <= side.copy().size())
        .filter(head -> head.root().equals(side.copy().root(head.size())))
        .findFirst();
  }

  private void sign(String does, String about) {
    Checkpoint seen = side.seen();
    byte[] slip =
        new Slip(name, last.count(), last.leaf(), seen.size(), seen.root().base64(), does, about)
            .bytes();
    Hash leaf = Hash.leaf(slip);
    last = new Chains.Last(last.count() + 1, leaf.base64());
    done.add(does.equals(Slip.OFFER) ? leaf.base64() : about);
    mine.put(leaf, slip);
    side.sent.put(leaf, world.now());
    world.send(() -> log.submit(leaf, slip));
  }
}
