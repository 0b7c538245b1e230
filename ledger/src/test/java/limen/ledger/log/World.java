package limen.ledger.log;

import java.time.Instant;
import java.time.InstantSource;
import java.util.PriorityQueue;
import java.util.Random;

/**
 * A clock, a network and chance, all of which follow from one seed: the same seed is the same day,
 * to the last message. Knows nothing of logs.
 */
final class World {
  final Random random;
  private final PriorityQueue<Event> events = new PriorityQueue<>();
  private final int lossInHundred;
  private long now;
  private long numbered;

  private record Event(long time, long number, Runnable action) implements Comparable<Event> {
    @Override
    public int compareTo(Event other) {
      int byTime = Long.compare(time, other.time);
      return byTime == 0 ? Long.compare(number, other.number) : byTime;
    }
  }

  World(long seed, int lossInHundred) {
    this.random = new Random(seed);
    this.lossInHundred = lossInHundred;
  }

  long now() {
    return now;
  }

  InstantSource clock() {
    return () -> Instant.ofEpochSecond(1_900_000_000 + now);
  }

  boolean chance(int inHundred) {
    return random.nextInt(100) < inHundred;
  }

  /** Does something later. */
  void after(long delay, Runnable action) {
    events.add(new Event(now + delay, numbered++, action));
  }

  /** Sends something: it may be lost, late, doubled, and overtaken by what was sent later. */
  void send(Runnable arrival) {
    for (int copies = chance(10) ? 2 : 1; copies > 0; copies--) {
      if (!chance(lossInHundred)) {
        after(1 + random.nextInt(chance(10) ? 60 : 6), arrival);
      }
    }
  }

  /** Does something again and again, at about this distance. */
  void every(int distance, Runnable action) {
    after(
        1 + random.nextInt(distance),
        () -> {
          action.run();
          every(distance, action);
        });
  }

  void runUntil(long end) {
    while (!events.isEmpty() && events.peek().time() <= end) {
      Event next = events.remove();
      now = next.time();
      next.action().run();
    }
  }
}
