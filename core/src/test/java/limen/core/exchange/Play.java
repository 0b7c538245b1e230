package limen.core.exchange;

import java.util.List;
import java.util.function.LongFunction;
import limen.core.entry.Entry;
import limen.ledger.tree.Hash;

/**
 * What is explored: where it begins, who takes part, and what can go wrong.
 *
 * @param name what it is called
 * @param start the record at the beginning
 * @param players who has a key
 * @param hours how many hours may pass
 * @param faults what can go wrong between the players and the record
 */
record Play(String name, State start, List<Player> players, int hours, Faults faults) {

  /** What takes the entries: the rules as they ship, or with a hole. */
  interface Machine {
    Step step(State before, Entry entry, Hash leaf, LongFunction<Hash> rootAt);
  }

  /**
   * What can go wrong.
   *
   * @param onTheWay how many entries of one key may be on the way, lost or late; none: what is
   *     signed is in the record at once
   * @param crash whether a device may forget what it sent
   * @param twice whether everything is brought a second time
   * @param bent whether a dishonest player tries heads that are not true
   */
  record Faults(int onTheWay, boolean crash, boolean twice, boolean bent) {
    static final Faults NONE = new Faults(0, false, false, false);
  }

  World first() {
    Device[] devices = new Device[players.size()];
    for (int i = 0; i < devices.length; i++) {
      Player player = players.get(i);
      devices[i] =
          Device.idle(
              start, player.key(), player.most(), faults.onTheWay() == 0 ? 0 : Prints.of(start));
    }
    return new World(start, Prints.of(start), 0, devices);
  }
}
