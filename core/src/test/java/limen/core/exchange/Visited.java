package limen.core.exchange;

import java.util.Arrays;

/** Fingerprints already met: 64 bits each, in one array, without objects. */
final class Visited {
  private long[] slots = new long[1 << 16];
  private long count;

  /** Whether it was not met before. */
  boolean add(long print) {
    if (count * 5 > slots.length * 3L) {
      grow();
    }
    return put(slots, print == 0 ? 1 : print);
  }

  private boolean put(long[] into, long print) {
    int mask = into.length - 1;
    int at = (int) (print >>> 20) & mask;
    while (into[at] != 0) {
      if (into[at] == print) {
        return false;
      }
      at = (at + 1) & mask;
    }
    into[at] = print;
    count++;
    return true;
  }

  private void grow() {
    long[] larger = new long[slots.length * 2];
    count = 0;
    Arrays.stream(slots).filter(print -> print != 0).forEach(print -> put(larger, print));
    slots = larger;
  }

  long count() {
    return count;
  }
}
