package limen.core.exchange;

/**
 * One situation: the record, the hour, and every device with what it knows and what it has sent.
 *
 * @param state what the record comes to
 * @param meaning a fingerprint of the state
 * @param hour how many hours have passed
 * @param devices by number of the player
 */
// Millions of worlds: an array costs less than a list; nobody changes one or compares worlds by it.
@SuppressWarnings("ArrayRecordComponent")
record World(State state, long meaning, int hour, Device[] devices) {

  /** Sixty-four bits that tell this world from others. */
  long print() {
    long print = Prints.mix(meaning, hour);
    for (Device device : devices) {
      print = Prints.mix(print, device.print());
    }
    return print;
  }

  World with(int player, Device device) {
    Device[] next = devices.clone();
    next[player] = device;
    return new World(state, meaning, hour, next);
  }

  World after(State next, long nextMeaning) {
    return new World(next, nextMeaning, hour, devices);
  }
}
